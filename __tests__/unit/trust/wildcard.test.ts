import { expect, test } from '@jest/globals';
import { literally, matches, matchesTokens } from '../../../trust/engine/wildcard.ts';

test.each([
  ['', '', true],
  ['', 'a', false],
  ['a', '', false],
  ['a', 'a', true],
  ['a', 'A', false],
  ['*', '', true],
  ['**', '', true],
  ['**', 'abc', true],
  ['?', '', false],
  ['?', 'a', true],
  ['?', 'ab', false],
  ['?', '😀', true],
  ['a*', 'a', true],
  ['a*', 'b', false],
  ['*a', 'ba', true],
  ['*a', 'ab', false],
  ['a*c', 'abc', true],
  ['a*c', 'abcd', false],
  ['a*?', 'a', false],
  ['a*?', 'ab', true],
  ['*?*', 'a', true],
  ['a***b', 'ab', true],
  ['a**b', 'axyb', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['*ab', 'aab', true],
  ['*aab', 'aaaab', true],
  ['a?b*', 'aab', true],
  ['a?b*', 'ab', false],
  ['ab?', 'ab', false],
  ['a*b', 'a', false],
  ['A*', 'abc', false],
  ['A?', 'ab', false],
])('%j for %j is %s', (pattern, text, wanted) => {
  expect(matches(pattern, text)).toBe(wanted);
});

test.each([
  ['STS:Assume*', 'sts:assumeRole', true],
  ['sts:assumerole', 'STS:AssumeRole', true],
  ['sts:assumerole', 'STS:AssumeRoles', false],
  ['sts:*x', 'STS:AssumeRole', false],
])('%j for %j, without regard to case, is %s', (pattern, text, wanted) => {
  expect(matches(pattern, text, true)).toBe(wanted);
});

test('a text without wildcards has no wildcards', () => {
  expect(matchesTokens(literally('a*'), 'a*')).toBe(true);
  expect(matchesTokens(literally('a*'), 'ab')).toBe(false);
});

test('many wildcards take no longer than the product of both lengths', () => {
  const started = performance.now();
  expect(matches('*a'.repeat(2_000), `${'a'.repeat(2_000)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
