import { describe, expect, test } from '@jest/globals';
import { simulate } from '../../../bench/load/simulation.ts';

describe('jobs that start together, against a service that allows 50 requests a second', () => {
  test('1,000 within ten seconds: all succeed, with 2.5 calls each on average', () => {
    const { succeeded, callsEach, histogram } = simulate({ jobs: 1_000, within: 10_000, perSecond: 50 });
    expect(succeeded).toBe(1_000);
    expect(callsEach).toBeLessThanOrEqual(2.5);
    expect(histogram.reduce((sum, jobs) => sum + jobs)).toBe(1_000);
  });

  test('300 at 2.6 times the limit: all succeed, with at most 3 calls each on average', () => {
    const { succeeded, callsEach } = simulate({ jobs: 300, within: (300 / 130) * 1_000, perSecond: 50 });
    expect(succeeded).toBe(300);
    expect(callsEach).toBeLessThanOrEqual(3);
  });

  test('below the limit, each needs one call', () => {
    expect(simulate({ jobs: 100, within: 10_000, perSecond: 50 })).toMatchObject({
      callsEach: 1,
      histogram: [100],
    });
  });
});
