import { expect, test } from '@jest/globals';
import { operators, readOperator } from '../../../trust/engine/operators.ts';
import { fits } from './fits.ts';

test.each([
  ['StringEquals', 'a*', 'a*', true],
  ['StringEquals', 'a**', 'a**', true],
  ['StringEquals', 'a**', 'a*', false],
  ['StringEquals', 'a?', 'a?', true],
  ['StringEquals', 'a?', 'ab', false],
  ['StringEquals', 'A', 'a', false],
  ['StringNotEquals', 'a', 'a', false],
  ['StringNotEquals', 'a', 'A', true],
  ['StringNotEquals', 'a*', 'ab', true],
  ['StringEqualsIgnoreCase', 'aB', 'Ab', true],
  ['StringEqualsIgnoreCase', 'a*', 'ab', false],
  ['StringNotEqualsIgnoreCase', 'a', 'A', false],
  ['StringNotEqualsIgnoreCase', 'a', 'b', true],
  ['StringLike', 'a?c*', 'abcd', true],
  ['StringLike', 'A*', 'abcd', false],
  ['StringNotLike', 'a*', 'abcd', false],
  ['StringNotLike', 'b*', 'abcd', true],
  ['Bool', true, 'TRUE', true],
  ['Bool', 'false', 'true', false],
  ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', true],
  ['BinaryEquals', 'QmluYXJ5', 'qmluYXJ5', false],
  ['ArnLike', '*', 'arn:aws:s3:::b', true],
  ['ArnLike', '*', 'text', true],
  ['ArnLike', 'a', 'text', false],
  ['ArnLike', 'text', 'text', true],
  ['ArnLike', '*b', 'arn:aws:s3:::b', false],
  ['ArnLike', 'arn:aws:s3:::*', 'arn:aws:s3:::a:b:c', true],
  ['ArnLike', 'arn:aws:s3:::a:*:c', 'arn:aws:s3:::a:b:c', true],
  ['ArnLike', 'arn:aws:s3:::a:?', 'arn:aws:s3:::a:b:c', false],
  ['ArnLike', 'arn:*:s3:::a', 'arn:aws:s3:::a', true],
  ['ArnLike', 'arn:*:::a', 'arn:aws:s3:::a', false],
  ['ArnLike', 'arn:aws:s3:*a', 'arn:aws:s3:::a', false],
  ['ArnLike', 'arn:aws:s3:*', 'arn:aws:s3:::a', false],
  ['ArnLike', 'arn:aws:s3:::a', 'arn:aws:s3::', false],
  ['ArnLike', 'arn:aws:s3:::a', 'arn:aws:s3:::b', false],
  ['ArnLike', 'arn:aws:s3:::a', 'arn:aws:iam:::a', false],
  ['ArnEquals', 'arn:aws:s3:::*', 'arn:aws:s3:::a', true],
  ['ArnEquals', 'arn:aws:s3:::A', 'arn:aws:s3:::a', false],
  ['ArnNotEquals', 'arn:aws:s3:::*', 'arn:aws:s3:::a', false],
  ['ArnNotEquals', 'arn:aws:s3:::b', 'arn:aws:s3:::a', true],
  ['ArnNotLike', 'arn:aws:s3:::*', 'arn:aws:s3:::a', false],
  ['ArnNotLike', 'arn:aws:iam:::*', 'arn:aws:s3:::a', true],
] as const)('%s with %j for %j is %s', (operator, wanted, got, holds) => {
  expect(fits(operator, wanted, got)).toBe(holds);
});

test('AWS has 26 operators besides Null', () => {
  expect(Object.keys(operators)).toHaveLength(26);
});

test.each([
  ['StringLike', { name: 'StringLike', ifExists: false }],
  ['StringLikeIfExists', { name: 'StringLike', ifExists: true }],
  ['ForAnyValue:StringLike', { name: 'StringLike', set: 'ForAnyValue', ifExists: false }],
  ['ForAllValues:BoolIfExists', { name: 'Bool', set: 'ForAllValues', ifExists: true }],
  ['Null', { name: 'Null', ifExists: false }],
  ['NullIfExists', undefined],
  ['IfExists', undefined],
  ['', undefined],
  ['stringlike', undefined],
  ['toString', undefined],
  ['ForAnyValue:', undefined],
  ['ForSomeValues:StringLike', undefined],
  ['ForAnyValue:ForAllValues:StringLike', undefined],
  ['x StringLike', undefined],
  ['StringLike:x', undefined],
] as const)('the operator %j is read as %j', (text, wanted) => {
  expect(readOperator(text)).toEqual(wanted);
});
