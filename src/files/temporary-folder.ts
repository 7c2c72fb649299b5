import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The runner's temporary folder, which on GitHub is the job's own; the system's where the runner names one that is not there. */
export function temporaryFolder({ RUNNER_TEMP: folder }: Env): string {
  return folder && existsSync(folder) ? resolve(folder) : tmpdir();
}

/** Every folder in which this action may have made one of its own, under all their names. */
export function temporaryFolders(env: Env): readonly string[] {
  const all = [temporaryFolder(env), tmpdir()].map((folder) => resolve(folder));
  return [...new Set(all.flatMap((folder) => [folder, realName(folder)]))];
}

function realName(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
