import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The runner's temporary folder, which on GitHub is the job's own. Without one, the system's. */
export function temporaryFolder({ RUNNER_TEMP: folder }: Env): string {
  return folder && existsSync(folder) ? resolve(folder) : tmpdir();
}

/** Every folder in which this action may have made its own folders, by path and by real path. */
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
