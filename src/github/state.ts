import * as core from '@actions/core';
import type { Ledger } from '../deliveries/job.ts';
import type { Receipt } from '../deliveries/receipt.ts';
import { DeliveryError, messageOf } from '../errors.ts';
import type { Session } from '../types.ts';
import { Journal } from './journal.ts';

/** What main hands to its post step. */
export interface Saved {
  /** The sign-in's ID in the journal. */
  readonly id: string;
  /** Absent when they are too large for the state: then the journal has them. */
  readonly receipts?: readonly Receipt[];
  /** Whether everything was delivered; otherwise the step failed, or was killed, on the way. */
  readonly delivered: boolean;
}

// The runner hands the state over in a variable. Linux takes 128 KB for one, Windows 32 KB for all of them.
const largestState = 8_000;

/** The runner's state, for post, together with the job's journal, for `logout`. */
export class StateLedger implements Ledger {
  readonly #journal: Journal;
  #id = '';

  constructor(env: NodeJS.ProcessEnv) {
    this.#journal = new Journal(env);
  }

  note(receipts: readonly Receipt[], own: Session | undefined): void {
    try {
      this.#id = this.#journal.add(receipts, own);
      const all = JSON.stringify({ id: this.#id, receipts });
      core.saveState('receipts', all.length <= largestState ? all : JSON.stringify({ id: this.#id }));
    } catch (cause) {
      throw new DeliveryError(`what has to be undone cannot be noted (${messageOf(cause)})`, { cause });
    }
  }

  delivered(): void {
    if (this.#id === '') return;
    try {
      core.saveState('delivered', 'true');
      this.#journal.mark(this.#id, 'delivered');
    } catch {
      // Post then takes the step for one that was killed, and leaves alone what looks unchanged.
    }
  }

  knows(accessKeyId: string): boolean {
    return this.#journal.find(accessKeyId) !== undefined;
  }
}

/** What main saved. The runner hands it over in `STATE_*` variables, so post needs no input. */
export function loadSaved(): Saved | undefined {
  const saved = core.getState('receipts');
  if (!saved) return undefined;
  return {
    ...(JSON.parse(saved) as Omit<Saved, 'delivered'>),
    delivered: core.getState('delivered') === 'true',
  };
}
