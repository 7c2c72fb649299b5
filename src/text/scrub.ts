import { Secret } from './secret.ts';

/** How account IDs are printed: as they are; left out; or left out and masked, so that the runner hides them everywhere. */
export type AccountPrinting = 'shown' | 'hidden' | 'masked';

// AWS's own messages name accounts that could not be known in advance.
const account = /(?<!\d)\d{12}(?!\d)/g;

/** Takes secrets, and account IDs where they are hidden, out of texts before anybody sees them. */
export class Scrubber {
  readonly #secrets = new Set<string>();

  /** Remembers a secret; false where there is nothing new to remember. */
  add(value: Secret | string | undefined): value is Secret | string {
    const text = value instanceof Secret ? value.reveal() : value;
    if (!text || this.#secrets.has(text)) return false;
    this.#secrets.add(text);
    return true;
  }

  clean(text: string, accounts: AccountPrinting): string {
    let clean = text;
    // A secret may be a part of another.
    const longestFirst = [...this.#secrets].sort((one, other) => other.length - one.length);
    for (const secret of longestFirst) clean = clean.replaceAll(secret, '***');
    if (accounts === 'shown') return clean;
    return clean.replace(account, accounts === 'masked' ? '***' : 'ACCOUNT_ID');
  }
}
