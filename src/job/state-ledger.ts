import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import type { AnyReceipt, Ledger } from '../deliveries/contract/delivery.ts';
import type { LeftLocks } from '../deliveries/left-locks.ts';
import { DeliveryError, messageOf } from '../errors/index.ts';
import type { Lock } from '../files/lock.ts';
import { longestVariable } from '../files/platform.ts';
import type { Session } from '../session.ts';
import { Journal } from './journal.ts';
import { receiptsIn } from './receipts.ts';

/** Writes to the runner's state, for the post step, and to the job's journal, for `logout`. */
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
    // Other text cannot be read back, so it could not be undone.
    if (receiptsIn(JSON.parse(JSON.stringify(receipts)) as unknown[]).unread > 0)
      throw new DeliveryError(
        'a path or a name has control characters, or is too long, so the step cannot record it',
      );
    try {
      // If the step is killed between journal and state, the post step undoes it from the journal.
      core.saveState('receipts', JSON.stringify({ id: this.id, isBegun: true }));
      this.#journal.add(this.id, receipts, own);
      this.#isNoted = true;
      const all = JSON.stringify({ id: this.id, receipts });
      const fits = Buffer.byteLength(all) <= longestVariable();
      core.saveState('receipts', fits ? all : JSON.stringify({ id: this.id }));
    } catch (cause) {
      throw new DeliveryError(`the step cannot record its changes (${messageOf(cause)})`, { cause });
    }
  }

  delivered(): void {
    if (!this.#isNoted) return;
    try {
      core.saveState('delivered', 'true');
      this.#journal.mark(this.id, 'delivered');
    } catch {
      // The post step then treats the step as killed, and skips what looks unchanged.
    }
  }

  knows(accessKeyId: string): boolean {
    return this.#journal.find(accessKeyId) !== undefined;
  }
}
