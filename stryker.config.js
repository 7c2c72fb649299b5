import { common } from './jest.config.js';

/** The rooms of `src/` that are pure, or that guard secrets and files. */
const guarded = ['inputs', 'plan', 'chain', 'retry', 'explain', 'explanations', 'errors', 'files', 'text'];

/** Folders of unit tests; `MUTATE_TESTS` names fewer, for a faster run. Those left out test the project's files. */
const {
  MUTATE_TESTS = 'aws,chain,deliveries,errors,explain,explanations,files,inputs,job,net,plan,retry,sources,start,text,trust',
} = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    ...guarded.map((room) => `src/${room}/**/*.ts`),
    'src/job/receipts.ts',
    'trust/{engine,issuers,tokens,widest,findings,who,text}/**/*.ts',
  ],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    projectType: 'custom',
    config: {
      ...common,
      testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
      testMatch: [`<rootDir>/__tests__/unit/@(${MUTATE_TESTS.replaceAll(',', '|')})/**/*.test.ts`],
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
  thresholds: { high: 95, low: 90, break: 85 },
};
