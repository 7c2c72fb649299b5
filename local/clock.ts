/** The cloud's clock. Tests can set it wrong, and let it run faster. */
export class Clock {
  offsetMilliseconds = 0;
  #faster = 1;
  #since = 0;

  now(): number {
    const real = Date.now();
    return this.#since + (real - this.#since) * this.#faster + this.offsetMilliseconds;
  }

  /** Lets the clock run faster from now on. Returns the same rate for the clock of a step. */
  run(faster: number): { readonly faster: number; readonly since: number } {
    this.#faster = faster;
    this.#since = Date.now();
    return { faster, since: this.#since };
  }

  reset(): void {
    this.offsetMilliseconds = 0;
    this.#faster = 1;
    this.#since = 0;
  }
}
