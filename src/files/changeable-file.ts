import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../errors/index.ts';
import { whyUnchangeable } from './platform.ts';
import { type Found, readRegularFile } from './regular-file.ts';

/**
 * Reads a file that is to be changed; undefined where there is none. Throws `FileError` when it cannot be changed. Its
 * owner's own rights count also for root, who could write to a read-only file but should not.
 */
export function readChangeable(path: string): Found | undefined {
  const found = readRegularFile(path);
  const folder = dirname(path);
  const why = found && whyUnchangeable(found.mode);
  if (why)
    throw new FileError(
      `${path} ${why}`,
      'Give this user the right to read and write it, or name another file.',
    );
  // A changed file takes the place of the old one, so it is the folder that has to be writable.
  try {
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
  } catch (cause) {
    const remedy = 'Give this user the right to write there, or name files in another folder.';
    throw new FileError(`the folder ${folder} cannot be written to (${messageOf(cause)})`, remedy, cause);
  }
  return found;
}
