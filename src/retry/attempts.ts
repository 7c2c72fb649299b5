import { messageOf, ServiceError } from '../errors/index.ts';
import type { Deadline } from '../net/deadline.ts';
import { shorten } from '../text/shorten.ts';
import { isPassing, isThrottled } from './passing.ts';

/** What every call of a run goes by. */
export interface RetryRules {
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  /** Hears of every failed attempt that is followed by another. */
  readonly log: (message: string) => void;
}

/** What one call adds to the rules. */
export interface Call {
  /** For the log. */
  readonly name: string;
  /** Whether another attempt may succeed; `isPassing` where it is absent. */
  readonly passes?: (error: unknown) => boolean;
  /** The credentials were made a moment ago, so STS may not know them everywhere yet. */
  readonly freshSession?: boolean;
  /** Milliseconds in which another attempt is of use, because the proof that it sends expires. */
  readonly usefulFor?: () => number;
}

// Milliseconds for which STS may not know a new session: the incumbent's issue 1681 has seen some hundred.
const propagation = 3_000;

/**
 * Milliseconds to wait before an attempt: full jitter, so that a thousand jobs that failed together do not come back
 * together (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function pauseBefore(attempt: number, throttled: boolean, random = Math.random): number {
  const base = throttled ? 400 : 100;
  return random() * Math.min(5_000, base * 2 ** (attempt - 2));
}

/** The attempts of one call: after each failure it says whether, and after which pause, there is another. */
export class Attempts {
  readonly #rules: RetryRules;
  readonly #call: Call;
  #failed = 0;
  #unknownSince: number | undefined;

  constructor(rules: RetryRules, call: Call) {
    this.#rules = rules;
    this.#call = call;
  }

  get failed(): number {
    return this.#failed;
  }

  /** Milliseconds to wait before the next attempt; undefined when the failure is final. */
  pauseAfter(error: unknown): number | undefined {
    this.#failed += 1;
    const { maxAttempts, deadline, log } = this.#rules;
    const { name, usefulFor = () => Number.POSITIVE_INFINITY } = this.#call;
    // How often a new session may be asked for depends on time alone.
    const isUnknown = maxAttempts > 1 && this.#isUnknownSession(error);
    const isOver = this.#failed >= maxAttempts && !isUnknown;
    if (isOver || usefulFor() <= 0 || !(isUnknown || this.#mayWork(error))) return undefined;
    const pause = this.#pause(error);
    if (pause >= deadline.left()) return undefined;
    const said = shorten(messageOf(error), 200);
    const attempt = isUnknown
      ? 'the session is not known yet'
      : `attempt ${this.#failed} of ${maxAttempts} failed`;
    log(`${name}: ${attempt} (${said}); the next attempt in ${Math.round(pause)} ms.`);
    return pause;
  }

  #mayWork(error: unknown): boolean {
    const { passes = isPassing } = this.#call;
    return passes(error) || this.#isClock(error);
  }

  #pause(error: unknown): number {
    // How long STS takes to know a session does not depend on how often it is asked.
    if (isUnknownSession(error)) return 200 + Math.random() * 200;
    return pauseBefore(this.#failed + 1, isThrottled(error));
  }

  /** By the second attempt the SDK has set its clock by the answer; it would call every later refusal a matter of the clock. */
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
    const now = performance.now();
    this.#unknownSince ??= now;
    return now - this.#unknownSince < propagation;
  }
}

const isUnknownSession = (error: unknown) =>
  error instanceof ServiceError && error.reason === 'InvalidClientTokenId';

/** Makes attempts until one succeeds, or a failure is final. Rejects with the last failure, or with `DeadlineError`. */
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
