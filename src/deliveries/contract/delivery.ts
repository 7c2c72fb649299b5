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

/** Where what has to be undone is noted, for post and for a later `logout`. */
export interface Ledger extends LockNotes {
  /** ID of the sign-in, by which what it writes can be recognised. */
  readonly id: string;
  /** Called before anything changes, so that a step that is killed is undone as well. Throws `DeliveryError`. */
  note(receipts: readonly AnyReceipt[], own: Session | undefined): void;
  /** Called when everything has changed. */
  delivered(): void;
  /** Whether a step of this action in this job has exported the access key. */
  knows(accessKeyId: string): boolean;
}

/** The job that a session is handed to. */
export interface Job {
  /** The environment as the step found it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner & RunnerFiles;
  readonly deadline: Deadline;
  readonly ledger: Ledger;
  readonly places: Places;
}

/** A delivery that is about to change something. */
export interface Pending<Receipt extends AnyReceipt = AnyReceipt> {
  /** Absent where nothing has to be undone. */
  readonly receipt?: Receipt;
  write(): void;
  /** Takes back what `write` has changed. */
  revert?(): void;
  /** Lets go of what `prepare` took, whatever came of it. */
  close?(): void;
}

/** How undoing a receipt ended: keys that stay blank are `doubtful`. */
export type Undone = 'done' | 'doubtful' | 'failed';

/** A sign-in that is being undone. */
export interface Undoing {
  readonly id: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** It is the post step of the step itself; otherwise a later step with `logout`. */
  readonly isPost: boolean;
  /** Whether the step came to the end of its deliveries. */
  readonly isDelivered: boolean;
  /** Whether a sign-in is one of this job's. */
  readonly isOfThisJob: (id: string) => boolean;
  readonly places: Places;
  readonly runner: Runner;
  /** Variables to export at the end. */
  readonly variables: Record<string, string | Secret>;
}

/** A place where a session goes. */
export interface Delivery<Receipt extends AnyReceipt> {
  /** The form of its receipts. What comes back from disk is believed only so far. */
  readonly shape: Shape<Receipt>;
  /** Prepares the change, without making it; undefined where the plan wants none. Throws `FileError`. */
  prepare(plan: Plan, signIn: SignIn, job: Job): Promise<Pending<Receipt> | undefined>;
  /** Undoes what this action can have made, and nothing else. Warns of what it could not undo. */
  undo(receipt: Receipt, undoing: Undoing): Promise<Undone>;
  /** Deletes the secrets that the receipt keeps for undoing. */
  forget(receipt: Receipt, places: Places): void;
}
