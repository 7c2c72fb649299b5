import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../errors/index.ts';
import { whyUnchangeable } from './platform.ts';
import { type Found, readRegularFile } from './regular-file.ts';

/**
 * Reads a file that will be changed; undefined if there is none. Throws `FileError` when it cannot be changed. A read-only
 * file counts as unchangeable even for root, who could write to it.
 */
export function readChangeable(path: string): Found | undefined {
  const found = readRegularFile(path);
  const folder = dirname(path);
  const why = found && whyUnchangeable(found.mode);
  if (why)
    throw new FileError(
      `${path} ${why}`,
      'Give this user permission to read and write it, or use another file.',
    );
  // The changed file is renamed over the old one, so the folder must be writable.
  try {
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
  } catch (cause) {
    const remedy = 'Give this user permission to write there, or use files in another folder.';
    throw new FileError(`the folder ${folder} cannot be written to (${messageOf(cause)})`, remedy, cause);
  }
  return found;
}
