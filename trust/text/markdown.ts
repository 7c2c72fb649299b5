import { oneLine } from './line.ts';

/** Escapes a text for Markdown, as one line, so that it makes no heading, list, link or tag. */
export function plain(text: string): string {
  return (
    oneLine(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      // GitHub turns these into links: https://github.github.com/gfm/#autolinks-extension-
      .replaceAll('://', '\\://')
      .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`)
      // GitHub looks for email addresses in the rendered text, so escaping does not help.
      .replace(/(?<=[\w.+:-])@(?=[\w\\/-]*\.)/g, '<!-- -->@')
      // These begin a heading, a quotation or a list, or underline the line before.
      .replace(/^[#>+=-]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      // These end a heading.
      .replace(/(?<= )#(?=#*$)/, '\\#')
  );
}

// The most backticks that GitHub's renderer takes for a fence. It shows more as text, and counts a block's in one byte.
const longestFence = { code: 80, block: 255 } as const;

/** A value as inline code. A vertical bar would end a table cell, and cannot be escaped between backticks. */
export function code(text: string): string {
  const line = oneLine(text);
  const length = longestRun(line) + 1;
  if (line.includes('|') || length > longestFence.code) return `<code>${plain(line)}</code>`;
  const space = /^`|`$/.test(line) ? ' ' : '';
  const fence = '`'.repeat(length);
  return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}

/** A code block whose fence cannot occur in the text. */
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

/** A table. Its cells must be Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
