import { FileError } from '../../errors/index.ts';

/**
 * A command line that shells and the AWS tools' own splitters read alike: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html.
 * Throws `FileError` for a path that no profile can have.
 */
export function commandLine(words: readonly string[], platform: NodeJS.Platform = process.platform): string {
  for (const word of words) {
    // Parsers of profiles end a value at the line's end, and some at what looks like a comment.
    const unfit = /^$|[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
    if (unfit) throw new FileError(`${word} cannot stand in a profile`, 'Use folders with plain names.');
  }
  return words.map((word) => (platform === 'win32' ? quotedForWindows(word) : quoted(word))).join(' ');
}

/**
 * The folders in quotation marks, the name after them without: the SDK for Go takes the marks off a value that begins and ends
 * with one, and then reads all of it as one word.
 */
function quoted(word: string): string {
  const [name = ''] = /(?<![\w.-])[\w.-]*$/.exec(word) ?? [];
  const folders = word.slice(0, word.length - name.length);
  return (folders && `'${folders.replaceAll("'", "'\\''")}'`) + name;
}

/**
 * Only where it is needed, because the SDK for Go cannot start a command with quotation marks on Windows. A backslash before a mark has
 * to be doubled: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
function quotedForWindows(word: string): string {
  return /^[\w.:~\\/-]+$/.test(word) ? word : `"${word.replace(/(?<!\\)\\+$/, '$&$&')}"`;
}
