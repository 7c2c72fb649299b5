import { describe, expect, test } from '@jest/globals';
import { ArgumentError, readArguments } from '../../../bench/arguments.ts';
import { quartilesOf } from '../../../bench/quartiles.ts';

describe('the bench', () => {
  test('reads its arguments', () => {
    expect(readArguments([])).toMatchObject({ runs: 15, roundTrips: [0, 10, 40, 80], check: false });
    expect(readArguments(['--rtt', '10', '20', '--runs', '3', '--incumbent', 'x'])).toMatchObject({
      runs: 3,
      roundTrips: [10, 20],
      incumbent: 'x',
    });
  });

  test.each([
    [['--runs', '0']],
    [['--rtt', 'x']],
    [['--nonsense']],
    [['x']],
    [['--check']],
    [['--check', '--incumbent', 'x', '--before', 'y', '--rtt', '0']],
  ])('refuses %j', (args) => {
    expect(() => readArguments(args)).toThrow(ArgumentError);
  });

  test('computes quartiles', () => {
    expect(quartilesOf([4, 1, 3, 2, 5])).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(quartilesOf([1, 2])).toEqual({ lower: 1.25, median: 1.5, upper: 1.75 });
  });
});
