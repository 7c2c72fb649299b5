import { availableParallelism } from 'node:os';

const { NODE_V8_COVERAGE: isMeasured } = process.env;
// To measure coverage, types are stripped without moving a character.
const compiler = isMeasured
  ? '<rootDir>/scripts/coverage/strip-types.js'
  : ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }];

export const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': compiler },
  ...(isMeasured && { setupFilesAfterEnv: ['<rootDir>/scripts/coverage/write-now.js'] }),
  // The build folder holds the same modules again.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/.tools/'],
};

/** @type {import('jest').Config} */
export default {
  projects: ['unit', 'scenarios', 'fuzz', 'attacks', 'faults', 'crash', 'e2e'].map((name) => ({
    ...common,
    displayName: name,
    testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`],
  })),
  // Tests wait for processes, so more of them can run than there are processors. Machines of CI are slow enough.
  maxWorkers: process.env.CI ? 2 : availableParallelism() * 2,
  testTimeout: 30_000,
};
