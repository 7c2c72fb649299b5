import { spawnSync } from 'node:child_process';
import { missingTools, whereIs } from '../__tests__/e2e/tools.ts';

/** Runs the e2e tests if their tools are installed. In CI a missing tool is a failure, elsewhere a hint. */
const missing = missingTools();
if (missing.length > 0) {
  console.error(
    `The end-to-end tests need tools that are not here:\n${missing.map((line) => `  ${line}`).join('\n')}`,
  );
  console.error('`.ci/run` puts all of them into .tools/ and runs every test.');
  process.exitCode = process.env.CI === 'true' ? 1 : 0;
} else {
  if (!whereIs('go')) console.error('No Go toolchain is here: the AWS SDK for Go is left out.');
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const args = [...jest, '--selectProjects', 'e2e', '--runInBand', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
