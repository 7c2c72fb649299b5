import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, bundles, statisticsFiles } from './bundle.ts';
import { dependenciesPage } from './dependencies.ts';
import { sizesIn } from './statistics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Compiles TypeScript, then bundles it in `dist/`. */
rmSync(`${root}/build`, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src'], {
  cwd: root,
  stdio: 'inherit',
});
const statistics = `${root}/build/statistics`;
mkdirSync(statistics);
// Without a `type` in the nearest package.json, ncc writes CommonJS.
writeFileSync(`${root}/build/package.json`, '{"sideEffects":false}\n');
rmSync(`${root}/dist`, { recursive: true, force: true });
await Promise.all(
  bundles.map(({ name, entry, to }) =>
    bundle(`${root}/build`, entry, `${root}/${to}`, `${statistics}/${name}`),
  ),
);
const sizes = sizesIn(bundles.flatMap(({ name }) => statisticsFiles(`${statistics}/${name}`)));
writeFileSync(`${root}/docs/dependencies.md`, dependenciesPage(root, sizes));

// GitHub's runner gives main and post step the same environment, so the post step is a file of its own.
for (const folder of ['dist', 'dist/local'])
  writeFileSync(
    `${root}/${folder}/post.js`,
    "process.argv.splice(2, Infinity, 'post');\nrequire('./index.js');\n",
  );
