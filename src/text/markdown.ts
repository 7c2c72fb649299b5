import { oneLine } from './line.ts';

/** A text in Markdown that says just that, as one line, whatever characters are in it: no heading, list, link or tag. */
export function plain(text: string): string {
  return (
    oneLine(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      // What GitHub makes a link of without being asked: https://github.github.com/gfm/#autolinks-extension-
      .replaceAll('://', '\\://')
      .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
      // What begins a heading, a quotation, a list, or underlines the line before it.
      .replace(/^[#>+=-]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}

/** A value in the font of code. In a table a vertical bar would end the cell, also in code. */
export function code(text: string): string {
  const line = oneLine(text).replaceAll('|', '\\|');
  const space = /^`|`$/.test(line) ? ' ' : '';
  const fence = '`'.repeat(longestRun(line) + 1);
  return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}

/** A block of code, fenced so that nothing in it ends it. */
export function block(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Length of the longest run of backticks. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
