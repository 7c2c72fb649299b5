import { dirname } from 'node:path';
import { now } from '../trust/clock.ts';
import { authenticate } from './authenticate.ts';
import { messageOf, RenewalError, tracesOf } from './errors/index.ts';
import { deadAfter, type Lock, StillLockedError, takeLock } from './files/lock.ts';
import { readRegularFile } from './files/regular-file.ts';
import { replaceFile } from './files/replace-file.ts';
import {
  answerFor,
  cacheFileIn,
  failureSince,
  isFresh,
  noteFailure,
  readSession,
} from './files/session-cache.ts';
import { readContext, runnerOf } from './job/context.ts';
import { machineIn } from './job/machine.ts';
import { useEnvironment } from './job/own-environment.ts';
import { StderrRunner } from './job/stderr-runner.ts';
import { type Network, openNetwork } from './net/network.ts';
import type { Plan } from './plan/parts/plan.ts';
import { environmentOf, readRenewal } from './plan/renewal-file.ts';
import { revivePlan } from './plan/revive.ts';

type Env = Readonly<Record<string, string | undefined>>;

// Milliseconds. The AWS SDK for Go waits a minute. With a session that still works, the wait should be short.
const patience = { withSession: 15_000, without: 50_000 };

// Milliseconds. The minimum for a sign-in after the wait for another process.
const least = 3_000;

// Milliseconds. While a session still works, no process repeats a failed renewal within this time.
const pauseAfterFailure = 60_000;

/** The variable with the plan files of the calling processes. It reveals a profile that leads to itself. */
const marker = 'AWS_AUTH_RENEWING';

/** The keys in these variables are those of a later step, not of the step whose session is renewed. */
const keyNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'];

/** A failure whose message is the whole explanation. */
class ExplainedError extends Error {}

/** The profile is renewed from itself. */
class CircleError extends RenewalError {}

/** What a renewal needs. `plan` and `network` are set on the way, for the explanation of a failure. */
interface Renewal {
  readonly env: Env;
  readonly planFile: string;
  readonly folder: string;
  readonly runner: StderrRunner;
  plan?: Plan;
  network?: Network;
}

/**
 * Renews the session and prints it. One process renews, and all others wait for it. If the renewal fails, the process
 * prints the old session if that still lasts. Otherwise the exit code is 1, and stderr has the explanation.
 */
export async function renew(env: Env, planFile: string): Promise<void> {
  const runner = new StderrRunner(env);
  const renewal: Renewal = { env, planFile, folder: dirname(planFile), runner };
  try {
    print(await renewed(renewal));
  } catch (error) {
    const text = error instanceof ExplainedError ? error.message : await explained(error, renewal);
    const kept = readSession(cacheFileIn(renewal.folder));
    // In a circle, the calling process would take the profile's own session for that of its source.
    if (!kept || kept.left <= 0 || error instanceof CircleError) return runner.fail(text);
    const left = `${Math.floor(kept.left / 1000)} s`;
    runner.warning(`The session could not be renewed, and expires in ${left}. ${text}`);
    print(kept.answer);
  } finally {
    renewal.network?.close();
  }
}

/** The answer, renewed by this process or another. Rejects with `ExplainedError`, `RenewalError` or `FileError`. */
async function renewed(renewal: Renewal): Promise<string> {
  const { folder, runner } = renewal;
  const { plan, env } = await revived(renewal);
  renewal.plan = plan;
  runner.maskPlan(plan);
  const started = now();
  const left = () => readSession(cacheFileIn(folder))?.left ?? 0;
  const lately = left() > 0 && failureSince(folder, Date.now() - pauseAfterFailure);
  if (lately) throw new ExplainedError(lately);
  const lock = await exclusively(cacheFileIn(folder), left() > 0 ? deadAfter : patience.without);
  try {
    const known = knownSince(folder);
    if (known) return known;
    // The old session must still work when this process falls back on it.
    const limit = left() > 0 ? Math.min(patience.withSession, left() - 2_000) : patience.without;
    const rest = Math.max(least, limit - (now() - started));
    return await signIn(renewal, plan, env, Math.min(Math.round(rest / 1000), plan.network.timeoutSeconds));
  } catch (error) {
    if (error instanceof ExplainedError) throw error;
    const text = runner.clean(await explained(error, renewal));
    noteFailure(folder, text);
    throw new ExplainedError(text);
  } finally {
    lock?.release();
  }
}

/** The plan, and the environment of its step. Throws `RenewalError` or `FileError`. */
async function revived(renewal: Renewal): Promise<{ readonly plan: Plan; readonly env: Env }> {
  const file = readRenewal(planText(renewal));
  const renewing = { ...renewal.env, [marker]: `${renewal.env[marker] ?? ''}\n${renewal.planFile}` };
  // `AWS_PROFILE` may now name the profile that this process renews, so the step's own value is used.
  const env = environmentOf(file, renewing, keyNames);
  useEnvironment(env);
  return { plan: revivePlan(file, env, await readContext(env)), env };
}

/** The session that another process has renewed meanwhile. Throws `ExplainedError` if that process failed. */
function knownSince(folder: string): string | undefined {
  const kept = readSession(cacheFileIn(folder));
  // A session made since this process started is new enough, even if the role's sessions last only minutes.
  if (kept && (isFresh(kept) || kept.written >= performance.timeOrigin)) return kept.answer;
  const failure = failureSince(folder, performance.timeOrigin);
  if (failure !== undefined) throw new ExplainedError(failure);
  return undefined;
}

async function signIn(renewal: Renewal, plan: Plan, env: Env, timeoutSeconds: number): Promise<string> {
  const { folder, runner } = renewal;
  const limited = { ...plan, network: { ...plan.network, timeoutSeconds } };
  const network = await openNetwork(limited.network);
  network.http.trace = (line) => runner.debug(line);
  Object.assign(renewal, { plan: limited, network });
  const { own } = await authenticate(limited, network, machineIn(env), runner);
  if (!own) throw new Error('the plan leads to no session');
  const { credentials, expiration } = own.session;
  const answer = answerFor(credentials, expiration);
  try {
    // Credentials without an expiration are not cached, because their source may replace them.
    if (expiration) replaceFile(cacheFileIn(folder), answer, 0o600, undefined);
  } catch (error) {
    runner.warning(`The session cannot be stored for the next process: ${messageOf(error)}.`);
  }
  return answer;
}

/** Locks the cache, within so many milliseconds; undefined if no lock can be made, as on a full disk. Throws `RenewalError`. */
async function exclusively(cache: string, longest: number): Promise<Lock | undefined> {
  const gone = () => {
    throw signedOut(`${dirname(cache)} is gone`);
  };
  try {
    return await takeLock(cache, now() + longest, gone);
  } catch (error) {
    if (error instanceof RenewalError) throw error;
    if (!(error instanceof StillLockedError)) return undefined;
    throw new RenewalError(
      `another process has been renewing the session for ${Math.round(longest / 1000)} s`,
      {
        why: 'That process holds the lock and has not ended, probably because a service does not answer.',
        remedy: 'Run the step again. If it fails again, check that the runner can reach GitHub and AWS.',
      },
    );
  }
}

/** The plan file's text. Throws `RenewalError` or `FileError`. */
function planText({ env, planFile }: Renewal): string {
  if (env[marker]?.split('\n').includes(planFile)) {
    throw new CircleError('the profile is renewed from itself', {
      why: 'The source of the session is a profile that starts this process again.',
      remedy: 'Choose a name for the new profile that differs from the source profile.',
    });
  }
  const found = readRegularFile(planFile);
  if (!found) throw signedOut(`${planFile} does not exist`);
  return Buffer.from(found.text, 'latin1').toString();
}

function signedOut(what: string): RenewalError {
  const why = 'The profile belongs to a step that was signed out, or to a job that has ended.';
  return new RenewalError(what, { why, remedy: 'Sign in again in this job.' });
}

async function explained(error: unknown, { env, plan, network, runner }: Renewal): Promise<string> {
  const { render } = await import('./explain/explanation.ts');
  const { explain, knownOf } = await import('./explanations/index.ts');
  const clockBehind = network?.http.clockBehind;
  const known = knownOf(plan, {
    runner: runnerOf(env),
    now: new Date(),
    isRenewal: true,
    ...(clockBehind !== undefined && { clockBehind }),
  });
  for (const trace of tracesOf(error)) runner.debug(trace);
  // `consequence` is about a step's exports, and this process exports nothing.
  const { consequence: _, ...explanation } = await explain(error, known);
  return `${explanation.title}\n\n${render(explanation)}`;
}

const print = (answer: string) => process.stdout.write(`${answer}\n`);
