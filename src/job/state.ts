import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import type { AnyReceipt, Ledger } from '../deliveries/contract/delivery.ts';
import type { LeftLocks } from '../deliveries/left-locks.ts';
import { DeliveryError, messageOf } from '../errors/index.ts';
import type { Lock } from '../files/lock.ts';
import { longestVariable } from '../files/platform.ts';
import type { Session } from '../session.ts';
import { flag, list, number, object, optional, parseJson, text } from '../text/shape.ts';
import { Journal } from './journal.ts';
import { type Receipt, receiptsIn } from './receipts.ts';

/** What main hands to its post step. */
export interface Saved {
  /** The sign-in's ID in the journal. */
  readonly id: string;
  /** The step was killed while it noted them: the journal may have them, and nothing has changed if it has not. */
  readonly isBegun?: boolean;
  /** Absent when they are too large for the state: then the journal has them. */
  readonly receipts?: readonly Receipt[];
  /** How many receipts this version cannot read. */
  readonly unread: number;
  /** Whether everything was delivered; otherwise the step failed, or was killed, on the way. */
  readonly isDelivered: boolean;
}

const savedShape = object({
  id: text(/^[0-9a-f]{1,64}$/),
  isBegun: optional(flag),
  receipts: optional(list((receipt) => receipt)),
});

const locksShape = object({
  locks: list(object({ file: text(), identity: optional(object({ inode: number, time: number })) })),
  folders: list(text()),
});
/** The runner's state, for post, together with the job's journal, for `logout`. */
export class StateLedger implements Ledger {
  readonly id = randomBytes(8).toString('hex');
  readonly #journal: Journal;
  #isNoted = false;
  #locks: LeftLocks['locks'][number][] = [];
  readonly #folders: string[] = [];

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#journal = new Journal(env);
  }

  locking(files: readonly string[], folders: readonly string[]): void {
    this.#locks.push(...files.map((file) => ({ file })));
    this.#folders.push(...folders);
    this.#saveLocks();
  }

  locked(locks: readonly Lock[]): void {
    for (const { path: file, identity } of locks) {
      this.#locks = this.#locks.filter((lock) => lock.file !== file);
      this.#locks.push({ file, ...(identity && { identity }) });
    }
    this.#saveLocks();
  }

  unlocked(): void {
    this.#locks = [];
    this.#saveLocks();
  }

  #saveLocks(): void {
    core.saveState('locked', JSON.stringify({ locks: this.#locks, folders: this.#folders }));
  }

  note(receipts: readonly AnyReceipt[], own: Session | undefined): void {
    try {
      // Killed between journal and state, the step is undone from the journal.
      core.saveState('receipts', JSON.stringify({ id: this.id, isBegun: true }));
      this.#journal.add(this.id, receipts, own);
      this.#isNoted = true;
      const all = JSON.stringify({ id: this.id, receipts });
      core.saveState('receipts', all.length <= longestVariable() ? all : JSON.stringify({ id: this.id }));
    } catch (cause) {
      throw new DeliveryError(`what has to be undone cannot be noted (${messageOf(cause)})`, { cause });
    }
  }

  delivered(): void {
    if (!this.#isNoted) return;
    try {
      core.saveState('delivered', 'true');
      this.#journal.mark(this.id, 'delivered');
    } catch {
      // Post then takes the step for one that was killed, and leaves alone what looks unchanged.
    }
  }

  knows(accessKeyId: string): boolean {
    return this.#journal.find(accessKeyId) !== undefined;
  }
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What main saved; undefined where it changed nothing. The runner hands it over in `STATE_*` variables, so post needs no input.
 * Throws `ShapeError` for what no main has saved.
 */
export function loadSaved({ STATE_receipts: saved, STATE_delivered: delivered }: Env): Saved | undefined {
  if (!saved) return undefined;
  const { id, isBegun, receipts } = parseJson(saved, savedShape);
  return {
    id,
    ...(isBegun && { isBegun }),
    unread: 0,
    ...(receipts && receiptsIn(receipts)),
    isDelivered: delivered === 'true',
  };
}

/** What main had locked when it was last heard of, or was about to lock. */
export function notedLocks({ STATE_locked: saved, STATE_delivered: delivered }: Env): LeftLocks | undefined {
  if (!saved || delivered === 'true') return undefined;
  try {
    return parseJson(saved, locksShape);
  } catch {
    return undefined;
  }
}
