import type { Deadline } from '../aws/deadline.ts';
import type { Runner, Session } from '../types.ts';
import type { Receipt, RunnerFiles } from './receipt.ts';

/** Where what has to be undone is noted, for post and for a later `logout`. */
export interface Ledger {
  /** Called before anything changes, so that a step that is killed is undone as well. Throws `DeliveryError`. */
  note(receipts: readonly Receipt[], own: Session | undefined): void;
  /** Called when everything has changed. */
  delivered(): void;
  /** Whether a step of this action in this job has exported the access key. */
  knows(accessKeyId: string): boolean;
}

/** The job that a session is handed to. */
export interface Job {
  readonly env: NodeJS.ProcessEnv;
  readonly runner: Runner & RunnerFiles;
  readonly deadline: Deadline;
  readonly ledger: Ledger;
}
