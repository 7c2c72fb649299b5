import type { Outcome } from './authenticate.ts';
import { FallbackError, HopError, messageOf, SessionsError } from './errors/index.ts';
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
    const failed = failuresIn(error);
    const each = routes.map(({ hops }, index) => verdictsOf(hops, failed[route.branches[index]?.name ?? '']));
    tell(each.flat());
    throw error;
  }
  tell(routes.flatMap(({ hops }) => hops.map(({ role }) => ({ role, verdict: 'allowed' as const }))));
}

/** The failures by session; of a step with one session, under an empty name. */
function failuresIn(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof SessionsError)
    return Object.fromEntries(error.failed.map(({ name, error: own }) => [name, own]));
  return { '': error instanceof FallbackError ? error.first.error : error };
}

/** The verdicts on the hops of a chain: those before the failed one were allowed, and those after it not asked. */
function verdictsOf(hops: readonly Hop[], failure: unknown): readonly RoleVerdict[] {
  if (failure === undefined) return hops.map(({ role }) => ({ role, verdict: 'allowed' }));
  const at = failure instanceof HopError ? failure.number - 1 : -1;
  return hops.map(({ role }, index): RoleVerdict => {
    if (index < at) return { role, verdict: 'allowed' };
    if (index > at) return { role, verdict: 'not-asked' };
    return { role, verdict: 'refused', why: messageOf((failure as HopError).cause) };
  });
}
