import { existsSync, lstatSync, mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { now } from '../../trust/clock.ts';
import { FileError, messageOf } from '../errors/index.ts';
import { isLockTaken } from './platform.ts';

/** Another process held the lock for as long as this one could wait. */
export class StillLockedError extends FileError {}

/** Tells one process's lock from the next one's: inode of the folder, and its time when locked, in milliseconds since 1970. */
export interface LockIdentity {
  readonly inode: number;
  readonly time: number;
}

/** A lock that this process holds. */
export interface Lock {
  readonly path: string;
  readonly identity: LockIdentity | undefined;
  /** Whether this process still holds the lock. It may lose the lock while it is suspended. */
  isHeld(): boolean;
  release(): void;
}

// Milliseconds. The protocol is that of the npm package proper-lockfile: a directory whose time its holder renews.
// (With that package two processes can take over a dead lock at once, and a lock with a time in the future never expires.)
const stale = 10_000;
const renewal = stale / 2;

/** Milliseconds after which the lock of a dead process has certainly expired. */
export const deadAfter = stale + 1_000;

/** The folder that is the lock of a file. */
export const lockOf = (path: string) => `${path}.lock`;

/**
 * Takes the lock beside a file, which need not exist. Waits for other processes until `end`, a reading of `now`.
 * The lock of a dead process expires after ten seconds. `missing` is called when the folder is gone, and makes it or throws.
 * Rejects with `StillLockedError`, or with `FileError` when no lock can be made there.
 */
export async function takeLock(path: string, end: number, missing: () => void): Promise<Lock> {
  for (;;) {
    try {
      mkdirSync(lockOf(path));
      return held(path);
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException;
      if (code === 'ENOENT' && !existsSync(dirname(path))) missing();
      else if (!isLockTaken(code) || isOtherThing(path)) throw unlockable(path, cause);
      else removeIfDead(path);
      if (now() > end) throw stillLocked(path, cause);
    }
    await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
  }
}

function held(path: string): Lock {
  const lock = lockOf(path);
  let time = touch(lock);
  const timer = setInterval(() => {
    if (isHeld()) time = touch(lock);
  }, renewal);
  // The timer must not keep alive a process that ends without releasing the lock.
  timer.unref();
  const isHeld = () => timeOf(lock) === time;
  return {
    path,
    identity: identityOf(lock),
    isHeld,
    release: () => {
      clearInterval(timer);
      if (isHeld()) remove(lock);
    },
  };
}

/** Sets the time of a lock to now, in whole seconds, which every file system can store. Returns the time in milliseconds. */
function touch(lock: string): number | undefined {
  const seconds = Math.ceil(Date.now() / 1000);
  try {
    utimesSync(lock, seconds, seconds);
  } catch {}
  return timeOf(lock);
}

function timeOf(lock: string): number | undefined {
  try {
    return statSync(lock).mtimeMs;
  } catch {
    return undefined;
  }
}

function identityOf(lock: string): LockIdentity | undefined {
  const found = statSync(lock, { throwIfNoEntry: false });
  return found && { inode: found.ino, time: found.mtimeMs };
}

/** Whether the path of the lock is taken by something that is not a directory. */
function isOtherThing(path: string): boolean {
  return lstatSync(lockOf(path), { throwIfNoEntry: false })?.isDirectory() === false;
}

/** Whether no process renews the lock any more, or a wrong clock has given it a time in the future. */
function isDead(lock: string): boolean {
  const time = timeOf(lock);
  return time !== undefined && Math.abs(Date.now() - time) > stale;
}

/**
 * Removes the lock of a dead process. Only the process that makes the `.turn` directory may do so, and it checks again first:
 * otherwise a second process could remove the lock that the first one has taken since.
 */
function removeIfDead(path: string): void {
  const lock = lockOf(path);
  if (!isDead(lock)) return;
  const turn = `${lock}.turn`;
  try {
    mkdirSync(turn);
  } catch {
    if (isDead(turn)) remove(turn);
    return;
  }
  if (isDead(lock)) remove(lock);
  remove(turn);
}

/**
 * Removes the lock of a process that has ended. With `identity` the lock is removed at once, if it is still the same one:
 * another process can take over a dead lock only after ten seconds. Without `identity` the process ended while it took its
 * locks. The lock may then belong to another process, so it is removed only when it is dead.
 */
export async function removeLeftLock(path: string, identity: LockIdentity | undefined): Promise<void> {
  const lock = lockOf(path);
  const end = now() + deadAfter;
  for (;;) {
    const found = identityOf(lock);
    if (!found) return;
    const isSame = found.inode === identity?.inode && found.time - identity.time < stale;
    if (isSame) return remove(lock);
    removeIfDead(path);
    if (identity || now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function remove(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}

function stillLocked(path: string, cause: unknown): StillLockedError {
  const remedy = `If no other job is running on this machine, delete ${lockOf(path)}.`;
  return new StillLockedError(`${path} stayed locked by another process`, remedy, cause);
}

function unlockable(path: string, cause: unknown): FileError {
  const remedy = `Check that this user may write there, and that ${lockOf(path)} is a lock directory.`;
  return new FileError(`${path} cannot be locked (${messageOf(cause)})`, remedy, cause);
}
