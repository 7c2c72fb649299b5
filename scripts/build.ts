import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { compact } from './compact.ts';
import { dependenciesPage, sizesIn } from './dependencies.ts';
import { copyEsModules } from './es-modules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Compiles TypeScript, then bundles it as `dist/index.js`. */
rmSync(`${root}/build`, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src'], {
  cwd: root,
  stdio: 'inherit',
});
copyEsModules(`${root}/node_modules`, `${root}/build/node_modules`);
compact(`${root}/build`);
const statistics = `${root}/build/statistics`;
mkdirSync(statistics);
bundle(`${root}/build`, 'src/index.js', `${root}/dist`, `${statistics}/main.json`);
bundle(`${root}/build`, 'trust/index.js', `${root}/dist/trust`, `${statistics}/trust.json`);
bundle(`${root}/build`, 'local/action/index.js', `${root}/dist/local`, `${statistics}/local.json`);
writeFileSync(`${root}/docs/dependencies.md`, dependenciesPage(root, sizesIn(statistics)));

// GitHub's runner gives main and post step the same environment, so the post step is a file of its own.
for (const folder of ['dist', 'dist/local'])
  writeFileSync(
    `${root}/${folder}/post.js`,
    "process.argv.splice(2, Infinity, 'post');\nrequire('./index.js');\n",
  );
