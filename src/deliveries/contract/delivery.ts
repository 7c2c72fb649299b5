import type { LockNotes } from '../../files/locked-files.ts';
import type { Deadline } from '../../net/deadline.ts';
import type { Plan } from '../../plan/parts/plan.ts';
import type { Runner } from '../../runner.ts';
import type { Session, SignIn } from '../../session.ts';
import type { Secret } from '../../text/secret.ts';
import type { Shape } from '../../text/shape.ts';
import type { Places } from './places.ts';

/** What a delivery changed, so that it can be undone: names and previous values; secrets only sealed. */
export interface AnyReceipt {
  readonly kind: string;
}

/** The runner's files, as the deliveries write them. */
export interface RunnerFiles {
  exportVariable(name: string, value: string): void;
  setOutput(name: string, value: string): void;
  has(file: 'GITHUB_OUTPUT'): boolean;
  /** Runs the writes, and takes all of them back when one fails. */
  allOrNothing(write: () => void): void;
}

/** Records what must be undone, for the post step and for a later `logout`. */
export interface Ledger extends LockNotes {
  /** ID of the sign-in, which marks the sections and folders that it writes. */
  readonly id: string;
  /** Called before anything changes, so that a killed step can be undone, too. Throws `DeliveryError`. */
  note(receipts: readonly AnyReceipt[], own: Session | undefined): void;
  /** Called after all changes. */
  delivered(): void;
  /** Whether a step of this action in this job has exported the access key. */
  knows(accessKeyId: string): boolean;
}

/** The job that gets the session. */
export interface Job {
  /** The environment as the step found it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner & RunnerFiles;
  readonly deadline: Deadline;
  readonly ledger: Ledger;
  readonly places: Places;
}

/** A prepared change that is not made yet. */
export interface Pending<Receipt extends AnyReceipt = AnyReceipt> {
  /** Absent if there is nothing to undo. */
  readonly receipt?: Receipt;
  write(): void;
  /** Takes back what `write` has changed. */
  revert?(): void;
  /** Releases what `prepare` locked, after success or failure. */
  close?(): void;
}

/** The result of undoing. `doubtful`: keys stay blank, because they may belong only to a step's `env:`. */
export type Undone = 'done' | 'doubtful' | 'failed';

/** A sign-in that is being undone. */
export interface Undoing {
  readonly id: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True in the step's own post step; false in a later step with `logout`. */
  readonly isPost: boolean;
  /** Whether the step finished its deliveries. */
  readonly isDelivered: boolean;
  /** Whether this job made the sign-in. */
  readonly isOfThisJob: (id: string) => boolean;
  readonly places: Places;
  readonly runner: Runner;
  /** Variables to export at the end. */
  readonly variables: Record<string, string | Secret>;
}

/** A place that gets a session. */
export interface Delivery<Receipt extends AnyReceipt> {
  /** The shape of its receipts. A receipt that was saved is checked against it. */
  readonly shape: Shape<Receipt>;
  /** Prepares the change without making it; undefined if the plan wants none. Throws `FileError`. */
  prepare(plan: Plan, signIn: SignIn, job: Job): Promise<Pending<Receipt> | undefined>;
  /** Undoes only changes that this action can have made. Warns about changes that it cannot undo. */
  undo(receipt: Receipt, undoing: Undoing): Promise<Undone>;
  /** Deletes the secrets that the receipt keeps for undoing. */
  forget(receipt: Receipt, places: Places): void;
}
