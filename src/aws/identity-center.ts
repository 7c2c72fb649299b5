import { isoOf } from '../files/sso-cache.ts';
import { Secret } from '../secret.ts';
import type { Credentials } from '../types.ts';
import { ask, clientSettings, conceal, lacking, plainly, type Wire } from './client.ts';

/** Who we are to Identity Center: https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_RegisterClient.html */
export interface Registration {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** What a person has to approve. */
export interface Authorization {
  readonly deviceCode: Secret;
  readonly userCode: string;
  readonly link: string;
  /** Seconds for which the code can be approved. */
  readonly life: number;
  /** Seconds between two questions. */
  readonly interval: number;
}

export interface AccessToken {
  readonly accessToken: Secret;
  readonly refreshToken?: Secret;
  /** Seconds. */
  readonly life: number;
}

const service = { form: 'json', service: 'IAM Identity Center' } as const;

/** Makes this action known, for sign-ins that ask for the scopes. */
export async function registerClient(
  region: string,
  scopes: readonly string[],
  wire: Wire,
): Promise<Registration> {
  const { SSOOIDCClient, RegisterClientCommand } = await import('@aws-sdk/client-sso-oidc');
  const client = new SSOOIDCClient({ region, ...clientSettings(wire, plainly('RegisterClient')) });
  const command = new RegisterClientCommand({
    clientName: 'aws-auth',
    clientType: 'public',
    ...(scopes.length > 0 && { scopes: [...scopes] }),
  });
  const answer = await ask(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
  const { clientId, clientSecret, clientSecretExpiresAt = 0 } = answer;
  if (!clientId || !clientSecret) throw lacking(service, 'client');
  const expiresAt = isoOf(new Date(clientSecretExpiresAt * 1000));
  return { clientId, clientSecret: new Secret(clientSecret), expiresAt };
}

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_StartDeviceAuthorization.html */
export async function startDeviceAuthorization(
  region: string,
  startUrl: string,
  { clientId, clientSecret }: Registration,
  wire: Wire,
): Promise<Authorization> {
  const { SSOOIDCClient, StartDeviceAuthorizationCommand } = await import('@aws-sdk/client-sso-oidc');
  const client = new SSOOIDCClient({ region, ...clientSettings(wire, plainly('StartDeviceAuthorization')) });
  const command = new StartDeviceAuthorizationCommand({
    clientId,
    clientSecret: clientSecret.reveal(),
    startUrl,
  });
  const answer = await ask(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
  const { deviceCode, userCode, verificationUri, verificationUriComplete } = answer;
  const link = verificationUriComplete ?? verificationUri;
  if (!deviceCode || !userCode || !link) throw lacking(service, 'code');
  // RFC 8628, section 3.2: five seconds where the server does not say.
  const { expiresIn = 600, interval = 5 } = answer;
  return { deviceCode: new Secret(deviceCode), userCode, link, life: expiresIn, interval };
}

/** What a token is asked for with: the code that a person approves, or an earlier token. */
export type Grant = { readonly deviceCode: Secret } | { readonly refreshToken: Secret };

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html */
export async function createToken(
  region: string,
  grant: Grant,
  { clientId, clientSecret }: Pick<Registration, 'clientId' | 'clientSecret'>,
  wire: Wire,
): Promise<AccessToken> {
  const { SSOOIDCClient, CreateTokenCommand } = await import('@aws-sdk/client-sso-oidc');
  const client = new SSOOIDCClient({ region, ...clientSettings(wire, plainly('CreateToken')) });
  const command = new CreateTokenCommand({
    clientId,
    clientSecret: clientSecret.reveal(),
    ...('deviceCode' in grant
      ? {
          grantType: 'urn:ietf:params:oauth:grant-type:device_code',
          deviceCode: grant.deviceCode.reveal(),
        }
      : { grantType: 'refresh_token', refreshToken: grant.refreshToken.reveal() }),
  });
  const answer = await ask(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
  const { accessToken, refreshToken, expiresIn = 0 } = answer;
  if (!accessToken) throw lacking(service, 'token');
  return {
    accessToken: new Secret(accessToken),
    ...(refreshToken && { refreshToken: new Secret(refreshToken) }),
    life: expiresIn,
  };
}

/** https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html */
export async function getRoleCredentials(
  region: string,
  role: { readonly account: string; readonly roleName: string },
  accessToken: Secret,
  wire: Wire,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { SSOClient, GetRoleCredentialsCommand } = await import('@aws-sdk/client-sso');
  const client = new SSOClient({ region, ...clientSettings(wire, plainly('GetRoleCredentials')) });
  const command = new GetRoleCredentialsCommand({
    accountId: role.account,
    roleName: role.roleName,
    accessToken: accessToken.reveal(),
  });
  const answer = await ask(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = answer.roleCredentials ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) throw lacking(service, 'credentials');
  return conceal({
    accessKeyId,
    secretAccessKey,
    sessionToken,
    ...(expiration && { expiration: new Date(expiration) }),
  });
}
