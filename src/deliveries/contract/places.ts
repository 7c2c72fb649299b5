import type { SharedFiles } from '../../files/shared-files.ts';

/** Where this action makes and finds things on this machine. */
export interface Places {
  /** Folders for temporary files, the runner's first. */
  readonly temporary: readonly string[];
  /** The same under all their names: what is undone must lie in one of them. */
  readonly temporaryNames: readonly string[];
  readonly shared: SharedFiles;
  /** Where the AWS CLI keeps tokens of IAM Identity Center. */
  readonly centerCache: string;
  /** The words that start this program again. */
  readonly program: readonly string[];
}
