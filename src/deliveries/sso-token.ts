import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../errors.ts';
import { asBytes } from '../files/ini.ts';
import { removeIfEmpty } from '../files/locked-files.ts';
import { digestOf } from '../files/profile-sections.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { SsoToken } from '../types.ts';
import type { TokenReceipt } from './receipt.ts';

/** What keeping the token will change. */
export function receiptFor({ file, text }: SsoToken): TokenReceipt {
  const folders: string[] = [];
  for (let folder = dirname(file); !existsSync(folder); folder = dirname(folder)) folders.unshift(folder);
  return { kind: 'sso-token', file, digest: digestOf(asBytes(text.reveal())), folders };
}

/**
 * Puts the token where the AWS CLI and the SDKs look for it, so that later steps need no approval of their own. Returns how
 * to take it back. Throws `FileError`.
 */
export function deliver({ file, text }: SsoToken, { folders }: TokenReceipt): () => void {
  const before = readRegularFile(file);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch (cause) {
    const remedy = 'Let this user write to its home folder.';
    throw new FileError(`${dirname(file)} cannot be made (${messageOf(cause)})`, remedy, cause);
  }
  replaceFile(file, asBytes(text.reveal()), 0o600, undefined);
  return () => {
    if (before) replaceFile(file, before.text, before.mode, undefined);
    else rmSync(file, { force: true });
    removeFolders(folders);
  };
}

/** Deletes the token, unless another has taken its place. */
export function undo({ file, digest, folders }: TokenReceipt): void {
  const there = readRegularFile(file);
  if (there && digestOf(there.text) === digest) rmSync(file, { force: true });
  removeFolders(folders);
}

/** Only when they are empty: others may have put something of theirs in. */
function removeFolders(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) removeIfEmpty(folder);
}
