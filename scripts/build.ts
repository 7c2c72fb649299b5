import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyEsModules } from './es-modules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [`node_modules/${script}`, ...args], { cwd: root, stdio: 'inherit' });

/** Compiles TypeScript, then bundles it as `dist/index.js`, with chunks for code that a run may not need. */
for (const folder of ['build', 'dist']) rmSync(`${root}/${folder}`, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'src');
copyEsModules(`${root}/node_modules`, `${root}/build/node_modules`);
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/index.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--no-cache',
);

// GitHub's runner gives main and post step the same environment, so the post step is a file of its own.
writeFileSync(
  `${root}/dist/post.js`,
  "process.argv.splice(2, Infinity, 'post');\nawait import('./index.js');\n",
);
