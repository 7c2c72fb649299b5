import type { Plan } from '../plan/parts/plan.ts';
import type { Session, SignIn } from '../session.ts';
import type { AnyReceipt, Job, Pending } from './contract/delivery.ts';
import { exportsKeys } from './contract/exported.ts';
import { deliveries, deliveryOf, type Receipt } from './index.ts';
import { outputs } from './outputs/index.ts';

/**
 * Delivers the sign-in to later steps: all of it, or nothing. Records every change before making it, so that the post step
 * can undo even a step that was killed.
 */
export async function deliverSignIn(plan: Plan, signIn: SignIn, job: Job): Promise<void> {
  const { runner, ledger } = job;
  const { own, named } = signIn;
  const sessions = [...(own ? [own.session] : []), ...named.map(({ session }) => session)];
  for (const session of new Set(sessions)) mask(session, job);
  const pending: Pending[] = [];
  let isNoted = false;
  try {
    for (const { prepare } of [...Object.values(deliveries), outputs]) {
      const next = await prepare(plan, signIn, job);
      if (next) pending.push(next as Pending);
    }
    const receipts = pending.flatMap(({ receipt }) => receipt ?? []);
    if (receipts.length > 0) ledger.note(receipts satisfies readonly AnyReceipt[], own?.session);
    isNoted = true;
    runner.allOrNothing(() => {
      for (const each of pending) each.write();
    });
  } catch (error) {
    for (const each of pending.toReversed()) each.revert?.();
    // The post step forgets the secrets of receipts that are noted.
    if (!isNoted) for (const { receipt } of pending) forget(receipt, job);
    throw error;
  } finally {
    for (const each of pending.toReversed()) each.close?.();
  }
  ledger.delivered();
  for (const line of told(plan, signIn)) runner.info(line);
}

function forget(receipt: AnyReceipt | undefined, { places }: Job): void {
  if (!receipt) return;
  const known = receipt as Receipt;
  deliveryOf(known).forget(known, places);
}

function mask({ credentials, caller }: Session, { runner }: Job): void {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
  if (caller) runner.noteAccount(caller.account, caller.arn);
}

/** The log lines of a sign-in, one for each session. */
function told(plan: Plan, signIn: SignIn): readonly string[] {
  const { deliver, route } = plan;
  const { own, named } = signIn;
  const places = [
    ...(exportsKeys(plan, signIn) ? ['environment'] : []),
    ...(named.length > 0 ? [`profile ${named.map(({ name }) => name).join(', ')}`] : []),
    ...(deliver.outputs ? ['outputs'] : []),
  ];
  const how = deliver.renew && named.length > 0 ? ', and renewed for as long as the job runs' : '';
  const where =
    places.length > 0
      ? `Credentials delivered to: ${places.join(', ')}${how}.`
      : 'Credentials were not copied.';
  const each = route.branches.length > 0 ? named : own ? [{ name: '', session: own.session }] : [];
  const lines = each.map(({ name, session }) => signedIn(name, session));
  return lines.map((line, index) => (index === lines.length - 1 ? `${line} ${where}` : line));
}

function signedIn(name: string, { caller, expiration }: Session): string {
  const until = expiration ? ` until ${expiration.toISOString()}` : '';
  if (!caller) return 'The account is unknown, because sts-endpoint is none.';
  const account = caller.account && `to account ${caller.account} `;
  return `${name && `${name}: `}Signed in ${account}as ${caller.arn}${until}.`;
}
