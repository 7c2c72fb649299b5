import * as core from '@actions/core';
import type { Receipt } from '../deliveries/receipt.ts';
import { DeliveryError, messageOf } from '../errors.ts';

/** What main leaves for post. The runner hands it over in `STATE_*` variables, so post needs no input. */
export interface SavedState {
  readonly receipts: readonly Receipt[];
}

/** Saves what post has to undo. Called before anything is done, so that a killed step is undone as well. */
export function saveReceipts(receipts: readonly Receipt[]): void {
  save('receipts', JSON.stringify(receipts));
}

export function loadReceipts(): readonly Receipt[] {
  const saved = core.getState('receipts');
  return saved ? (JSON.parse(saved) as Receipt[]) : [];
}

function save(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (cause) {
    throw new DeliveryError(`GITHUB_STATE cannot be written (${messageOf(cause)})`, { cause });
  }
}
