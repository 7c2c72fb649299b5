import { asBytes } from '../files/ini.ts';
import { type LockedFiles, removeIfEmpty, withLockedFiles } from '../files/locked-files.ts';
import { digestOf } from '../files/profile-sections.ts';
import { seal, unseal } from '../files/sealed.ts';
import type { SsoToken } from '../types.ts';
import type { Job } from './job.ts';
import type { Pending, TokenReceipt } from './receipt.ts';

/** Milliseconds that post waits for other processes. */
const patience = 30_000;

/**
 * Keeps the token where the AWS CLI and the SDKs look for it, so that later steps need no approval of their own. `rest` does
 * the writing, together with what else has to succeed: when that fails, the file is as it was. Throws `FileError`.
 */
export async function deliverToken(
  { file, text }: SsoToken,
  { env, deadline }: Pick<Job, 'env' | 'deadline'>,
  rest: (token: Pending) => Promise<void>,
): Promise<void> {
  await withLockedFiles([file], deadline.left(), async (files) => {
    const ours = asBytes(text.reveal());
    const receipt = receiptFor(file, ours, files, env.RUNNER_TEMP || undefined);
    try {
      await rest({ receipt, write: () => files.write(file, ours) });
    } catch (error) {
      files.revert();
      throw error;
    }
  });
}

function receiptFor(
  file: string,
  ours: string,
  files: LockedFiles,
  sealIn: string | undefined,
): TokenReceipt {
  const mode = files.mode(file);
  return {
    kind: 'sso-token',
    file,
    digest: digestOf(ours),
    client: clientOf(ours),
    folders: files.madeFolders,
    ...(mode !== undefined && { mode, sealed: seal(files.text(file), sealIn) }),
  };
}

/** Deletes the token, or puts back what was in its place. Returns whether it was still there. Throws `FileError`. */
export async function undoToken(receipt: TokenReceipt): Promise<boolean> {
  const { file, mode, sealed, folders } = receipt;
  const isUndone = await withLockedFiles([file], patience, (files) => {
    if (!isOurs(files.text(file), receipt)) return false;
    files.write(file, sealed && before(sealed), mode);
    return true;
  });
  // Only when they are empty: others may have put something of theirs in.
  for (const folder of [...folders].reverse()) removeIfEmpty(folder);
  return isUndone;
}

/** Whether it is the token that was written, or one that it was renewed to since: each approval has a client of its own. */
function isOurs(text: string, { digest, client }: TokenReceipt): boolean {
  return digestOf(text) === digest || (client !== '' && clientOf(text) === client);
}

/** The client in the file, as a digest; empty where there is none. */
function clientOf(text: string): string {
  try {
    const { clientId } = JSON.parse(text) as { clientId?: unknown };
    return typeof clientId === 'string' && clientId !== '' ? digestOf(clientId) : '';
  } catch {
    return '';
  }
}

/** What was there. Without the key file it is lost, and the token is deleted: it never stays. */
function before(sealed: NonNullable<TokenReceipt['sealed']>): string | undefined {
  try {
    return unseal(sealed);
  } catch {
    return undefined;
  }
}
