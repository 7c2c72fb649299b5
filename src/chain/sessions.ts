import { atOnce } from '../aws/network.ts';
import type { Sts } from '../aws/sts.ts';
import { type FailedSession, SessionsError } from '../errors.ts';
import type { NamedSession, Plan, Runner, SessionPlan } from '../types.ts';
import { arrive, type Position, walk } from './chain.ts';
import { planOf } from './session-plan.ts';

/**
 * Goes on to every session of the plan from where their ways part, several at a time. All or nothing: rejects with
 * `SessionsError`, which has every failure. `check` throws for a session that must not be delivered.
 */
export async function fanOut(
  plan: Plan,
  position: Position,
  sts: Sts,
  runner: Runner,
  check: (session: NamedSession['session']) => void,
): Promise<readonly NamedSession[]> {
  const { sessions } = plan;
  // A token that cannot be had is no failure of the sessions.
  if (position.identity.kind === 'web-identity') await position.identity.token();
  const results: (NamedSession | FailedSession)[] = [];
  const left = [...sessions.entries()];
  let done = 0;
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, wanted] = next;
      results[index] = await one(plan, wanted, position, sts, runner, check);
      const state = 'error' in results[index] ? 'failed' : 'is ready';
      done += 1;
      if (sessions.length > 1)
        runner.info(`${done} of ${sessions.length} sessions: ${wanted.name} ${state}.`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, left.length) }, work));
  const failed = results.filter((result) => 'error' in result);
  if (failed.length > 0) throw new SessionsError(failed, sessions.length);
  return results.filter((result) => 'session' in result);
}

async function one(
  plan: Plan,
  wanted: SessionPlan,
  position: Position,
  sts: Sts,
  runner: Runner,
  check: (session: NamedSession['session']) => void,
): Promise<NamedSession | FailedSession> {
  const { name, region } = wanted;
  try {
    const own = planOf(plan, wanted);
    const session = await arrive(own, await walk(own, position, sts, named(name, runner)), sts);
    check(session);
    return { name, region, session };
  } catch (error) {
    return { name, error };
  }
}

/** A runner whose lines say which session they are about. */
function named(name: string, runner: Runner): Runner {
  return {
    mask: (...values) => runner.mask(...values),
    info: (message) => runner.info(`${name}: ${message}`),
    notice: (message) => runner.notice(`${name}: ${message}`),
    warning: (message) => runner.warning(`${name}: ${message}`),
    debug: (message) => runner.debug(`${name}: ${message}`),
    summary: (markdown) => runner.summary(markdown),
  };
}
