import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readPolicy, type Use } from '../trust/engine/policy.ts';
import type { Statement } from '../trust/engine/statement.ts';

/** The contents of `cloud.yml`. */
export interface CloudConfig {
  readonly github: {
    readonly issuer: string;
    readonly claims: Readonly<Record<string, string>>;
  };
  readonly accounts: Readonly<Record<string, AccountConfig>>;
  readonly 'identity-center'?: IdentityCenterConfig;
  /** Cognito identity pool ID → the pool's settings. */
  readonly 'identity-pools'?: Readonly<Record<string, IdentityPoolConfig>>;
  /** ARN of a Roles Anywhere trust anchor → the certificate of its authority, in PEM. */
  readonly 'trust-anchors'?: Readonly<Record<string, string>>;
  /** ARN of a Roles Anywhere profile → the profile's settings. */
  readonly 'roles-anywhere-profiles'?: Readonly<Record<string, RolesAnywhereProfileConfig>>;
}

/** The cloud's IAM Identity Center, and the user who is signed in to it. */
export interface IdentityCenterConfig {
  readonly 'start-url': string;
  readonly region: string;
  readonly user: string;
  /** Seconds between two polls of a device; 5 when absent, as in AWS. */
  readonly interval?: number;
  /** Seconds added to the interval when a device polls too fast; 5 when absent. */
  readonly 'slow-down'?: number;
  /** Lifetime of a device code, in seconds. */
  readonly 'code-life'?: number;
  /** Lifetime of an access token, in seconds. */
  readonly 'token-life'?: number;
}

export interface IdentityPoolConfig {
  readonly account: string;
  /** Host names of the OIDC providers whose tokens the pool accepts. */
  readonly providers: readonly string[];
  /** Name of a role of the account. */
  readonly 'authenticated-role'?: string;
  readonly 'classic-flow'?: boolean;
  /** Session tag → claim. */
  readonly 'principal-tags'?: Readonly<Record<string, string>>;
}

/** The settings of a Roles Anywhere profile. */
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
  /** Permission sets, all assigned to the user of the Identity Center. */
  readonly 'permission-sets'?: Readonly<Record<string, { readonly policy?: readonly Statement[] }>>;
}

export interface UserConfig {
  /** Access key ID → secret access key. `created` is the start of the cloud when absent. */
  readonly 'access-keys': Readonly<
    Record<string, string | { readonly secret: string; readonly created?: string }>
  >;
  readonly policy?: readonly Statement[];
  /** A virtual MFA device; the seed is in base32. */
  readonly mfa?: { readonly serial: string; readonly seed: string };
}

export interface RoleConfig {
  readonly trust: readonly Statement[];
  /** `${…}` in the trust policy is no variable, as in version 2008-10-17. */
  readonly literal?: boolean;
  readonly policy?: readonly Statement[];
  /** Seconds; 3600 when absent, as in IAM. */
  readonly 'max-session-duration'?: number;
  /** Seconds after which sessions end, whatever the request says, so that a job can see one end. */
  readonly 'session-life'?: number;
}

export const defaultConfigFile = new URL('cloud.yml', import.meta.url);

/** Reads and checks the file. Throws an Error that names the first mistake and its place. */
export function loadConfig(file: string | URL = defaultConfigFile): CloudConfig {
  const config = parse(readFileSync(file, 'utf8')) as CloudConfig;
  if (!config?.github?.issuer || !config.accounts)
    throw new Error(`${file}: needs github.issuer and accounts`);
  for (const [id, account] of Object.entries(config.accounts)) {
    if (!/^\d{12}$/.test(id)) throw new Error(`${file}: account "${id}" is not a 12-digit ID; quote it`);
    for (const [name, role] of Object.entries(account.roles ?? {})) {
      if (!Array.isArray(role.trust)) throw new Error(`${file}: role ${name} has no trust statements`);
      checkPolicy(role.trust, 'trust', `${file}: role ${name}`);
      checkPolicy(role.policy, 'identity', `${file}: role ${name}`);
    }
    for (const [name, user] of Object.entries(account.users ?? {})) {
      checkPolicy(user.policy, 'identity', `${file}: user ${name}`);
    }
    for (const [name, { policy }] of Object.entries(account['permission-sets'] ?? {})) {
      checkPolicy(policy, 'identity', `${file}: permission set ${name}`);
    }
  }
  for (const [id, { account, providers }] of Object.entries(config['identity-pools'] ?? {})) {
    if (!config.accounts[account]) throw new Error(`${file}: identity pool ${id} is in no account`);
    if (!Array.isArray(providers)) throw new Error(`${file}: identity pool ${id} has no providers`);
  }
  return config;
}

/** The configuration with copies of the account under the IDs `copies`. */
export function withCopies(config: CloudConfig, account: string, copies: readonly string[]): CloudConfig {
  const text = JSON.stringify(config.accounts[account]);
  const more = copies.map((id) => [id, JSON.parse(text.replaceAll(account, id)) as AccountConfig]);
  return { ...config, accounts: { ...config.accounts, ...Object.fromEntries(more) } };
}

/** Throws an Error for a policy that AWS would refuse. */
function checkPolicy(statements: readonly Statement[] | undefined, use: Use, where: string): void {
  if (!statements || statements.length === 0) return;
  const [refusal] = readPolicy({ Version: '2012-10-17', Statement: statements }, use).refusals;
  if (refusal) throw new Error(`${where}: ${refusal.what} (${refusal.path.join('.')})`);
}
