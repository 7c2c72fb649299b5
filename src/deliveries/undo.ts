import { existsSync, renameSync, rmSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import { discard } from '../files/sealed.ts';
import { Secret } from '../secret.ts';
import type { Runner } from '../types.ts';
import { deliver, type Restoration, valuesToRestore } from './environment.ts';
import { isRefreshFolder, type Receipt, type RunnerFiles } from './receipt.ts';

/** A sign-in that is to be undone. */
export interface Undoable {
  readonly receipts: readonly Receipt[];
  readonly delivered: boolean;
}

/**
 * Undoes sign-ins, the last first, so that what the first found is there at the end. Says what it did, and warns of
 * what could not be done. Returns those of which something is left to undo, and why: it `failed`, or it is `doubtful`:
 * keys that stay blank.
 */
export async function undoAll<Entry extends Undoable>(
  entries: readonly Entry[],
  runner: Runner & Pick<RunnerFiles, 'exportVariable'>,
  by: Pick<Restoration, 'env' | 'isPost'>,
): Promise<ReadonlyMap<Entry, 'failed' | 'doubtful'>> {
  const variables: Record<string, string | Secret> = {};
  const left = new Map<Entry, 'failed' | 'doubtful'>();
  const warn = (warning: string) => runner.warning(warning);
  for (const entry of [...entries].reverse()) {
    for (const receipt of [...entry.receipts].reverse()) {
      switch (receipt.kind) {
        case 'environment':
          Object.assign(variables, valuesToRestore(receipt, { ...by, delivered: entry.delivered }, warn));
          if (receipt.doubtful && !by.isPost && !left.has(entry)) left.set(entry, 'doubtful');
          break;
        case 'profile':
          if (!(await isProfileUndone(receipt, runner))) left.set(entry, 'failed');
          break;
        case 'sso-token':
          if (!(await isTokenGone(receipt, runner))) left.set(entry, 'failed');
          break;
        case 'refresh':
          if (!isFolderGone(receipt, runner)) left.set(entry, 'failed');
      }
    }
  }
  runner.mask(...Object.values(variables).filter((value) => value instanceof Secret));
  deliver(variables, runner);
  const names = Object.keys(variables);
  if (names.length > 0) runner.info(`Put back as they were before: ${names.join(', ')}.`);
  return left;
}

async function isProfileUndone(
  receipt: Extract<Receipt, { kind: 'profile' }>,
  runner: Runner,
): Promise<boolean> {
  const { undoProfile } = await import('./undo-profile.ts');
  try {
    const warnings = await undoProfile(receipt);
    for (const warning of warnings) runner.warning(warning);
    if (warnings.length === 0)
      runner.info(`Put back as it was before: profile ${receipt.profiles.join(', ')}.`);
    return true;
  } catch (error) {
    runner.warning(`The profile ${receipt.profiles.join(', ')} could not be put back: ${messageOf(error)}.`);
    return false;
  }
}

async function isTokenGone(
  receipt: Extract<Receipt, { kind: 'sso-token' }>,
  runner: Runner,
): Promise<boolean> {
  const { undoToken } = await import('./sso-token.ts');
  try {
    if (await undoToken(receipt)) {
      runner.info(
        receipt.sealed
          ? 'Put back what the cached token of IAM Identity Center had replaced.'
          : 'Deleted the cached token of IAM Identity Center.',
      );
    } else {
      runner.info(`${receipt.file} has no token of this job any more, so it stays as it is.`);
    }
    return true;
  } catch (error) {
    runner.warning(`The token in ${receipt.file} could not be deleted: ${messageOf(error)}.`);
    return false;
  }
}

function isFolderGone(
  { folder }: Extract<Receipt, { kind: 'refresh' }>,
  runner: Pick<Runner, 'info' | 'warning'>,
): boolean {
  const away = `${folder}.away`;
  if (!isRefreshFolder(folder) || (!existsSync(folder) && !existsSync(away))) return true;
  try {
    // First out of the way of a process that is renewing it now, and may put something into it while it is deleted.
    if (existsSync(folder)) renameSync(folder, away);
    rmSync(away, { recursive: true, force: true, maxRetries: 5 });
    runner.info('Deleted the sessions that were kept to be renewed.');
    return true;
  } catch (error) {
    runner.warning(`${folder} could not be deleted: ${messageOf(error)}.`);
    return false;
  }
}

/** Gives up what the receipts keep sealed. */
export function forgetAll(receipts: readonly Receipt[]): void {
  for (const { sealed } of receipts) if (sealed) discard(sealed);
}
