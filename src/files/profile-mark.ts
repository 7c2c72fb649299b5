import { document, list, object, optional, parseJson, type Shape, text as word } from '../text/shape.ts';
import { digestOf } from './digest.ts';
import {
  commentsOf,
  contentOf,
  markStart,
  removeSection,
  replaceSection,
  type Section,
  sectionsOf,
} from './ini.ts';

/** What a file was before any job of this action wrote to it. */
export interface Before {
  /** Permission bits. */
  readonly mode: number;
  /** Digest of the whole text. */
  readonly digest: string;
}

/** The comment in a section that names its sign-in, and the file's mode and digest before the jobs. */
export interface Mark {
  /** ID of the sign-in: 16 hexadecimal digits. */
  readonly id: string;
  /** Absent if there was no file. */
  readonly before?: Before;
  /** What other jobs, which have ended while this section was here, had found in its place. */
  readonly instead?: readonly Ended[];
}

/** What was in the place of a section: another one, or nothing but what separated the section from the text before it. */
export type Instead = { readonly section: string } | { readonly separator: string };

/** What a sign-in that has ended had found. */
export type Ended = Instead & { readonly of: string };

/** The comment of a section, without its `#`. */
export function markText({ id, before, instead }: Mark): string {
  const was = before ? `, file before: ${before.mode.toString(8)} ${before.digest}` : '';
  const kept = instead && Buffer.from(JSON.stringify(instead)).toString('base64url');
  return `${markStart.slice(2)}, until the job ends (${id}${was}${kept ? `, instead of ${kept}` : ''})`;
}

const form =
  /^# written by aws-auth for a job, until the job ends \(([0-9a-f]{16})(?:, file before: ([0-7]{3,4}) ([\w-]{43}))?(?:, instead of ([\w-]+))?\)$/;

const endedShape: Shape<Ended> = (value) => {
  const { of, section, separator } = object({
    of: word(/^[0-9a-f]{16}$/),
    section: optional(document()),
    separator: optional(document(/^[\r\n]{0,4}$/)),
  })(value);
  return { of, ...(section === undefined ? { separator: separator ?? '' } : { section }) };
};

/** The mark of a section; undefined if it has none. */
export function markOf(section: string): Mark | undefined {
  for (const comment of commentsOf(section)) {
    const [, id, mode, digest, kept] = form.exec(comment) ?? [];
    if (!id) continue;
    const instead = kept && insteadIn(kept);
    return {
      id,
      ...(mode && digest && { before: { mode: Number.parseInt(mode, 8), digest } }),
      ...(instead && { instead }),
    };
  }
  return undefined;
}

function insteadIn(kept: string): readonly Ended[] | undefined {
  try {
    return parseJson(Buffer.from(kept, 'base64url').toString(), list(endedShape));
  } catch {
    return undefined;
  }
}

/** The text with what was in the place of the section. */
export function putBack(text: string, section: Section, was: Instead): string {
  return 'section' in was
    ? replaceSection(text, section, was.section)
    : removeSection(text, section, was.separator);
}

/**
 * What to put back in the place of a section: what it replaced. If that was a section of a sign-in that has `ended` since, what that
 * had found. A section of a sign-in that still lasts takes over what the others had found.
 */
export function leftOf(found: Instead, ended: readonly Ended[]): Instead {
  const mark = 'section' in found ? markOf(found.section) : undefined;
  if (!mark || !('section' in found)) return found;
  const next = ended.find(({ of }) => of === mark.id);
  const others = ended.filter((each) => each !== next);
  if (next) return leftOf(next, others);
  if (others.length === 0) return found;
  return { section: withMark(found.section, { ...mark, instead: [...(mark.instead ?? []), ...others] }) };
}

/** What to put back if it is not known what the section replaced; undefined if no sign-in has ended. */
export function lastLeft(ended: readonly Ended[] = []): Instead | undefined {
  const below = ended.map((each) => ('section' in each ? markOf(each.section)?.id : undefined));
  const last = ended.find(({ of }) => !below.includes(of));
  return last && leftOf(last, ended);
}

/** The section with another mark. */
export const withMark = (section: string, mark: Mark) =>
  section.replace(/# written by aws-auth for a job[^\r\n]*/, () => `# ${markText(mark)}`);

/** The marks of a file's sections, each with its section. */
export function marksIn(text: string): readonly { readonly section: Section; readonly mark: Mark }[] {
  return sectionsOf(text).flatMap((section) => {
    const mark = markOf(text.slice(section.start, section.end));
    return mark ? [{ section, mark }] : [];
  });
}

/** The file's state before all jobs that have sections in it now. The mark of the first section records it. */
export function beforeOf(text: string, mode: number | undefined): Before | undefined {
  const [first] = marksIn(text);
  if (first) return first.mark.before;
  return mode === undefined ? undefined : { mode, digest: digestOf(text) };
}

/** Digest of a section without its comments and layout, because other tools rewrite the whole file. */
export const digestOfSection = (section: string) => digestOf(contentOf(section).map(plain).join('\n'));

/** A line without the white space around its first equals sign. */
const plain = (line: string) => {
  const index = line.indexOf('=');
  return index < 0 ? line : `${line.slice(0, index).trimEnd()}=${line.slice(index + 1).trimStart()}`;
};
