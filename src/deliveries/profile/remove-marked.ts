import { isDigestOf } from '../../files/digest.ts';
import { lineEndingOf, removeSection } from '../../files/ini.ts';
import { withLockedFiles } from '../../files/locked-files.ts';
import { lastLeft, marksIn, putBack } from '../../files/profile-mark.ts';
import { undoPatience } from '../contract/patience.ts';
import type { Places } from '../contract/places.ts';

/**
 * Removes the sections of a sign-in whose receipts are lost, by their mark. The sections that they replaced are lost, too.
 * Returns how many it removed. Throws `FileError`.
 */
export async function removeMarked(id: string, { shared }: Places): Promise<number> {
  const paths = [shared.credentials, shared.config];
  return withLockedFiles(paths, undoPatience, (files) => {
    let removed = 0;
    for (const path of paths) {
      const { text, count, mode } = withoutMarked(files.text(path), id);
      if (count > 0) files.write(path, text === '' && mode === undefined ? undefined : text, mode);
      removed += count;
    }
    return removed;
  });
}

interface Left {
  readonly text: string;
  readonly count: number;
  /** The original permission bits, if the text is the original one again. */
  readonly mode?: number;
}

function withoutMarked(before: string, id: string): Left {
  const ending = lineEndingOf(before);
  let text = before;
  for (let count = 0; ; count++) {
    const last = marksIn(text).findLast(({ mark }) => mark.id === id);
    if (!last) return { text, count };
    const { section, mark } = last;
    const was = lastLeft(mark.instead);
    if (was) {
      text = putBack(text, section, was);
      if (mark.before && isDigestOf(text, mark.before.digest))
        return { text, count: count + 1, ...mark.before };
      continue;
    }
    // The receipt with the separator is lost. The digest in the mark shows which separator is right.
    const ways = [ending, ending + ending, ''].map((separator) => removeSection(text, section, separator));
    const original = ways.find((way) => mark.before && isDigestOf(way, mark.before.digest));
    if (original !== undefined) return { text: original, count: count + 1, ...mark.before };
    text = ways[0] ?? '';
  }
}
