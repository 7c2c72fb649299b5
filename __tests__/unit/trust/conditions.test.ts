import { describe, expect, test } from '@jest/globals';
import { failedConditions } from '../../../trust/engine/conditions.ts';

const context = new Map<string, string | readonly string[]>([
  ['aws:multifactorauthpresent', 'true'],
  ['amr', ['authenticated', 'example.com']],
  ['aws:sourceip', '203.0.113.17'],
  ['six', '2001:db8::1'],
  ['aws:currenttime', '2026-11-26T12:00:00Z'],
  ['aws:epochtime', '1795694400'],
  ['age', '10'],
  ['name', 'Octo-Org'],
  ['role', 'arn:aws:iam::111122223333:role/a'],
  ['empty', []],
]);
const holds = (operator: string, key: string, value: string | readonly string[]) =>
  failedConditions({ [operator]: { [key]: value } }, context).length === 0;

test.each([
  ['Bool', 'aws:MultiFactorAuthPresent', 'true', true],
  ['Bool', 'aws:MultiFactorAuthPresent', 'True', true],
  ['Bool', 'aws:MultiFactorAuthPresent', 'false', false],
  ['Bool', 'none', 'false', false],
  ['BoolIfExists', 'none', 'true', true],
  ['BoolIfExists', 'aws:MultiFactorAuthPresent', 'false', false],
  ['StringEqualsIfExists', 'none', 'a', true],
  ['StringNotEquals', 'none', 'a', true],
  ['StringNotEqualsIfExists', 'name', 'Octo-Org', false],
  ['StringEqualsIgnoreCase', 'name', 'octo-org', true],
  ['StringNotEqualsIgnoreCase', 'name', 'octo-org', false],
  ['StringEquals', 'name', 'octo-org', false],
  ['StringLike', 'name', 'Octo-???', true],
  ['StringLike', 'name', 'octo-*', false],
  ['ForAnyValue:StringLike', 'amr', 'auth*', true],
  ['ForAnyValue:StringEquals', 'amr', 'unauthenticated', false],
  ['ForAnyValue:StringLike', 'none', '*', false],
  ['ForAnyValue:StringLikeIfExists', 'none', '*', true],
  ['ForAnyValue:StringNotEquals', 'none', 'a', false],
  ['ForAllValues:StringEquals', 'amr', 'authenticated', false],
  ['ForAllValues:StringLike', 'amr', ['auth*', 'example.*'], true],
  ['ForAllValues:StringEquals', 'none', 'a', true],
  ['ForAllValues:StringEquals', 'empty', 'a', true],
  ['ForAnyValue:StringNotEquals', 'amr', 'authenticated', true],
  ['StringNotEquals', 'amr', 'authenticated', false],
  ['Null', 'none', 'true', true],
  ['Null', 'none', 'false', false],
  ['Null', 'name', 'false', true],
  ['Null', 'empty', 'true', true],
  ['NumericLessThan', 'age', '11', true],
  ['NumericLessThan', 'age', '10', false],
  ['NumericLessThanEquals', 'age', '10', true],
  ['NumericGreaterThan', 'age', '9.5', true],
  ['NumericEquals', 'age', '10.0', true],
  ['NumericNotEquals', 'age', '10', false],
  ['NumericEquals', 'name', '10', false],
  ['DateLessThan', 'aws:CurrentTime', '2026-11-26T12:00:01Z', true],
  ['DateGreaterThan', 'aws:CurrentTime', '2026-11-26', true],
  ['DateEquals', 'aws:EpochTime', '2026-11-26T12:00:00Z', true],
  ['IpAddress', 'aws:SourceIp', '203.0.113.0/24', true],
  ['IpAddress', 'aws:SourceIp', ['198.51.100.0/24', '203.0.113.17'], true],
  ['NotIpAddress', 'aws:SourceIp', '203.0.113.0/24', false],
  ['IpAddress', 'six', '2001:db8::/32', true],
  ['IpAddress', 'six', '203.0.113.0/0', false],
  ['IpAddress', 'name', '0.0.0.0/0', false],
  ['ArnLike', 'role', 'arn:aws:iam::*:role/?', true],
  ['ArnNotEquals', 'role', 'arn:aws:iam::111122223333:role/a', false],
  ['ArnLike', 'role', 'arn:*:role/a', false],
  ['BinaryEquals', 'name', 'Octo-Org', true],
] as const)('%s of %s with %j is %s', (operator, key, value, wanted) => {
  expect(holds(operator, key, value)).toBe(wanted);
});

describe('variables', () => {
  test.each([
    ['StringEquals', 'name', '${name}', true],
    ['StringLike', 'role', "arn:aws:iam::*:role/${none, 'a'}", true],
    ['StringLike', 'role', "arn:aws:iam::*:role/${ none , 'b' }", false],
    ['StringEquals', 'name', '${none}', false],
    ['StringNotEquals', 'name', '${none}', true],
    // A key with several values cannot be a variable.
    ['StringEquals', 'amr', '${amr}', false],
    // Three variables stand for the characters that have a meaning.
    ['StringLike', 'name', '${*}', false],
    ['StringLike', 'name', 'Octo${?}Org', false],
  ] as const)('%s of %s with %s is %s', (operator, key, value, wanted) => {
    expect(holds(operator, key, value)).toBe(wanted);
  });

  test('are ordinary text in policies of version 2008-10-17', () => {
    const own = new Map([['a', '${b}']]);
    expect(failedConditions({ StringEquals: { a: '${b}' } }, own, true)).toEqual([]);
    expect(failedConditions({ StringEquals: { a: '${b}' } }, own, false)).toHaveLength(1);
  });
});

test('a condition that does not hold tells operator, key, wanted and got', () => {
  expect(failedConditions({ StringEquals: { Name: ['a', 'b'], none: 'c' } }, context)).toEqual([
    { operator: 'StringEquals', key: 'Name', wanted: ['a', 'b'], got: ['Octo-Org'] },
    { operator: 'StringEquals', key: 'none', wanted: ['c'], got: undefined },
  ]);
});
