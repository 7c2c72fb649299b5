import { Sts } from './aws/sts.ts';
import { assumeRoles, begin, type ChainState, sessionAt } from './chain/chain.ts';
import { AccountError, FallbackError, messageOf, SessionsError } from './errors/index.ts';
import type { Identity } from './identity.ts';
import type { Network } from './net/network.ts';
import type { Plan } from './plan/parts/plan.ts';
import { type Machine, type Run, withRules } from './run.ts';
import type { Runner } from './runner.ts';
import type { Session, SignIn } from './session.ts';
import type { Advice } from './sources/access-keys/key-age.ts';
import { type SourcePlan, sourceOf } from './sources/index.ts';

/** A sign-in, and a possible warning about old keys. */
export type Outcome = SignIn & { readonly advice?: Advice };

/**
 * Signs in as the plan says: source, identity, chain, session, account guard. Exports nothing, so a failure leaves
 * nothing behind.
 */
export async function authenticate(
  plan: Plan,
  network: Network,
  machine: Machine,
  runner: Runner,
): Promise<Outcome> {
  const run = runOf(plan, network, machine, runner);
  const kept = await keep(plan, run);
  if (kept) return kept;
  announce(plan, runner);
  const { source, fallback } = plan.choice;
  if (!fallback) return attempt(plan, source, run);
  // Half of the time is left for the fallback, because a token endpoint may never answer.
  const { deadline } = run.wire.rules;
  const half = deadline.part(0.5);
  try {
    return await attempt(plan, source, withRules(run, { deadline: half }));
  } catch (first) {
    deadline.signal.throwIfAborted();
    if (isWrongAccount(first)) throw first;
    runner.warning(
      `The sign-in with ${source.kind} failed, so the step uses ${fallback.kind} instead. Cause: ${messageOf(first)}. Fix OIDC, then delete the access keys.`,
    );
    return await fallBack(plan, fallback, first, run);
  } finally {
    half.clear();
  }
}

async function fallBack(plan: Plan, fallback: SourcePlan, first: unknown, run: Run): Promise<Outcome> {
  const { source } = plan.choice;
  try {
    return { ...(await attempt(plan, fallback, run)), instead: 'fallback' };
  } catch (second) {
    if (isWrongAccount(second)) throw second;
    throw new FallbackError({ source: source.kind, error: first }, { source: fallback.kind, error: second });
  }
}

/** Keeps the existing credentials if they are the wanted ones. */
async function keep({ guard, deliver, network }: Plan, run: Run): Promise<Outcome | undefined> {
  if (!guard.existing) return undefined;
  const { keepExisting } = await import('./sources/existing.ts');
  const kept = await keepExisting(guard.existing, guard.allowedAccounts, run);
  if (!kept) return undefined;
  const { session, source } = kept;
  // The profile that already names this session stays, and keeps renewing it.
  const name = deliver.profile?.because === 'shadowed' ? undefined : deliver.profile?.name;
  return { ...ownSignIn(network.region, session, name), source, instead: 'kept' };
}

async function attempt(plan: Plan, source: SourcePlan, run: Run): Promise<Outcome> {
  const { route, guard } = plan;
  const identity = await sourceOf(source).identify(source, run);
  const hops = route.hops.length + route.branches.length;
  // Roles Anywhere assumes the first role by itself.
  const assumes = identity.kind === 'certificate' ? hops > 1 : hops > 0;
  const asksOwner = identity.kind === 'credentials' && !identity.caller && !guard.isUnasked;
  if (assumes || asksOwner) await run.sts.warmUp(identity, assumes);
  const advice = await adviceOn(plan, identity, run);
  const state = await assumeRoles(route, await begin(route, identity, run), run);
  const check = (session: Session) => guardAccount(guard.allowedAccounts, session);
  const signIn =
    route.branches.length > 0 ? await many(plan, state, run, check) : await one(plan, state, run, check);
  const centerToken = identity.kind === 'credentials' ? identity.centerToken : undefined;
  return {
    ...signIn,
    source: source.kind,
    ...(centerToken && { centerToken }),
    ...(advice && { advice }),
  };
}

type Sessions = Pick<SignIn, 'own' | 'named'>;

/** A sign-in with one session. The session gets a profile if `profile` names one. */
function ownSignIn(region: string, session: Session, profile: string | undefined): Sessions {
  return { own: { region, session }, named: profile ? [{ name: profile, region, session }] : [] };
}

async function one(
  { choice, guard, deliver, network }: Plan,
  state: ChainState,
  run: Run,
  check: (session: Session) => void,
): Promise<Sessions> {
  const session = await sessionAt(state, { ...guard, isFound: choice.isFound }, run);
  check(session);
  return ownSignIn(network.region, session, deliver.profile?.name);
}

async function many(
  { route, deliver }: Plan,
  state: ChainState,
  run: Run,
  check: (session: Session) => void,
): Promise<Sessions> {
  const { assumeSessions } = await import('./chain/sessions.ts');
  const named = await assumeSessions(route, state, run, check);
  const own = named.find(({ name }) => name === deliver.own);
  return { named, ...(own && { own }) };
}

/** The account guard. Throws `AccountError`. */
function guardAccount(allowed: readonly string[], { caller }: Session): void {
  if (caller && allowed.length > 0 && !allowed.includes(caller.account))
    throw new AccountError(caller.account, allowed);
}

/** Whether the sign-in led to an account that the workflow does not allow. A fallback would not help. */
function isWrongAccount(error: unknown): boolean {
  if (error instanceof SessionsError) return error.failed.some((failed) => isWrongAccount(failed.error));
  return error instanceof AccountError;
}

/** Asks IAM for the age of long-lived keys during the sign-in. The module is loaded only for such keys. */
async function adviceOn({ remarks, route }: Plan, identity: Identity, run: Run): Promise<Advice | undefined> {
  if (!remarks.keyAge || identity.kind !== 'credentials' || identity.credentials.sessionToken)
    return undefined;
  const { adviceOnAge } = await import('./sources/access-keys/key-age.ts');
  return adviceOnAge(identity.credentials, route.partition, run);
}

function runOf(
  { network: plan, route }: Plan,
  { http, deadline }: Network,
  machine: Machine,
  runner: Runner,
): Run {
  const rules = {
    maxAttempts: plan.maxAttempts,
    deadline,
    log: (message: string) => runner.info(message),
  };
  const wire = {
    http,
    rules,
    run: plan.run,
    endpoints: plan.endpoints,
    sdk: plan.sdk,
    told: new Set<string>(),
  };
  return { region: plan.region, wire, sts: new Sts(plan.region, wire), runner, machine, mfa: route.mfa };
}

/** Logs the source and the reason, unusual addresses, the proxy, notices and warnings, before the source is asked. */
function announce({ choice, remarks, network: { proxy } }: Plan, runner: Runner): void {
  const { source, why, passedOver } = choice;
  const others = passedOver.map(({ kind, why: reason }) => `${kind} (${reason})`).join(', ');
  runner.info(`Source: ${source.kind}${why && `, because ${why}`}.${others && ` Not chosen: ${others}.`}`);
  for (const { name, url, from, isUsual } of sourceOf(source).addresses(source))
    if (!isUsual) runner.info(`Requests to ${name} go to ${new URL(url).host}, set by ${from}.`);
  if (proxy) runner.info(`Requests go through the proxy ${proxy.host}, set by ${proxy.from}.`);
  for (const notice of remarks.notices) runner.notice(notice);
  for (const warning of remarks.warnings) runner.warning(warning);
}
