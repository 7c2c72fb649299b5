import { inspect } from 'node:util';
import { oneLine } from '../../trust/text/line.ts';
import { shorten } from './shorten.ts';

/** Characters that are kept of a foreign text. AWS's own messages have a few hundred. */
const longest = 2_048;

/**
 * A text of another party: a service, a proxy, a file, a token. It is cut on entry. Code that takes a `string` does not
 * accept it, and a template prints it as one line without control characters, so it can neither become a command to the
 * runner nor end a line of a file. Code reads it through `says` and `part`.
 */
export class Foreign {
  readonly #text: string;

  constructor(text: string) {
    this.#text = shorten(text, longest);
  }

  /** The text as one line. */
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

  /** Whether the text contains these words, or matches. */
  says(words: string | RegExp): boolean {
    return typeof words === 'string' ? this.toString().includes(words) : words.test(this.toString());
  }

  /** The first group of the pattern. It is as untrusted as the whole, but has the pattern's form. */
  part(pattern: RegExp): string | undefined {
    return pattern.exec(this.toString())?.[1];
  }
}
