import { Secret } from './secret.ts';

/** How account IDs are printed: as they are; replaced; or replaced and masked, so that the runner hides them everywhere. */
export type AccountPrinting = 'shown' | 'hidden' | 'masked';

// AWS's own messages name accounts that the step cannot know in advance.
const account = /(?<!\d)\d{12}(?!\d)/g;

/** Enough of an account ID to tell it from others, where IDs are hidden. */
export const lastDigits = (id: string) => `…${id.slice(-4)}`;

/** Removes secrets, and account IDs if they are hidden, from texts before they are printed. */
export class Scrubber {
  readonly #secrets = new Set<string>();
  /** One secret may be part of another, so the longest comes first. Undefined after a new secret. */
  #longestFirst: readonly string[] | undefined;

  /** Remembers a secret; false if it is empty or already known. */
  add(value: Secret | string | undefined): value is Secret | string {
    const text = value instanceof Secret ? value.reveal() : value;
    if (!text || this.#secrets.has(text)) return false;
    this.#secrets.add(text);
    this.#longestFirst = undefined;
    return true;
  }

  clean(text: string, accounts: AccountPrinting): string {
    let clean = text;
    this.#longestFirst ??= [...this.#secrets].sort((one, other) => other.length - one.length);
    for (const secret of this.#longestFirst)
      if (secret.length <= clean.length && clean.includes(secret)) clean = clean.replaceAll(secret, '***');
    if (accounts === 'shown') return clean;
    return clean.replace(account, accounts === 'masked' ? '***' : 'ACCOUNT_ID');
  }
}
