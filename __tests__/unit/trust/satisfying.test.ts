import { expect, test } from '@jest/globals';
import { requestAround, requestFor, satisfying } from '../../../trust/widest/satisfying.ts';
import { fits } from './fits.ts';

test.each([
  ['StringEquals', 'a', 'a'],
  ['StringLike', 'a*b?', 'axbx'],
  ['StringNotEquals', 'a', 'a-other'],
  ['StringNotLike', 'a*', 'ax-other'],
  ['Bool', 'true', 'true'],
  ['IpAddress', '203.0.113.0/24', '203.0.113.0'],
  ['NotIpAddress', '198.51.100.0/24', '203.0.113.9'],
  ['NumericEquals', '5', '5'],
  ['NumericLessThan', '5', '4'],
  ['NumericLessThanEquals', '5', '5'],
  ['NumericGreaterThan', '5', '6'],
  ['NumericGreaterThanEquals', '5', '5'],
  ['NumericNotEquals', '5', '5-other'],
  ['DateEquals', '2026-11-26', '2026-11-26T00:00:00.000Z'],
  ['DateLessThan', '2026-11-26', '2026-11-25T23:59:59.000Z'],
  ['DateGreaterThan', '1795694400', '2026-11-26T12:00:01.000Z'],
  ['DateLessThan', 'tomorrow', 'tomorrow'],
  // A number that is too large for a date.
  ['DateLessThan', '9'.repeat(20), '9'.repeat(20)],
  ['Null', 'true', undefined],
  ['Null', 'TRUE', undefined],
  ['Null', 'false', 'x'],
] as const)('%s with %j has a request with %j', (operator, wanted, value) => {
  expect(satisfying(operator, wanted)).toBe(value);
});

test.each([
  'StringLike',
  'StringNotLike',
  'NumericLessThan',
  'NumericGreaterThan',
  'NumericNotEquals',
  'DateLessThanEquals',
  'DateNotEquals',
])('the request for %s fits it', (operator) => {
  const wanted = operator.startsWith('Date') ? '2026-11-26' : '5';
  expect(fits(operator, wanted, satisfying(operator, wanted))).toBe(true);
});

test('the request has every key of a statement besides those of the token', () => {
  const conditions = {
    StringLike: { 'x.io:sub': 'a', 'X.IO:aud': 'b', 'aws:SourceArn': ['a*', 'b'] },
    'ForAnyValue:StringEquals': { 'aws:TagKeys': 'team' },
    NumericLessThan: { 'sts:DurationSeconds': 900, none: [] },
    Null: { 'aws:SourceVpc': 'true', 'aws:SourceIp': false },
    Unknown: { key: 'x' },
  };
  expect(requestFor(conditions, 'X.io')).toEqual([
    ['aws:sourcearn', 'ax'],
    ['aws:tagkeys', ['team']],
    ['sts:durationseconds', '899'],
    ['aws:sourceip', 'x'],
  ]);
  expect(requestFor(undefined, 'x.io')).toEqual([]);
});

test.each([
  [{ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, [['aws:sourceip', '10.0.0.0']]],
  [{ StringNotLike: { 'sts:RoleSessionName': 'ci-*' } }, [['sts:rolesessionname', 'ci-x']]],
  [{ StringNotEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'] } }, [['aws:sourcevpc', 'vpc-1']]],
  [{ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': 'a' } }, [['aws:tagkeys', ['a']]]],
  [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } }, [['aws:tagkeys', ['a-other']]]],
  [{ StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } }, [['aws:sourcevpc', 'vpc-1-other']]],
  [{ IpAddressIfExists: { 'aws:SourceIp': '10.0.0.0/8' } }, [['aws:sourceip', '203.0.113.9']]],
  [{ NumericLessThanIfExists: { 'sts:DurationSeconds': '900' } }, [['sts:durationseconds', '901']]],
  [{ NumericGreaterThanEqualsIfExists: { 'sts:DurationSeconds': '900' } }, [['sts:durationseconds', '899']]],
  [{ Null: { 'aws:SourceVpc': 'true' } }, [['aws:sourcevpc', 'x']]],
  [{ Null: { 'aws:SourceVpc': 'false' } }, []],
  [{ StringEquals: { 'aws:SourceVpc': 'vpc-1' } }, []],
  [{ StringNotEquals: { 'x.io:sub': 'a' }, Odd: { 'aws:SourceVpc': 'a' } }, []],
  [undefined, []],
])('a request that the denial %j does not meet', (conditions, keys) => {
  expect(requestAround(conditions, 'x.io')).toEqual(keys);
});
