import { type LockIdentity, removeLeftLock } from '../files/lock.ts';
import { removeIfEmpty } from '../files/locked-files.ts';
import { isInCache } from './center-token/token.ts';
import { isFolderOf } from './contract/made-folders.ts';
import type { Places } from './contract/places.ts';

/** The locks that a step recorded in its state. */
export interface LeftLocks {
  readonly locks: readonly { readonly file: string; readonly identity?: LockIdentity }[];
  /** Folders that the step may have made for these files, outermost first. */
  readonly folders: readonly string[];
}

/** Removes the locks of a step that has ended, and empty folders that it made for them. Ignores all other recorded paths. */
export async function removeLeftLocks({ locks, folders }: LeftLocks, places: Places): Promise<void> {
  const { credentials, config } = places.shared;
  const ours = locks.filter(({ file }) => file === credentials || file === config || isInCache(file, places));
  await Promise.all(ours.map(({ file, identity }) => removeLeftLock(file, identity)));
  for (const folder of folders.toReversed())
    if (ours.some(({ file }) => isFolderOf(file, folder))) removeIfEmpty(folder);
}
