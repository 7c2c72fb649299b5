/** The cloud's clock. Tests can set it wrong. */
export class Clock {
  offsetMilliseconds = 0;

  now(): number {
    return Date.now() + this.offsetMilliseconds;
  }
}
