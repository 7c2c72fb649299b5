import { createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { Directory } from '../accounts/directory.ts';
import type { IdentityPoolConfig } from '../config.ts';
import { cognitoError } from './error.ts';

/** A verified login. */
export interface Login {
  readonly provider: string;
  readonly subject: string;
  readonly claims: JWTPayload;
}

/** Finds the public keys of an issuer that is not Cognito. */
export type LoginKeys = (issuer: string) => JSONWebKeySet | undefined;

const refused = (message: string) => cognitoError('NotAuthorizedException', message);

/** Checks a login token: provider, issuer, audience, signature, expiry. Throws NotAuthorizedException. */
export async function verifyLogin(
  provider: string,
  token: string,
  pool: IdentityPoolConfig,
  directory: Directory,
  keysOf: LoginKeys,
  now: number,
): Promise<Login> {
  if (!pool.providers.includes(provider)) {
    throw refused('Token is not from a supported provider of this identity pool.');
  }
  let claims: JWTPayload;
  try {
    claims = decodeJwt(token);
  } catch {
    throw refused('Invalid login token. Not a valid OpenId Connect identity token.');
  }
  const issuer = claims.iss ?? '';
  if (issuer.replace(/^https:\/\//, '') !== provider) {
    throw refused("Invalid login token. Issuer doesn't match providerName");
  }
  const audiences = directory.audiences(pool.account, issuer) ?? [];
  if (![claims.aud ?? []].flat().some((audience) => audiences.includes(audience))) {
    throw refused('Invalid login token. Incorrect token audience.');
  }
  await checkSignature(token, issuer, keysOf(issuer), now);
  return { provider, subject: claims.sub ?? '', claims };
}

async function checkSignature(
  token: string,
  issuer: string,
  keys: JSONWebKeySet | undefined,
  now: number,
): Promise<void> {
  if (!keys) throw refused("Invalid login token. Couldn't verify signed token.");
  try {
    const currentDate = new Date(now);
    await jwtVerify(token, createLocalJWKSet(keys), { issuer, algorithms: ['RS256'], currentDate });
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      const date = `${Math.floor(now / 1000)} >= ${error.payload.exp}`;
      throw refused(`Invalid login token. Token expired: ${date}`);
    }
    throw refused('Invalid login token. Token signature invalid.');
  }
}
