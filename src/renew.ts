import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { authenticate } from './authenticate.ts';
import { type Network, openNetwork } from './aws/network.ts';
import { readPlan } from './deliveries/plan-file.ts';
import { messageOf, RenewalError } from './errors.ts';
import { explain, render } from './explain/index.ts';
import { StillLockedError, takeLock } from './files/lock.ts';
import { replaceFile } from './files/replace-file.ts';
import {
  answerFor,
  cacheFileIn,
  failureSince,
  isFresh,
  noteFailure,
  readSession,
} from './files/session-cache.ts';
import { runnerOf } from './github/context.ts';
import { StderrRunner } from './github/stderr-runner.ts';
import type { Plan } from './types.ts';

// Seconds. The SDK for Go stops waiting after a minute; and with a session that still works nobody should wait long. The lock
// of a dead process is waited for in any case.
const patience = { withSession: 15, without: 50, forLock: 12 };

// Seconds that a sign-in gets after the wait for another process.
const least = 3;

// Milliseconds. While a session still works, a failure is not tried again at once by every process that asks.
const pauseAfterFailure = 60_000;

/** Names the plan files whose processes have started this one, to notice a profile that leads to itself. */
const marker = 'AWS_AUTH_RENEWING';

/** A failure whose explanation is its message. */
class ExplainedError extends Error {}

/** The profile is renewed from itself. */
class CircleError extends RenewalError {}

/** What renewing needs, and what is known when it fails. */
interface Renewal {
  readonly env: NodeJS.ProcessEnv;
  readonly planFile: string;
  readonly folder: string;
  readonly runner: StderrRunner;
  plan?: Plan;
  network?: Network;
}

/**
 * Prints a session that is renewed first: by one process, while all others that ask at the same time wait for it. Where that
 * fails, one that still lasts is better than none. Otherwise the exit code is 1, and stderr has the explanation.
 */
export async function renew(env: NodeJS.ProcessEnv, planFile: string): Promise<void> {
  const runner = new StderrRunner(env);
  const renewal: Renewal = { env, planFile, folder: dirname(planFile), runner };
  try {
    print(await renewed(renewal));
  } catch (error) {
    const text = error instanceof ExplainedError ? error.message : explained(error, renewal);
    const kept = readSession(cacheFileIn(renewal.folder));
    // A profile that leads to itself would take its own session for the source's.
    if (!kept || kept.left <= 0 || error instanceof CircleError) return runner.fail(text);
    const left = `${Math.floor(kept.left / 1000)} s more`;
    runner.warning(`The session could not be renewed, and lasts ${left}. ${text}`);
    print(kept.answer);
  } finally {
    renewal.network?.close();
  }
}

/** The answer, renewed by this process or another. Rejects with `ExplainedError` when that one, or this one, has failed. */
async function renewed(renewal: Renewal): Promise<string> {
  const { env, planFile, folder, runner } = renewal;
  const cache = cacheFileIn(folder);
  const { plan, environment } = readPlan(planText(renewal), env);
  restore(env, { ...environment, [marker]: `${env[marker] ?? ''}\n${planFile}` });
  runner.maskPlan(plan);
  const left = (readSession(cache)?.left ?? 0) / 1000;
  const lately = left > 0 && failureSince(folder, Date.now() - pauseAfterFailure);
  if (lately) throw new ExplainedError(lately);
  // A session that still works is to be handed out while it does.
  const limit = left > 0 ? Math.max(least, Math.min(patience.withSession, left - 2)) : patience.without;
  const lockSeconds = left > 0 ? Math.min(patience.forLock, limit) : patience.without;
  const started = performance.now();
  renewal.plan = plan;
  const release = await exclusively(cache, started + lockSeconds * 1000, lockSeconds);
  try {
    const kept = readSession(cache);
    // One that was made since this process began is as good as another one, even where roles live for minutes only.
    if (kept && (isFresh(kept) || kept.written >= performance.timeOrigin)) return kept.answer;
    const failure = failureSince(folder, performance.timeOrigin);
    if (failure !== undefined) throw new ExplainedError(failure);
    const rest = Math.max(least, limit - (performance.now() - started) / 1000);
    return await signIn(renewal, plan, Math.min(Math.round(rest), plan.network.timeoutSeconds)).catch(
      (error: unknown) => {
        const text = runner.clean(explained(error, renewal));
        noteFailure(folder, text);
        throw new ExplainedError(text);
      },
    );
  } finally {
    await release().catch(() => {});
  }
}

async function signIn(renewal: Renewal, plan: Plan, seconds: number): Promise<string> {
  const { env, folder, runner } = renewal;
  renewal.plan = { ...plan, network: { ...plan.network, timeoutSeconds: seconds } };
  renewal.network = await openNetwork(renewal.plan, env);
  renewal.network.http.trace = (line) => runner.debug(line);
  const { own } = await authenticate(renewal.plan, renewal.network, runner);
  if (!own) throw new Error('the plan leads to no session');
  const { credentials, expiration } = own.session;
  const answer = answerFor(credentials, expiration);
  try {
    // What has no end is not kept: it may be replaced where it comes from.
    if (expiration) replaceFile(cacheFileIn(folder), answer, 0o600, undefined);
  } catch (error) {
    runner.warning(`The session cannot be kept for the next process: ${messageOf(error)}.`);
  }
  return answer;
}

/** Keeps other processes away. Where no lock can be made, such as on a full disk, nothing does. */
async function exclusively(cache: string, end: number, seconds: number): Promise<() => Promise<void>> {
  const gone = () => {
    throw signedOut(`${dirname(cache)} is gone`);
  };
  try {
    return await takeLock(cache, end, gone);
  } catch (error) {
    if (error instanceof RenewalError) throw error;
    if (!(error instanceof StillLockedError)) return async () => {};
    const why = 'It holds the lock, and has not come to an end: a service does not answer it, as a rule.';
    const remedy = 'Run the step again; if it stays so, look whether the runner can reach GitHub and AWS.';
    throw new RenewalError(`another process has been renewing it for ${Math.round(seconds)} s`, {
      why,
      remedy,
    });
  }
}

/** The plan file's text. Throws `RenewalError`. */
function planText({ env, planFile }: Renewal): string {
  if (env[marker]?.split('\n').includes(planFile)) {
    throw new CircleError('the profile leads to itself', {
      why: 'The source that it is renewed from is a profile that starts this process again.',
      remedy: 'Give the profile that is written another name than the one that the step starts from.',
    });
  }
  if (!existsSync(planFile)) throw signedOut(`${planFile} does not exist`);
  return readFileSync(planFile, 'utf8');
}

function signedOut(what: string): RenewalError {
  const why = 'The profile is of a step that was signed out, or of a job that has ended.';
  return new RenewalError(what, { why, remedy: 'Sign in again in this job.' });
}

function explained(error: unknown, { env, plan, network, runner }: Renewal): string {
  const clockBehind = network?.http.clockBehind;
  const explanation = explain(error, {
    runner: runnerOf(env),
    now: new Date(),
    ...(plan && { plan }),
    ...(network?.stsHost && { stsHost: network.stsHost }),
    ...(clockBehind !== undefined && { clockBehind }),
  });
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    runner.debug(cause.stack ?? cause.message);
  // Nothing ever is, here; and the limit is this process's own.
  return `${explanation.title}\n\n${render(explanation)}`
    .replaceAll(' Nothing was exported.', '')
    .replaceAll(' If it only needs longer, raise action-timeout-s.', '');
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
