import { Secret } from '../secret.ts';
import type { Credentials } from '../types.ts';
import { ask, clientSettings, conceal, lacking, plainly, type Wire } from './client.ts';

/** A token, by the name that the pool has for its issuer. */
export type Logins = Readonly<Record<string, string>>;

const service = { form: 'json', service: 'Amazon Cognito' } as const;

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html */
export async function getId(pool: string, logins: Logins, wire: Wire): Promise<string> {
  const { CognitoIdentityClient, GetIdCommand } = await import('@aws-sdk/client-cognito-identity');
  const client = new CognitoIdentityClient(settings(pool, 'GetId', wire));
  const command = new GetIdCommand({ IdentityPoolId: pool, Logins: logins });
  const { IdentityId: id } = await ask(client, service, wire, (by, abortSignal) =>
    by.send(command, { abortSignal }),
  );
  if (!id) throw lacking(service, 'identity');
  return id;
}

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html */
export async function getCredentialsForIdentity(
  pool: string,
  identity: string,
  logins: Logins,
  customRole: string | undefined,
  wire: Wire,
): Promise<{ readonly credentials: Credentials; readonly expiration?: Date }> {
  const { CognitoIdentityClient, GetCredentialsForIdentityCommand } = await import(
    '@aws-sdk/client-cognito-identity'
  );
  const client = new CognitoIdentityClient(settings(pool, 'GetCredentialsForIdentity', wire));
  const command = new GetCredentialsForIdentityCommand({
    IdentityId: identity,
    Logins: logins,
    ...(customRole && { CustomRoleArn: customRole }),
  });
  const answer = await ask(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
  const { AccessKeyId, SecretKey, SessionToken, Expiration } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretKey || !SessionToken) throw lacking(service, 'credentials');
  return conceal({
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  });
}

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html */
export async function getOpenIdToken(
  pool: string,
  identity: string,
  logins: Logins,
  wire: Wire,
): Promise<Secret> {
  const { CognitoIdentityClient, GetOpenIdTokenCommand } = await import('@aws-sdk/client-cognito-identity');
  const client = new CognitoIdentityClient(settings(pool, 'GetOpenIdToken', wire));
  const command = new GetOpenIdTokenCommand({ IdentityId: identity, Logins: logins });
  const { Token } = await ask(client, service, wire, (by, abortSignal) => by.send(command, { abortSignal }));
  if (!Token) throw lacking(service, 'token');
  return new Secret(Token);
}

/** Pools begin with their region. The calls are not signed: the login is the proof. */
function settings(pool: string, name: string, wire: Wire) {
  return { region: regionOf(pool), ...clientSettings(wire, plainly(name)) };
}

/** The region of a pool. */
export const regionOf = (pool: string) => pool.split(':')[0] ?? '';
