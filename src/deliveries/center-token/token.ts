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

/** Locks the file of a token, and prepares what goes into it. Throws `FileError`. */
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

/** Whether it is a file in which the AWS CLI keeps a token. */
export function isInCache(file: string, { centerCache }: Places): boolean {
  return dirname(file) === centerCache && /[/\\][0-9a-f]{40}\.json$/.test(file);
}

/** Deletes the token, or puts back what was in its place. Returns whether it was still there. Throws `FileError`. */
export async function undoToken(receipt: CenterTokenReceipt, { temporaryNames }: Places): Promise<boolean> {
  const { file, mode, sealed, folders } = receipt;
  const isUndone = await withLockedFiles([file], undoPatience, (files) => {
    if (!isOurs(files.text(file), receipt)) return false;
    files.write(file, sealed && before(sealed, temporaryNames), mode);
    return true;
  });
  // Only when they are empty: others may have put something of theirs in.
  for (const folder of [...folders].reverse()) if (isFolderOf(file, folder)) removeIfEmpty(folder);
  return isUndone;
}

/** Whether it is the token that was written, or one that it was renewed to since: each approval has a client of its own. */
function isOurs(content: string, { digest, client }: CenterTokenReceipt): boolean {
  return isDigestOf(content, digest) || (client !== '' && isDigestOf(clientId(content), client));
}

/** Digest of the client in the file; empty where there is none. */
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

/** What was there. Without the key file it is lost, and the token is deleted: it never stays. */
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
