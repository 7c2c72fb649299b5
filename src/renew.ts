import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { authenticate } from './authenticate.ts';
import { openNetwork } from './aws/network.ts';
import { readPlan } from './deliveries/plan-file.ts';
import { messageOf, RenewalError } from './errors.ts';
import { explain, render } from './explain/index.ts';
import { withLockedFiles } from './files/locked-files.ts';
import { answerFor, cacheFileIn, isFresh, readSession } from './files/session-cache.ts';
import { StderrRunner } from './github/stderr-runner.ts';
import type { Plan } from './types.ts';

/**
 * Prints a session that is renewed first: by one process, while all others that ask at the same time wait for it. Where that
 * fails, one that still lasts is better than none. Otherwise the exit code is 1, and stderr has the explanation.
 */
export async function renew(env: NodeJS.ProcessEnv, planFile: string): Promise<void> {
  const cache = cacheFileIn(dirname(planFile));
  const runner = new StderrRunner(env);
  let plan: Plan | undefined;
  try {
    const read = readPlan(textOf(planFile), env);
    plan = read.plan;
    runner.hideAccounts = plan.maskAccountId;
    restore(env, read.environment);
    print(await renewed(plan, cache, env, runner));
  } catch (error) {
    const kept = readSession(cache);
    const explanation = explain(error, {
      runner: env.ACT === 'true' ? 'act' : 'github',
      ...(plan && { plan }),
    });
    const text = `${explanation.title}\n\n${render(explanation)}`;
    if (!kept || kept.left <= 0) return runner.fail(text);
    runner.warning(
      `The session could not be renewed, and lasts ${Math.floor(kept.left / 1000)} s more. ${text}`,
    );
    print(kept.answer);
  }
}

/** Renews the session, unless somebody else does. */
async function renewed(
  plan: Plan,
  cache: string,
  env: NodeJS.ProcessEnv,
  runner: StderrRunner,
): Promise<string> {
  return withLockedFiles([cache], plan.network.timeoutSeconds * 1000, async (files) => {
    const kept = readSession(cache);
    // One that was made since this process began is as good as another one, even where roles live for minutes only.
    if (kept && (isFresh(kept) || (kept.left > 0 && kept.written >= performance.timeOrigin)))
      return kept.answer;
    const network = await openNetwork(plan, env);
    try {
      const { own } = await authenticate(plan, network, runner);
      if (!own) throw new Error('the plan leads to no session');
      const answer = answerFor(own.session.credentials, own.session.expiration);
      files.write(cache, answer);
      return answer;
    } finally {
      network.close();
    }
  });
}

function textOf(planFile: string): string {
  try {
    return readFileSync(planFile, 'utf8');
  } catch (cause) {
    const what = `${planFile} cannot be read (${messageOf(cause)})`;
    const why = 'The profile is of a step that was signed out, or of a job that has ended.';
    throw new RenewalError(what, { why, remedy: 'Sign in again in this job.' }, cause);
  }
}

/** Makes the environment what it was for the step: the profile that the step has exported leads here, and nowhere else. */
function restore(env: NodeJS.ProcessEnv, environment: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
}

function print(answer: string): void {
  process.stdout.write(`${answer}\n`);
}
