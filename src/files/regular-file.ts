import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../errors/index.ts';

export interface Found {
  /** One character for each byte (Latin-1), so that files in any encoding keep every byte. */
  readonly text: string;
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** When the file was last written, in milliseconds since 1970. */
  readonly written: number;
}

// Windows has neither flag. `O_NONBLOCK`, because opening a pipe would wait for its other end.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/** Bytes. Far more than any file that the action reads. */
const largest = 16_000_000;

/**
 * Reads a regular file; undefined if there is none. Throws `FileError` for everything else, and without `links` for symbolic
 * links: a user who can place a link could make the action read or replace its target.
 */
export function readRegularFile(path: string, { links = false } = {}): Found | undefined {
  let descriptor: number | undefined;
  try {
    if (!links) refuseLinks(path);
    descriptor = openSync(path, constants.O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw notRegular(path, stat.isDirectory() ? 'a directory' : 'not a regular file');
    if (stat.size > largest) throw new FileError(`${path} is larger than 16 MB`, 'Use another file.');
    const text = readFileSync(descriptor, 'latin1');
    const { mode, uid, gid, mtimeMs: written } = stat;
    return { text, mode: mode & 0o7777, uid, gid, written };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof FileError) throw error;
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP') throw link(path);
    // Windows cannot open directories.
    if (code === 'EISDIR') throw notRegular(path, 'a directory');
    const remedy = 'Give this user permission to read it, or use another file.';
    throw new FileError(`${path} cannot be read (${messageOf(error)})`, remedy, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Throws `FileError` if the file or its folder is a symbolic link. */
export function refuseLinks(path: string): void {
  for (const place of [dirname(path), path]) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) throw link(place);
  }
}

function link(path: string): FileError {
  return new FileError(`${path} is a symbolic link`, 'Use the path of the file itself.');
}

function notRegular(path: string, what: string): FileError {
  return new FileError(`${path} is ${what}`, 'Use the path of a file, or move this one.');
}
