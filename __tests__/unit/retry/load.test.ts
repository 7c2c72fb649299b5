import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isMet } from '../../../bench/load/figures.ts';
import { seeded } from '../../../bench/load/seeded.ts';
import { crowd, mostCalls, simulate } from '../../../bench/load/simulation.ts';
import { loadPicture } from '../../../scripts/load-picture.ts';

describe('jobs that start together, against a service that allows 50 requests a second', () => {
  test.each([1, 2, 3, 4, 5])(
    '1,000 within ten seconds: all succeed, with few calls each (seed %d)',
    (seed) => {
      const { succeeded, callsEach, histogram } = simulate(crowd, seeded(seed));
      expect(succeeded).toBe(1_000);
      expect(callsEach).toBeLessThanOrEqual(mostCalls);
      expect(histogram.reduce((sum, jobs) => sum + jobs)).toBe(1_000);
    },
  );

  test('300 at 2.6 times the limit: all succeed, with at most 2 calls each on average', () => {
    const { succeeded, callsEach } = simulate({ jobs: 300, within: (300 / 130) * 1_000, perSecond: 50 });
    expect(succeeded).toBe(300);
    expect(callsEach).toBeLessThanOrEqual(2);
  });

  test('below the limit, each needs one call', () => {
    expect(simulate({ jobs: 100, within: 10_000, perSecond: 50 })).toMatchObject({
      callsEach: 1,
      histogram: [100],
    });
  });

  test('the picture in the documentation is that of the simulation', () => {
    const load = JSON.parse(readFileSync('docs/load.json', 'utf8'));
    expect(simulate(crowd)).toEqual(load);
    expect(readFileSync('docs/images/load.svg', 'utf8')).toBe(loadPicture(load));
  });
});

test('numbers with a seed are the same each time, and spread evenly from 0 to 1', () => {
  const numbers = (seed: number) => Array.from({ length: 10_000 }, seeded(seed));
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = numbers(7).filter((number) => Math.floor(number * 10) === tenth);
    expect(inside.length).toBeGreaterThan(900);
    expect(inside.length).toBeLessThan(1_100);
  }
});

test.each([
  ['exactly', [3]],
  ['at least', [3, 4]],
  ['at most', [2, 3]],
] as const)('a goal of %s 3 is met by %j only', (bound, met) => {
  const figures = [2, 3, 4].map((measured) => ({ about: 'x', measured, goal: { bound, value: 3 } }));
  expect(figures.filter(isMet).map(({ measured }) => measured)).toEqual(met);
});
