import { type FailedSession, SessionsError } from '../errors/index.ts';
import { type Branch, type Route, routeTo } from '../route.ts';
import type { Run } from '../run.ts';
import { about } from '../runner.ts';
import type { NamedSession, Session } from '../session.ts';
import { assumeRoles, type ChainState, sessionAt } from './chain.ts';

/** How many sessions are assumed at a time. */
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
  const results: (NamedSession | FailedSession)[] = [];
  const left = [...branches.entries()];
  let done = 0;
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, branch] = next;
      results[index] = await one(route, branch, state, run, check);
      const outcome = 'error' in results[index] ? 'failed' : 'is ready';
      done += 1;
      if (branches.length > 1)
        run.runner.info(`${done} of ${branches.length} sessions: ${branch.name} ${outcome}.`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, left.length) }, work));
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
