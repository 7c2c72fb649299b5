import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';

export const cognitoProvider = 'cognito-identity.amazonaws.com';
export const cognitoIssuer = `https://${cognitoProvider}`;

interface Keys {
  readonly key: CryptoKey;
  readonly jwks: JSONWebKeySet;
}

/** Cognito as an issuer of OpenID tokens, for the classic flow. The key is generated on first use. */
export class CognitoTokens {
  readonly #issued: string[] = [];
  #keys: Promise<Keys> | undefined;

  /** Issues a token that proves an identity to STS. It lasts ten minutes, as in AWS. */
  async issue(pool: string, identity: string, amr: readonly string[], now: number): Promise<string> {
    const { key, jwks } = await this.#ready();
    const seconds = Math.floor(now / 1000);
    const token = await new SignJWT({ amr })
      .setProtectedHeader({ typ: 'JWS', alg: 'RS512', kid: jwks.keys[0]?.kid ?? '' })
      .setIssuer(cognitoIssuer)
      .setAudience(pool)
      .setSubject(identity)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 600)
      .sign(key);
    this.#issued.push(token);
    return token;
  }

  async jwks(): Promise<JSONWebKeySet> {
    return (await this.#ready()).jwks;
  }

  secrets(): readonly string[] {
    return this.#issued;
  }

  #ready(): Promise<Keys> {
    this.#keys ??= makeKeys();
    return this.#keys;
  }
}

async function makeKeys(): Promise<Keys> {
  const { publicKey, privateKey } = await generateKeyPair('RS512');
  const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), use: 'sig', alg: 'RS512' };
  return { key: privateKey, jwks: { keys: [jwk] } };
}
