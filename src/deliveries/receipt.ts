import { basename } from 'node:path';
import type { Sealed } from '../files/sealed.ts';

/** Values by name; null where there was none. */
export type Previous = Readonly<Record<string, string | null>>;

export interface EnvironmentReceipt {
  readonly kind: 'environment';
  /** Every variable that changed. */
  readonly names: readonly string[];
  /** The step signed in with the credentials that it found, and nobody knows whether they were the job's or its own. */
  readonly doubtful: boolean;
  readonly previous: Previous;
  /** Previous values that are secrets: JSON of `Previous`, sealed. */
  readonly sealed?: Sealed;
}

/** A section that was written into one of the shared files. */
export interface WrittenSection {
  readonly file: string;
  /** What stands between the brackets. */
  readonly name: string;
  /** SHA-256 of the section as it was written, in hex: only what is still so is undone. */
  readonly digest: string;
  /** What was put before it, when it was added at the end. */
  readonly separator: string;
  /** SHA-256 of the section in whose place it came. */
  readonly replaced?: string;
  /** SHA-256 of the whole file before. */
  readonly whole: string;
  /** Permission bits that the file had; absent when there was no file. */
  readonly mode?: number;
}

export interface ProfileReceipt {
  readonly kind: 'profile';
  readonly profiles: readonly string[];
  readonly sections: readonly WrittenSection[];
  /** The sections that were replaced: JSON of texts by file, sealed. */
  readonly sealed?: Sealed;
  /** Folders that were made, outermost first. */
  readonly folders: readonly string[];
}

/** A token of IAM Identity Center that was put where the AWS CLI looks for it. */
export interface TokenReceipt {
  readonly kind: 'sso-token';
  readonly file: string;
  /** SHA-256 of the file as it was written, in hex. */
  readonly digest: string;
  /** Folders that were made, outermost first. */
  readonly folders: readonly string[];
  /** SHA-256 of the client that the token was given to, in hex: a token that it was renewed to has the same. */
  readonly client: string;
  /** What was in the file before, sealed, and its permission bits. */
  readonly sealed?: Sealed;
  readonly mode?: number;
}

/** What the processes that renew sessions have. */
export interface RefreshReceipt {
  readonly kind: 'refresh';
  readonly folder: string;
  readonly sealed?: never;
}

/** Whether the folder is one that was made for such processes, and so may be deleted. */
export function isRefreshFolder(folder: string): boolean {
  return /^aws-auth-refresh-[0-9a-f]+$/.test(basename(folder));
}

/** What a delivery changed, so that it can be undone. Names and previous values; secrets only sealed. */
export type Receipt = EnvironmentReceipt | ProfileReceipt | TokenReceipt | RefreshReceipt;

/** A delivery that is about to change something, and its receipt. */
export interface Pending {
  readonly receipt: Receipt;
  readonly write: () => void;
}

/** The runner's files, as the deliveries write them. */
export interface RunnerFiles {
  exportVariable(name: string, value: string): void;
  setOutput(name: string, value: string): void;
  has(file: 'GITHUB_OUTPUT'): boolean;
  /** Runs the writes, and takes all of them back when one fails. */
  allOrNothing(write: () => void): void;
}
