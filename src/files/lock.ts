import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';
import { FileError, messageOf } from '../errors.ts';

/** Somebody else held the lock for as long as this process could wait. */
export class StillLockedError extends FileError {}

/**
 * Takes the lock beside a file; the file itself may not exist. Waits for others until `end`, a reading of
 * `performance.now()`: the lock of a dead process counts as left after ten seconds. `missing` is called when the folder is
 * gone, and makes it or throws. Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
export async function takeLock(path: string, end: number, missing: () => void): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await lock(path, { realpath: false, onCompromised: () => {} });
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      // The folder may be gone; or another process took the lock of a dead one away at the same moment.
      if (code === 'ENOENT' && !existsSync(dirname(path))) missing();
      else if (code !== 'ELOCKED' && code !== 'ENOENT') throw unlockable(path, cause);
      if (performance.now() > end) throw stillLocked(path, cause);
    }
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
  }
}

function stillLocked(path: string, cause: unknown): StillLockedError {
  const remedy = `If no other job is running on this machine, delete ${path}.lock.`;
  return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}

function unlockable(path: string, cause: unknown): FileError {
  const remedy = `Look whether this user may write there, and whether ${path}.lock is something else than a lock.`;
  return new FileError(`${path} cannot be locked (${messageOf(cause)})`, remedy, cause);
}
