/** A token bucket: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html */
export class Limit {
  readonly #perSecond: number;
  #left: number;
  #at: number | undefined;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#left = perSecond;
  }

  /** Whether a request is allowed at this time, in milliseconds. */
  allows(now: number): boolean {
    const seconds = (now - (this.#at ?? now)) / 1000;
    this.#at = now;
    this.#left = Math.min(this.#perSecond, this.#left + seconds * this.#perSecond);
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
