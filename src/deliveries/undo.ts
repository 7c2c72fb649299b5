import { Secret } from '../text/secret.ts';
import type { RunnerFiles, Undoing, Undone } from './contract/delivery.ts';
import type { Places } from './contract/places.ts';
import { exportAll } from './environment/index.ts';
import { deliveryOf, type Receipt } from './index.ts';

/** A sign-in that is to be undone. */
export interface Undoable {
  readonly id: string;
  readonly receipts: readonly Receipt[];
  readonly isDelivered: boolean;
}

/**
 * Undoes sign-ins, the last first, so that the state before the first one returns. Logs what it did, and warns about
 * failures. Returns the sign-ins that are not fully undone, and why.
 */
export async function undoAll<Entry extends Undoable>(
  entries: readonly Entry[],
  by: Omit<Undoing, 'id' | 'isDelivered' | 'variables'> & {
    readonly runner: Pick<RunnerFiles, 'exportVariable'>;
  },
): Promise<ReadonlyMap<Entry, Exclude<Undone, 'done'>>> {
  const { runner } = by;
  const variables: Undoing['variables'] = {};
  const left = new Map<Entry, Exclude<Undone, 'done'>>();
  for (const entry of entries.toReversed()) {
    const { id, isDelivered } = entry;
    for (const receipt of entry.receipts.toReversed()) {
      const undone = await deliveryOf(receipt).undo(receipt, { ...by, id, isDelivered, variables });
      // `failed` outranks `doubtful`.
      if (undone === 'failed' || (undone === 'doubtful' && !left.has(entry))) left.set(entry, undone);
    }
  }
  runner.mask(...Object.values(variables).filter((value) => value instanceof Secret));
  exportAll(variables, runner);
  const names = Object.keys(variables);
  if (names.length > 0) runner.info(`Restored: ${names.join(', ')}.`);
  return left;
}

/** Deletes the secrets that the receipts keep. */
export function forgetAll(receipts: readonly Receipt[], places: Places): void {
  for (const receipt of receipts) deliveryOf(receipt).forget(receipt, places);
}
