/**
 * How many calls run at a time: fewer when the service throttles, and more again with every call that has ended since (additive
 * increase, multiplicative decrease: https://www.rfc-editor.org/rfc/rfc5681#section-3.1). A call that waits for its next attempt still counts.
 */
export class Window {
  readonly #most: number;
  #size: number;
  #running = 0;
  /** How many calls were running when the window last shrank. Their failures tell nothing new. */
  #stale = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
    this.#size = most;
  }

  /** Runs the work as soon as the window has room for it. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= Math.floor(this.#size)) await new Promise<void>((room) => this.#waiting.push(room));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#size = Math.min(this.#most, this.#size + 1 / this.#size);
      if (this.#stale > 0) this.#stale -= 1;
      this.#running -= 1;
      while (this.#running < Math.floor(this.#size) && this.#waiting.length > 0) {
        this.#running += 1;
        this.#waiting.shift()?.();
      }
    }
  }

  /** Makes the window half as large. */
  throttled(): void {
    if (this.#stale > 0) return;
    this.#size = Math.max(1, this.#size / 2);
    this.#stale = this.#running;
  }
}
