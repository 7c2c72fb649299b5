import { RenewalError } from '../errors.ts';
import { proxyIn } from '../github/proxy-variable.ts';
import { Secret } from '../secret.ts';
import type { Plan, SourcePlan, TokenEndpoint } from '../types.ts';
import { keyNames } from './environment.ts';

/** Variables that decide what a source finds. */
const sourceVariables = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_EC2_METADATA_DISABLED',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
  'AWS_EC2_METADATA_V1_DISABLED',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_COGNITO_IDENTITY',
  'AWS_ENDPOINT_URL_SSO',
  'AWS_ENDPOINT_URL_SSO_OIDC',
  'AWS_ENDPOINT_URL_STS',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_USE_FIPS_ENDPOINT',
  'HOME',
  'USERPROFILE',
];

/** Raised when a plan file of before cannot be read any more: the bundle may be a newer one than that of the step. */
const version = 1;

/** What a plan file has. Secrets in the plan print as `***`: they come from the environment of whoever reads it. */
interface PlanFile {
  readonly version: number;
  readonly plan: Plan;
  /** A proxy without user name and password; null where the environment names it. */
  readonly proxy?: string | null;
  /** The step's variables; null for those that were not set. */
  readonly environment: Readonly<Record<string, string | null>>;
}

/** The plan as a process can follow it later, as often as it likes, without a secret of the step. */
export function planText(plan: Plan, env: NodeJS.ProcessEnv): string {
  const { fallback: _, existing: __, mfa: ___, ...rest } = plan;
  const url = plan.network.proxy && new URL(plan.network.proxy.url.reveal());
  const file: PlanFile = {
    version,
    plan: { ...rest, source: unattended(plan.source), keyAge: false, warnings: [], notices: [] },
    ...(url && { proxy: url.username || url.password ? null : url.href }),
    environment: Object.fromEntries(
      sourceVariables.filter((name) => !hasPassword(env[name])).map((name) => [name, env[name] ?? null]),
    ),
  };
  return JSON.stringify(file);
}

/** Whether it is a URL with a user name or a password. */
const hasPassword = (value: string | undefined) => /^\w+:\/\/[^/?#]*@/.test(value ?? '');

/** Nobody can be asked to approve anything later, and keys that were found in the environment are gone. */
function unattended(source: SourcePlan): SourcePlan {
  switch (source.kind) {
    case 'sso':
      return { ...source, timeout: 0 };
    case 'profile':
      return source.sso ? { ...source, sso: { ...source.sso, timeout: 0 } } : source;
    case 'default-chain':
      return { ...source, environment: false };
    case 'github-oidc':
    case 'web-identity-token-file':
    case 'cognito':
    case 'access-keys':
    case 'environment':
    case 'web-identity-token':
      return source;
  }
}

/** Reads what `planText` made. Throws `RenewalError` where the environment lacks what the plan needs of it. */
export function readPlan(
  text: string,
  env: NodeJS.ProcessEnv,
): { readonly plan: Plan; readonly environment: NodeJS.ProcessEnv } {
  const { plan, proxy, environment } = parse(text);
  const { proxy: kept, ...network } = plan.network;
  const url = proxy ?? proxyIn(env);
  if (kept && !url) throw withoutProxy();
  const before = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value ?? undefined]),
  );
  return {
    plan: {
      ...plan,
      source: revived(plan.source, env),
      network: { ...network, ...(kept && url && { proxy: { ...kept, url: new Secret(url) } }) },
    },
    environment: { ...env, ...before, ...Object.fromEntries(keyNames.map((name) => [name, undefined])) },
  };
}

function parse(text: string): PlanFile {
  try {
    const file = JSON.parse(text) as PlanFile | null;
    if (file?.version === version && file.plan && file.environment) return file;
  } catch {}
  throw changed();
}

function changed(): RenewalError {
  return new RenewalError('the plan cannot be read', {
    why: 'It is damaged, or another version of the action has written it.',
    remedy: 'Sign in again in this job.',
  });
}

function withoutProxy(): RenewalError {
  return new RenewalError('this process knows of no proxy', {
    why: 'The step has used one with a password from HTTPS_PROXY, and that is not in the environment of this process.',
    remedy: 'Set HTTPS_PROXY for the whole job.',
  });
}

function revived(source: SourcePlan, env: NodeJS.ProcessEnv): SourcePlan {
  if (source.kind === 'github-oidc') return { ...source, endpoint: endpointIn(env) };
  if (source.kind === 'cognito' && source.login.kind === 'github-oidc')
    return { ...source, login: { ...source.login, endpoint: endpointIn(env) } };
  return source;
}

function endpointIn({
  ACTIONS_ID_TOKEN_REQUEST_URL: url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
}: NodeJS.ProcessEnv): TokenEndpoint {
  if (url && bearer) return { url, bearer: new Secret(bearer) };
  throw new RenewalError(
    'this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    {
      why: 'The runner sets them for every step of a job with id-token: write, but containers that a step starts, and commands with an environment of their own, do not get them.',
      remedy: 'Hand both variables on to the process that uses the profile.',
    },
  );
}
