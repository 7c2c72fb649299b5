import type { Outcome } from './authenticate.ts';
import { AccountError, FallbackError, HopError, messageOf, SessionsError } from './errors/index.ts';
import type { GitHubRunner } from './job/github-runner.ts';
import type { Plan } from './plan/parts/plan.ts';
import { type Hop, routeTo } from './route.ts';

/** What AWS said to one role assumption. */
export interface RoleVerdict {
  readonly role: string;
  readonly verdict: 'allowed' | 'refused' | 'not-asked';
  readonly why?: string;
}

/**
 * The step with `check`: assumes the roles, tells what AWS said to each, and delivers nothing. Rejects with the error of the sign-in,
 * after the verdicts.
 */
export async function check(
  { route }: Plan,
  signIn: () => Promise<Outcome>,
  runner: Pick<GitHubRunner, 'info' | 'has' | 'setOutput'>,
): Promise<void> {
  const routes = route.branches.length > 0 ? route.branches.map((branch) => routeTo(route, branch)) : [route];
  const tell = (verdicts: readonly RoleVerdict[]) => {
    for (const { role, verdict, why } of verdicts)
      runner.info(`${role}: ${verdict}${why ? ` (${why})` : ''}.`);
    if (runner.has('GITHUB_OUTPUT')) runner.setOutput('verdicts', JSON.stringify(verdicts));
  };
  try {
    await signIn();
  } catch (error) {
    const each = routes.map(({ hops }, index) =>
      verdictsOf(hops, failureOf(route.branches[index]?.name, error)),
    );
    tell(each.flat());
    throw error;
  }
  tell(routes.flatMap(({ hops }) => hops.map(({ role }) => ({ role, verdict: 'allowed' as const }))));
}

/** The failure of a session; undefined if it has none. What failed before the sessions began is the failure of each. */
function failureOf(session: string | undefined, error: unknown): unknown {
  if (error instanceof FallbackError) return failureOf(session, error.first.error);
  if (!(error instanceof SessionsError)) return error;
  return error.failed.find(({ name }) => name === session)?.error;
}

/** The verdicts on the hops of a chain: those before the failed one were allowed, and those after it not asked. */
function verdictsOf(hops: readonly Hop[], failure: unknown): readonly RoleVerdict[] {
  // The account is compared after the last hop.
  if (failure === undefined || failure instanceof AccountError)
    return hops.map(({ role }) => ({ role, verdict: 'allowed' }));
  const at = failure instanceof HopError ? failure.number - 1 : -1;
  return hops.map(({ role }, index): RoleVerdict => {
    if (index < at) return { role, verdict: 'allowed' };
    if (index > at) return { role, verdict: 'not-asked' };
    return { role, verdict: 'refused', why: messageOf((failure as HopError).cause) };
  });
}
