import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder, isTemporaryOf } from '../../files/own-folder.ts';
import type { Plan } from '../../plan/parts/plan.ts';
import type { SignIn } from '../../session.ts';
import type { Job } from '../contract/delivery.ts';
import { commandLine } from './command-line.ts';

/** The folder of a sign-in whose sessions are renewed; undefined where none is. The same whenever it is asked for. */
export function folderFor({ deliver }: Plan, { named }: SignIn, { places, ledger }: Job): string | undefined {
  const [temporary] = places.temporary;
  if (!deliver.renew || named.length === 0 || !temporary) return undefined;
  return join(temporary, `aws-auth-refresh-${ledger.id}`);
}

/** The command line of the process for a session; undefined where sessions are not renewed. Throws `FileError`. */
export function processFor(index: number, plan: Plan, signIn: SignIn, job: Job): string | undefined {
  const folder = folderFor(plan, signIn, job);
  return folder && commandLine([...job.places.program, 'credential-process', planFileIn(folder, index)]);
}

export const planFileIn = (folder: string, index: number) => join(folder, String(index), 'plan.json');

/** Whether the folder is one that was made for processes that renew sessions. */
export function isRenewalFolder(folder: string, temporary: readonly string[]): boolean {
  return isTemporaryOf(folder, /^aws-auth-refresh-[0-9a-f]{16}$/, temporary);
}

/**
 * Deletes such a folder. It is moved first, out of the way of a process that is renewing a session now and may put something into it.
 * Returns whether there was one. Throws what the file system throws.
 */
export function deleteRenewalFolder(folder: string): boolean {
  const away = `${folder}.away`;
  if (existsSync(folder) && isOwnFolder(folder)) renameSync(folder, away);
  if (!existsSync(away)) return false;
  rmSync(away, { recursive: true, force: true, maxRetries: 5 });
  return true;
}
