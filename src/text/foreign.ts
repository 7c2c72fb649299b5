import { inspect } from 'node:util';
import { oneLine } from './line.ts';
import { shorten } from './shorten.ts';

/** Characters that are kept of a text of another party. AWS's own messages have a few hundred. */
const longest = 2_048;

/**
 * A text that another party said: a service, a proxy, a file, a token. It is cut where it enters. A place that takes a `string`
 * does not take it, and a template gets it as one line without control characters, so it can neither become a command to the
 * runner nor end a line of a file. Decisions ask it with `says` and `part`.
 */
export class Foreign {
  readonly #text: string;

  constructor(text: string) {
    this.#text = shorten(text, longest);
  }

  /** What was said, as one line. */
  toString(): string {
    return oneLine(this.#text);
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }

  get isEmpty(): boolean {
    return this.toString() === '';
  }

  /** Whether it has these words. */
  says(words: string | RegExp): boolean {
    return typeof words === 'string' ? this.toString().includes(words) : words.test(this.toString());
  }

  /** The first group of the pattern. It is as foreign as the whole, but of the pattern's form. */
  part(pattern: RegExp): string | undefined {
    return pattern.exec(this.toString())?.[1];
  }
}
