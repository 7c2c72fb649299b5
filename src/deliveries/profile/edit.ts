import { digestOf } from '../../files/digest.ts';
import { lineEndingOf, replaceSection, sectionText, separatorFor } from '../../files/ini.ts';
import type { LockedFiles } from '../../files/locked-files.ts';
import { beforeOf, digestOfSection, markText } from '../../files/profile-mark.ts';
import { type ProfileContent, sectionsFor, sectionsNamed } from '../../files/profile-sections.ts';
import { seal } from '../../files/sealed.ts';
import type { SharedFiles } from '../../files/shared-files.ts';
import type { Places } from '../contract/places.ts';
import { keyOf, type ProfileReceipt, type WrittenSection } from './receipt.ts';

/** A profile to write. */
export interface Profile {
  readonly name: string;
  readonly content: ProfileContent;
}

/** One section to write into a file. */
export interface Edit {
  readonly file: string;
  /** The file's whole text after this edit. */
  readonly text: string;
  readonly section: WrittenSection;
  /** Text of the section that it replaces. */
  readonly before?: string;
}

/** The edits that write the profiles, in order. `id`: the sign-in's. Throws `FileError` for values that no profile can have. */
export function editsFor(
  profiles: readonly Profile[],
  shared: SharedFiles,
  files: Pick<LockedFiles, 'text' | 'mode'>,
  id: string,
): readonly Edit[] {
  const edits: Edit[] = [];
  const texts = new Map<string, string>();
  // Each edit starts from the text after the previous one: both shared files may be the same file.
  const textOf = (file: string) => texts.get(file) ?? files.text(file);
  const has = (file: string, header: string) => sectionsNamed(textOf(file), header).length > 0;
  for (const { name, content } of profiles) {
    for (const [file, header, keys] of sectionsFor(name, content, shared, has)) {
      const edit = editFor(file, textOf(file), header, keys, files, id);
      edits.push(edit);
      texts.set(file, edit.text);
    }
  }
  return edits;
}

function editFor(
  file: string,
  text: string,
  name: string,
  keys: Readonly<Record<string, string>>,
  files: Pick<LockedFiles, 'text' | 'mode'>,
  id: string,
): Edit {
  const ending = lineEndingOf(text);
  const was = beforeOf(files.text(file), files.mode(file));
  const ours = sectionText(name, keys, ending, markText({ id, ...(was && { before: was }) }));
  const there = sectionsNamed(text, name)[0];
  const separator = there ? '' : separatorFor(text, ending);
  const before = there && text.slice(there.start, there.end);
  return {
    file,
    text: there ? replaceSection(text, there, ours) : text + separator + ours,
    section: {
      file,
      name,
      digest: digestOfSection(ours),
      separator,
      ...(before !== undefined && { replaced: digestOf(before) }),
      ...(was && { whole: was.digest, mode: was.mode }),
    },
    ...(before !== undefined && { before }),
  };
}

export function receiptFor(
  profiles: readonly Profile[],
  edits: readonly Edit[],
  folders: readonly string[],
  { temporary }: Pick<Places, 'temporary'>,
): ProfileReceipt {
  const replaced = edits.flatMap(({ section, before }) =>
    before === undefined ? [] : [[keyOf(section), before]],
  );
  return {
    kind: 'profile',
    profiles: profiles.map(({ name }) => name),
    sections: edits.map(({ section }) => section),
    ...(replaced.length > 0 && { sealed: seal(JSON.stringify(Object.fromEntries(replaced)), temporary) }),
    folders,
  };
}
