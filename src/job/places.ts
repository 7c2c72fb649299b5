import type { Places } from '../deliveries/contract/places.ts';
import { centerCacheFolder } from '../files/center-cache.ts';
import { claimsFolder } from '../files/claim.ts';
import { sharedFiles } from '../files/shared-files.ts';
import { temporaryFolder, temporaryFolders } from '../files/temporary-folder.ts';
import type { Machine } from '../run.ts';
import { tokenVariables } from './context.ts';

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

/** What the run takes from this machine: environments for child processes, and the folder of claims. */
export function machineIn(env: Env): Machine {
  const own = (name: string) => name.startsWith('INPUT_') || name.startsWith('STATE_');
  const isProof = (name: string) => tokenVariables.some((variable) => variable === name);
  const without = (unwanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted(name)));
  return {
    environment: without((name) => own(name) || isProof(name)),
    processEnvironment: without(own),
    claimsFolder: claimsFolder(),
  };
}
