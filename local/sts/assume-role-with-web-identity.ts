import { createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { decide } from '../../trust/engine/engine.ts';
import { reasonOf } from '../../trust/engine/reason.ts';
import { keysOf as keysOfToken, providerOf } from '../../trust/issuers/issuers.ts';
import type { Directory } from '../accounts/directory.ts';
import { checkDuration, openSession, roleRequest } from '../accounts/session.ts';
import { cognitoIssuer, cognitoProvider } from '../issuers/cognito.ts';
import { accessDenied, QueryError } from '../query/error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Xml } from '../query/xml.ts';

/** Finds the public keys of an issuer. */
export type KeysOf = (issuer: string) => Promise<JSONWebKeySet | undefined>;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export async function assumeRoleWithWebIdentity(
  parameters: Parameters,
  directory: Directory,
  keysOf: KeysOf,
  now: number,
): Promise<Xml> {
  const request = roleRequest(parameters, directory.packedSpace);
  const token = parameters.required('WebIdentityToken', /^[\s\S]*$/, 4, 20000);
  const account = /^arn:[\w-]+:iam::(\d{12}):role\//.exec(request.roleArn)?.[1] ?? '';
  const { issuer, audience, subject, claims } = await verify(token, account, directory, keysOf, now);
  const provider = providerOf(issuer);
  // Every account knows Cognito without an OIDC provider.
  const providerArn =
    issuer === cognitoIssuer
      ? cognitoProvider
      : `arn:${directory.partition(account)}:iam::${account}:oidc-provider/${provider}`;
  const role = directory.role(request.roleArn);
  const context = new Map<string, string | readonly string[]>([
    ...keysOfToken(provider, { ...claims, aud: audience, sub: subject }),
    ['sts:rolesessionname', request.sessionName],
    ['aws:securetransport', 'true'],
    ['aws:currenttime', new Date(now).toISOString()],
    ['aws:epochtime', String(Math.floor(now / 1000))],
  ]);
  const action = 'sts:AssumeRoleWithWebIdentity';
  const principal = { type: 'Federated', arns: [providerArn] } as const;
  const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
  if (!role) throw accessDenied(message, 'there is no such role');
  const { literal = false } = role;
  const verdict = decide(role.trust, { action, resource: role.arn, principal, context, literal });
  if (verdict.decision !== 'allowed') throw accessDenied(message, reasonOf(verdict));
  checkDuration(role, request.duration, false);
  return {
    ...openSession(directory, role, request, now),
    SubjectFromWebIdentityToken: subject,
    Audience: audience,
    Provider: providerArn,
  };
}

interface Verified {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

async function verify(
  token: string,
  account: string,
  directory: Directory,
  keysOf: KeysOf,
  now: number,
): Promise<Verified> {
  const invalid = (message: string) => new QueryError('InvalidIdentityToken', message);
  let issuer = '';
  try {
    issuer = decodeJwt(token).iss ?? '';
  } catch {
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  const isCognito = issuer === cognitoIssuer;
  const audiences = directory.audiences(account, issuer);
  if (!audiences && !isCognito)
    throw invalid(`No OpenIDConnect provider found in your account for ${issuer}`);
  const keys = await keysOf(issuer);
  if (!keys)
    throw invalid(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer,
      algorithms: [isCognito ? 'RS512' : 'RS256'],
      currentDate: new Date(now),
    });
    const audience = [payload.aud ?? []].flat()[0] ?? '';
    if (audiences && !audiences.includes(audience)) throw invalid('Incorrect token audience');
    return { issuer, audience, subject: payload.sub ?? '', claims: payload };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      const date = `${Math.floor(now / 1000)} must be before the expiration date/time ${error.payload.exp}`;
      throw new QueryError('ExpiredTokenException', `Token expired: current date/time ${date}`);
    }
    if (error instanceof QueryError) throw error;
    throw invalid('The ID Token provided could not be validated: signature');
  }
}
