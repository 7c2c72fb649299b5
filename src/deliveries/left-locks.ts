import { type LockIdentity, removeLeftLock } from '../files/lock.ts';
import { removeIfEmpty } from '../files/locked-files.ts';
import { isInCache } from './center-token/token.ts';
import { isFolderOf } from './contract/made-folders.ts';
import type { Places } from './contract/places.ts';

/** What a step has noted of the files that it locked. */
export interface LeftLocks {
  readonly locks: readonly { readonly file: string; readonly identity?: LockIdentity }[];
  /** Those that it may have made for them, from the top. */
  readonly folders: readonly string[];
}

/** Takes away the locks of a step that has ended, and the folders that it made for them. Nothing else is touched, whatever was noted. */
export async function removeLeftLocks({ locks, folders }: LeftLocks, places: Places): Promise<void> {
  const { credentials, config } = places.shared;
  const ours = locks.filter(({ file }) => file === credentials || file === config || isInCache(file, places));
  await Promise.all(ours.map(({ file, identity }) => removeLeftLock(file, identity)));
  for (const folder of folders.toReversed())
    if (ours.some(({ file }) => isFolderOf(file, folder))) removeIfEmpty(folder);
}
