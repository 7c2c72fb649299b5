import { common } from './jest.config.js';
import { chosen, unitRooms } from './scripts/mutants.ts';

/** Mutants that unit tests should notice. `MUTATE_ROOM` names one room, for a faster run. */
const { files, tests, least } = chosen(unitRooms, process.env.MUTATE_ROOM);

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files,
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    config: {
      ...common,
      testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
      testMatch: [`<rootDir>/__tests__/unit/@(${tests.join('|')})/**/*.test.ts`],
    },
    enableFindRelatedTests: false,
  },
  // TypeScript 7 has no interface that could rewrite a tsconfig. The sandbox needs none.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  timeoutMS: 2_000,
  concurrency: 2,
  // Jest keeps every ES module that it has loaded.
  maxTestRunnerReuse: 100,
  ignorePatterns: ['/build', '/.tools', '/reports'],
  reporters: ['progress', 'json', 'clear-text'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: least },
};
