import { FileError } from '../../errors/index.ts';

/**
 * A command line that shells and AWS's tools split alike. Throws `FileError` for a path that no profile can have.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sourcing-external.html
 */
export function commandLine(words: readonly string[], platform: NodeJS.Platform = process.platform): string {
  for (const word of words) {
    // Parsers of profiles end a value at a line break, and some also at text that looks like a comment.
    const unfit = /^$|[\r\n]|\s[#;]/.test(word) || (platform === 'win32' && /["%]/.test(word));
    if (unfit)
      throw new FileError(
        `${word} cannot be part of a credential_process command`,
        'Use folders with plain names.',
      );
  }
  return words.map((word) => (platform === 'win32' ? quotedForWindows(word) : quoted(word))).join(' ');
}

/**
 * Quotes the folders but not the file name. The SDK for Go would strip quotation marks around the whole value, and then read
 * it all as one word.
 */
function quoted(word: string): string {
  const [name = ''] = /(?<![\w.-])[\w.-]*$/.exec(word) ?? [];
  const folders = word.slice(0, word.length - name.length);
  return (folders && `'${folders.replaceAll("'", "'\\''")}'`) + name;
}

/**
 * Quotes only if needed, because the SDK for Go cannot start a command with quotation marks on Windows. A backslash before a
 * mark must be doubled: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
function quotedForWindows(word: string): string {
  return /^[\w.:~\\/-]+$/.test(word) ? word : `"${word.replace(/(?<!\\)\\+$/, '$&$&')}"`;
}
