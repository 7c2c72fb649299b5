import { Secret } from '../secret.ts';

/** Takes secrets out of texts before anybody sees them. */
export class Scrubber {
  readonly #secrets = new Set<string>();

  /** Remembers a secret; false where there is nothing new to remember. */
  add(value: Secret | string | undefined): value is Secret | string {
    const text = value instanceof Secret ? value.reveal() : value;
    if (!text || this.#secrets.has(text)) return false;
    this.#secrets.add(text);
    return true;
  }

  /** The text without secrets. `hideAccounts`: AWS's own messages may name accounts that nobody could know in advance. */
  clean(text: string, hideAccounts: boolean): string {
    let clean = hideAccounts ? text.replace(/(?<!\d)\d{12}(?!\d)/g, '***') : text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***');
    return clean;
  }
}

/**
 * A text that the runner takes for nothing but a text. It looks for commands in every line of a log, with or without white space
 * before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function harmless(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
