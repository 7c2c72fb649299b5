import type { Statement } from '../../trust/engine/statement.ts';
import type { CloudConfig, RoleConfig, UserConfig } from '../config.ts';
import { newAccessKeyId, newSecretAccessKey, newSessionToken, uniqueId } from './keys.ts';
import { MfaDevices } from './mfa.ts';

/** The identity that a set of credentials belongs to. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  readonly policy: readonly Statement[];
  readonly kind: 'user' | 'role-session' | 'user-session';
  /** ARNs by which policies can name the caller. */
  readonly names: readonly string[];
  /** Tags that the next session inherits. */
  readonly transitiveTags: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** Absent for long-term keys, as in AWS, where absent is not false. */
  readonly mfaPresent?: boolean;
  /** Kept by the session and by all sessions chained from it. */
  readonly sourceIdentity?: string;
}

export interface StoredCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Milliseconds since the epoch. */
  readonly expires?: number;
  /** Creation time, in milliseconds since the epoch. */
  readonly created?: number;
  readonly caller: Caller;
}

export interface Role extends RoleConfig {
  readonly arn: string;
  readonly account: string;
  readonly name: string;
}

/** The accounts, users, roles and credentials of the cloud. */
export class Directory {
  /** Limit for the session policies and tags of one call, in bytes after deflating. */
  packedSpace = 1_024;
  /** Milliseconds until STS knows a new session. In AWS, this takes a moment. */
  lag = 0;
  /** Secret access keys of the next sessions. Later sessions get random keys. */
  readonly nextSecrets: string[] = [];
  readonly mfa = new MfaDevices();
  readonly #config: CloudConfig;
  readonly #credentials = new Map<string, StoredCredentials>();

  constructor(config: CloudConfig, now: number) {
    this.#config = config;
    this.reset(now);
  }

  /** Ends every session, and restores the configured state. */
  reset(now: number): void {
    this.packedSpace = 1_024;
    this.lag = 0;
    this.nextSecrets.length = 0;
    this.mfa.forgive();
    this.#credentials.clear();
    for (const [account, { users }] of Object.entries(this.#config.accounts)) {
      for (const [name, user] of Object.entries(users ?? {})) {
        const arn = `arn:${this.partition(account)}:iam::${account}:user/${name}`;
        const policy = user.policy ?? [];
        const none = new Map<string, string>();
        const kind = 'user' as const;
        const caller = {
          account,
          arn,
          userId: uniqueId('AIDA', arn),
          policy,
          kind,
          names: [arn],
          transitiveTags: none,
          tags: none,
        };
        if (user.mfa) this.mfa.add(arn, user.mfa);
        for (const [accessKeyId, key] of Object.entries(user['access-keys'])) {
          const secretAccessKey = typeof key === 'string' ? key : key.secret;
          const day = typeof key === 'string' ? undefined : key.created;
          const created = day ? Date.parse(day) : now;
          this.#credentials.set(accessKeyId, { accessKeyId, secretAccessKey, created, caller });
        }
      }
    }
  }

  partition(account: string): string {
    return this.#config.accounts[account]?.partition ?? 'aws';
  }

  role(arn: string): Role | undefined {
    const [, partition, account = '', path = ''] = /^arn:([\w-]+):iam::(\d{12}):role\/(.+)$/.exec(arn) ?? [];
    if (partition !== this.partition(account)) return undefined;
    const role = this.#config.accounts[account]?.roles?.[path];
    return role && { ...role, arn, account, name: path.split('/').at(-1) ?? path };
  }

  user(account: string, name: string): UserConfig | undefined {
    return this.#config.accounts[account]?.users?.[name];
  }

  /** The audiences of the account's OIDC provider for this issuer, if there is one. */
  audiences(account: string, issuer: string): readonly string[] | undefined {
    return this.#config.accounts[account]?.['oidc-providers']?.[issuer];
  }

  /** The credentials, if STS knows them already. */
  credentials(accessKeyId: string): StoredCredentials | undefined {
    const found = this.#credentials.get(accessKeyId);
    const isNew = found?.sessionToken !== undefined && Date.now() - (found.created ?? 0) < this.lag;
    return isNew ? undefined : found;
  }

  /** Makes the credentials of a session. */
  issue(
    caller: Caller,
    expires: number,
  ): StoredCredentials & { readonly sessionToken: string; readonly expires: number } {
    const stored = {
      accessKeyId: newAccessKeyId(caller.account),
      secretAccessKey: this.nextSecrets.shift() ?? newSecretAccessKey(),
      sessionToken: newSessionToken(),
      created: Date.now(),
      expires,
      caller,
    };
    this.#credentials.set(stored.accessKeyId, stored);
    return stored;
  }

  /** Every set of credentials, with its caller. */
  holders(): readonly StoredCredentials[] {
    return [...this.#credentials.values()];
  }

  /** Every secret that the cloud has handed out or was configured with, for tests that look for leaks. */
  secrets(): string[] {
    const credentials = [...this.#credentials.values()].flatMap(
      ({ accessKeyId, secretAccessKey, sessionToken }) => [
        accessKeyId,
        secretAccessKey,
        ...(sessionToken ? [sessionToken] : []),
      ],
    );
    return [...credentials, ...this.mfa.secrets()];
  }
}
