import { lstatSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { isOfUser } from './platform.ts';

/**
 * Whether the path is a real folder that this user owns and no other user may write to. On a shared machine another user could
 * make a folder or a link of that name first, and make the action read or delete other files. Throws if nothing is there.
 */
export function isOwnFolder(folder: string): boolean {
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) return false;
  return isOfUser(stat, process.getuid?.());
}

/** Whether a path names a folder of this action directly in one of the folders for temporary files. */
export function isTemporaryOf(folder: string, name: RegExp, temporary: readonly string[]): boolean {
  const path = resolve(folder);
  return path === folder && name.test(basename(path)) && temporary.includes(dirname(path));
}
