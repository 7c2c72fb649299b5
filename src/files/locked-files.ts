import { existsSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../errors/index.ts';
import { readChangeable } from './changeable-file.ts';
import { type Lock, takeLock } from './lock.ts';
import { type Found, refuseLinks } from './regular-file.ts';
import { removeLeftovers, replaceFile } from './replace-file.ts';

/** Files that only this process changes now. */
export interface LockedFiles {
  /** Text of the file, empty where there is none. */
  text(path: string): string;
  /** Permission bits; undefined where there is no file. */
  mode(path: string): number | undefined;
  /** Folders that had to be made. */
  readonly madeFolders: readonly string[];
  /** Puts the text into the file, at once and for its owner only (or with the mode); undefined deletes the file. */
  write(path: string, text: string | undefined, mode?: number): void;
  /** Takes back every write. */
  revert(): void;
  /** Lets others at the files. */
  close(): void;
}

/** Hears of the locks of a process that may be killed, so that another can take them away. */
export interface LockNotes {
  /** Before anything is made: the files that will be locked, and the folders that will be made. */
  locking(files: readonly string[], folders: readonly string[]): void;
  locked(locks: readonly Lock[]): void;
  /** None of them could be had, or is left. */
  unlocked(): void;
}

/**
 * Opens files while other processes of this action keep away from them, until `close`. Folders that are missing are made, for this
 * user only. `patience` is how many milliseconds to wait for others: the lock of a dead process counts as left after ten seconds.
 * Rejects with `FileError` when one of them is no file that can be changed.
 */
export async function openLocked(
  paths: readonly string[],
  patience: number,
  notes?: LockNotes,
): Promise<LockedFiles> {
  // All take the locks in the same order, so no two wait for each other.
  const ordered = [...new Set(paths)].sort();
  notes?.locking(ordered, [...new Set(ordered.flatMap(missingFolders))]);
  const madeFolders = ordered.flatMap(makeFolder);
  const locks: Lock[] = [];
  const end = performance.now() + patience;
  const close = () => {
    for (const lock of locks.splice(0).reverse()) lock.release();
    for (const folder of [...madeFolders].reverse()) removeIfEmpty(folder);
  };
  try {
    // Another process may have made a folder, found it empty and removed it just now.
    for (const path of ordered) locks.push(await takeLock(path, end, () => makeFolder(path)));
    notes?.locked(locks);
    return new Opened(ordered, madeFolders, locks, close);
  } catch (error) {
    close();
    notes?.unlocked();
    throw error;
  }
}

/** Runs the body with files that are opened for it, and closed after it. */
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
    // A process that was suspended for long may have lost them.
    if (!this.#locks.every((lock) => lock.isHeld()))
      throw new FileError(`${path} was locked by another process meanwhile`, 'Run the step again.');
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
    const remedy = 'Give this user the right to make it, or name files in another folder.';
    throw new FileError(`the folder ${folder} cannot be made (${messageOf(cause)})`, remedy, cause);
  }
}

/** The folders above a file that are not there, from the top. */
function missingFolders(path: string): string[] {
  const folder = dirname(path);
  return existsSync(folder) || folder === dirname(folder) ? [] : [...missingFolders(folder), folder];
}

/** The folders from the first that was made down to the last. */
function foldersFrom(first: string, last: string): string[] {
  return last === first || last === dirname(last) ? [last] : [...foldersFrom(first, dirname(last)), last];
}

/** Removes a folder that nobody has put anything into. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}
