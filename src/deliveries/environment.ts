import { seal, unseal } from '../files/sealed.ts';
import { Secret } from '../secret.ts';
import type { Plan, Session } from '../types.ts';
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
  { deliver: { region, credentials, unset: blank, profile }, region: name }: Plan,
  session: Session,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string | Secret>> {
  const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
  const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
  return {
    ...(blank && unset),
    ...(region && { AWS_REGION: name, AWS_DEFAULT_REGION: name }),
    ...(credentials &&
      !session.inPlace && {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
      }),
    ...(credentials && profile && { AWS_PROFILE: profile.name }),
  };
}

const secretNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** Notes what the variables were, before they change. */
export function receiptFor(
  variables: Readonly<Record<string, string | Secret>>,
  env: NodeJS.ProcessEnv,
): EnvironmentReceipt {
  const names = Object.keys(variables);
  const isSecret = (name: string) => secretNames.includes(name) && Boolean(env[name]);
  const before = (some: readonly string[]): Previous =>
    Object.fromEntries(some.map((name) => [name, env[name] || null]));
  const secrets = names.filter(isSecret);
  return {
    kind: 'environment',
    names,
    unchanged: names.filter((name) => textOf(variables[name]) === (env[name] ?? '')),
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

/**
 * Leaves out what was not the job's but the step's own `env:`: its post step sees that again, and not what the step
 * exported. Put back, it would reach every later post step, keys included. Blank is the best that is known.
 */
export function withoutStepOnly(
  values: Readonly<Record<string, string | Secret>>,
  { unchanged }: EnvironmentReceipt,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string | Secret>> {
  const isStepOnly = (name: string, value: string | Secret) =>
    !unchanged.includes(name) && textOf(value) !== '' && env[name] === textOf(value);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isStepOnly(name, value) ? '' : value]),
  );
}

/**
 * The values from before. Without the key file the secrets among them become blank: they never stay ours. `warn` hears
 * of that.
 */
export function previousValues(
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
