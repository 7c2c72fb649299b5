import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FileError, messageOf } from '../errors.ts';

/** Secrets kept for later: the cipher text here, the key in a file that only this user reads. */
export interface Sealed {
  readonly keyFile: string;
  /** Base64 of nonce (12 bytes), tag (16 bytes) and AES-256-GCM cipher text. */
  readonly data: string;
}

/**
 * Seals a text, so that neither what is saved in the runner's state nor what lies on the disk gives it away alone.
 * Throws `FileError`.
 */
export function seal(text: string, directory = tmpdir()): Sealed {
  const key = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const keyFile = join(folderIn(directory), 'key');
  try {
    writeFileSync(keyFile, key, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    rmSync(dirname(keyFile), { recursive: true, force: true });
    const remedy = 'Look whether there is room in the temporary folder of the runner.';
    throw new FileError(`${keyFile} cannot be written (${messageOf(cause)})`, remedy, cause);
  }
  return { keyFile, data: Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64') };
}

/** Opens what `seal` closed. Throws when the key file is gone or either half was changed. */
export function unseal({ keyFile, data }: Sealed): string {
  const bytes = Buffer.from(data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', readFileSync(keyFile), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** Deletes the key, and with it the secrets. */
export function discard({ keyFile }: Sealed): void {
  rmSync(dirname(keyFile), { recursive: true, force: true });
}

/** A new folder in the wanted one, or in the system's where the runner names one that is not there. */
function folderIn(directory: string): string {
  try {
    return mkdtempSync(join(directory, 'aws-auth-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'aws-auth-'));
  }
}
