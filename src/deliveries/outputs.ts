import type { OutputName } from '../inputs/schema.ts';
import type { Plan, Session } from '../types.ts';
import type { RunnerFiles } from './receipt.ts';

/** The step's outputs: account and ARN always, credentials when asked for. Outputs end with the step: nothing to undo. */
export function outputsFor(plan: Plan, session: Session): Partial<Record<OutputName, string>> {
  const { credentials, expiration } = session;
  return {
    'aws-account-id': session.account,
    'authenticated-arn': session.arn,
    ...(plan.deliver.outputs && {
      'aws-access-key-id': credentials.accessKeyId.reveal(),
      'aws-secret-access-key': credentials.secretAccessKey.reveal(),
      ...(credentials.sessionToken && { 'aws-session-token': credentials.sessionToken.reveal() }),
      ...(expiration && { 'aws-expiration': expiration.toISOString() }),
    }),
  };
}

export function deliver(outputs: Partial<Record<OutputName, string>>, files: RunnerFiles): void {
  for (const [name, value] of Object.entries(outputs)) files.setOutput(name, value);
}
