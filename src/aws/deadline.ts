import { DeadlineError } from '../errors.ts';

/** A point in time after which nothing is waited for any more. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly seconds: number;
  readonly #end: number;
  readonly #timer: NodeJS.Timeout;

  constructor(seconds: number) {
    const controller = new AbortController();
    this.signal = controller.signal;
    this.seconds = seconds;
    this.#end = performance.now() + seconds * 1000;
    this.#timer = setTimeout(() => controller.abort(new DeadlineError(seconds)), seconds * 1000);
  }

  /** Milliseconds left, 0 at the least. */
  left(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /** A deadline for a part of the work: a share, between 0 and 1, of what is left of this one. */
  part(share: number): Deadline {
    return new Deadline((this.left() * share) / 1000);
  }

  /** The promise's result, or `DeadlineError` when the deadline passes first. */
  async race<Result>(promise: Promise<Result>): Promise<Result> {
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

  /** Lets the process end before the deadline does. */
  clear(): void {
    clearTimeout(this.#timer);
  }
}
