import type { ProfileFile } from '../../files/profile-file.ts';
import { type ProfileContent, sectionsFor } from '../../files/profile-sections.ts';
import { seal } from '../../files/sealed.ts';
import type { SharedFiles } from '../../files/shared-files.ts';
import type { Places } from '../contract/places.ts';
import { Draft } from './draft.ts';
import { keyOf, type ProfileReceipt, type WrittenSection } from './receipt.ts';

/** A profile to write. */
export interface Profile {
  readonly name: string;
  readonly content: ProfileContent;
}

/** One section that is written. */
export interface Edit {
  readonly section: WrittenSection;
  /** Text of the section that it replaces. */
  readonly before?: string;
}

/** What is written: the sections in order, and the new texts by file. */
export interface Edits {
  readonly edits: readonly Edit[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The edits that write the profiles. `id`: the sign-in's. Throws `FileError` for values that no profile can have. */
export function editsFor(
  profiles: readonly Profile[],
  shared: SharedFiles,
  read: (file: string) => ProfileFile,
  modeOf: (file: string) => number | undefined,
  id: string,
): Edits {
  // Both shared files may be the same file.
  const drafts = new Map<string, Draft>();
  const draftOf = (file: string) => {
    const draft = drafts.get(file) ?? new Draft(read(file), modeOf(file), id);
    drafts.set(file, draft);
    return draft;
  };
  const has = (file: string, header: string) => draftOf(file).has(header);
  const edits = profiles.flatMap(({ name, content }) =>
    sectionsFor(name, content, shared, has).map(([file, header, keys]) => {
      const { before, ...section } = draftOf(file).write(header, keys);
      return { section: { file, name: header, ...section }, ...(before !== undefined && { before }) };
    }),
  );
  const texts = new Map(
    [...drafts].flatMap(([file, draft]) => (draft.isChanged ? [[file, draft.text]] : [])),
  );
  return { edits, texts };
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
