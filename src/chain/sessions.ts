import { type FailedSession, SessionsError } from '../errors/index.ts';
import { Window } from '../retry/window.ts';
import { type Branch, type Route, routeTo } from '../route.ts';
import { type Run, withRules } from '../run.ts';
import { about } from '../runner.ts';
import type { NamedSession, Session } from '../session.ts';
import { assumeRoles, type ChainState, sessionAt } from './chain.ts';

/** How many sessions are assumed at a time, while the service does not throttle. */
export const atOnce = 16;

/**
 * Assumes every session of the route after the shared hops, several at a time. Rejects with `SessionsError`, which has
 * every failure, if any session fails. `check` throws for a session that must not be delivered.
 */
export async function assumeSessions(
  route: Route,
  state: ChainState,
  run: Run,
  check: (session: Session) => void,
): Promise<readonly NamedSession[]> {
  const { branches } = route;
  // A failed token request is not a failure of the sessions.
  if (state.identity.kind === 'web-identity') await state.identity.token();
  let done = 0;
  const window = new Window(atOnce);
  const paced = withRules(run, { throttled: () => window.throttled() });
  const results = await Promise.all(
    branches.map((branch) =>
      window.run(async () => {
        const result = await one(route, branch, state, paced, check);
        done += 1;
        const outcome = 'error' in result ? 'failed' : 'is ready';
        if (branches.length > 1)
          run.runner.info(`${done} of ${branches.length} sessions: ${branch.name} ${outcome}.`);
        return result;
      }),
    ),
  );
  const failed = results.filter((result) => 'error' in result);
  if (failed.length > 0) throw new SessionsError(failed, branches.length);
  return results.filter((result) => 'session' in result);
}

async function one(
  route: Route,
  branch: Branch,
  state: ChainState,
  run: Run,
  check: (session: Session) => void,
): Promise<NamedSession | FailedSession> {
  const { name, region } = branch;
  try {
    const own = { ...run, runner: about(name, run.runner) };
    const session = await sessionAt(
      await assumeRoles(routeTo(route, branch), state, own),
      { isFound: false },
      own,
    );
    check(session);
    return { name, region, session };
  } catch (error) {
    return { name, error };
  }
}
