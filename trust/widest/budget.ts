import { now } from '../clock.ts';

/** A bound for policies that are made to be slow. Real ones need a few hundred steps. */
export class Budget {
  readonly #until: number;
  #steps: number;

  /** `longest`: milliseconds. */
  constructor(steps: number, longest: number) {
    this.#steps = steps;
    this.#until = now() + longest;
  }

  get isSpent(): boolean {
    return this.#steps <= 0;
  }

  spend(steps: number): void {
    this.#steps -= steps;
    if (now() > this.#until) this.#steps = 0;
  }
}
