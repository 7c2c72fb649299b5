import { dirname } from 'node:path';
import { digestOf, isDigestOf } from '../../files/digest.ts';
import { asBytes } from '../../files/ini.ts';
import { type LockedFiles, openLocked, removeIfEmpty, withLockedFiles } from '../../files/locked-files.ts';
import { seal, unseal } from '../../files/sealed.ts';
import type { CenterToken } from '../../identity.ts';
import type { Job, Pending } from '../contract/delivery.ts';
import { isFolderOf } from '../contract/made-folders.ts';
import { undoPatience } from '../contract/patience.ts';
import type { Places } from '../contract/places.ts';
import type { CenterTokenReceipt } from './receipt.ts';

/** Locks the token's file, and prepares its new content. Throws `FileError`. */
export async function prepareToken(
  { file, text: content }: CenterToken,
  { deadline, ledger, places }: Job,
): Promise<Pending<CenterTokenReceipt>> {
  const files = await openLocked([file], deadline.left(), ledger);
  try {
    const ours = asBytes(content.reveal());
    return {
      receipt: receiptFor(file, ours, files, places),
      write: () => files.write(file, ours),
      revert: () => files.revert(),
      close: () => files.close(),
    };
  } catch (error) {
    files.close();
    throw error;
  }
}

function receiptFor(file: string, ours: string, files: LockedFiles, places: Places): CenterTokenReceipt {
  const mode = files.mode(file);
  return {
    kind: 'sso-token',
    file,
    digest: digestOf(ours),
    client: clientOf(ours),
    folders: files.madeFolders,
    ...(mode !== undefined && { mode, sealed: seal(files.text(file), places.temporary) }),
  };
}

/** Whether the path is that of a token file of the AWS CLI. */
export function isInCache(file: string, { centerCache }: Places): boolean {
  return dirname(file) === centerCache && /[/\\][0-9a-f]{40}\.json$/.test(file);
}

/** Deletes the token, or puts back the previous file. Returns whether the token was still there. Throws `FileError`. */
export async function undoToken(receipt: CenterTokenReceipt, { temporaryNames }: Places): Promise<boolean> {
  const { file, mode, sealed, folders } = receipt;
  const isUndone = await withLockedFiles([file], undoPatience, (files) => {
    if (!isOurs(files.text(file), receipt)) return false;
    files.write(file, sealed && before(sealed, temporaryNames), mode);
    return true;
  });
  // Only empty folders: other processes may have written into them.
  for (const folder of [...folders].reverse()) if (isFolderOf(file, folder)) removeIfEmpty(folder);
  return isUndone;
}

/** Whether the file has the written token or a renewal of it: each approval registers its own client. */
function isOurs(content: string, { digest, client }: CenterTokenReceipt): boolean {
  return isDigestOf(content, digest) || (client !== '' && isDigestOf(clientId(content), client));
}

/** Digest of the file's client ID; empty if it has none. */
function clientOf(content: string): string {
  const id = clientId(content);
  return id && digestOf(id);
}

function clientId(content: string): string {
  try {
    const { clientId: id } = JSON.parse(content) as { clientId?: unknown };
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}

/** The previous content; undefined if the key file is lost, so that the token is deleted in any case. */
function before(
  sealed: NonNullable<CenterTokenReceipt['sealed']>,
  folders: readonly string[],
): string | undefined {
  try {
    return unseal(sealed, folders);
  } catch {
    return undefined;
  }
}
