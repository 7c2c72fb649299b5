import * as core from '@actions/core';
import type { Journal } from '../deliveries/journal.ts';
import type { Receipt } from '../deliveries/receipt.ts';
import { DeliveryError, messageOf } from '../errors.ts';
import type { Session } from '../types.ts';

/** What main hands to its post step. */
export interface Saved {
  /** The sign-in's ID in the journal. */
  readonly id: string;
  readonly receipts: readonly Receipt[];
}

/** Saves what post, or a later `logout`, has to undo. Called before anything is done, so that a killed step is undone as well. */
export function saveReceipts(journal: Journal, receipts: readonly Receipt[], session: Session): void {
  try {
    const saved: Saved = { id: journal.add(receipts, session), receipts };
    core.saveState('receipts', JSON.stringify(saved));
  } catch (cause) {
    throw new DeliveryError(`what has to be undone cannot be noted (${messageOf(cause)})`, { cause });
  }
}

/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
export function loadSaved(): Saved | undefined {
  const saved = core.getState('receipts');
  return saved ? (JSON.parse(saved) as Saved) : undefined;
}
