import { answerJson, type JsonObject, objectOf, visibleFields } from '../server/json.ts';
import type { Call, Route } from '../server/route.ts';
import { oidcError } from './error.ts';
import type { Client, IdentityCenter } from './identity-center.ts';

const device = 'urn:ietf:params:oauth:grant-type:device_code';
const shown = ['clientName', 'clientType', 'scopes', 'grantTypes', 'clientId', 'startUrl', 'grantType'];

interface Operation {
  readonly what: string;
  readonly perform: (fields: JsonObject, center: IdentityCenter, origin: string, now: number) => JsonObject;
}

// https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_Operations.html
const operations: Readonly<Record<string, Operation>> = {
  '/client/register': { what: 'RegisterClient', perform: registerClient },
  '/device_authorization': { what: 'StartDeviceAuthorization', perform: startDeviceAuthorization },
  '/token': { what: 'CreateToken', perform: createToken },
};

/** The route of an SSO-OIDC call. `GET /token` is GitHub's. */
export function oidcRoute(
  call: Call,
  center: IdentityCenter,
  origin: string,
  now: number,
): Route | undefined {
  const operation = call.method === 'POST' ? operations[call.url.pathname] : undefined;
  if (!operation) return undefined;
  const { what, perform } = operation;
  const fields = objectOf(call.body);
  const answer = () => answerJson('application/json', () => perform(fields, center, origin, now));
  return { what, service: 'sso-oidc', parameters: visibleFields(fields, shown), answer };
}

function registerClient(fields: JsonObject, center: IdentityCenter): JsonObject {
  const name = required(fields, 'clientName');
  if (required(fields, 'clientType') !== 'public') {
    throw oidcError('InvalidClientMetadataException', 'Client type must be public');
  }
  const client = center.register(name, texts(fields.scopes), texts(fields.grantTypes));
  return {
    clientId: client.id,
    clientSecret: client.secret,
    clientIdIssuedAt: client.issued,
    clientSecretExpiresAt: client.expires,
  };
}

function startDeviceAuthorization(
  fields: JsonObject,
  center: IdentityCenter,
  origin: string,
  now: number,
): JsonObject {
  const client = clientOf(fields, center, now);
  checkGrantType(client, device);
  const startUrl = required(fields, 'startUrl').replace(/(?<![#/])[#/]+$/, '');
  if (!center.startUrl || startUrl !== center.startUrl.replace(/(?<![#/])[#/]+$/, '')) {
    throw oidcError('InvalidRequestException', 'Invalid start URL provided');
  }
  const { codeLife, interval } = center;
  const [deviceCode, { userCode }] = center.devices.start(client, now + codeLife * 1000, interval);
  return {
    deviceCode,
    userCode,
    verificationUri: `${origin}/device`,
    verificationUriComplete: `${origin}/device?user_code=${userCode}`,
    expiresIn: codeLife,
    interval,
  };
}

function createToken(fields: JsonObject, center: IdentityCenter, _origin: string, now: number): JsonObject {
  const client = clientOf(fields, center, now);
  const grantType = required(fields, 'grantType');
  if (grantType === device) {
    checkGrantType(client, device);
    const atOnce = center.approval === 'at-once';
    center.devices.poll(required(fields, 'deviceCode'), client.id, now, {
      slowDown: center.slowDown,
      atOnce,
    });
  } else if (grantType === 'refresh_token') {
    if (!center.takeRefreshToken(required(fields, 'refreshToken'), client)) {
      throw oidcError('InvalidGrantException', 'Invalid refresh token provided');
    }
  } else {
    throw oidcError('UnsupportedGrantTypeException', 'The grant type is not supported');
  }
  return { ...center.grant(client), tokenType: 'Bearer' };
}

function clientOf(fields: JsonObject, center: IdentityCenter, now: number): Client {
  const client = center.client(required(fields, 'clientId'));
  if (client?.secret !== required(fields, 'clientSecret') || client.expires * 1000 <= now) {
    throw oidcError('InvalidClientException', 'Invalid client provided');
  }
  return client;
}

// A client that registered no grant types may use the device grant.
function checkGrantType({ grantTypes }: Client, wanted: string): void {
  if (grantTypes.length > 0 && !grantTypes.includes(wanted)) {
    throw oidcError('UnauthorizedClientException', 'The client did not register this grant type');
  }
}

function required(fields: JsonObject, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw oidcError('InvalidRequestException', `Missing parameter ${name}`);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
