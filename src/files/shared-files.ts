import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where AWS's tools keep profiles: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
export interface SharedFiles {
  readonly credentials: string;
  readonly config: string;
}

/** The two files, as absolute paths, by AWS's own variables. */
export function sharedFiles(env: Readonly<Record<string, string | undefined>>): SharedFiles {
  const home = (process.platform === 'win32' ? env.USERPROFILE : env.HOME) || homedir();
  return {
    credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
    config: locate(env.AWS_CONFIG_FILE, 'config', home),
  };
}

function locate(named: string | undefined, name: string, home: string): string {
  if (!named) return join(home, '.aws', name);
  // The AWS CLI takes the tilde for the home folder, although no shell has seen it.
  return resolve(named.replace(/^~(?=[/\\]|$)/, home));
}
