import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepSources } from './keep-sources.ts';
import { neverLoaded } from './never-loaded.ts';

/**
 * Measures which lines and branches of `src/` the unit tests and the scenarios run together, and fails below the limits. The steps of
 * the scenarios run from `src/`, because Node strips types without moving a character. The bundle has no such places.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const limits = { lines: '97', branches: '95' };

const folder = join(root, 'build/coverage');
const [raw, kept] = [join(folder, 'raw'), join(folder, 'kept')];
rmSync(folder, { recursive: true, force: true });
for (const each of [raw, kept]) mkdirSync(each, { recursive: true });

const stop = keepSources(raw, kept, join(root, 'src'));
const tests = await run();
stop();

const report = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/c8/bin/c8.js'),
    'report',
    ...['--temp-directory', kept, '--reports-dir', join(folder, 'report')],
    ...['--include', 'src/**', '--extension', '.ts', '--reporter', 'text', '--reporter', 'html'],
    ...['--check-coverage', '--lines', limits.lines, '--branches', limits.branches],
    ...['--functions', '0', '--statements', '0'],
  ],
  { cwd: root, stdio: 'inherit' },
);
const missing = neverLoaded(join(root, 'src'), kept);
for (const file of missing) console.error(`No test loads src/${file}.`);
if (tests !== 0) console.error('Some tests failed, so the figures are too low.');
process.exitCode = tests === 0 && report.status === 0 && missing.length === 0 ? 0 : 1;

/** Runs the tests. Those that are about the bundle itself are left out. Returns the exit code. */
function run(): Promise<number | null> {
  const about = [
    'loading',
    'compare',
    'local-action',
    'explained-after',
    'printing',
    'trust-(command|odd)',
    'demo',
  ];
  const args = ['run', '--silent', 'jest', '--', '--selectProjects', 'unit', 'scenarios', 'attacks'];
  const child = spawn(
    'npm',
    [...args, '--testPathIgnorePatterns', about.join('|'), ...process.argv.slice(2)],
    {
      cwd: root,
      env: { ...process.env, NODE_V8_COVERAGE: raw, HARNESS_SOURCES: 'true' },
      stdio: 'inherit',
    },
  );
  return new Promise((resolve) => child.once('close', resolve));
}
