import type { Plan, Runner, Session } from '../types.ts';
import * as environment from './environment.ts';
import * as outputs from './outputs.ts';
import type { Receipt, RunnerFiles } from './receipt.ts';

/**
 * Hands the session to later steps: all of it, or nothing. What it will change is saved before it changes, so that
 * the post step can undo even a step that was killed in between.
 */
export function deliverSession(
  plan: Plan,
  session: Session,
  env: NodeJS.ProcessEnv,
  runner: Runner & RunnerFiles,
  save: (receipts: readonly Receipt[]) => void,
): void {
  const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
  if (plan.maskAccountId) runner.mask(session.account, session.arn);
  const variables = environment.variablesFor(plan, session, env);
  const names = Object.keys(variables);
  if (names.length > 0) save([environment.receiptFor(names, env)]);
  runner.allOrNothing(() => {
    environment.deliver(variables, runner);
    if (runner.has('GITHUB_OUTPUT')) outputs.deliver(outputs.outputsFor(plan, session), runner);
  });
  runner.info(summary(plan, session));
}

function summary(plan: Plan, { arn, account, expiration }: Session): string {
  const places = [
    ...(plan.deliver.credentials ? ['environment'] : []),
    ...(plan.deliver.outputs ? ['outputs'] : []),
  ];
  const until = expiration ? ` until ${expiration.toISOString()}` : '';
  const where =
    places.length > 0 ? `Credentials delivered to: ${places.join(', ')}.` : 'Credentials were not copied.';
  return `Signed in to account ${account} as ${arn}${until}. ${where}`;
}
