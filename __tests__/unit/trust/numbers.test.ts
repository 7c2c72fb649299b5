import { describe, expect, test } from '@jest/globals';
import { fits } from './fits.ts';

describe('a comparison of numbers', () => {
  test.each([
    ['Equals', [false, true, false]],
    ['NotEquals', [true, false, true]],
    ['LessThan', [true, false, false]],
    ['LessThanEquals', [true, true, false]],
    ['GreaterThan', [false, false, true]],
    ['GreaterThanEquals', [false, true, true]],
  ])('%s holds for 9, 10, 11 as %j if the policy wants 10', (name, wanted) => {
    expect(['9', '10', '11'].map((got) => fits(`Numeric${name}`, 10, got))).toEqual(wanted);
  });

  test.each([
    ['+5', '5'],
    ['-5', '-5.0'],
    ['5.', '5'],
    ['.25', '0.25'],
    ['12.125', '12.125'],
    ['1e3', '1000'],
    ['1E+03', '1000'],
    ['25e-12', '0.000000000025'],
    [' 7 ', '7'],
  ])('%j is the number %j', (wanted, got) => {
    expect(fits('NumericEquals', wanted, got)).toBe(true);
    expect(fits('NumericEquals', got, wanted)).toBe(true);
    expect(fits('NumericNotEquals', wanted, got)).toBe(false);
  });

  test.each([
    '',
    ' ',
    'x',
    'x5',
    '5x',
    '*5',
    '0x5',
    '1e',
    'e1',
    '1e.5',
    '.',
    '+',
    '--5',
    '5 5',
    'Infinity',
    'NaN',
  ])('%j is no number', (text) => {
    expect(fits('NumericGreaterThanEquals', text, '1')).toBe(false);
    expect(fits('NumericLessThanEquals', text, '1')).toBe(false);
    expect(fits('NumericEquals', '5', text)).toBe(false);
    expect(fits('NumericEquals', text, text)).toBe(false);
    // As in AWS, a negated operator holds for everything that is not equal.
    expect(fits('NumericNotEquals', '5', text)).toBe(true);
  });
});

describe('a comparison of dates', () => {
  const moments = ['2026-11-26T11:59:59Z', '2026-11-26T12:00:00Z', '2026-11-26T12:00:01Z'];

  test.each([
    ['Equals', [false, true, false]],
    ['NotEquals', [true, false, true]],
    ['LessThan', [true, false, false]],
    ['LessThanEquals', [true, true, false]],
    ['GreaterThan', [false, false, true]],
    ['GreaterThanEquals', [false, true, true]],
  ])('%s holds before, at and after the moment as %j', (name, wanted) => {
    for (const moment of ['2026-11-26T12:00:00Z', '2026-11-26T13:00:00+01:00', '1795694400'])
      expect(moments.map((got) => fits(`Date${name}`, moment, got))).toEqual(wanted);
  });

  test.each([
    ['2026-11', '2026-11-01T00:00:00Z'],
    ['2026-11-26', '2026-11-26T00:00:00Z'],
    ['2026-11-26T12:00Z', '2026-11-26T12:00:00Z'],
    ['2026-11-26T12:00-01:30', '2026-11-26T13:30:00Z'],
    ['2026-11-26T12:00:00.250Z', '2026-11-26T12:00:00.25Z'],
    // Not the local time of the machine.
    ['2026-11-26T12:00:00', '2026-11-26T12:00:00Z'],
    ['2026-11-26T12:00', '2026-11-26T12:00:00Z'],
    ['0', '1970-01-01T00:00:00Z'],
  ])('%j is the moment %j', (wanted, got) => {
    expect(fits('DateEquals', wanted, got)).toBe(true);
  });

  test.each([
    '',
    'tomorrow',
    'main 5',
    'x2026-11-26',
    '2026-11-26x',
    '2026-11-26T12',
    '2026-11-26T12:00:00.Z',
    '2026-11-26 12:00:00Z',
    '2026-11-26T12:00:00Zx',
    '2026-13-01',
    '26 Nov 2026',
    '1795694400x',
    'x1795694400',
    '-1795694400',
  ])('%j is no date', (text) => {
    expect(fits('DateGreaterThan', text, '2026-11-26T12:00:00Z')).toBe(false);
    expect(fits('DateLessThan', text, '2026-11-26T12:00:00Z')).toBe(false);
    expect(fits('DateNotEquals', text, '2026-11-26T12:00:00Z')).toBe(true);
  });
});
