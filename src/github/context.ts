import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Situation } from '../explain/index.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { type SharedFiles, sharedFiles } from '../files/shared-files.ts';
import { ssoCacheFolder } from '../files/sso-cache.ts';
import { Secret } from '../secret.ts';
import type { Credentials, FoundProfile, TokenEndpoint } from '../types.ts';
import { Journal } from './journal.ts';
import { proxyIn } from './proxy-variable.ts';

/** What the runner and earlier steps tell this step, apart from its inputs. Everything may be missing. */
export interface Context {
  readonly tokenEndpoint?: TokenEndpoint;
  /** Credentials in the environment, from an earlier step or the runner. */
  readonly ambient?: Credentials;
  /** When they end, where somebody has said so. */
  readonly ambientExpiration?: Date;
  /** An STS endpoint that the SDK's own variables name. */
  readonly endpointVariable?: { readonly name: string; readonly url: string };
  /** Why the default chain may find credentials. Absent: nothing points to any. */
  readonly chainHint?: string;
  /** `AWS_PROFILE`. */
  readonly profile?: string;
  /** `AWS_PROFILE` is blank, which the AWS CLI takes for a name, or names a profile of an earlier step of this action. */
  readonly profileInTheWay: boolean;
  /** A name that no profile has. */
  readonly newProfile: string;
  /** The proxy that the environment names, and so does for later steps. */
  readonly proxyVariable?: Secret;
  /** Where profiles are kept. */
  readonly sharedFiles: SharedFiles;
  /** Where the AWS CLI keeps tokens of IAM Identity Center. */
  readonly ssoCache: string;
  /** The profile of `source-profile`, once it has been looked up. */
  readonly sourceProfile?: FoundProfile;
  /** Whether IAM can be asked: it is AWS's own, or the SDK's variables name another. */
  readonly hasIam: boolean;
  /** What the container's endpoint for credentials wants to see. */
  readonly containerToken?: Secret;
  /** The `GITHUB_*` variables, for session tags and messages. */
  readonly github: Readonly<Record<string, string>>;
  readonly runner: Situation['runner'];
  readonly isWindows: boolean;
}

export function readContext(env: NodeJS.ProcessEnv): Context {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
  const ambient = credentialsIn(env);
  const expiration = ambient && expirationOf(ambient, env);
  const hint = chainHint(env);
  const containerToken = containerTokenIn(env);
  const proxy = proxyIn(env);
  const name = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].find((variable) => env[variable]);
  return {
    ...(url && bearer && { tokenEndpoint: { url, bearer: new Secret(bearer) } }),
    ...(ambient && { ambient }),
    ...(expiration && { ambientExpiration: expiration }),
    ...(hint && { chainHint: hint }),
    ...(env.AWS_PROFILE && { profile: env.AWS_PROFILE }),
    profileInTheWay: isInTheWay(env),
    newProfile: `aws-auth-${randomBytes(4).toString('hex')}`,
    ...(proxy && { proxyVariable: new Secret(proxy) }),
    sharedFiles: sharedFiles(env),
    ssoCache: ssoCacheFolder(env),
    hasIam: Boolean(env.AWS_ENDPOINT_URL_IAM || env.AWS_ENDPOINT_URL || !name),
    ...(containerToken && { containerToken }),
    ...(name && { endpointVariable: { name, url: env[name] ?? '' } }),
    github: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        name.startsWith('GITHUB_') && value ? [[name, value]] : [],
      ),
    ),
    runner: runnerOf(env),
    isWindows: env.RUNNER_OS === 'Windows',
  };
}

/** Whose runner this is. Forgejo's says that it is Gitea's as well. */
export function runnerOf(env: NodeJS.ProcessEnv): Situation['runner'] {
  if (env.ACT === 'true') return 'act';
  if (env.FORGEJO_ACTIONS === 'true') return 'forgejo';
  return env.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}

function isInTheWay(env: NodeJS.ProcessEnv): boolean {
  const { AWS_PROFILE: profile } = env;
  return profile === '' || (profile !== undefined && new Journal(env).wrote(profile));
}

/** The credentials in AWS's own variables. An empty variable counts as absent, as it does for the AWS tools. */
function credentialsIn(env: NodeJS.ProcessEnv): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (!id || !secret) return undefined;
  return {
    accessKeyId: new Secret(id),
    secretAccessKey: new Secret(secret),
    ...(token && { sessionToken: new Secret(token) }),
  };
}

/** What the SDK will send to the container's endpoint: from the file, as on EKS, or from the variable. */
function containerTokenIn(env: NodeJS.ProcessEnv): Secret | undefined {
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
  try {
    const text = file ? readRegularFile(file, { links: true })?.text.trim() : token;
    return text ? new Secret(text) : undefined;
  } catch {
    // The SDK will say what is wrong with the file.
    return undefined;
  }
}

/**
 * When this action has fetched the credentials, its journal knows their end. (It does not export it, because AWS's tools
 * would then stop using them early.) Some other tools export it.
 */
function expirationOf({ accessKeyId }: Credentials, env: NodeJS.ProcessEnv): Date | undefined {
  const ours = new Journal(env).find(accessKeyId.reveal());
  const said = new Date((ours ? ours.expiration : env.AWS_CREDENTIAL_EXPIRATION) ?? '');
  return Number.isNaN(said.getTime()) ? undefined : said;
}

/**
 * Looks, without the network, for what the SDK's default chain would use. Machines of GitHub's own have no instance
 * role of AWS, nor has the machine that act runs on.
 */
function chainHint(env: NodeJS.ProcessEnv): string | undefined {
  const variable = [
    'AWS_PROFILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
  ].find((name) => env[name]);
  if (variable) return `${variable} is set`;
  const { credentials, config } = sharedFiles(env);
  const file = [credentials, config].find(existsSync);
  if (file) return `${file} exists`;
  const noInstance =
    env.ACT === 'true' ||
    env.RUNNER_ENVIRONMENT === 'github-hosted' ||
    /^true$/i.test(env.AWS_EC2_METADATA_DISABLED ?? '');
  return noInstance ? undefined : 'this runner may have an instance role';
}
