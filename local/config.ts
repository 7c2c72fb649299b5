import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { knownOperators } from './policy/conditions.ts';
import type { Statement } from './policy/statement.ts';

/** What `cloud.yml` says. */
export interface CloudConfig {
  readonly github: {
    readonly issuer: string;
    readonly claims: Readonly<Record<string, string>>;
  };
  readonly accounts: Readonly<Record<string, AccountConfig>>;
}

export interface AccountConfig {
  /** `aws` when absent. */
  readonly partition?: string;
  /** Issuer → audiences. */
  readonly 'oidc-providers'?: Readonly<Record<string, readonly string[]>>;
  readonly users?: Readonly<Record<string, UserConfig>>;
  readonly roles?: Readonly<Record<string, RoleConfig>>;
}

export interface UserConfig {
  /** Access key ID → secret access key. */
  readonly 'access-keys': Readonly<Record<string, string>>;
  readonly policy?: readonly Statement[];
}

export interface RoleConfig {
  readonly trust: readonly Statement[];
  readonly policy?: readonly Statement[];
  /** Seconds; 3600 when absent, as in IAM. */
  readonly 'max-session-duration'?: number;
}

export const defaultConfigFile = new URL('cloud.yml', import.meta.url);

/** Reads and checks the file. Throws with the place of the first mistake. */
export function loadConfig(file: string | URL = defaultConfigFile): CloudConfig {
  const config = parse(readFileSync(file, 'utf8')) as CloudConfig;
  if (!config?.github?.issuer || !config.accounts)
    throw new Error(`${file}: needs github.issuer and accounts`);
  for (const [id, account] of Object.entries(config.accounts)) {
    if (!/^\d{12}$/.test(id)) throw new Error(`${file}: account "${id}" is not a 12-digit ID; quote it`);
    for (const [name, role] of Object.entries(account.roles ?? {})) {
      if (!Array.isArray(role.trust)) throw new Error(`${file}: role ${name} has no trust statements`);
      checkOperators([...role.trust, ...(role.policy ?? [])], `${file}: role ${name}`);
    }
    for (const [name, user] of Object.entries(account.users ?? {})) {
      checkOperators(user.policy ?? [], `${file}: user ${name}`);
    }
  }
  return config;
}

function checkOperators(statements: readonly Statement[], where: string): void {
  for (const operator of statements.flatMap(({ Condition }) => Object.keys(Condition ?? {}))) {
    if (!knownOperators.includes(operator)) {
      throw new Error(`${where}: condition operator ${operator} is not one of ${knownOperators.join(', ')}`);
    }
  }
}
