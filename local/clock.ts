/** The cloud's clock, which tests may set wrong. */
export class Clock {
  offsetMilliseconds = 0;

  now(): number {
    return Date.now() + this.offsetMilliseconds;
  }
}
