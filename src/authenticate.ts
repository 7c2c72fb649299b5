import type { Deadline } from './aws/deadline.ts';
import { type Http, networkTurn } from './aws/http.ts';
import type { Network } from './aws/network.ts';
import { Sts } from './aws/sts.ts';
import { arrive, type Position, start, walk } from './chain/chain.ts';
import { AccountError, FallbackError, messageOf, SessionsError } from './errors.ts';
import { identify } from './sources/index.ts';
import type { Means } from './sources/means.ts';
import type { Identity, Plan, Runner, Session, SignIn } from './types.ts';

/**
 * Signs in as the plan says. The whole story: source, identity, chain, session, account guard. Nothing is exported
 * here, so a failure leaves nothing behind.
 */
export async function authenticate(plan: Plan, network: Network, runner: Runner): Promise<SignIn> {
  const session = await kept(plan, network, runner);
  if (!session) return signIn(plan, network, runner);
  guard(plan, session);
  // What names it now goes on doing so, and renewing it if it did.
  const { profile: _, ...deliver } = plan.deliver;
  return signInOf(plan.deliver.inPlaceOfAnother ? { ...plan, deliver } : plan, session);
}

/** The account guard. Throws `AccountError`. */
function guard({ allowedAccounts }: Plan, { account }: Session): void {
  if (allowedAccounts.length > 0 && !allowedAccounts.includes(account)) {
    throw new AccountError(account, allowedAccounts);
  }
}

/** The sign-in worked, but led elsewhere than the workflow allows: another way in would be no remedy. */
function isWrongAccount(error: unknown): boolean {
  if (error instanceof SessionsError) return error.failed.some((failed) => isWrongAccount(failed.error));
  return error instanceof AccountError;
}

/** A sign-in with one session, which has a profile if the plan names one. */
function signInOf({ region, deliver: { profile } }: Plan, session: Session): SignIn {
  return { own: { region, session }, named: profile ? [{ name: profile, region, session }] : [] };
}

async function kept(plan: Plan, network: Network, runner: Runner): Promise<Session | undefined> {
  if (!plan.existing) return undefined;
  const { keepExisting } = await import('./sources/existing.ts');
  const sts = stsFor(plan, network.http, network.deadline, runner);
  return keepExisting(plan, plan.existing, sts, meansFor(plan, network.http, sts, runner));
}

async function signIn(plan: Plan, { http, deadline }: Network, runner: Runner): Promise<SignIn> {
  announce(plan, runner);
  const { fallback } = plan;
  if (!fallback) return attempt(plan, http, deadline, runner);
  // The fallback needs time of its own, or a token endpoint that never answers would take it all.
  const half = deadline.part(0.5);
  try {
    return await attempt(plan, http, half, runner);
  } catch (first) {
    deadline.signal.throwIfAborted();
    if (isWrongAccount(first)) throw first;
    runner.warning(
      `The sign-in by ${plan.source.kind} failed, so ${fallback.kind} is used instead. Why it failed: ${messageOf(first)}. Long-lived keys are second best: mend this, then remove them.`,
    );
    return await attempt({ ...plan, source: fallback, hasFallen: true }, http, deadline, runner).catch(
      (second: unknown) => {
        if (isWrongAccount(second)) throw second;
        throw new FallbackError(
          { source: plan.source.kind, error: first },
          { source: fallback.kind, error: second },
        );
      },
    );
  } finally {
    half.clear();
  }
}

async function attempt(plan: Plan, http: Http, deadline: Deadline, runner: Runner): Promise<SignIn> {
  const sts = stsFor(plan, http, deadline, runner);
  const identity = await identify(plan.source, meansFor(plan, http, sts, runner));
  await networkTurn();
  await sts.preload();
  await networkTurn();
  const advice = adviceOn(plan, identity, http, sts);
  const position = await walk(plan, await start(plan, identity, sts, runner), sts, runner);
  const signedIn =
    plan.sessions.length === 0 ? await toOne(plan, position, sts) : await toMany(plan, position, sts, runner);
  const warning = await advice;
  if (warning) runner.warning(warning);
  const ssoToken = identity.kind === 'credentials' ? identity.ssoToken : undefined;
  return { ...signedIn, ...(ssoToken && { ssoToken }) };
}

async function toOne(plan: Plan, position: Position, sts: Sts): Promise<SignIn> {
  const session = await arrive(plan, position, sts);
  guard(plan, session);
  return signInOf(plan, session);
}

async function toMany(plan: Plan, position: Position, sts: Sts, runner: Runner): Promise<SignIn> {
  const { fanOut } = await import('./chain/sessions.ts');
  const named = await fanOut(plan, position, sts, runner, (session) => guard(plan, session));
  const own = named.find(({ name }) => name === plan.ownSession);
  return { named, ...(own && { own }) };
}

/** What long-lived keys give reason to say. It is asked while the sign-in goes on, and loaded for no other source. */
async function adviceOn(
  plan: Plan,
  identity: Identity,
  http: Http,
  { rules }: Sts,
): Promise<string | undefined> {
  if (!plan.keyAge || identity.kind !== 'credentials' || identity.credentials.sessionToken) return undefined;
  const { oldKeyWarning } = await import('./aws/access-key-age.ts');
  return oldKeyWarning(identity.credentials, plan.region, { http, run: plan.network.run, rules });
}

function stsFor({ region, network }: Plan, http: Http, deadline: Deadline, runner: Runner): Sts {
  const log = (message: string) => runner.info(message);
  return new Sts(region, network, http, { maxAttempts: network.maxAttempts, deadline, log });
}

function meansFor({ region, network: { run }, mfa }: Plan, http: Http, sts: Sts, runner: Runner): Means {
  return { region, http, run, rules: sts.rules, runner, sts, mfa };
}

function announce({ source, why, passedOver, notices, warnings }: Plan, runner: Runner): void {
  const others = passedOver.map(({ kind, why: reason }) => `${kind} (${reason})`).join(', ');
  runner.info(`Source: ${source.kind}, because ${why}.${others && ` Passed over: ${others}.`}`);
  for (const warning of warnings) runner.warning(warning);
  for (const notice of notices) runner.notice(notice);
}
