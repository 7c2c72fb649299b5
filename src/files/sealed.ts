import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, messageOf } from '../errors/index.ts';
import { document, object, type Shaped, text } from '../text/shape.ts';
import { isOwnFolder, isTemporaryOf } from './own-folder.ts';
import { readRegularFile } from './regular-file.ts';

/** Secrets kept for later: the cipher text here, the key in a file that only this user can read. */
export const sealedShape = object({
  keyFile: text(),
  /** Base64 of nonce (12 bytes), tag (16 bytes) and AES-256-GCM cipher text. */
  data: document(/^[\w+/]*={0,2}$/),
});
export type Sealed = Shaped<typeof sealedShape>;

/**
 * Encrypts a text, so that neither the runner's state nor the key file reveals it alone. The key goes into the first folder
 * that can be written. Throws `FileError`.
 */
export function seal(secret: string, folders: readonly string[]): Sealed {
  const key = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  const data = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  return { keyFile: writeKey(key, folders), data };
}

function writeKey(key: Buffer, folders: readonly string[]): string {
  let failure: unknown;
  for (const parent of folders) {
    let folder: string | undefined;
    try {
      folder = mkdtempSync(join(parent, 'aws-auth-'));
      writeFileSync(join(folder, 'key'), key, { mode: 0o600, flag: 'wx' });
      return join(folder, 'key');
    } catch (error) {
      failure ??= error;
      if (folder) rmSync(folder, { recursive: true, force: true });
    }
  }
  const remedy =
    'Check that the temporary folder of the runner exists and has free space, and that this user may write there.';
  const what = `a key cannot be stored in ${folders.join(' or ')} (${messageOf(failure)})`;
  throw new FileError(what, remedy, failure);
}

/** Decrypts the result of `seal`. Throws when the key file is missing, or when the key or the data was changed. */
export function unseal({ keyFile, data }: Sealed, folders: readonly string[]): string {
  if (!isKeyFile(keyFile, folders)) throw new Error(`${keyFile} is not a key file of this action`);
  const key = Buffer.from(readRegularFile(keyFile)?.text ?? '', 'latin1');
  const bytes = Buffer.from(data, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** Deletes the key, which makes the secrets unreadable. Ignores paths that `seal` cannot have made. */
export function discard({ keyFile }: Sealed, folders: readonly string[]): void {
  if (isKeyFile(keyFile, folders)) rmSync(dirname(keyFile), { recursive: true, force: true });
}

/** Whether `seal` can have made the file: it is in its own folder, directly in a temporary folder. */
function isKeyFile(keyFile: string, folders: readonly string[]): boolean {
  const folder = dirname(keyFile);
  try {
    const isNamedSo = basename(keyFile) === 'key' && isTemporaryOf(folder, /^aws-auth-\w{6}$/, folders);
    return isNamedSo && isOwnFolder(folder);
  } catch {
    return false;
  }
}
