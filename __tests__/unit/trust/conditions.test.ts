import { expect, test } from '@jest/globals';
import { failedConditions } from '../../../trust/engine/conditions.ts';

const context = new Map<string, string | readonly string[]>([
  ['aws:multifactorauthpresent', 'true'],
  ['amr', ['authenticated', 'example.com']],
]);

test.each([
  ['Bool', 'aws:MultiFactorAuthPresent', 'true', true],
  ['Bool', 'aws:MultiFactorAuthPresent', 'True', true],
  ['Bool', 'aws:MultiFactorAuthPresent', 'false', false],
  ['Bool', 'none', 'false', false],
  ['BoolIfExists', 'none', 'true', true],
  ['BoolIfExists', 'aws:MultiFactorAuthPresent', 'false', false],
  ['StringEqualsIfExists', 'none', 'a', true],
  ['StringNotEquals', 'none', 'a', true],
  ['ForAnyValue:StringLike', 'amr', 'auth*', true],
  ['ForAnyValue:StringEquals', 'amr', 'unauthenticated', false],
  ['ForAnyValue:StringLike', 'none', '*', false],
  ['ForAllValues:StringEquals', 'amr', 'authenticated', false],
  ['ForAllValues:StringLike', 'amr', ['auth*', 'example.*'], true],
  ['ForAllValues:StringEquals', 'none', 'a', true],
  ['ForAnyValue:StringNotEquals', 'amr', 'authenticated', true],
  ['StringNotEquals', 'amr', 'authenticated', false],
])('%s of %s with %j is %s', (operator, key, value, holds) => {
  expect(failedConditions({ [operator]: { [key]: value } }, context).length === 0).toBe(holds);
});
