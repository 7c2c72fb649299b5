import type { SharedFiles } from '../../files/shared-files.ts';

/** The paths that this action uses on this machine. */
export interface Places {
  /** Folders for temporary files, the runner's first. */
  readonly temporary: readonly string[];
  /** The same by path and by real path. Undoing deletes folders only directly in one of them. */
  readonly temporaryNames: readonly string[];
  readonly shared: SharedFiles;
  /** Where the AWS CLI keeps tokens of IAM Identity Center. */
  readonly centerCache: string;
  /** The command that starts this program, as words. */
  readonly program: readonly string[];
}
