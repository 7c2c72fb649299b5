import { expect, test } from '@jest/globals';
import { fits } from './fits.ts';

test.each([
  // A key with several values.
  ['ForAnyValue:StringEquals', ['a', 'b'], ['b', 'c'], true],
  ['ForAnyValue:StringEquals', 'a', ['b', 'c'], false],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], true],
  ['ForAllValues:StringEquals', ['a', 'b'], ['b', 'c'], false],
  ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], true],
  ['ForAnyValue:StringNotEquals', 'a', ['a', 'a'], false],
  ['ForAllValues:StringNotEquals', 'a', ['a', 'b'], false],
  ['ForAllValues:StringNotEquals', 'a', ['b', 'c'], true],
  ['StringEquals', 'a', ['a', 'b'], true],
  ['StringNotEquals', 'a', ['b', 'c'], true],
  ['ForAllValues:Bool', true, ['true', 'TRUE'], true],
  // An empty text is a null value for ForAllValues only.
  ['ForAllValues:StringEquals', 'a', '', true],
  ['ForAllValues:StringEquals', 'a', ['', ''], true],
  ['ForAllValues:StringEquals', 'a', ['', 'b'], false],
  ['ForAllValues:StringNotEquals', '', '', true],
  ['ForAnyValue:StringEquals', 'a', '', false],
  ['ForAnyValue:StringEquals', '', '', true],
  ['StringEquals', 'a', '', false],
  ['StringEquals', '', '', true],
  // An absent key, and one without values.
  ['StringEquals', 'a', undefined, false],
  ['StringEquals', 'a', [], false],
  ['StringEqualsIfExists', 'a', [], true],
  ['StringEqualsIfExists', 'a', 'b', false],
  ['StringNotEquals', 'a', [], true],
  ['StringNotLikeIfExists', 'a', undefined, true],
  ['ForAnyValue:StringEquals', 'a', [], false],
  ['ForAnyValue:StringEqualsIfExists', 'a', undefined, true],
  ['ForAnyValue:StringNotEquals', 'a', [], false],
  ['ForAllValues:StringEquals', 'a', [], true],
  ['ForAllValues:StringNotEquals', 'a', undefined, true],
  // Values of a policy that are no list, or an empty one.
  ['NumericEquals', 5, '5', true],
  ['Bool', false, 'false', true],
  ['StringEquals', [], 'a', false],
  ['StringNotEquals', [], 'a', true],
  // Null asks only whether the key is there.
  ['Null', 'true', undefined, true],
  ['Null', true, 'a', false],
  ['Null', 'TRUE', [], true],
  ['Null', false, 'a', true],
  ['Null', 'false', undefined, false],
  ['Null', ['true', 'false'], 'a', true],
  ['Null', ['true', 'false'], undefined, true],
  ['Null', ['true', 'true'], 'a', false],
  ['Null', [], undefined, false],
] as const)('%s with %j for %j is %s', (operator, wanted, got, holds) => {
  expect(fits(operator, wanted as readonly string[], got)).toBe(holds);
});
