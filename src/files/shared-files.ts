import { lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { homeVariable } from './platform.ts';

/** Where AWS's tools keep profiles: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
export interface SharedFiles {
  readonly credentials: string;
  readonly config: string;
}

/** The two files, as absolute paths, by AWS's own variables. */
export function sharedFiles(env: Readonly<Record<string, string | undefined>>): SharedFiles {
  const home = homeOf(env);
  return {
    credentials: locate(env.AWS_SHARED_CREDENTIALS_FILE, 'credentials', home),
    config: locate(env.AWS_CONFIG_FILE, 'config', home),
  };
}

/** The folder that AWS's tools start from. */
export function homeOf(env: Readonly<Record<string, string | undefined>>): string {
  const named = env[homeVariable()];
  if (named) return named;
  try {
    return homedir();
  } catch {
    // A user without an entry in the system's list, as in some containers, and without the variable.
    return parse(process.cwd()).root;
  }
}

function locate(named: string | undefined, name: string, home: string): string {
  // The AWS CLI takes the tilde for the home folder, although no shell has seen it.
  const path = named ? named.replace(/^~(?=[/\\]|$)/, home) : join(home, '.aws', name);
  return withoutDetours(resolve(path));
}

/**
 * The one name of a file to which several may lead, so that it is locked and changed once. Links further up are common;
 * a folder that is itself one is kept, to be refused.
 */
function withoutDetours(path: string): string {
  const folder = dirname(path);
  try {
    return lstatSync(folder).isSymbolicLink() ? path : join(realpathSync(folder), basename(path));
  } catch {
    return path;
  }
}
