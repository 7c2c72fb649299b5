import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../errors.ts';
import { readChangeable } from './changeable-file.ts';
import { takeLock } from './lock.ts';
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
}

/**
 * Runs the body while other processes of this action keep away from the files. Folders that are missing are made, for
 * this user only. `patience` is how many milliseconds to wait for others: the lock of a dead process counts as left after
 * ten seconds. Throws `FileError` when a file is none that can be changed.
 */
export async function withLockedFiles<Result>(
  paths: readonly string[],
  patience: number,
  body: (files: LockedFiles) => Result | Promise<Result>,
): Promise<Result> {
  // Everybody takes the locks in the same order, so nobody waits for somebody who waits for them.
  const ordered = [...new Set(paths)].sort();
  const madeFolders = ordered.flatMap(makeFolder);
  const releases: (() => Promise<void>)[] = [];
  const end = performance.now() + patience;
  try {
    // Whoever made a folder may have found it empty and removed it just now.
    for (const path of ordered) releases.push(await takeLock(path, end, () => makeFolder(path)));
    return await body(new Opened(ordered, madeFolders));
  } finally {
    for (const release of [...releases].reverse()) await release().catch(() => {});
    for (const folder of [...madeFolders].reverse()) removeIfEmpty(folder);
  }
}

class Opened implements LockedFiles {
  readonly madeFolders: readonly string[];
  readonly #before: ReadonlyMap<string, Found | undefined>;
  readonly #texts = new Map<string, string | undefined>();

  constructor(paths: readonly string[], madeFolders: readonly string[]) {
    this.madeFolders = madeFolders;
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
