import { FileError } from '../errors.ts';
import { lineEndingOf, replaceSection, sectionText, separatorFor } from '../files/ini.ts';
import { type LockedFiles, withLockedFiles } from '../files/locked-files.ts';
import {
  digestOf,
  keyOf,
  type ProfileContent,
  profileProblem,
  sectionsFor,
  sectionsNamed,
} from '../files/profile-sections.ts';
import { seal } from '../files/sealed.ts';
import { type SharedFiles, sharedFiles } from '../files/shared-files.ts';
import type { Job } from './job.ts';
import type { Pending, ProfileReceipt, WrittenSection } from './receipt.ts';

/** A profile as it is to be. */
export interface Profile {
  readonly name: string;
  readonly content: ProfileContent;
}

interface Edit {
  readonly file: string;
  readonly text: string;
  readonly section: WrittenSection;
  readonly before?: string;
}

/**
 * Writes profiles to the shared files. `rest` does the writing, together with what else has to succeed: when that fails,
 * the files are as they were. Throws `FileError`.
 */
export async function deliverProfiles(
  profiles: readonly Profile[],
  overwrite: boolean,
  { env, deadline }: Pick<Job, 'env' | 'deadline'>,
  rest: (profiles: Pending) => Promise<void>,
): Promise<void> {
  const shared = sharedFiles(env);
  await withLockedFiles([shared.credentials, shared.config], deadline.left(), async (files) => {
    // Another job may have written one since the inputs were checked.
    for (const { name } of profiles) {
      const problem = profileProblem(name, overwrite, shared, (file) => files.text(file));
      if (problem) throw new FileError(problem.what, problem.remedy);
    }
    const edits = editsFor(profiles, shared, files);
    const receipt = receiptFor(profiles, edits, files.madeFolders, env.RUNNER_TEMP || undefined);
    const last = new Map(edits.map(({ file, text }) => [file, text]));
    const write = () => {
      for (const [file, text] of last) files.write(file, text);
    };
    try {
      await rest({ receipt, write });
    } catch (error) {
      files.revert();
      throw error;
    }
  });
}

function editsFor(profiles: readonly Profile[], shared: SharedFiles, files: LockedFiles): readonly Edit[] {
  const edits: Edit[] = [];
  // Each edit starts from the one before it; the two names may even stand for one file.
  const textOf = (file: string) => edits.findLast((edit) => edit.file === file)?.text ?? files.text(file);
  const has = (file: string, header: string) => sectionsNamed(textOf(file), header).length > 0;
  for (const { name, content } of profiles) {
    for (const [file, header, keys] of sectionsFor(name, content, shared, has)) {
      edits.push(editFor(file, textOf(file), header, keys, files.mode(file)));
    }
  }
  return edits;
}

function receiptFor(
  profiles: readonly Profile[],
  edits: readonly Edit[],
  folders: readonly string[],
  sealIn: string | undefined,
): ProfileReceipt {
  const replaced = edits.flatMap(({ section, before }) =>
    before === undefined ? [] : [[keyOf(section), before]],
  );
  return {
    kind: 'profile',
    profiles: profiles.map(({ name }) => name),
    sections: edits.map(({ section }) => section),
    ...(replaced.length > 0 && { sealed: seal(JSON.stringify(Object.fromEntries(replaced)), sealIn) }),
    folders,
  };
}

function editFor(
  file: string,
  text: string,
  name: string,
  keys: Record<string, string>,
  mode: number | undefined,
): Edit {
  const ending = lineEndingOf(text);
  const ours = sectionText(name, keys, ending);
  const there = sectionsNamed(text, name)[0];
  const separator = there ? '' : separatorFor(text, ending);
  const before = there && text.slice(there.start, there.end);
  return {
    file,
    text: there ? replaceSection(text, there, ours) : text + separator + ours,
    section: {
      file,
      name,
      digest: digestOf(ours),
      separator,
      whole: digestOf(text),
      ...(before !== undefined && { replaced: digestOf(before) }),
      ...(mode !== undefined && { mode }),
    },
    ...(before !== undefined && { before }),
  };
}
