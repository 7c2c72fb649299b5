import * as core from '@actions/core';
import type { Receipt } from '../deliveries/receipt.ts';
import { DeliveryError, messageOf } from '../errors.ts';

/** Saves what post has to undo. Called before anything is done, so that a killed step is undone as well. */
export function saveReceipts(receipts: readonly Receipt[]): void {
  try {
    core.saveState('receipts', JSON.stringify(receipts));
  } catch (cause) {
    throw new DeliveryError(`GITHUB_STATE cannot be written (${messageOf(cause)})`, { cause });
  }
}

/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
export function loadReceipts(): readonly Receipt[] {
  const saved = core.getState('receipts');
  return saved ? (JSON.parse(saved) as Receipt[]) : [];
}
