import { jest } from '@jest/globals';
import type { Parameters } from 'fast-check';

const { FUZZ_CASES = '20000', FUZZ_SEED = '20261124' } = process.env;

// Milliseconds. There may be as many cases as somebody has time for.
jest.setTimeout(3_600_000);

/** How many properties share the cases. A test of this folder counts them. */
export const properties = 36;

/**
 * How a property is run: with its share of `FUZZ_CASES`, and from `FUZZ_SEED`, so that a failure comes again. `FUZZ_SEED=random`
 * takes other cases each time; fast-check then prints the seed of a failure.
 */
export const cases: Parameters<unknown> = {
  numRuns: Math.ceil(Number(FUZZ_CASES) / properties),
  ...(FUZZ_SEED !== 'random' && { seed: Number(FUZZ_SEED) }),
  verbose: 1,
};
