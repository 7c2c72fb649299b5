import { Limit } from '../../local/server/limit.ts';
import { ServiceError } from '../../src/errors/index.ts';
import { Attempts } from '../../src/retry/attempts.ts';
import { Foreign } from '../../src/text/foreign.ts';
import { seeded } from './seeded.ts';

export interface Load {
  /** Jobs, each with one call. */
  readonly jobs: number;
  /** Milliseconds in which they start, evenly. */
  readonly within: number;
  /** Requests per second that the service allows. As many may come at once. */
  readonly perSecond: number;
}

/** What the retry rules must withstand. `docs/load.json` has its result. */
export const crowd: Load = { jobs: 1_000, within: 10_000, perSecond: 50 };

/** Calls of each job of the crowd, on average, that must not be exceeded. */
export const mostCalls = 2.5;

export interface LoadResult {
  readonly load: Load;
  readonly succeeded: number;
  /** Calls of each job on average. */
  readonly callsEach: number;
  /** How many jobs needed one call, two calls, and so on. */
  readonly histogram: readonly number[];
  /** Milliseconds until the last job succeeded. */
  readonly lasts: number;
}

// The default of `retry-max-attempts` and of `action-timeout-s`.
const rules = { maxAttempts: 12, milliseconds: 120_000 };
// Milliseconds. A call to STS from the same region.
const latency = 20;

const throttled = new ServiceError({
  service: 'STS',
  host: 'sts',
  reason: 'Throttling',
  said: new Foreign('Rate exceeded'),
  status: 400,
  system: undefined,
});

interface Job {
  readonly start: number;
  readonly attempts: Attempts;
  calls: number;
}

/**
 * Runs jobs against a service that throttles, with the retry rules of the action and a simulated clock. The result depends
 * only on the arguments. `random`: numbers from 0 to 1, for the jitter.
 */
export function simulate(load: Load, random = seeded(1)): LoadResult {
  const { jobs, within, perSecond } = load;
  let now = 0;
  const limit = new Limit(perSecond);
  const due: { readonly at: number; readonly job: Job }[] = Array.from({ length: jobs }, (_, index) => {
    const start = (index / jobs) * within;
    const deadline = { left: () => start + rules.milliseconds - now };
    const attempts = new Attempts(
      { maxAttempts: rules.maxAttempts, deadline, log: () => {} },
      { name: 'AssumeRole' },
      random,
    );
    return { at: start, job: { start, attempts, calls: 0 } };
  });
  const done: Job[] = [];
  let calls = 0;
  while (due.length > 0) {
    const next = due.reduce((first, each) => (each.at < first.at ? each : first));
    due.splice(due.indexOf(next), 1);
    const { job } = next;
    now = next.at;
    calls += 1;
    job.calls += 1;
    if (limit.allows(now)) {
      done.push(job);
      continue;
    }
    const pause = job.attempts.pauseAfter(throttled);
    if (pause !== undefined) due.push({ at: now + latency + pause, job });
  }
  const most = Math.max(...done.map((job) => job.calls));
  const histogram = Array.from(
    { length: most },
    (_, index) => done.filter((job) => job.calls === index + 1).length,
  );
  return { load, succeeded: done.length, callsEach: calls / jobs, histogram, lasts: Math.round(now) };
}
