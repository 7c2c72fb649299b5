import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A hash for each file below a folder, by its path. */
export type Contents = ReadonlyMap<string, string>;

/** Reads all files below a folder. */
export function contentsOf(folder: string): Contents {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(files.sort().map((file) => [relative(folder, file).replaceAll(sep, '/'), hash(file)]));
}

/** What `npm run build` reads and writes. */
const folders = ['src', 'trust', 'local', 'scripts', 'dist'];
const files = ['tsconfig.json', 'package.json', 'node_modules/.package-lock.json', 'docs/dependencies.md'];

/** A hash of everything that a build reads and writes: the same one means that nothing has to be built. */
export function stateOf(root: string): string {
  const all = [
    ...folders.map((name) => [...contentsOf(join(root, name))]),
    ...files.map((name) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '')),
  ];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
