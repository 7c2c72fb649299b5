import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Contents, contentsOf } from './contents.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const execute = promisify(execFile);

/** A line for each file that only one of two folders has, or whose bytes differ. `names`: of the folders. */
export function differences(
  one: Contents,
  other: Contents,
  names: readonly [string, string],
): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths
    .filter((path) => one.get(path) !== other.get(path))
    .map((path) => {
      if (!one.has(path)) return `dist/${path}: only in ${names[1]}`;
      if (!other.has(path)) return `dist/${path}: only in ${names[0]}`;
      return `dist/${path}: ${names[0]} and ${names[1]} differ`;
    });
}

/** Installs and builds the files of HEAD in a new folder. Gives the committed `dist/` and the built one. */
async function build(folder: string, signal: AbortSignal): Promise<readonly [Contents, Contents]> {
  mkdirSync(folder, { recursive: true });
  await execute('git', ['archive', '--output', join(folder, '../head.tar'), 'HEAD'], { cwd: root, signal });
  await execute('tar', ['-xf', '../head.tar'], { cwd: folder, signal });
  const committed = contentsOf(join(folder, 'dist'));
  rmSync(join(folder, 'dist'), { recursive: true });
  await execute('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, signal });
  await execute('npm', ['run', 'build'], { cwd: folder, signal });
  return [committed, contentsOf(join(folder, 'dist'))];
}

/** `npm run reproduce` prints a line for each difference, and exits with 1 if there is one. It always removes its folders. */
if (import.meta.main) {
  const base = mkdtempSync(join(tmpdir(), 'aws-auth-reproduce-'));
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  try {
    // The paths differ in name and length, so a bundle that depends on either differs, too.
    const folders = [join(base, 'a/aws-auth'), join(base, 'b/a-longer-path/aws-auth')];
    const builds = folders.map((folder) => build(folder, stop.signal));
    await Promise.allSettled(builds);
    const [[committed, first], [, second]] = (await Promise.all(builds)) as [
      [Contents, Contents],
      [Contents, Contents],
    ];
    const found = [
      ...differences(first, second, ['the first build', 'the second one']),
      ...differences(committed, first, ['HEAD', 'the build']),
    ];
    for (const line of found) console.error(line);
    if (found.length > 0) process.exitCode = 1;
    else
      console.log(
        `dist/ is reproducible: two builds of HEAD gave the ${first.size} files that are committed.`,
      );
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
}
