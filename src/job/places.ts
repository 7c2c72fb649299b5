import type { Places } from '../deliveries/contract/places.ts';
import { centerCacheFolder, sharedFiles } from '../files/shared-files.ts';
import { temporaryFolder, temporaryFolders } from '../files/temporary-folder.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The paths that this action uses on this machine. */
export function placesIn(env: Env): Places {
  return {
    temporary: [...new Set([temporaryFolder(env), temporaryFolder({})])],
    temporaryNames: temporaryFolders(env),
    shared: sharedFiles(env),
    centerCache: centerCacheFolder(env),
    program: [process.execPath, process.argv[1] ?? ''],
  };
}
