import { seal, unseal } from '../files/sealed.ts';
import { Secret } from '../secret.ts';
import type { Plan, Session, SignIn } from '../types.ts';
import { ownProfile } from './own-profile.ts';
import type { EnvironmentReceipt, Previous, RunnerFiles } from './receipt.ts';

const unset = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
};

/** What goes into the environment of later steps. Blank stands for absent: the AWS tools read it so. */
export function variablesFor(
  { deliver: { region, credentials, refresh, unset: blank } }: Plan,
  signIn: SignIn,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string | Secret>> {
  const { own } = signIn;
  const profile = ownProfile(signIn);
  return {
    ...(blank && unset),
    ...(own && region && { AWS_REGION: own.region, AWS_DEFAULT_REGION: own.region }),
    ...(own && credentials && !own.session.inPlace && !refresh && keysOf(own.session, env)),
    ...(credentials && refresh && profile && unshadowed(profile, env)),
    ...(credentials && profile && { AWS_PROFILE: profile }),
  };
}

function keysOf(
  { credentials: { accessKeyId, secretAccessKey, sessionToken } }: Session,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string | Secret>> {
  const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
  };
}

/** Credentials, as AWS's tools read them from the environment; the two without ID and ACCESS are for Go. */
export const keyNames: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
];

// All of these win over a profile's process in some tool: keys in nearly all, the token file in botocore.
const shadowing = [...keyNames, 'AWS_WEB_IDENTITY_TOKEN_FILE'];

/** What keeps tools from using a profile: blank, where it is set. */
function unshadowed(profile: string, env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(shadowing.filter((name) => env[name]).map((name) => [name, ''])),
    // botocore reads it first (boto3 and version 1 of the AWS CLI), and takes a blank one for the name of a profile.
    ...(env.AWS_DEFAULT_PROFILE && { AWS_DEFAULT_PROFILE: profile }),
  };
}

/** The names that this action may set, and so may put back. */
export const managedNames: readonly string[] = [
  ...Object.keys(unset),
  ...shadowing,
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
];

/** Notes what the variables were, before they change. `doubtful`: see `EnvironmentReceipt`. */
export function receiptFor(
  names: readonly string[],
  env: NodeJS.ProcessEnv,
  doubtful: boolean,
): EnvironmentReceipt {
  const isSecret = (name: string) => keyNames.includes(name) && Boolean(env[name]);
  const before = (some: readonly string[]): Previous =>
    Object.fromEntries(some.map((name) => [name, env[name] || null]));
  const secrets = names.filter(isSecret);
  return {
    kind: 'environment',
    names,
    doubtful: doubtful && secrets.length > 0,
    previous: before(names.filter((name) => !isSecret(name))),
    ...(secrets.length > 0 && {
      sealed: seal(JSON.stringify(before(secrets)), env.RUNNER_TEMP || undefined),
    }),
  };
}

export function deliver(
  variables: Readonly<Record<string, string | Secret>>,
  files: Pick<RunnerFiles, 'exportVariable'>,
): void {
  for (const [name, value] of Object.entries(variables)) {
    files.exportVariable(name, textOf(value));
  }
}

const textOf = (value: string | Secret | undefined) =>
  value instanceof Secret ? value.reveal() : (value ?? '');

/** Who puts the previous values back, and what it knows. */
export interface Restoration {
  /** Its own environment. */
  readonly env: NodeJS.ProcessEnv;
  /** The post step of the step itself; otherwise it is a later step with `logout`. */
  readonly isPost: boolean;
  /** Whether the step came to the end of its exports. */
  readonly delivered: boolean;
}

/**
 * What has to be exported so that the environment is as it was. `warn` hears of what is lost.
 *
 * What the step found may have been in its own `env:` alone, where a key should reach no other step. Its post step has
 * that `env:` again, and so still sees the old value although another was exported: such a key becomes blank. A
 * `logout` cannot see it, and so blanks the keys that the step has signed in with.
 */
export function valuesToRestore(
  receipt: EnvironmentReceipt,
  { env, isPost, delivered }: Restoration,
  warn: (warning: string) => void,
): Readonly<Record<string, string | Secret>> {
  const values = Object.entries(previousValues(receipt, warn));
  return Object.fromEntries(
    values.flatMap(([name, value]): [string, string | Secret][] => {
      const isThere = (env[name] ?? '') === textOf(value);
      // The step was stopped, or failed, before it changed this one.
      if (!delivered && isThere) return [];
      const isDoubtful = value instanceof Secret && (isPost ? isThere : receipt.doubtful);
      return [[name, isDoubtful ? '' : value]];
    }),
  );
}

/**
 * The values from before. Without the key file the secrets among them become blank: they never stay ours. `warn` hears
 * of that.
 */
function previousValues(
  receipt: EnvironmentReceipt,
  warn: (warning: string) => void,
): Readonly<Record<string, string | Secret>> {
  let secrets: Previous = {};
  try {
    if (receipt.sealed) secrets = JSON.parse(unseal(receipt.sealed)) as Previous;
  } catch {
    warn(
      'The credentials that were in the environment before this action could not be put back, because the file with their key is gone. The variables are blank now.',
    );
  }
  return Object.fromEntries(
    receipt.names.map((name) => {
      const secret = secrets[name];
      return [name, secret ? new Secret(secret) : (receipt.previous[name] ?? '')];
    }),
  );
}
