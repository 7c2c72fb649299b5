/**
 * White space, and characters that end a line or control a terminal. The runner trims lines with .NET's `TrimStart()`, whose
 * white space includes U+0085; JavaScript's `\s` does not, but `\p{Cc}` does. The last two ranges change the text direction.
 */
const blanks = /[\s\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line, each run of white space and control characters as one blank. Linear in its length. */
export const oneLine = (text: string) => text.replace(blanks, ' ').trim();

/** Whether no character ends a line, controls a terminal or changes the text direction. */
export const isLine = (text: string) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);

// Leading white space by .NET's rules, without the characters that end a line for JavaScript's `^`.
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;

/**
 * Changes a text so that the runner finds no command in it. The runner looks for commands in every line of a log, with or
 * without white space before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function harmless(text: string): string {
  return text.replace(command, '$1: :').replaceAll('##[', '## [');
}
