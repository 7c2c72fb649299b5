import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder, isTemporaryOf } from '../../files/own-folder.ts';
import type { Plan } from '../../plan/parts/plan.ts';
import type { SignIn } from '../../session.ts';
import type { Job } from '../contract/delivery.ts';
import { commandLine } from './command-line.ts';

/** The folder for renewing a sign-in's sessions, the same at every call; undefined if sessions are not renewed. */
export function folderFor({ deliver }: Plan, { named }: SignIn, { places, ledger }: Job): string | undefined {
  const [temporary] = places.temporary;
  if (!deliver.renew || named.length === 0 || !temporary) return undefined;
  return join(temporary, `aws-auth-refresh-${ledger.id}`);
}

/** The command line that renews a session; undefined if sessions are not renewed. Throws `FileError`. */
export function processFor(index: number, plan: Plan, signIn: SignIn, job: Job): string | undefined {
  const folder = folderFor(plan, signIn, job);
  return folder && commandLine([...job.places.program, 'credential-process', planFileIn(folder, index)]);
}

export const planFileIn = (folder: string, index: number) => join(folder, String(index), 'plan.json');

/** Whether the path is that of a folder for renewing sessions. */
export function isRenewalFolder(folder: string, temporary: readonly string[]): boolean {
  return isTemporaryOf(folder, /^aws-auth-refresh-[0-9a-f]{16}$/, temporary);
}

/**
 * Deletes a folder for renewing sessions. Renames it first, so that a process that renews a session now cannot write into it.
 * Returns whether there was one. Throws errors of the file system.
 */
export function deleteRenewalFolder(folder: string): boolean {
  const away = `${folder}.away`;
  if (existsSync(folder) && isOwnFolder(folder)) renameSync(folder, away);
  if (!existsSync(away)) return false;
  rmSync(away, { recursive: true, force: true, maxRetries: 5 });
  return true;
}
