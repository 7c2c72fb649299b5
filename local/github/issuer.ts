import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';

export type Claims = Readonly<Record<string, string>>;

/** GitHub's OIDC issuer: RS256 tokens with GitHub's claims, and the public keys to check them with. */
export class Issuer {
  readonly name: string;
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly #key: CryptoKey;
  readonly #clock: Clock;

  private constructor(name: string, key: CryptoKey, jwk: JWK, clock: Clock) {
    this.name = name;
    this.jwks = { keys: [jwk] };
    this.#key = key;
    this.#clock = clock;
  }

  static async create(name: string, clock: Clock): Promise<Issuer> {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' };
    return new Issuer(name, privateKey, jwk, clock);
  }

  /** A token for the audience. GitHub's live five minutes. */
  sign(claims: Claims, audience: string, lifeSeconds: number): Promise<string> {
    const now = Math.floor(this.#clock.now() / 1000);
    return new SignJWT({ sub: subjectOf(claims), ...claims })
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: this.jwks.keys[0]?.kid ?? '' })
      .setJti(randomUUID())
      .setIssuer(this.name)
      .setAudience(audience)
      .setIssuedAt(now)
      .setNotBefore(now - 300)
      .setExpirationTime(now + lifeSeconds)
      .sign(this.#key);
  }

  /** The discovery document: https://token.actions.githubusercontent.com/.well-known/openid-configuration */
  discovery(base: string): object {
    return {
      issuer: this.name,
      jwks_uri: `${base}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    };
  }
}

/** The default form of `sub`: an environment wins, then pull requests, then the ref. */
export function subjectOf({ repository, environment, event_name: event, ref }: Claims): string {
  if (environment) return `repo:${repository}:environment:${environment}`;
  if (event === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${ref}`;
}
