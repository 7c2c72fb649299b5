import { now } from '../../trust/clock.ts';
import { messageOf, ServiceError } from '../errors/index.ts';
import type { Deadline } from '../net/deadline.ts';
import { shorten } from '../text/shorten.ts';
import { isPassing, isThrottled } from './passing.ts';

/** The retry rules of all calls of a run. */
export interface RetryRules {
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  /** Takes a message for every failed attempt that is followed by another. */
  readonly log: (message: string) => void;
  /** Called for every attempt that the service throttled. */
  readonly throttled?: () => void;
}

/** What deciding about an attempt needs of the rules. */
type AttemptRules = Omit<RetryRules, 'deadline'> & { readonly deadline: Pick<Deadline, 'left'> };

/** What one call adds to the rules. */
export interface Call {
  /** For the log. */
  readonly name: string;
  /** Whether another attempt may succeed. The default is `isPassing`. */
  readonly passes?: (error: unknown) => boolean;
  /** The credentials were made a moment ago, so STS may not know them everywhere yet. */
  readonly freshSession?: boolean;
  /** Milliseconds for which another attempt is useful, because the proof that it sends expires. */
  readonly usefulFor?: () => number;
}

// Milliseconds for which STS may not know a new session. Issue 1681 of the incumbent reports some hundred.
const propagation = 3_000;

/**
 * Milliseconds to wait before an attempt, with jitter, so that jobs that failed together do not retry together
 * (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/). A throttled call waits much longer: a limit
 * of requests per second is met by waiting, and every attempt before that takes a request away from another job.
 */
export function pauseBefore(attempt: number, throttled: boolean, random = Math.random): number {
  if (!throttled) return random() * Math.min(5_000, 100 * 2 ** (attempt - 2));
  const longest = Math.min(20_000, 2_000 * 3 ** (attempt - 2));
  return (longest * (1 + random())) / 2;
}

/** The attempts of one call. Decides after each failure whether, and after which pause, another follows. */
export class Attempts {
  readonly #rules: AttemptRules;
  readonly #call: Call;
  readonly #random: () => number;
  #failed = 0;
  #unknownSince: number | undefined;

  /** `random`: numbers from 0 to 1, for the jitter of the pauses. */
  constructor(rules: AttemptRules, call: Call, random = Math.random) {
    this.#rules = rules;
    this.#call = call;
    this.#random = random;
  }

  get failed(): number {
    return this.#failed;
  }

  /** Milliseconds to wait before the next attempt; undefined when the failure is final. */
  pauseAfter(error: unknown): number | undefined {
    this.#failed += 1;
    const { maxAttempts, deadline, log } = this.#rules;
    const { name, usefulFor = () => Number.POSITIVE_INFINITY } = this.#call;
    if (isThrottled(error)) this.#rules.throttled?.();
    // Time alone limits the attempts with a new session, not their number.
    const isUnknown = maxAttempts > 1 && this.#isUnknownSession(error);
    const isOver = this.#failed >= maxAttempts && !isUnknown;
    if (isOver || usefulFor() <= 0 || !(isUnknown || this.#mayWork(error))) return undefined;
    const pause = this.#pause(error);
    if (pause >= deadline.left()) return undefined;
    const said = shorten(messageOf(error), 200);
    const attempt = isUnknown
      ? 'STS does not know the session yet'
      : `attempt ${this.#failed} of ${maxAttempts} failed`;
    log(`${name}: ${attempt} (${said}); the next attempt in ${Math.round(pause)} ms.`);
    return pause;
  }

  #mayWork(error: unknown): boolean {
    const { passes = isPassing } = this.#call;
    return passes(error) || this.#isClock(error);
  }

  #pause(error: unknown): number {
    // STS learns of a session no later if it is asked often, so the pause does not grow.
    if (isUnknownSession(error)) return 200 + this.#random() * 200;
    return pauseBefore(this.#failed + 1, isThrottled(error), this.#random);
  }

  /** Whether the clock is wrong, on attempt 1 only: the SDK then corrects it, and calls every later refusal a clock error. */
  #isClock(error: unknown): boolean {
    if (this.#failed !== 1 || !(error instanceof ServiceError)) return false;
    const { reason, said } = error;
    return (
      /^RequestExpired/.test(reason) ||
      (/^SignatureDoesNotMatch|^InvalidSignature/.test(reason) &&
        said.says(/Signature (expired|not yet current)/))
    );
  }

  #isUnknownSession(error: unknown): boolean {
    if (!this.#call.freshSession || !isUnknownSession(error)) return false;
    this.#unknownSince ??= now();
    return now() - this.#unknownSince < propagation;
  }
}

const isUnknownSession = (error: unknown) =>
  error instanceof ServiceError && error.reason === 'InvalidClientTokenId';

/** Makes attempts until one succeeds or a failure is final. Rejects with the last failure, or with `DeadlineError`. */
export async function retrying<Result>(
  call: Call,
  rules: RetryRules,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const attempts = new Attempts(rules, call);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const pause = attempts.pauseAfter(error);
      if (pause === undefined) throw error;
      await rules.deadline.pause(pause);
    }
  }
}
