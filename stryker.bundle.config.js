import { bundleRooms, chosen } from './scripts/mutants.ts';

/**
 * Mutants that only scenarios can notice. Stryker mutates the sources in a copy of the project and builds the bundle there, and one
 * variable switches a mutant on in every step that a scenario starts. Most mutants do not get past the first scenarios.
 */
const { files, tests, least } = chosen(bundleRooms, process.env.MUTATE_ROOM);
const jest = 'npm run --silent jest -- --silent --bail --maxWorkers 2 --selectProjects scenarios';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files,
  testRunner: 'command',
  commandRunner: {
    command: tests.map((names) => `${jest} --testPathPatterns "/(${names})\\.test"`).join(' && '),
  },
  symlinkNodeModules: false,
  buildCommand: 'node scripts/build-mutants.ts',
  // TypeScript 7 has no interface that could rewrite a tsconfig. The sandbox needs none.
  tsconfigFile: 'none.json',
  timeoutMS: 20_000,
  concurrency: 2,
  ignorePatterns: ['/build', '/.tools', '/reports'],
  reporters: ['progress', 'json', 'clear-text'],
  jsonReporter: { fileName: 'reports/mutation-of-bundle.json' },
  thresholds: { high: 95, low: 90, break: least },
};
