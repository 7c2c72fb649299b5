import { lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { homeVariable } from './platform.ts';

/** Where AWS's tools keep profiles: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
export interface SharedFiles {
  readonly credentials: string;
  readonly config: string;
}

/** The absolute paths of the two files, from AWS's variables. */
export function sharedFiles(env: Readonly<Record<string, string | undefined>>): SharedFiles {
  const home = homeOf(env);
  return {
    credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
    config: locate(env.AWS_CONFIG_FILE, 'config', home),
  };
}

/** The home folder, as AWS's tools find it. */
export function homeOf(env: Readonly<Record<string, string | undefined>>): string {
  const named = env[homeVariable()];
  if (named) return named;
  try {
    return homedir();
  } catch {
    // In some containers the user has neither an entry in the system's list nor the variable.
    return parse(process.cwd()).root;
  }
}

function locate(named: string | undefined, name: string, home: string): string {
  // The AWS CLI itself expands a tilde in these variables, without a shell.
  const path = named ? named.replace(/^~(?=[/\\]|$)/, home) : join(home, '.aws', name);
  return withoutDetours(resolve(path));
}

/**
 * Resolves links, so that a file with several paths is locked and changed once. Links further up are common. A link as the
 * file's own folder is kept, so that it is refused later.
 */
function withoutDetours(path: string): string {
  const folder = dirname(path);
  try {
    return lstatSync(folder).isSymbolicLink() ? path : join(realpathSync(folder), basename(path));
  } catch {
    return path;
  }
}

/** The folder where the AWS CLI and the SDKs look for tokens of IAM Identity Center. `AWS_CONFIG_FILE` does not change it. */
export function centerCacheFolder(env: NodeJS.ProcessEnv): string {
  return join(homeOf(env), '.aws', 'sso', 'cache');
}
