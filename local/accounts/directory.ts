import type { Statement } from '../../trust/engine/statement.ts';
import type { CloudConfig, RoleConfig, UserConfig } from '../config.ts';
import { newAccessKeyId, newSecretAccessKey, newSessionToken, uniqueId } from './keys.ts';
import { MfaDevices } from './mfa.ts';

/** Who holds a set of credentials. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  readonly policy: readonly Statement[];
  readonly kind: 'user' | 'role-session' | 'user-session';
  /** ARNs that policies may name the caller by. */
  readonly names: readonly string[];
  /** Tags that the next session inherits. */
  readonly transitiveTags: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** Absent for long-term keys, as in AWS, and not the same as false there. */
  readonly mfaPresent?: boolean;
  /** Stays with the session and with all that follow from it. */
  readonly sourceIdentity?: string;
}

export interface StoredCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Milliseconds since the epoch. */
  readonly expires?: number;
  /** When they were made, in milliseconds. */
  readonly created?: number;
  readonly caller: Caller;
}

export interface Role extends RoleConfig {
  readonly arn: string;
  readonly account: string;
  readonly name: string;
}

/** Accounts, users, roles and every set of credentials that the cloud knows. */
export class Directory {
  /** Bytes that session policies and tags of one call may have when deflated. */
  packedSpace = 1_024;
  /** Milliseconds for which STS does not know a new session: it takes a moment until all of STS does. */
  lag = 0;
  /** Secret access keys for the sessions to come, before random ones. */
  readonly nextSecrets: string[] = [];
  readonly mfa = new MfaDevices();
  readonly #config: CloudConfig;
  readonly #credentials = new Map<string, StoredCredentials>();

  constructor(config: CloudConfig, now: number) {
    this.#config = config;
    this.reset(now);
  }

  /** Ends every session, and goes by the configuration again. */
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

  /** The partition that the account belongs to. */
  partition(account: string): string {
    return this.#config.accounts[account]?.partition ?? 'aws';
  }

  role(arn: string): Role | undefined {
    const [, partition, account = '', path = ''] = /^arn:([\w-]+):iam::(\d{12}):role\/(.+)$/.exec(arn) ?? [];
    if (partition !== this.partition(account)) return undefined;
    const role = this.#config.accounts[account]?.roles?.[path];
    return role && { ...role, arn, account, name: path.split('/').at(-1) ?? path };
  }

  /** The user of this name in the account. */
  user(account: string, name: string): UserConfig | undefined {
    return this.#config.accounts[account]?.users?.[name];
  }

  /** The audiences that the account's provider for this issuer lists. */
  audiences(account: string, issuer: string): readonly string[] | undefined {
    return this.#config.accounts[account]?.['oidc-providers']?.[issuer];
  }

  /** Those that STS knows by now. */
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

  /** Every set of credentials, with who holds it. */
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
