import { randomBytes } from 'node:crypto';
import { devNull } from 'node:os';
import { endpointsIn } from '../aws/endpoints.ts';
import { readSharedConfig } from '../aws/shared-config.ts';
import type { Context, RunnerKind } from '../context.ts';
import { FileError } from '../errors/index.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { centerCacheFolder, sharedFiles } from '../files/shared-files.ts';
import type { Credentials } from '../identity.ts';
import { Secret } from '../text/secret.ts';
import { readRunEvent } from './event.ts';
import { Journal } from './journal.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** URL and bearer token of the token endpoint. Processes that the step starts do not get them. */
export const tokenVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

/** Reads what the runner, earlier steps and this machine tell this step. Sends no requests. */
export async function readContext(env: Env): Promise<Context> {
  const [url, bearer] = tokenVariables.map((name) => env[name]);
  const journal = new Journal(env);
  const ambient = credentialsIn(env, journal);
  const expiration = ambient && expirationOf(ambient, journal, env);
  const containerToken = containerTokenIn(env);
  const proxyVariable = proxyIn(env);
  const runner = runnerOf(env);
  const files = sharedFiles(env);
  const { config, configError, configAlone } = await configIn(files);
  const aws = startingWith('AWS_', env);
  const isPublic = runner === 'act' ? undefined : readRunEvent(env).isPublic;
  return {
    runner,
    isWindows: env.RUNNER_OS === 'Windows',
    github: startingWith('GITHUB_', env),
    ...(isPublic !== undefined && { isPublic }),
    ...(url && bearer && { tokenEndpoint: { url, bearer: new Secret(bearer) } }),
    ...(ambient && { ambient }),
    ...(expiration && { ambientExpiration: expiration }),
    aws,
    mayBeInstance: mayBeInstance(env),
    ...(containerToken && { containerToken }),
    ...(config && { config }),
    ...(configError && { configError }),
    ...(configAlone && { configAlone }),
    sharedFiles: files,
    centerCache: centerCacheFolder(env),
    // https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
    checksNoCertificates: env.NODE_TLS_REJECT_UNAUTHORIZED === '0',
    endpoints: endpointsIn(aws, config),
    ...(proxyVariable && { proxyVariable }),
    profileInTheWay: isInTheWay(env, journal),
    newProfile: `aws-auth-${randomBytes(4).toString('hex')}`,
  };
}

/**
 * Whether act runs the job. An earlier step can set `ACT`, but not `RUNNER_ENVIRONMENT`, which GitHub's runner sets, unlike
 * act: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const isAct = (env: Env) => env.ACT === 'true' && !env.RUNNER_ENVIRONMENT;

/** The CI system. Forgejo's runner also sets `GITEA_ACTIONS`. */
export function runnerOf(env: Env): RunnerKind {
  if (isAct(env)) return 'act';
  if (env.FORGEJO_ACTIONS === 'true') return 'forgejo';
  return env.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}

type Config = Pick<Context, 'config' | 'configError' | 'configAlone'>;

async function configIn(files: Context['sharedFiles']): Promise<Config> {
  const { config, configError } = await configOf(files);
  if (!configError) return config ? { config } : {};
  const { config: configAlone } = await configOf({ ...files, credentials: devNull });
  return { configError, ...(configAlone && { configAlone }) };
}

/** Only a source that reads these files reports an error of theirs. */
async function configOf(files: Context['sharedFiles']): Promise<Config> {
  try {
    const config = await readSharedConfig(files);
    return config ? { config } : {};
  } catch (error) {
    if (error instanceof FileError) return { configError: error };
    throw error;
  }
}

function startingWith(prefix: string, env: Env): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (name.startsWith(prefix) && value ? [[name, value]] : [])),
  );
}

function isInTheWay({ AWS_PROFILE: profile }: Env, journal: Journal): boolean {
  return profile === '' || (profile !== undefined && journal.wrote(profile));
}

/** The credentials in AWS's own variables. An empty variable counts as absent, as it does for the AWS tools. */
function credentialsIn(env: Env, journal: Journal): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
  if (!id || !secret) return undefined;
  const made = Date.parse(journal.find(id)?.made ?? '');
  return {
    accessKeyId: new Secret(id),
    secretAccessKey: new Secret(secret),
    ...(token && { sessionToken: new Secret(token) }),
    ...(!Number.isNaN(made) && { madeAt: made }),
  };
}

/** The token for the container's credential endpoint: from the file, as on EKS, or from the variable. */
function containerTokenIn(env: Env): Secret | undefined {
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file } = env;
  try {
    const text = file ? readRegularFile(file, { links: true })?.text.trim() : token;
    return text ? new Secret(text) : undefined;
  } catch {
    // A source that needs the token reports the problem with the file.
    return undefined;
  }
}

/**
 * When the credentials expire: from the journal if this action fetched them, else from a variable that some other tools
 * export. (This action does not export it, because AWS's tools would then stop using the credentials early.)
 */
function expirationOf({ accessKeyId }: Credentials, journal: Journal, env: Env): Date | undefined {
  const ours = journal.find(accessKeyId.reveal());
  const said = new Date((ours ? ours.expiration : env.AWS_CREDENTIAL_EXPIRATION) ?? '');
  return Number.isNaN(said.getTime()) ? undefined : said;
}

/** Environment variables that name a proxy, in the order in which they are read. */
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

function proxyIn(env: Env): Context['proxyVariable'] {
  for (const name of proxyVariables) {
    const text = env[name]?.trim();
    if (text) return { name, url: new Secret(text) };
  }
  return undefined;
}

/** GitHub-hosted runners have no EC2 instance role. Machines that run act are assumed to have none. */
function mayBeInstance(env: Env): boolean {
  const isOff = env.AWS_EC2_METADATA_DISABLED?.toLowerCase() === 'true';
  return !isOff && !isAct(env) && env.RUNNER_ENVIRONMENT !== 'github-hosted';
}
