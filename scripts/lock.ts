import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package in package-lock.json. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** The part of package-lock.json that tells versions and licences, by path, such as `node_modules/yaml`. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** Reads the lock file of a project. */
export const lockIn = (root: string): Lock =>
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

/** The name of the package at a path of the lock file. */
export const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** A package of a bundle, as the lock file has it. Throws if it does not. */
export function lockedAt({ packages }: Lock, path: string): Required<Omit<Locked, 'dev'>> {
  const { version, license } = packages[path] ?? {};
  if (!version || !license)
    throw new Error(`package-lock.json has no version or no licence for ${path}, which is bundled`);
  return { version, license };
}
