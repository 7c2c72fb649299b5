import type { OutputName } from '../inputs/schema.ts';
import type { NamedSession, Plan, Session, SignIn } from '../types.ts';
import { ownProfile } from './own-profile.ts';
import type { RunnerFiles } from './receipt.ts';

/** The step's outputs: account and ARN always, credentials when asked for. Outputs end with the step: nothing to undo. */
export function outputsFor(plan: Plan, signIn: SignIn): Partial<Record<OutputName, string>> {
  const { own, named } = signIn;
  const profile = ownProfile(signIn);
  return {
    ...(own && identityOf(own.session)),
    ...(own && plan.deliver.outputs && credentialsOf(own.session)),
    ...(profile && plan.deliver.refresh && { 'aws-profile': profile }),
    ...(plan.sessions.length > 0 && { sessions: tableOf(named) }),
  };
}

function identityOf({ account, arn }: Session): Partial<Record<OutputName, string>> {
  return { 'aws-account-id': account, 'authenticated-arn': arn };
}

function credentialsOf({ credentials, expiration }: Session): Partial<Record<OutputName, string>> {
  return {
    'aws-access-key-id': credentials.accessKeyId.reveal(),
    'aws-secret-access-key': credentials.secretAccessKey.reveal(),
    ...(credentials.sessionToken && { 'aws-session-token': credentials.sessionToken.reveal() }),
    ...(expiration && { 'aws-expiration': expiration.toISOString() }),
  };
}

function tableOf(named: readonly NamedSession[]): string {
  const rows = named.map(({ name, session: { account, arn, expiration } }) => [
    name,
    { account, arn, ...(expiration && { expiration: expiration.toISOString() }) },
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}

export function deliver(outputs: Partial<Record<OutputName, string>>, files: RunnerFiles): void {
  for (const [name, value] of Object.entries(outputs)) files.setOutput(name, value);
}
