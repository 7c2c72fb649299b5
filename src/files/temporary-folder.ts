import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** The runner's temporary folder, which on GitHub is the job's own; the system's where the runner names one that is not there. */
export function temporaryFolder({ RUNNER_TEMP: folder }: NodeJS.ProcessEnv): string {
  return folder && existsSync(folder) ? resolve(folder) : tmpdir();
}
