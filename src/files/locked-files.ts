import { existsSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { now } from '../../trust/clock.ts';
import { FileError, messageOf } from '../errors/index.ts';
import { readChangeable } from './changeable-file.ts';
import { type Lock, takeLock } from './lock.ts';
import { type Found, refuseLinks } from './regular-file.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';

/** Files that this process has locked. */
export interface LockedFiles {
  /** Text of the file, empty where there is none. */
  text(path: string): string;
  /** Permission bits; undefined where there is no file. */
  mode(path: string): number | undefined;
  /** Folders that were made for the files. */
  readonly madeFolders: readonly string[];
  /** Replaces the file atomically, with mode 0600 by default; undefined deletes the file. Throws `FileError`. */
  write(path: string, text: string | undefined, mode?: number): void;
  /** Takes back every write. */
  revert(): void;
  /** Releases the locks, and removes made folders that are empty. */
  close(): void;
}

/** Records the locks of a process, so that another process can remove them if this one is killed. */
export interface LockNotes {
  /** Called before anything is made, with the files to lock and the folders to make. */
  locking(files: readonly string[], folders: readonly string[]): void;
  locked(locks: readonly Lock[]): void;
  /** Called when opening failed and no lock is left. */
  unlocked(): void;
}

/**
 * Locks files against other processes of this action until `close`, and reads them. Makes missing folders, for this user only.
 * `patience`: milliseconds to wait for other processes. The lock of a dead process expires after ten seconds. Rejects with
 * `FileError` when a file cannot be locked or changed.
 */
export async function openLocked(
  paths: readonly string[],
  patience: number,
  notes?: LockNotes,
): Promise<LockedFiles> {
  // All processes take locks in the same order, which prevents deadlocks.
  const ordered = [...new Set(paths)].sort();
  notes?.locking(ordered, [...new Set(ordered.flatMap(missingFolders))]);
  const madeFolders: string[] = [];
  const locks: Lock[] = [];
  const end = now() + patience;
  const close = () => {
    for (const lock of locks.splice(0).reverse()) lock.release();
    for (const folder of [...madeFolders].reverse()) removeIfEmpty(folder);
  };
  try {
    for (const path of ordered) madeFolders.push(...makeFolder(path));
    // Another process may just have removed the folder, because it was empty.
    for (const path of ordered) locks.push(await takeLock(path, end, () => makeFolder(path)));
    notes?.locked(locks);
    return new Opened(ordered, madeFolders, locks, close);
  } catch (error) {
    close();
    notes?.unlocked();
    throw error;
  }
}

/** Opens the files, runs the body, and closes the files. */
export async function withLockedFiles<Result>(
  paths: readonly string[],
  patience: number,
  body: (files: LockedFiles) => Result | Promise<Result>,
): Promise<Result> {
  const files = await openLocked(paths, patience);
  try {
    return await body(files);
  } finally {
    files.close();
  }
}

class Opened implements LockedFiles {
  readonly madeFolders: readonly string[];
  readonly close: () => void;
  readonly #before: ReadonlyMap<string, Found | undefined>;
  readonly #texts = new Map<string, string | undefined>();
  readonly #locks: readonly Lock[];

  constructor(
    paths: readonly string[],
    madeFolders: readonly string[],
    locks: readonly Lock[],
    close: () => void,
  ) {
    this.madeFolders = madeFolders;
    this.#locks = [...locks];
    this.close = close;
    for (const path of paths) removeLeftovers(path);
    this.#before = new Map(paths.map((path) => [path, readChangeable(path)]));
    for (const [path, found] of this.#before) this.#texts.set(path, found?.text);
  }

  text(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  mode(path: string): number | undefined {
    return this.#before.get(path)?.mode;
  }

  write(path: string, text: string | undefined, mode = 0o600): void {
    // A process that was suspended for long may have lost its locks.
    if (!this.#locks.every((lock) => lock.isHeld()))
      throw new FileError(`another process locked ${path} in the meantime`, 'Run the step again.');
    if (text === undefined) rmSync(path, { force: true });
    else replaceFile(path, text, mode, this.#before.get(path));
    this.#texts.set(path, text);
  }

  revert(): void {
    for (const [path, found] of this.#before) {
      if (this.#texts.get(path) !== found?.text) this.write(path, found?.text, found?.mode);
    }
  }
}

function makeFolder(path: string): readonly string[] {
  const folder = dirname(path);
  try {
    refuseLinks(path);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
    const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
    return first ? foldersFrom(first, folder) : [];
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const remedy = 'Give this user permission to make it, or use files in another folder.';
    throw new FileError(`the folder ${folder} cannot be made (${messageOf(cause)})`, remedy, cause);
  }
}

/** The missing folders above a file, outermost first. */
function missingFolders(path: string): string[] {
  const folder = dirname(path);
  return existsSync(folder) || folder === dirname(folder) ? [] : [...missingFolders(folder), folder];
}

/** The folders from `first` down to `last`. */
function foldersFrom(first: string, last: string): string[] {
  return last === first || last === dirname(last) ? [last] : [...foldersFrom(first, dirname(last)), last];
}

/** Removes the folder if it is empty. Never throws. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}
