import { discard, seal, unseal } from '../files/sealed.ts';
import { Secret } from '../secret.ts';
import type { Plan, Session } from '../types.ts';
import type { EnvironmentReceipt, Previous, RunnerFiles } from './receipt.ts';

/** What goes into the environment of later steps. Blank stands for absent: the AWS tools read it so. */
export function variablesFor(
  plan: Plan,
  session: Session,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string | Secret>> {
  const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
  const stale = env.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: '' } : {};
  return {
    ...(plan.deliver.region && { AWS_REGION: plan.region, AWS_DEFAULT_REGION: plan.region }),
    ...(plan.deliver.credentials && {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : stale),
    }),
  };
}

const secretNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** Notes what the variables were, before they change. */
export function receiptFor(names: readonly string[], env: NodeJS.ProcessEnv): EnvironmentReceipt {
  const isSecret = (name: string) => secretNames.includes(name) && Boolean(env[name]);
  const before = (some: readonly string[]): Previous =>
    Object.fromEntries(some.map((name) => [name, env[name] || null]));
  const secrets = names.filter(isSecret);
  return {
    kind: 'environment',
    names,
    previous: before(names.filter((name) => !isSecret(name))),
    ...(secrets.length > 0 && {
      sealed: seal(JSON.stringify(before(secrets)), env.RUNNER_TEMP || undefined),
    }),
  };
}

export function deliver(variables: Readonly<Record<string, string | Secret>>, files: RunnerFiles): void {
  for (const [name, value] of Object.entries(variables)) {
    files.exportVariable(name, value instanceof Secret ? value.reveal() : value);
  }
}

/**
 * Puts the previous values back; returns warnings. Without the key file the secrets among them become blank: they
 * never stay ours.
 */
export function undo(
  receipt: EnvironmentReceipt,
  files: RunnerFiles,
  mask: (value: string) => void,
): string[] {
  const warnings: string[] = [];
  let secrets: Previous = {};
  try {
    if (receipt.sealed) secrets = JSON.parse(unseal(receipt.sealed)) as Previous;
  } catch {
    warnings.push(
      'The credentials that were in the environment before this action could not be put back, because the file with their key is gone. The variables are blank now.',
    );
  }
  for (const value of Object.values(secrets)) if (value) mask(value);
  for (const name of receipt.names) files.exportVariable(name, secrets[name] ?? receipt.previous[name] ?? '');
  if (receipt.sealed) discard(receipt.sealed);
  return warnings;
}

/** Gives up what the receipt keeps sealed, when nothing is to be put back. */
export function forget(receipt: EnvironmentReceipt): void {
  if (receipt.sealed) discard(receipt.sealed);
}
