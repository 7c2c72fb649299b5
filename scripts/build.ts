import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundles, statisticsFiles } from './bundle.ts';
import { stateOf } from './contents.ts';
import { dependenciesPage } from './dependencies.ts';
import { lockIn } from './lock.ts';
import { sizesIn } from './statistics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build');
const state = join(folder, 'state');
const dist = join(root, 'dist');

/** Compiles TypeScript, then bundles it in `dist/`. */
async function build(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', 'src'], { cwd: root, stdio: 'inherit' });
  const statistics = join(folder, 'statistics');
  mkdirSync(statistics);
  // Without a `type` in the nearest package.json, ncc writes CommonJS.
  writeFileSync(join(folder, 'package.json'), '{"sideEffects":false}\n');
  rmSync(dist, { recursive: true, force: true });
  await Promise.all(
    bundles.map(({ name, entry, to }) => bundle(folder, entry, join(root, to), join(statistics, name))),
  );
  const sizes = sizesIn(bundles.flatMap(({ name }) => statisticsFiles(join(statistics, name))));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(root, 'docs/dependencies.md'), dependenciesPage(dependencies, lockIn(root), sizes));

  // GitHub's runner gives main and post step the same environment, so the post step is a file of its own.
  for (const to of [dist, join(dist, 'local')])
    writeFileSync(join(to, 'post.js'), "process.argv.splice(2, Infinity, 'post');\nrequire('./index.js');\n");
  writeFileSync(state, stateOf(root));
}

/** Whether nothing has changed since the last build, neither the sources nor what it wrote. */
const isBuilt = () => existsSync(state) && existsSync(dist) && readFileSync(state, 'utf8') === stateOf(root);

/** `--if-changed` builds only if something has changed. */
if (!process.argv.includes('--if-changed') || !isBuilt()) await build();
