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
      // GitHub looks for addresses in what is shown, so nothing that is escaped helps.
      .replace(/(?<=[\w.+:-])@(?=[\w\\/-]*\.)/g, '<!-- -->@')
      // What begins a heading, a quotation, a list, or underlines the line before it.
      .replace(/^[#>+=-]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      // What ends a heading.
      .replace(/(?<= )#(?=#*$)/, '\\#')
  );
}

// Backticks that GitHub's renderer takes for a fence: of more it makes a text, and of a block it counts them in one byte.
const longestFence = { code: 80, block: 255 } as const;

/** A value in the font of code. A vertical bar would end the cell of a table, and between backticks nothing escapes it. */
export function code(text: string): string {
  const line = oneLine(text);
  const length = longestRun(line) + 1;
  if (line.includes('|') || length > longestFence.code) return `<code>${plain(line)}</code>`;
  const space = /^`|`$/.test(line) ? ' ' : '';
  const fence = '`'.repeat(length);
  return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}

/** A block of code, fenced so that nothing in it ends it. */
export function block(text: string, language: string): string {
  const length = Math.max(2, longestRun(text)) + 1;
  if (length > longestFence.block)
    return `<pre><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;
  const fence = '`'.repeat(length);
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
