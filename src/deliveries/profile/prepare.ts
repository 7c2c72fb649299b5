import { FileError } from '../../errors/index.ts';
import { openLocked } from '../../files/locked-files.ts';
import { ProfileFile } from '../../files/profile-file.ts';
import { profileProblem } from '../../files/profile-sections.ts';
import type { Plan } from '../../plan/parts/plan.ts';
import type { SignIn } from '../../session.ts';
import type { Job, Pending } from '../contract/delivery.ts';
import { processFor } from '../renewal/folder.ts';
import { editsFor, type Profile, receiptFor } from './edit.ts';
import type { ProfileReceipt } from './receipt.ts';

/** Locks the shared files, and prepares a section for each session. Throws `FileError`. */
export async function prepareProfiles(
  plan: Plan,
  signIn: SignIn,
  job: Job,
): Promise<Pending<ProfileReceipt>> {
  const { deadline, ledger, places } = job;
  const { shared } = places;
  const profiles = profilesFor(plan, signIn, job);
  const paths = [shared.credentials, shared.config];
  const files = await openLocked(paths, deadline.left(), ledger);
  try {
    const read = new Map(paths.map((path) => [path, new ProfileFile(files.text(path))]));
    const fileOf = (path: string) => read.get(path) ?? new ProfileFile('');
    // Another job may have written such a profile since the inputs were checked.
    for (const { name } of profiles) {
      const problem = profileProblem(name, plan.deliver.overwrite, shared, fileOf);
      if (problem) throw new FileError(problem.what, problem.remedy);
    }
    const { edits, texts } = editsFor(profiles, shared, fileOf, (path) => files.mode(path), ledger.id);
    return {
      receipt: receiptFor(profiles, edits, files.madeFolders, places),
      write: () => {
        for (const [file, text] of texts) files.write(file, text);
      },
      revert: () => files.revert(),
      close: () => files.close(),
    };
  } catch (error) {
    files.close();
    throw error;
  }
}

function profilesFor(plan: Plan, signIn: SignIn, job: Job): readonly Profile[] {
  return signIn.named.map(({ name, region, session: { credentials } }, index) => {
    const process = processFor(index, plan, signIn, job);
    return { name, content: process ? { region, process } : { region, credentials } };
  });
}
