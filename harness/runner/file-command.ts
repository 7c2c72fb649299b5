interface Line {
  readonly text: string;
  /** The line ending; empty at the end of the file. */
  readonly end: string;
}

/**
 * Reads what a step wrote to `GITHUB_ENV`, `GITHUB_OUTPUT` or `GITHUB_STATE`, as the runner does: the last value of a
 * name wins. Throws for a malformed file.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index++) {
    const { text: line = '' } = lines[index] ?? {};
    const [, name = '', sign, rest = ''] = /^(.*?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (sign && name === '') throw new Error(`"${line}" has no name`);
    if (sign === '<<') {
      const end = lines.findIndex((each, place) => place > index && each.text === rest);
      if (end < 0 || rest === '') throw new Error(`the value of ${name} has no end`);
      values[name] = joined(lines.slice(index + 1, end));
      index = end;
    } else if (sign) {
      values[name] = rest;
    } else if (line !== '') {
      throw new Error(`"${line}" is no file command`);
    }
  }
  return values;
}

function linesOf(text: string): readonly Line[] {
  const ends = process.platform === 'win32' ? /(\r?\n)/ : /(\n)/;
  const parts = text.split(ends);
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [{ text: part, end: parts[index + 1] ?? '' }] : [],
  );
}

/** Joins lines with their endings, without the ending of the last one. */
const joined = (lines: readonly Line[]) =>
  lines.map(({ text, end }, index) => (index < lines.length - 1 ? text + end : text)).join('');
