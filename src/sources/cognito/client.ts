import { type CheckedCredentials, checkCredentials, checkSecret, checkText } from '../../aws/answer.ts';
import { ask, type ClientSettings, connected, type Wire } from '../../aws/client.ts';
import { services } from '../../aws/service.ts';
import type { CallOptions } from '../../aws/service-handler.ts';
import type { Call } from '../../retry/attempts.ts';
import type { Secret } from '../../text/secret.ts';
import { regionOf } from './region.ts';

/** The login token, by the pool's name for its issuer. */
export type Logins = Readonly<Record<string, string>>;

const load = () => import('@aws-sdk/client-cognito-identity');
type Sdk = Awaited<ReturnType<typeof load>>;
type Client = InstanceType<Sdk['CognitoIdentityClient']>;

/** The calls are not signed, because the login is the proof. */
function asked<Answer>(
  { CognitoIdentityClient }: Sdk,
  pool: string,
  call: Call,
  wire: Wire,
  send: (client: Client, options: CallOptions) => Promise<Answer>,
) {
  const make = (settings: ClientSettings) =>
    new CognitoIdentityClient({ region: regionOf(pool), ...settings });
  return ask(connected(services.cognito, wire, make), call, wire, send);
}

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html */
export async function getId(pool: string, logins: Logins, wire: Wire): Promise<string> {
  const sdk = await load();
  const command = new sdk.GetIdCommand({ IdentityPoolId: pool, Logins: logins });
  const { answer, origin } = await asked(sdk, pool, { name: 'GetId' }, wire, (client, options) =>
    client.send(command, options),
  );
  // https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html#API_GetId_ResponseSyntax
  return checkText('identity', answer.IdentityId, /^[\w-]{1,55}:[0-9a-f-]{1,55}$/, origin);
}

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html */
export async function getCredentialsForIdentity(
  pool: string,
  identity: string,
  logins: Logins,
  customRole: string | undefined,
  wire: Wire,
): Promise<CheckedCredentials> {
  const sdk = await load();
  const command = new sdk.GetCredentialsForIdentityCommand({
    IdentityId: identity,
    Logins: logins,
    ...(customRole && { CustomRoleArn: customRole }),
  });
  const call = { name: 'GetCredentialsForIdentity' };
  const { answer, origin } = await asked(sdk, pool, call, wire, (client, options) =>
    client.send(command, options),
  );
  const { AccessKeyId, SecretKey, SessionToken, Expiration } = answer.Credentials ?? {};
  return checkCredentials(
    {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    },
    origin,
  );
}

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html */
export async function getOpenIdToken(
  pool: string,
  identity: string,
  logins: Logins,
  wire: Wire,
): Promise<Secret> {
  const sdk = await load();
  const command = new sdk.GetOpenIdTokenCommand({ IdentityId: identity, Logins: logins });
  const { answer, origin } = await asked(sdk, pool, { name: 'GetOpenIdToken' }, wire, (client, options) =>
    client.send(command, options),
  );
  return checkSecret('token', answer.Token, origin);
}
