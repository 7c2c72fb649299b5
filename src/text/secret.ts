import { inspect } from 'node:util';

/**
 * A value that must not be printed. Any conversion to text (a template, JSON, `console.log`, an error message) gives
 * `***`. Only `reveal()` gives the value.
 */
export class Secret {
  readonly #value: string;
  /** The variable of the job or the machine that has the value, so that a later process can read it there. */
  readonly variable: string | undefined;

  constructor(value: string, variable?: string) {
    this.#value = value;
    this.variable = variable;
  }

  reveal(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}
