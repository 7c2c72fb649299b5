import type { Sealed } from '../files/sealed.ts';

/** Values by name; null where there was none. */
export type Previous = Readonly<Record<string, string | null>>;

export interface EnvironmentReceipt {
  readonly kind: 'environment';
  /** Every variable that changed. */
  readonly names: readonly string[];
  readonly previous: Previous;
  /** Previous values that are secrets: JSON of `Previous`, sealed. */
  readonly sealed?: Sealed;
}

/** What a delivery changed, so that post can undo it. Names and previous values; secrets only sealed. */
export type Receipt = EnvironmentReceipt;

/** The runner's files, as the deliveries write them. */
export interface RunnerFiles {
  exportVariable(name: string, value: string): void;
  setOutput(name: string, value: string): void;
  has(file: 'GITHUB_OUTPUT'): boolean;
  /** Runs the writes, and takes all of them back when one fails. */
  allOrNothing(write: () => void): void;
}
