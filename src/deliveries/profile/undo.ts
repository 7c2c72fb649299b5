import { isDigestOf } from '../../files/digest.ts';
import { lineEndingOf, replaceSection, type Section, separatorFor } from '../../files/ini.ts';
import { removeIfEmpty, withLockedFiles } from '../../files/locked-files.ts';
import { sectionsNamed } from '../../files/profile-file.ts';
import {
  digestOfSection,
  type Ended,
  lastLeft,
  leftOf,
  type Mark,
  markOf,
  marksIn,
  putBack,
  withMark,
} from '../../files/profile-mark.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { unseal } from '../../files/sealed.ts';
import { document, parseJson, record } from '../../text/shape.ts';
import type { Undoing } from '../contract/delivery.ts';
import { isFolderOf } from '../contract/made-folders.ts';
import { undoPatience } from '../contract/patience.ts';
import type { Places } from '../contract/places.ts';
import { keyOf, type ProfileReceipt, type WrittenSection } from './receipt.ts';

/**
 * Removes the profiles' sections, or puts back what they replaced. Sections that were changed since stay, and the returned
 * warnings name them. Throws `FileError` when the files cannot be changed.
 */
export async function undoProfiles(receipt: ProfileReceipt, undoing: Undoing): Promise<string[]> {
  const { places, id } = undoing;
  const warnings: string[] = [];
  const paths = [...new Set(receipt.sections.map(({ file }) => file))];
  const ours = paths.filter((path) => isShared(path, places) || hasMark(path, id));
  for (const path of paths.filter((each) => !ours.includes(each)))
    warnings.push(`${path} is not a shared file and has no section of this sign-in, so it stays as it is.`);
  const replaced = replacedBy(receipt, places, warnings);
  await withLockedFiles(ours, undoPatience, (files) => {
    for (const path of ours) {
      const sections = receipt.sections.filter(({ file }) => file === path);
      const before = files.text(path);
      const after = [...sections].reverse().reduce((content, section) => {
        const undone = undoSection(content, section, replaced[keyOf(section)], undoing);
        if (undone.warning) warnings.push(undone.warning);
        return undone.content;
      }, before);
      if (after !== before) files.write(path, ...finished(after, sections[0]));
    }
  });
  // Only empty folders: other processes may have written into them.
  for (const folder of [...receipt.folders].reverse())
    if (ours.some((path) => isFolderOf(path, folder))) removeIfEmpty(folder);
  return warnings;
}

const isShared = (path: string, { shared }: Places) => path === shared.credentials || path === shared.config;

/** Whether the file has a section of the sign-in. A later step may have named other shared files. */
function hasMark(path: string, id: string): boolean {
  try {
    return marksIn(readRegularFile(path)?.text ?? '').some(({ mark }) => mark.id === id);
  } catch {
    return false;
  }
}

/** The sections that the profiles replaced. Without the key file they are lost, and the profiles are only removed. */
function replacedBy(
  { sealed, profiles }: ProfileReceipt,
  { temporaryNames }: Places,
  warnings: string[],
): Readonly<Record<string, string>> {
  if (!sealed) return {};
  try {
    return parseJson(unseal(sealed, temporaryNames), record(document()));
  } catch {
    warnings.push(
      `The sections that the profiles ${profiles.join(', ')} replaced could not be restored, because the key file is gone. The profiles are removed.`,
    );
    return {};
  }
}

interface UndoneSection {
  readonly content: string;
  readonly warning?: string;
}

function undoSection(
  content: string,
  written: WrittenSection,
  before: string | undefined,
  { id, isDelivered, isOfThisJob }: Undoing,
): UndoneSection {
  const { file, name, digest, separator, replaced } = written;
  const there = sectionsNamed(content, name).map((section) => {
    const said = content.slice(section.start, section.end);
    return { section, said, mark: markOf(said) };
  });
  // Two sign-ins can write the same words, and only the marks differ. Other tools drop all comments.
  const found = before === undefined ? { separator } : { section: before };
  const ours = there.find(({ said, mark }) => isSame(said, digest) && (mark?.id ?? id) === id);
  if (ours) {
    const ended = ours.mark?.instead;
    const lost = before === undefined && replaced !== undefined ? lastLeft(ended) : undefined;
    return { content: putBack(content, ours.section, lost ?? leftOf(found, ended ?? [])) };
  }
  const ofAnotherJob = (text: string) => isForeign(markOf(text), id, isOfThisJob);
  if (there.length === 0) {
    // Another job replaced the section and then removed its own, or the step was stopped before it wrote.
    if (before === undefined || ofAnotherJob(before) || !isDelivered) return { content };
    return { content: content + separatorFor(content, lineEndingOf(content)) + before };
  }
  // The step was stopped before it wrote.
  if (replaced !== undefined && there.some(({ said }) => isDigestOf(said, replaced))) return { content };
  const other = there.find(({ mark }) => isForeign(mark, id, isOfThisJob));
  if (other?.mark)
    return { content: handOver(content, { ...other, mark: other.mark }, { ...found, of: id }) };
  return {
    content,
    warning: `[${name}] in ${file} has been changed since this action wrote it, so it stays as it is.`,
  };
}

/** Whether the mark is that of another job's sign-in. */
const isForeign = (mark: Mark | undefined, id: string, isOfThisJob: Undoing['isOfThisJob']) =>
  mark !== undefined && mark.id !== id && !isOfThisJob(mark.id);

interface MarkedSection {
  readonly section: Section;
  readonly said: string;
  readonly mark: Mark;
}

/**
 * Another job has replaced the section, and still uses its own. That job's mark takes what this one has found in the place, so that
 * its post step puts that back, and not a section of a job that has ended.
 */
function handOver(content: string, { section, said, mark }: MarkedSection, ended: Ended): string {
  const others = (mark.instead ?? []).filter(({ of }) => of !== ended.of);
  return replaceSection(content, section, withMark(said, { ...mark, instead: [...others, ended] }));
}

/** Whether the section is unchanged. Earlier versions of the action recorded a digest of its bytes. */
const isSame = (said: string, digest: string) =>
  digest.length === 64 ? isDigestOf(said, digest) : digestOfSection(said) === digest;

/** Text and mode for a file without the sections: undefined deletes it; the old mode returns only with the old text. */
function finished(
  content: string,
  section: WrittenSection | undefined,
): [content: string | undefined, mode?: number] {
  const { whole, mode } = section ?? {};
  const isAsBefore = whole !== undefined && isDigestOf(content, whole);
  // An empty file stays only if it was there before.
  if (content === '' && !(isAsBefore && mode !== undefined)) return [undefined];
  // A changed file may hold secrets of other tools, so only its owner may read it.
  return isAsBefore && mode !== undefined ? [content, mode] : [content];
}
