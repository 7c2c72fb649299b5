import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { knownOperators } from '../trust/engine/conditions.ts';
import type { Statement } from '../trust/engine/statement.ts';

/** What `cloud.yml` says. */
export interface CloudConfig {
  readonly github: {
    readonly issuer: string;
    readonly claims: Readonly<Record<string, string>>;
  };
  readonly accounts: Readonly<Record<string, AccountConfig>>;
  readonly 'identity-center'?: IdentityCenterConfig;
  /** Cognito identity pool ID → what it hands out. */
  readonly 'identity-pools'?: Readonly<Record<string, IdentityPoolConfig>>;
  /** ARN of a trust anchor of IAM Roles Anywhere → the certificate of its authority, in PEM. */
  readonly 'trust-anchors'?: Readonly<Record<string, string>>;
  /** ARN of a profile of IAM Roles Anywhere → what it allows. */
  readonly 'roles-anywhere-profiles'?: Readonly<Record<string, RolesAnywhereProfileConfig>>;
}

/** The one IAM Identity Center of the cloud, and who is signed in to it in the browser. */
export interface IdentityCenterConfig {
  readonly 'start-url': string;
  readonly region: string;
  readonly user: string;
  /** Seconds between two polls of a device; 5 when absent, as in AWS. */
  readonly interval?: number;
  /** Seconds that the interval grows by when a device polls too fast; 5 when absent. */
  readonly 'slow-down'?: number;
  /** Seconds that a device code lives. */
  readonly 'code-life'?: number;
  /** Seconds that an access token lives. */
  readonly 'token-life'?: number;
}

export interface IdentityPoolConfig {
  readonly account: string;
  /** Host names of the OIDC providers whose tokens it takes. */
  readonly providers: readonly string[];
  /** Name of a role of the account. */
  readonly 'authenticated-role'?: string;
  readonly 'classic-flow'?: boolean;
  /** Session tag → claim. */
  readonly 'principal-tags'?: Readonly<Record<string, string>>;
}

/** What a profile of IAM Roles Anywhere allows. */
export interface RolesAnywhereProfileConfig {
  /** ARNs. */
  readonly roles: readonly string[];
  readonly 'accept-role-session-name'?: boolean;
  /** Seconds; 3600 when absent. */
  readonly duration?: number;
}

export interface AccountConfig {
  /** `aws` when absent. */
  readonly partition?: string;
  /** Issuer → audiences. */
  readonly 'oidc-providers'?: Readonly<Record<string, readonly string[]>>;
  readonly users?: Readonly<Record<string, UserConfig>>;
  readonly roles?: Readonly<Record<string, RoleConfig>>;
  /** What the Identity Center's user may sign in to. */
  readonly 'permission-sets'?: Readonly<Record<string, { readonly policy?: readonly Statement[] }>>;
}

export interface UserConfig {
  /** Access key ID → secret access key, with the day it was made if that is not the cloud's start. */
  readonly 'access-keys': Readonly<
    Record<string, string | { readonly secret: string; readonly created?: string }>
  >;
  readonly policy?: readonly Statement[];
  /** A virtual MFA device; the seed is in base32. */
  readonly mfa?: { readonly serial: string; readonly seed: string };
}

export interface RoleConfig {
  readonly trust: readonly Statement[];
  readonly policy?: readonly Statement[];
  /** Seconds; 3600 when absent, as in IAM. */
  readonly 'max-session-duration'?: number;
  /** Seconds after which its sessions end, whatever was asked for, so that a job can see them end. */
  readonly 'session-life'?: number;
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
    for (const [name, { policy }] of Object.entries(account['permission-sets'] ?? {})) {
      checkOperators(policy ?? [], `${file}: permission set ${name}`);
    }
  }
  for (const [id, { account, providers }] of Object.entries(config['identity-pools'] ?? {})) {
    if (!config.accounts[account]) throw new Error(`${file}: identity pool ${id} is in no account`);
    if (!Array.isArray(providers)) throw new Error(`${file}: identity pool ${id} has no providers`);
  }
  return config;
}

/** The configuration with more accounts, each a copy of one that is there. */
export function withCopies(config: CloudConfig, account: string, copies: readonly string[]): CloudConfig {
  const text = JSON.stringify(config.accounts[account]);
  const more = copies.map((id) => [id, JSON.parse(text.replaceAll(account, id)) as AccountConfig]);
  return { ...config, accounts: { ...config.accounts, ...Object.fromEntries(more) } };
}

function checkOperators(statements: readonly Statement[], where: string): void {
  for (const operator of statements.flatMap(({ Condition }) => Object.keys(Condition ?? {}))) {
    if (!knownOperators.includes(operator)) {
      throw new Error(`${where}: condition operator ${operator} is not one of ${knownOperators.join(', ')}`);
    }
  }
}
