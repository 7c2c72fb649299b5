import { describe, expect, test } from '@jest/globals';
import { failedConditions } from '../../../trust/engine/conditions.ts';
import { resolve, textOf } from '../../../trust/engine/variables.ts';
import { matchesTokens } from '../../../trust/engine/wildcard.ts';

const context = new Map<string, string | readonly string[]>([
  ['aws:username', 'octo'],
  ['tag', 'a*?'],
  ['one', ['single']],
  ['two', ['a', 'b']],
  ['empty', ''],
  ['a*', 'starred'],
  ['*a', 'starred'],
]);
const read = (value: string) => {
  const tokens = resolve(value, context);
  return tokens && textOf(tokens);
};

test.each([
  ['plain', 'plain'],
  ['a*b?c', 'a*b?c'],
  ['${aws:username}', 'octo'],
  ['${AWS:UserName}', 'octo'],
  ['${ aws:username }', 'octo'],
  ['x/${aws:username}/y/${one}/z', 'x/octo/y/single/z'],
  ['${aws:username}${aws:username}', 'octoocto'],
  ['${empty}', ''],
  ['${none}', undefined],
  ['x${none}y', undefined],
  ['${two}', undefined],
  ["${none, 'octo cat'}", 'octo cat'],
  ["${none,'d'}", 'd'],
  ["${none,  'd'  }", 'd'],
  ["${none, ''}", ''],
  ["${two, 'd'}", 'd'],
  ["${aws:username, 'd'}", 'octo'],
  ['${*}${?}${$}', '*?$'],
  ['${ * }', '*'],
  ['${a*}', 'starred'],
  ['${*a}', 'starred'],
  ['$', '$'],
  ['${', '${'],
  ['${}', '${}'],
  ['${open', '${open'],
  ["${none, 'open}", "${none, 'open}"],
  ['${none, bare}', '${none, bare}'],
  ['$aws:username', '$aws:username'],
  ['{aws:username}', '{aws:username}'],
  ['${$}{none}', '${none}'],
  ['${${aws:username}}', '${octo}'],
])('%j becomes %j', (value, wanted) => {
  expect(read(value)).toBe(wanted);
});

describe('a wildcard', () => {
  test.each([
    ['${tag}', 'a*?', true],
    ['${tag}', 'abc', false],
    ['${tag}*', 'a*?bc', true],
    ['?${aws:username}', '-octo', true],
    ['${aws:username}?', 'octo', false],
    ['*${*}', 'abc*', true],
    ['*${*}', 'abc', false],
    ['a${?}', 'a?', true],
    ['a${?}', 'ab', false],
    ["${none, '*'}", 'abc', false],
    ["${none, '*'}", '*', true],
  ])('of %j fits %j: %s, because a replaced value is ordinary text', (value, text, wanted) => {
    expect(matchesTokens(resolve(value, context) ?? [], text)).toBe(wanted);
  });
});

test.each([
  ['StringEquals', '${aws:username}', true],
  ['StringNotEquals', '${aws:username}', false],
  ['StringLike', '${aws:user*', false],
  ['BinaryEquals', '${aws:username}', false],
  ['Bool', '${aws:username}', false],
])('%s with %j for octo is %s: only texts and ARNs have variables', (operator, value, wanted) => {
  const failed = failedConditions({ [operator]: { 'aws:username': value } }, context);
  expect(failed.length === 0).toBe(wanted);
});

test('one value without an answer leaves the other values', () => {
  const on = (values: readonly string[]) =>
    failedConditions({ StringEquals: { 'aws:username': values } }, context).length;
  expect(on(['${none}', 'octo'])).toBe(0);
  expect(on(['${none}', 'other'])).toBe(1);
});
