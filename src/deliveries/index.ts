import type { Plan, Session } from '../types.ts';
import * as environment from './environment.ts';
import type { Job } from './job.ts';
import * as outputs from './outputs.ts';
import type { Receipt } from './receipt.ts';
import type { TokenWrite } from './sso-token.ts';

/**
 * Hands the session to later steps: all of it, or nothing. What it will change is noted before it changes, so that
 * the post step can undo even a step that was killed in between.
 */
export async function deliverSession(plan: Plan, session: Session, job: Job): Promise<void> {
  const { env, runner, ledger } = job;
  const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
  if (plan.maskAccountId) runner.mask(session.account, session.arn);
  const variables = environment.variablesFor(plan, session, env);
  const names = Object.keys(variables);
  const doubtful = session.trail.source === 'environment' && !ledger.knows(env.AWS_ACCESS_KEY_ID ?? '');
  const deliverAll = async (token?: TokenWrite) => {
    const receipts: Receipt[] = [
      ...(names.length > 0 ? [environment.receiptFor(names, env, doubtful)] : []),
      ...(token ? [token.receipt] : []),
    ];
    const write = () => {
      token?.write();
      runner.allOrNothing(() => {
        environment.deliver(variables, runner);
        if (runner.has('GITHUB_OUTPUT')) outputs.deliver(outputs.outputsFor(plan, session), runner);
      });
    };
    const { profile } = plan.deliver;
    if (profile) {
      const { deliverProfile } = await import('./profile.ts');
      await deliverProfile(profile, plan.region, session, job, (receipt) => {
        ledger.note([...receipts, receipt], session);
        return write;
      });
    } else {
      if (receipts.length > 0) ledger.note(receipts, session);
      write();
    }
  };
  const { ssoToken } = session;
  if (ssoToken) await (await import('./sso-token.ts')).deliverToken(ssoToken, job, deliverAll);
  else await deliverAll();
  ledger.delivered();
  runner.info(summary(plan, session));
}

function summary({ deliver }: Plan, { arn, account, expiration, inPlace }: Session): string {
  const places = [
    ...(deliver.credentials && !inPlace ? ['environment'] : []),
    ...(deliver.profile ? [`profile ${deliver.profile.name}`] : []),
    ...(deliver.outputs ? ['outputs'] : []),
  ];
  const until = expiration ? ` until ${expiration.toISOString()}` : '';
  const where =
    places.length > 0 ? `Credentials delivered to: ${places.join(', ')}.` : 'Credentials were not copied.';
  return `Signed in to account ${account} as ${arn}${until}. ${where}`;
}
