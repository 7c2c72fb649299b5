/**
 * What only scenarios guard. Stryker mutates the sources in a copy of the project and builds the bundle there, and one variable switches
 * a mutant on in every step that a scenario starts. The faster scenarios of a room run first: most mutants do not get past them.
 */
const rooms = {
  journal: {
    files: ['src/job/{journal,journal-lines,saved-state,state-ledger,first-state,own-environment}.ts'],
    scenarios: ['ending|sign-in|logout', 'state', 'refresh|summary'],
  },
  deliveries: {
    files: ['src/deliveries/**/*.ts'],
    scenarios: [
      'ending|sign-in|logout|chain',
      'profile|summary',
      'state|sessions',
      'refresh|identity-center',
    ],
  },
  renewal: {
    files: ['src/{renew,credential-process}.ts'],
    scenarios: ['refresh', 'passing|source-profile'],
  },
  steps: {
    files: ['src/{authenticate,check,identity,logout,main,post,preflight,report,route,run,runner}.ts'],
    scenarios: [
      'ending|sign-in|logout|inputs|check',
      'habits|drop-in|chain|sources',
      'public-repository|summary|explained',
      'state|failures|profile',
    ],
  },
};

const { MUTATE_ROOM = 'journal' } = process.env;
const { files, scenarios } = rooms[MUTATE_ROOM];
const jest = 'npm run --silent jest -- --silent --bail --maxWorkers 2 --selectProjects scenarios';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files,
  testRunner: 'command',
  commandRunner: {
    command: scenarios.map((names) => `${jest} --testPathPatterns "/(${names})\\.test"`).join(' && '),
  },
  symlinkNodeModules: false,
  buildCommand: 'node scripts/build-mutants.ts',
  // TypeScript 7 has no interface that could rewrite a tsconfig. The sandbox needs none.
  tsconfigFile: 'none.json',
  timeoutMS: 20_000,
  concurrency: 2,
  ignorePatterns: ['/build', '/.tools', '/reports'],
  reporters: ['progress', 'json', 'clear-text'],
  jsonReporter: { fileName: `reports/bundle-${MUTATE_ROOM}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
};
