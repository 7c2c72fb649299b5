import { FileError } from '../errors/index.ts';

/**
 * Converts an ordinary text to one character for each byte. INI texts are kept in this form, so that the user's bytes stay
 * the same in any encoding.
 */
export const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** A section of an INI text: its header and every line that belongs to it, as offsets into the text. */
export interface Section {
  /** The text between the brackets, without the white space around it. */
  readonly name: string;
  readonly start: number;
  /** After its last line that is neither blank nor a comment. Comments after that introduce the next section. */
  readonly end: number;
}

/** The start of the comment in a section that this action wrote. */
export const markStart = '# written by aws-auth for a job';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sections of a text, in order. Reads headers as Python's configparser does, which the AWS CLI uses: a line that is
 * indented deeper than the key before it continues that key, even if it looks like a header.
 */
export function sectionsOf(text: string): readonly Section[] {
  const sections: { name: string; start: number; end: number }[] = [];
  let keyIndent: number | undefined;
  for (const { start, end, text: line } of linesOf(text)) {
    const said = line.replace(byteOrderMark, '');
    const content = trim(said);
    const last = sections.at(-1);
    if (content === '' || isComment(content)) {
      // The mark is part of a section of ours, even if the section has no keys.
      if (last?.end === start && content.startsWith(markStart)) last.end = end;
      continue;
    }
    const indent = line.search(/[^ \t]/);
    const header = /^\[([^\]]*)\]/.exec(content)?.[1];
    if (header !== undefined && (keyIndent === undefined || indent <= keyIndent)) {
      // The byte order mark belongs to the file, and stays when the section is removed.
      sections.push({ name: trim(header), start: end - said.length, end });
      keyIndent = undefined;
      continue;
    }
    keyIndent = keyIndent === undefined ? indent : Math.min(keyIndent, indent);
    if (last) last.end = end;
  }
  return sections;
}

/** The header and keys of a section, line by line, without the white space around them. */
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

// The bytes of the UTF-8 byte order mark.
const byteOrderMark = /^\xEF\xBB\xBF/;

const blank = new Set(' \t\r\n\f\v');

/** Trims only ASCII white space. Any other character here may be one byte of a longer character. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blank.has(text.charAt(start))) start += 1;
  while (end > start && blank.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Every tool ends a line at CRLF or LF. Python also ends one at a lone carriage return. */
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
 * The text of a section. `name`, `keys` and `comment` are ordinary texts. Throws `FileError` for values that some tool would
 * misread: part of a value could count as a line, a section or a comment.
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
      'a value has characters that a profile cannot contain',
      'Use another value, or another path.',
    );
}

/** The separator between the text and an appended section: a blank line, and a line ending if the last line lacks one. */
export function separatorFor(text: string, lineEnding: string): string {
  if (text.replace(byteOrderMark, '') === '') return '';
  return /[\r\n]$/.test(text) ? lineEnding : lineEnding + lineEnding;
}

/** Replaces a section by a text. The rest stays the same. */
export function replaceSection(text: string, { start, end }: Section, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Removes a section, and the separator before it if that is still there. */
export function removeSection(text: string, section: Section, separator: string): string {
  const before = text.slice(0, section.start);
  const start = before.endsWith(separator) ? section.start - separator.length : section.start;
  return text.slice(0, start) + text.slice(section.end);
}
