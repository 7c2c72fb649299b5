import { expect, test } from '@jest/globals';
import { environment } from '../../../src/deliveries/environment/index.ts';
import { managedNames } from '../../../src/deliveries/environment/names.ts';

const receipt = (...names: readonly string[]) => ({
  kind: 'environment',
  names,
  doubtful: false,
  previous: {},
});

test('every variable that a step may set can be undone from its receipt, and is named once', () => {
  expect([...managedNames].sort()).toEqual([
    'AWS_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_PROFILE',
    'AWS_DEFAULT_REGION',
    'AWS_PROFILE',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
  ]);
  expect(environment.shape(receipt(...managedNames))).toEqual(receipt(...managedNames));
});

test.each(['PATH', 'AWS_CONFIG_FILE', 'aws_region', ''])('a receipt cannot make undoing set %j', (name) => {
  expect(() => environment.shape(receipt(name))).toThrow(/^names: item 0: not one of AWS_ACCESS_KEY_ID, /);
});

test.each([
  [{ previous: { AWS_REGION: 7 } }, 'previous: AWS_REGION: not a text'],
  [{ doubtful: 'no' }, 'doubtful: not a boolean'],
  [{ kind: 'profile' }, 'kind: not one of environment'],
  [{ sealed: {} }, 'sealed: keyFile: not a text'],
])('a receipt is refused with %j', (damage, message) => {
  expect(() => environment.shape({ ...receipt('AWS_REGION'), ...damage })).toThrow(message);
});
