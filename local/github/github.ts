import { randomBytes } from 'node:crypto';
import type { CloudConfig } from '../config.ts';
import type { Claims, Issuer, SubjectForm } from '../issuers/github.ts';
import { type Call, header, type Reply, type Route } from '../server/route.ts';
import { answerCustomization, isForCustomization } from './customization.ts';

/** GitHub, for one job: the token endpoint, the issuer's public keys, and the API for the customisation of `sub`. */
export class GitHub {
  /** Claims of later tokens that differ from those of the configuration. */
  claims: Claims = {};
  /** The form of `sub` of later tokens. */
  subject: SubjectForm = {};
  /** Lifetime of later tokens, in seconds. */
  tokenLife = 300;
  /** The bearer token that the token endpoint accepts. */
  readonly bearer = randomBytes(32).toString('hex');
  /** The token that the API accepts. */
  readonly apiToken = randomBytes(32).toString('hex');
  readonly issuer: Issuer;
  readonly #config: CloudConfig['github'];
  readonly #tokens: string[] = [];

  constructor(config: CloudConfig['github'], issuer: Issuer) {
    this.#config = config;
    this.issuer = issuer;
  }

  reset(): void {
    this.claims = {};
    this.subject = {};
    this.tokenLife = 300;
  }

  secrets(): readonly string[] {
    return [this.bearer, this.apiToken, ...this.#tokens];
  }

  /** A document that every caller may read. The request log does not show it. */
  document({ pathname }: URL, origin: string): object | undefined {
    if (pathname === '/.well-known/openid-configuration') return this.issuer.discovery(origin);
    return pathname === '/.well-known/jwks' ? this.issuer.jwks : undefined;
  }

  route(call: Call): Route | undefined {
    const { method, url } = call;
    if (isForCustomization(url)) {
      const answer = () => ({ ...answerCustomization(call.headers, this.apiToken, this.subject), type });
      return { what: 'customization', service: 'github', parameters: {}, answer };
    }
    // POST /token is Identity Center's.
    if (url.pathname !== '/token' || method === 'POST') return undefined;
    const owner = this.#config.claims.repository_owner;
    const audience = url.searchParams.get('audience') ?? `https://github.com/${owner}`;
    const answer = () => this.#token(audience, header(call, 'authorization') ?? '');
    return { what: 'token', service: 'github', parameters: { audience }, answer };
  }

  async #token(audience: string, authorization: string): Promise<Reply> {
    if (authorization.toLowerCase() !== `bearer ${this.bearer}`)
      return { status: 401, type, body: JSON.stringify({ message: 'Unauthorized' }) };
    const claims = { ...this.#config.claims, ...this.claims };
    const value = await this.issuer.sign(claims, audience, this.tokenLife, this.subject);
    this.#tokens.push(value);
    return { status: 200, type, body: JSON.stringify({ count: value.length, value }) };
  }
}

const type = 'application/json';
