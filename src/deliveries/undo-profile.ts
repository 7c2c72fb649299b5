import { removeSection, replaceSection } from '../files/ini.ts';
import { type LockedFiles, removeIfEmpty, withLockedFiles } from '../files/locked-files.ts';
import { digestOf, keyOf, sectionsNamed } from '../files/profile-sections.ts';
import { unseal } from '../files/sealed.ts';
import type { ProfileReceipt, WrittenSection } from './receipt.ts';

/** Milliseconds that post waits for other processes: longer than the lock of a dead one lasts. */
const patience = 30_000;

/**
 * Takes the profile's sections out again, or puts back what they replaced. What somebody changed since stays; the
 * warnings that are returned say so. Throws `FileError` when the files cannot be changed.
 */
export async function undoProfile(receipt: ProfileReceipt): Promise<string[]> {
  const warnings: string[] = [];
  const files = receipt.sections.map(({ file }) => file);
  const replaced = replacedBy(receipt, warnings);
  await withLockedFiles(files, patience, (locked) => {
    for (const section of [...receipt.sections].reverse()) {
      const warning = undoSection(section, replaced[keyOf(section)], locked);
      if (warning) warnings.push(warning);
    }
  });
  // Only when it is empty: others may have put something of theirs in.
  for (const folder of [...receipt.folders].reverse()) removeIfEmpty(folder);
  return warnings;
}

/** What the profile replaced. Without the key file it is lost, and the profile is removed: it never stays ours. */
function replacedBy({ sealed, profiles }: ProfileReceipt, warnings: string[]): Record<string, string> {
  if (!sealed) return {};
  try {
    return JSON.parse(unseal(sealed)) as Record<string, string>;
  } catch {
    warnings.push(
      `What was replaced by the profiles ${profiles.join(', ')} could not be put back, because the file with its key is gone. They are removed.`,
    );
    return {};
  }
}

function undoSection(
  { file, name, digest, separator, replaced, whole, mode }: WrittenSection,
  before: string | undefined,
  files: LockedFiles,
): string | undefined {
  const text = files.text(file);
  const there = sectionsNamed(text, name).map((section) => ({
    section,
    digest: digestOf(text.slice(section.start, section.end)),
  }));
  const ours = there.find((found) => found.digest === digest);
  if (ours) {
    const left =
      before === undefined
        ? removeSection(text, ours.section, separator)
        : replaceSection(text, ours.section, before);
    const isAsBefore = digestOf(left) === whole;
    // Others may have put secrets into the file since: then it stays its owner's alone.
    // An empty file stays only if it was there before.
    const isEmpty = left === '' && !(isAsBefore && mode !== undefined);
    files.write(file, isEmpty ? undefined : left, isAsBefore ? mode : undefined);
    return undefined;
  }
  // The step was stopped before it wrote, or somebody was quicker.
  if (there.length === 0 || there.some((found) => found.digest === replaced)) return undefined;
  return `[${name}] in ${file} has been changed since this action wrote it, so it stays as it is.`;
}
