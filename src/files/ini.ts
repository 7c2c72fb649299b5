import { FileError } from '../errors/index.ts';

/**
 * INI texts have one character for each byte here, so that what is the user's stays as it is in any encoding. This
 * makes such a text of our own.
 */
export const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** A section of an INI text: its header and every line that belongs to it, as offsets into the text. */
export interface Section {
  /** What stands between the brackets, without the white space around it. */
  readonly name: string;
  readonly start: number;
  /** Just after its last line that is neither blank nor a comment: those that follow introduce the next section. */
  readonly end: number;
}

/** How the comment of a section that this action wrote begins. */
export const markStart = '# written by aws-auth for a job';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sections of a text, in order. Reads headers as Python's configparser does, which the AWS CLI uses: a line that is
 * indented deeper than the key before it continues that key, whatever it looks like.
 */
export function sectionsOf(text: string): readonly Section[] {
  const sections: { name: string; start: number; end: number }[] = [];
  let keyIndent: number | undefined;
  for (const { start, end, text: line } of linesOf(text)) {
    const said = line.replace(byteOrderMark, '');
    const content = trim(said);
    const last = sections.at(-1);
    if (content === '' || isComment(content)) {
      // A section of ours may have no keys. Its mark is a part of it all the same.
      if (last?.end === start && content.startsWith(markStart)) last.end = end;
      continue;
    }
    const indent = line.search(/[^ \t]/);
    const header = /^\[([^\]]*)\]/.exec(content)?.[1];
    if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
      // The mark is the file's, and stays when the section goes.
      sections.push({ name: trim(header), start: end - said.length, end });
      keyIndent = undefined;
      continue;
    }
    keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
    if (last) last.end = end;
  }
  return sections;
}

/** The lines of a section that say something, without the white space around them: its header and its keys. */
export function contentOf(text: string): readonly string[] {
  return [...linesOf(text)]
    .map((line) => trim(line.text.replace(byteOrderMark, '')))
    .filter((line) => line !== '' && !isComment(line));
}

/** The comments of a section, without the white space around them. */
export function commentsOf(text: string): readonly string[] {
  return [...linesOf(text)].map((line) => trim(line.text)).filter(isComment);
}

const isComment = (content: string) => /^[#;]/.test(content);

// The bytes of UTF-8's mark.
const byteOrderMark = /^\xEF\xBB\xBF/;

const blank = new Set(' \t\r\n\f\v');

/** Without the white space of ASCII. Others of these characters may be a byte of a longer one. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blank.has(text.charAt(start))) start += 1;
  while (end > start && blank.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Every tool ends lines at the first two, and Python at a lone carriage return as well. */
function* linesOf(text: string): Generator<Line> {
  const lineEnd = /\r\n|\n|\r/g;
  for (let start = 0; start < text.length; ) {
    lineEnd.lastIndex = start;
    const end = lineEnd.test(text) ? lineEnd.lastIndex : text.length;
    yield { start, end, text: text.slice(start, end) };
    start = end;
  }
}

/** The line ending that the text uses, by its first line. */
export function lineEndingOf(text: string): string {
  return /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/**
 * A section as a text of its own. `name`, `keys` and `comment` are ordinary texts. Throws `FileError` for what could not be read back:
 * some tools take the rest of a value for a line, a section or a comment of its own.
 */
export function sectionText(
  name: string,
  keys: Readonly<Record<string, string>>,
  lineEnding: string,
  comment?: string,
): string {
  refuseUnreadable(name, /[[\]]|\s[#;]/);
  for (const [key, value] of Object.entries(keys)) {
    refuseUnreadable(key, /[=:\s#;[\]]/);
    refuseUnreadable(value, /(^|\s)[#;]/);
  }
  const lines = [
    `[${name}]`,
    ...(comment ? [`# ${comment}`] : []),
    ...Object.entries(keys).map(([key, value]) => `${key} = ${value}`),
  ];
  return asBytes(lines.map((line) => line + lineEnding).join(''));
}

function refuseUnreadable(text: string, unfit: RegExp): void {
  const isReadable = text !== '' && text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
  if (!isReadable || unfit.test(text))
    throw new FileError(
      'a value has characters that no profile can have',
      'Use another value, or another path.',
    );
}

/** What has to stand between the end of the text and a section that is added: a blank line, and the end of the last one. */
export function separatorFor(text: string, lineEnding: string): string {
  if (text.replace(byteOrderMark, '') === '') return '';
  return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}

/** Puts a text in the place of a section; of the whole text nothing else changes. */
export function replaceSection(text: string, { start, end }: Section, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Takes a section out, together with the separator before it if that is still there. */
export function removeSection(text: string, section: Section, separator: string): string {
  const before = text.slice(0, section.start);
  const start = before.endsWith(separator) ? section.start - separator.length : section.start;
  return text.slice(0, start) + text.slice(section.end);
}
