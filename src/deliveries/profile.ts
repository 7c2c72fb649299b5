import { FileError } from '../errors.ts';
import { lineEndingOf, replaceSection, sectionText, separatorFor } from '../files/ini.ts';
import { type LockedFiles, withLockedFiles } from '../files/locked-files.ts';
import { digestOf, keyOf, profileProblem, sectionsFor, sectionsNamed } from '../files/profile-sections.ts';
import { seal } from '../files/sealed.ts';
import { type SharedFiles, sharedFiles } from '../files/shared-files.ts';
import type { Credentials, DeliverPlan, Session } from '../types.ts';
import type { Job } from './job.ts';
import type { ProfileReceipt, WrittenSection } from './receipt.ts';

interface Edit {
  readonly file: string;
  readonly text: string;
  readonly section: WrittenSection;
  readonly before?: string;
}

/**
 * Writes the session to a profile of the shared files. `before` hears what will change, before it changes, and returns
 * what else has to succeed: when that fails, the files are as they were. Throws `FileError`.
 */
export async function deliverProfile(
  { name, overwrite }: NonNullable<DeliverPlan['profile']>,
  region: string,
  { credentials }: Session,
  { env, deadline }: Pick<Job, 'env' | 'deadline'>,
  before: (receipt: ProfileReceipt) => () => void,
): Promise<void> {
  const shared = sharedFiles(env);
  await withLockedFiles([shared.credentials, shared.config], deadline.left(), (files) => {
    // Another job may have written it since the inputs were checked.
    const problem = profileProblem(name, overwrite, shared, (file) => files.text(file));
    if (problem) throw new FileError(problem.what, problem.remedy);
    const edits = editsFor(name, { credentials, region }, shared, files);
    const rest = before(receiptFor(name, edits, files.madeFolders, env.RUNNER_TEMP || undefined));
    try {
      for (const { file, text } of edits) files.write(file, text);
      rest();
    } catch (error) {
      files.revert();
      throw error;
    }
  });
}

function editsFor(
  name: string,
  session: { readonly credentials: Credentials; readonly region: string },
  shared: SharedFiles,
  files: LockedFiles,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [file, header, keys] of sectionsFor(name, session, shared)) {
    // The two names may stand for one file, which then gets one section after the other.
    const text = edits.findLast((edit) => edit.file === file)?.text ?? files.text(file);
    edits.push(editFor(file, text, header, keys, files.mode(file)));
  }
  return edits;
}

function receiptFor(
  profile: string,
  edits: readonly Edit[],
  folders: readonly string[],
  sealIn: string | undefined,
): ProfileReceipt {
  const replaced = edits.flatMap(({ section, before }) =>
    before === undefined ? [] : [[keyOf(section), before]],
  );
  return {
    kind: 'profile',
    profile,
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
