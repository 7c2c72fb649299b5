import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { IdentityCenterConfig } from '../config.ts';
import { type Device, Devices } from './devices.ts';

export interface Client {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly scopes: readonly string[];
  readonly grantTypes: readonly string[];
  /** Seconds since the epoch. */
  readonly issued: number;
  readonly expires: number;
}

/** A token as the AWS CLI and the SDKs keep it in `~/.aws/sso/cache`. */
export interface IssuedToken {
  readonly startUrl: string;
  readonly region: string;
  readonly accessToken: string;
  /** ISO 8601, without milliseconds. */
  readonly expiresAt: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly registrationExpiresAt: string;
  readonly refreshToken: string;
}

export const accessScope = 'sso:account:access';
const registrationLife = 90 * 24 * 3600;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d+/, '');

/** Clients, devices and tokens of IAM Identity Center, and the approval of devices. */
export class IdentityCenter {
  /** `by-hand`: a call or the device page approves. `at-once`: the second poll succeeds. */
  approval: 'by-hand' | 'at-once' = 'by-hand';
  /** Seconds. */
  interval = 5;
  slowDown = 5;
  codeLife = 600;
  tokenLife = 28_800;
  readonly startUrl: string;
  readonly region: string;
  readonly user: string;
  readonly devices = new Devices();
  readonly #config: IdentityCenterConfig | undefined;
  readonly #clock: Clock;
  readonly #clients = new Map<string, Client>();
  /** Access token → expiry, in milliseconds since the epoch. */
  readonly #tokens = new Map<string, number>();
  /** Refresh token → the client that may use it. */
  readonly #refresh = new Map<string, string>();
  readonly #secrets: string[] = [];

  constructor(config: IdentityCenterConfig | undefined, clock: Clock) {
    this.#config = config;
    this.#clock = clock;
    this.startUrl = config?.['start-url'] ?? '';
    this.region = config?.region ?? 'us-east-1';
    this.user = config?.user ?? '';
    this.reset();
  }

  /** Forgets devices and tokens, and restores the configured settings. */
  reset(): void {
    const config = this.#config;
    this.approval = 'by-hand';
    this.interval = config?.interval ?? 5;
    this.slowDown = config?.['slow-down'] ?? 5;
    this.codeLife = config?.['code-life'] ?? 600;
    this.tokenLife = config?.['token-life'] ?? 28_800;
    this.devices.reset();
    this.revokeAll();
  }

  /** Approves the device with this user code, or every pending device. Returns their number. */
  approve(userCode?: string): number {
    return this.devices.decide('approved', this.#clock.now(), userCode);
  }

  /** Like `approve`, but denies. */
  deny(userCode?: string): number {
    return this.devices.decide('denied', this.#clock.now(), userCode);
  }

  pending(): Device[] {
    return this.devices.pending(this.#clock.now());
  }

  register(name: string, scopes: readonly string[], grantTypes: readonly string[]): Client {
    const issued = Math.floor(this.#clock.now() / 1000);
    const id = randomBytes(16).toString('base64url');
    const secret = this.#secret('eyJraWQiOiJrZXktMTU2NDAyODA5OSIsImFsZyI6IkhTMzg0In0.');
    const client = { id, name, secret, scopes, grantTypes, issued, expires: issued + registrationLife };
    this.#clients.set(id, client);
    return client;
  }

  client(id: string): Client | undefined {
    return this.#clients.get(id);
  }

  /** Issues an access token, and a refresh token if the client's scopes allow one. */
  grant(client: Client): { accessToken: string; expiresIn: number; refreshToken?: string } {
    const accessToken = this.#secret('aoaAAAAAG');
    this.#tokens.set(accessToken, this.#clock.now() + this.tokenLife * 1000);
    const grant = { accessToken, expiresIn: this.tokenLife };
    if (!client.scopes.includes(accessScope)) return grant;
    const refreshToken = this.#secret('aorAAAAAG');
    this.#refresh.set(refreshToken, client.id);
    return { ...grant, refreshToken };
  }

  /** Uses up a refresh token, because every renewal issues the next one. */
  takeRefreshToken(token: string, client: Client): boolean {
    return this.#refresh.get(token) === client.id && this.#refresh.delete(token);
  }

  isValid(accessToken: string | undefined): boolean {
    return (this.#tokens.get(accessToken ?? '') ?? 0) > this.#clock.now();
  }

  /** Ends one token, as a logout does. */
  revoke(accessToken: string): void {
    this.#tokens.delete(accessToken);
  }

  /** Ends all tokens, as an administrator does. */
  revokeAll(): void {
    this.#tokens.clear();
    this.#refresh.clear();
  }

  /** Issues a valid token without a device flow. */
  issueToken(): IssuedToken {
    const client = this.register('issued', [accessScope], []);
    const { accessToken, refreshToken = '' } = this.grant(client);
    return {
      startUrl: this.startUrl,
      region: this.region,
      accessToken,
      expiresAt: iso(this.#clock.now() + this.tokenLife * 1000),
      clientId: client.id,
      clientSecret: client.secret,
      registrationExpiresAt: iso(client.expires * 1000),
      refreshToken,
    };
  }

  /** Tokens, client secrets and device codes. User codes are no secrets. */
  secrets(): string[] {
    return [...this.#secrets, ...this.devices.secrets()];
  }

  #secret(prefix: string): string {
    const secret = prefix + randomBytes(96).toString('base64url');
    this.#secrets.push(secret);
    return secret;
  }
}
