import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/bundle.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The copy is below node_modules, so that its imports resolve.
const folder = join(root, 'node_modules/.cache/aws-auth-another-version');

/** Edits that give the other version its own kind of profile receipt, so that neither version can read the other's. */
const changes = [
  ['deliveries/profile/edit.js', "kind: 'profile'", "kind: 'profile-2'"],
  ['deliveries/profile/receipt.js', "oneOf('profile')", "oneOf('profile-2')"],
  ['deliveries/index.js', /^ {4}profile,$/m, "    'profile-2': profile,"],
  ['job/journal.js', "receipt.kind === 'profile'", "receipt.kind === 'profile-2'"],
] as const;

/** Bundles another version of the action. Returns its main script and its post script. */
export async function anotherVersion(): Promise<{ readonly main: string; readonly post: string }> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'build'), join(folder, 'build'), { recursive: true });
  for (const [name, from, to] of changes) {
    const path = join(folder, 'build/src', name);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} has no ${from}`);
    writeFileSync(path, after);
  }
  const dist = join(folder, 'dist');
  await bundle(join(folder, 'build'), 'src/index.js', dist, join(folder, 'statistics'));
  cpSync(join(root, 'dist/post.js'), join(dist, 'post.js'));
  return { main: join(dist, 'index.js'), post: join(dist, 'post.js') };
}
