import { now } from '../../trust/clock.ts';
import { DeadlineError } from '../errors/index.ts';

/** A point in time at which all waiting ends with `DeadlineError`. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly seconds: number;
  readonly #controller = new AbortController();
  #end = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(seconds: number) {
    this.signal = this.#controller.signal;
    this.seconds = seconds;
    this.#start(seconds * 1000);
  }

  #start(milliseconds: number): void {
    this.#end = now() + milliseconds;
    this.#timer = setTimeout(() => this.#controller.abort(new DeadlineError(this.seconds)), milliseconds);
  }

  /** Runs work with a deadline of its own, in seconds. This deadline is paused meanwhile. */
  async suspended<Result>(seconds: number, work: (own: Deadline) => Promise<Result>): Promise<Result> {
    const left = this.left();
    this.clear();
    this.#end = Number.POSITIVE_INFINITY;
    const own = new Deadline(seconds);
    try {
      return await work(own);
    } finally {
      own.clear();
      // `cancel` may have been called meanwhile.
      if (!this.signal.aborted) this.#start(left);
    }
  }

  /** Milliseconds left, at least 0. */
  left(): number {
    return Math.max(0, this.#end - now());
  }

  /** A new deadline with a share, between 0 and 1, of the time left. */
  part(share: number): Deadline {
    return new Deadline((this.left() * share) / 1000);
  }

  /** The promise's result, or `DeadlineError` when the deadline passes first. */
  async race<Result>(promise: Promise<Result>): Promise<Result> {
    // Avoids an unhandled rejection if the deadline wins.
    promise.catch(() => {});
    this.signal.throwIfAborted();
    let abort = () => {};
    const passed = new Promise<never>((_, reject) => {
      abort = () => reject(this.signal.reason);
      this.signal.addEventListener('abort', abort, { once: true });
    });
    try {
      return await Promise.race([promise, passed]);
    } finally {
      this.signal.removeEventListener('abort', abort);
    }
  }

  /** Waits, in milliseconds. Rejects with `DeadlineError` when the deadline passes first. */
  async pause(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    try {
      await this.race(
        new Promise((resolve) => {
          timer = setTimeout(resolve, milliseconds);
        }),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Stops the timer, which would keep the process alive. */
  clear(): void {
    clearTimeout(this.#timer);
  }

  /** Ends all waiting at once, because no result is needed any more. */
  cancel(): void {
    this.clear();
    this.#controller.abort(new DeadlineError(this.seconds));
  }
}
