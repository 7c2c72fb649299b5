/**
 * White space, and characters that end a line or control a terminal. The runner trims lines with .NET's `TrimStart()`, whose
 * white space includes U+0085; JavaScript's `\s` does not. The last two ranges change the text direction. Ranges are written out,
 * because Node takes 0.2 ms to prepare `\p{Cc}`.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const blanks = /[\s\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+/g;

/** A text as one line, each run of white space and control characters as one blank. Linear in its length. */
export const oneLine = (text: string) => text.replace(blanks, ' ').trim();

/** Whether no character ends a line, controls a terminal or changes the text direction. */
export const isLine = (text: string) => !/[^ -~\xa0-\u2027\u202f-\u2065\u206a-\uffff]/.test(text);

// Leading white space by .NET's rules, without the characters that end a line for JavaScript's `^`.
const command = /^((?:[^\S\r\n\u2028\u2029]|\u0085)*)::/gm;

/**
 * Changes a text so that the runner finds no command in it. The runner looks for commands in every line of a log, with or
 * without white space before them: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function harmless(text: string): string {
  return text.replace(command, '$1: :').replaceAll('##[', '## [');
}
