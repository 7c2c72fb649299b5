import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';

export type Claims = Readonly<Record<string, string>>;

/** GitHub's OIDC issuer: RS256 tokens with GitHub's claims, and the public keys to verify them. */
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

  /** A token for the audience. GitHub's tokens last five minutes. */
  sign(claims: Claims, audience: string, lifeSeconds: number, subject?: SubjectForm): Promise<string> {
    const now = Math.floor(this.#clock.now() / 1000);
    return new SignJWT({ sub: subjectOf(claims, subject), ...claims })
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

/** The form of a repository's `sub`, if it is not the default. */
export interface SubjectForm {
  /** IDs follow the names, as in repositories created since July 2026. */
  readonly immutable?: boolean;
  /** The claims of a customised `sub`: https://docs.github.com/rest/actions/oidc */
  readonly keys?: readonly string[];
}

/** `sub` for the claims. By default it consists of the repository and the context. */
export function subjectOf(
  claims: Claims,
  { immutable = false, keys = ['repo', 'context'] }: SubjectForm = {},
): string {
  const { repository = '', repository_id: id, repository_owner_id: owner } = claims;
  const repo = immutable ? `${repository.replace('/', `@${owner}/`)}@${id}` : repository;
  return keys
    .map((key) =>
      key === 'repo' ? `repo:${repo}` : key === 'context' ? contextOf(claims) : `${key}:${claims[key]}`,
    )
    .join(':');
}

/** The environment comes first, then the pull request, then the ref. */
function contextOf({ environment, event_name: event, ref }: Claims): string {
  if (environment) return `environment:${environment}`;
  return event === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}
