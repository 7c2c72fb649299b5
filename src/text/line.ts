/**
 * White space and everything that ends a line or steers a terminal. The runner trims lines with .NET's `TrimStart()`, whose
 * white space includes U+0085; JavaScript's `\s` does not, but `\p{Cc}` does. The last two ranges turn the direction of text.
 */
const blanks = /[\s\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line, each run of white space and control characters as one blank. Linear in its length. */
export const oneLine = (text: string) => text.replace(blanks, ' ').trim();

/** Whether it has no character that ends a line, steers a terminal or turns the direction of text. */
export const isLine = (text: string) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);

// A line's white space as .NET sees it, without what ends a line for JavaScript's `^`.
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;

/**
 * A text of our own that the runner takes for text only. The runner looks for commands in every line of a log, with or without
 * white space before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function harmless(text: string): string {
  return text.replace(command, '$1: :').replaceAll('##[', '## [');
}
