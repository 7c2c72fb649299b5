import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, messageOf } from '../errors/index.ts';
import { mayRenameLater, modeFor } from './platform.ts';

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Replaces a file atomically by a text of one character for each byte: a reader finds either the old file or the new one,
 * even if this process is killed. Throws `FileError`.
 */
export function replaceFile(path: string, text: string, mode: number, owner: Owner | undefined): void {
  const temporary = join(dirname(path), `${prefixOf(path)}${randomBytes(6).toString('hex')}`);
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, text, 'latin1');
      const bits = modeFor(mode);
      if (bits !== undefined) fchmodSync(descriptor, bits);
      if (owner) keepOwner(descriptor, owner);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameOver(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const remedy =
      'Check that this user may write there, and that the disk has free space. Or use another file.';
    throw new FileError(`${path} cannot be written (${messageOf(cause)})`, remedy, cause);
  }
}

/** Renames a file. Windows refuses while another process has the old file open, so this retries for a second. */
function renameOver(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (attempt === 40 || !mayRenameLater(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

/** Deletes temporary files that a killed process left beside the file. The caller must hold the file's lock. */
export function removeLeftovers(path: string): void {
  const folder = dirname(path);
  try {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(prefixOf(path))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Reading the file reports an unusable folder.
  }
}

const prefixOf = (path: string) => `.${basename(path)}.aws-auth-`;

/** A file that root writes would belong to root, so root gives it back to the old file's owner. */
function keepOwner(descriptor: number, { uid, gid }: Owner): void {
  if (process.getuid?.() === 0) fchownSync(descriptor, uid, gid);
}
