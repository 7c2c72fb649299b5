import {
  type CheckedCredentials,
  checkCredentials,
  checkSeconds,
  checkSecret,
  checkText,
  lacking,
} from '../../aws/answer.ts';
import { ask, type ClientSettings, connected, type Wire } from '../../aws/client.ts';
import { type Origin, services } from '../../aws/service.ts';
import type { CallOptions } from '../../aws/service-handler.ts';
import { isoOf } from '../../files/center-cache.ts';
import { isLoopback } from '../../net/destination.ts';
import type { Call } from '../../retry/attempts.ts';
import type { Secret } from '../../text/secret.ts';

/** This action as a client: https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_RegisterClient.html */
export interface Registration {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** A sign-in that a person must approve. */
export interface Authorization {
  readonly deviceCode: Secret;
  readonly userCode: string;
  /** A URL without characters that end or change it in Markdown. */
  readonly link: string;
  /** Seconds for which the code can be approved. */
  readonly life: number;
  /** Seconds between two polls. */
  readonly interval: number;
}

export interface AccessToken {
  readonly accessToken: Secret;
  readonly refreshToken?: Secret;
  /** Seconds. */
  readonly life: number;
}

const load = () => import('@aws-sdk/client-sso-oidc');
type Sdk = Awaited<ReturnType<typeof load>>;
type Client = InstanceType<Sdk['SSOOIDCClient']>;

function asked<Answer>(
  { SSOOIDCClient }: Sdk,
  region: string,
  call: Call,
  wire: Wire,
  send: (client: Client, options: CallOptions) => Promise<Answer>,
) {
  const make = (settings: ClientSettings) => new SSOOIDCClient({ region, ...settings });
  return ask(connected(services.identityCenterTokens, wire, make), call, wire, send);
}

/** Registers this action as a client, for sign-ins with these scopes. */
export async function registerClient(
  region: string,
  scopes: readonly string[],
  wire: Wire,
): Promise<Registration> {
  const sdk = await load();
  const command = new sdk.RegisterClientCommand({
    clientName: 'aws-auth',
    clientType: 'public',
    ...(scopes.length > 0 && { scopes: [...scopes] }),
  });
  const { answer, origin } = await asked(sdk, region, { name: 'RegisterClient' }, wire, (client, options) =>
    client.send(command, options),
  );
  const clientId = checkSecret('client', answer.clientId, origin).reveal();
  const clientSecret = checkSecret('client', answer.clientSecret, origin);
  // Seconds since 1970. 0 is a safe default, because the registration is not used after this job.
  const { clientSecretExpiresAt: seconds } = answer;
  const ends = new Date(typeof seconds === 'number' ? seconds * 1000 : 0);
  return {
    clientId,
    clientSecret,
    expiresAt: isoOf(Number.isNaN(ends.getTime()) ? new Date(0) : ends),
  };
}

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_StartDeviceAuthorization.html */
export async function startDeviceAuthorization(
  region: string,
  startUrl: string,
  { clientId, clientSecret }: Registration,
  wire: Wire,
): Promise<Authorization> {
  const sdk = await load();
  const command = new sdk.StartDeviceAuthorizationCommand({
    clientId,
    clientSecret: clientSecret.reveal(),
    startUrl,
  });
  const call = { name: 'StartDeviceAuthorization' };
  const { answer, origin } = await asked(sdk, region, call, wire, (client, options) =>
    client.send(command, options),
  );
  const { deviceCode, userCode, verificationUri, verificationUriComplete } = answer;
  return {
    deviceCode: checkSecret('code', deviceCode, origin),
    // RFC 8628, section 6.1: people compare the code.
    userCode: checkText('code', userCode, /^[\w-]{1,40}$/, origin),
    link: linkOf(verificationUriComplete ?? verificationUri, origin),
    life: checkSeconds(answer.expiresIn, 600),
    // RFC 8628, section 3.2: five seconds if the server names no interval.
    interval: Math.min(checkSeconds(answer.interval, 5), 60),
  };
}

/** The link for the person: https, or http on this machine, safe for Markdown. Throws `ForeignAnswerError`. */
function linkOf(value: unknown, origin: Origin): string {
  const text = typeof value === 'string' && value.length <= 2_048 ? value : '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !isSafe || url.username || url.password) throw lacking('link that a browser may open', origin);
  return url.href.replace(/[^\w:/?#=&%.,~+@;-]/g, (found) =>
    encodeURIComponent(found).replace(/[!'()*]/g, percent),
  );
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** The proof for a new token: the code that a person approves, or a refresh token. */
export type Grant = { readonly deviceCode: Secret } | { readonly refreshToken: Secret };

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html */
export async function createToken(
  region: string,
  grant: Grant,
  { clientId, clientSecret }: Pick<Registration, 'clientId' | 'clientSecret'>,
  wire: Wire,
): Promise<AccessToken> {
  const sdk = await load();
  const command = new sdk.CreateTokenCommand({
    clientId,
    clientSecret: clientSecret.reveal(),
    ...('deviceCode' in grant
      ? {
          grantType: 'urn:ietf:params:oauth:grant-type:device_code',
          deviceCode: grant.deviceCode.reveal(),
        }
      : { grantType: 'refresh_token', refreshToken: grant.refreshToken.reveal() }),
  });
  const { answer, origin } = await asked(sdk, region, { name: 'CreateToken' }, wire, (client, options) =>
    client.send(command, options),
  );
  const { accessToken, refreshToken, expiresIn } = answer;
  return {
    accessToken: checkSecret('token', accessToken, origin),
    ...(refreshToken && { refreshToken: checkSecret('token', refreshToken, origin) }),
    life: checkSeconds(expiresIn, 0),
  };
}

/** https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html */
export async function getRoleCredentials(
  region: string,
  role: { readonly account: string; readonly roleName: string },
  accessToken: Secret,
  wire: Wire,
): Promise<CheckedCredentials> {
  const { SSOClient, GetRoleCredentialsCommand } = await import('@aws-sdk/client-sso');
  const command = new GetRoleCredentialsCommand({
    accountId: role.account,
    roleName: role.roleName,
    accessToken: accessToken.reveal(),
  });
  const portal = connected(
    services.identityCenterPortal,
    wire,
    (settings) => new SSOClient({ region, ...settings }),
  );
  const { answer, origin } = await ask(portal, { name: 'GetRoleCredentials' }, wire, (client, options) =>
    client.send(command, options),
  );
  return checkCredentials(answer.roleCredentials ?? {}, origin);
}
