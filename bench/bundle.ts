import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ArgumentError } from './arguments.ts';

export const howToGetIncumbent =
  'Without --incumbent there is nothing to compare with. To get one: git clone --depth 1 ' +
  'https://github.com/aws-actions/configure-aws-credentials, and name its folder after --incumbent.';

/** Another bundle to compare with. */
export interface Bundle {
  /** Absolute path of its main script. */
  readonly script: string;
  /** The version of its package.json, or `of unknown version`. */
  readonly version: string;
}

/** Finds a bundle by the folder of a checkout, or by its own path. `option`: for messages. Throws `ArgumentError`. */
export function findBundle(option: string, path: string): Bundle {
  if (!existsSync(path)) throw new ArgumentError(`${option}: ${path} does not exist`);
  const script = resolve(statSync(path).isDirectory() ? join(path, 'dist', 'index.js') : path);
  if (!existsSync(script)) throw new ArgumentError(`${option}: ${path} has no dist/index.js`);
  return { script, version: versionBeside(script) };
}

function versionBeside(script: string): string {
  try {
    const { version } = JSON.parse(readFileSync(join(dirname(script), '..', 'package.json'), 'utf8'));
    return typeof version === 'string' ? version : 'of unknown version';
  } catch {
    return 'of unknown version';
  }
}
