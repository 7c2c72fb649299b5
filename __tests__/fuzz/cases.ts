import { jest } from '@jest/globals';
import type { Parameters } from 'fast-check';

const { FUZZ_CASES = '20000', FUZZ_SEED = '20261124' } = process.env;

// Milliseconds. The number of cases has no limit.
jest.setTimeout(3_600_000);

/** The number of properties that share the cases. `cases.test.ts` counts them. */
export const properties = 40;

/**
 * The parameters of a property: its share of `FUZZ_CASES`, and `FUZZ_SEED`, so that failures are reproducible.
 * `FUZZ_SEED=random` runs other cases each time; fast-check then prints the seed of a failure.
 */
export const cases: Parameters<unknown> = {
  numRuns: Math.ceil(Number(FUZZ_CASES) / properties),
  ...(FUZZ_SEED !== 'random' && { seed: Number(FUZZ_SEED) }),
  verbose: 1,
};
