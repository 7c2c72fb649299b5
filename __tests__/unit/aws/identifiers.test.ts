import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newAccessKeyId } from '../../../local/accounts/keys.ts';
import { accountOfAccessKeyId } from '../../../src/aws/access-key-id.ts';
import { accountOf, parseRoleArn } from '../../../src/aws/arn.ts';

describe('the account in an access key ID', () => {
  test('is decoded for every account, also with leading zeros', () => {
    const account = fc
      .integer({ min: 0, max: 999_999_999_999 })
      .map((number) => String(number).padStart(12, '0'));
    fc.assert(
      fc.property(account, (id) => accountOfAccessKeyId(newAccessKeyId(id)) === id),
      { seed: 20261124 },
    );
  });

  // The example of the article that published the encoding.
  test('is decoded from a published example', () => {
    expect(accountOfAccessKeyId('ASIAQNZGKIQY56JQ7WML')).toBe('029608264753');
  });

  test.each(['AKIAIOSFODNN7EXAMPLE', 'AKIAI44QH8DHBEXAMPLE', 'minioadmin', '', 'ASIA'])(
    'is undefined for %j',
    (id) => {
      expect(accountOfAccessKeyId(id)).toBeUndefined();
    },
  );
});

describe('ARNs', () => {
  test('of roles are parsed', () => {
    expect(parseRoleArn('arn:aws-us-gov:iam::111122223333:role/path/to/name')).toEqual({
      partition: 'aws-us-gov',
      account: '111122223333',
      name: 'path/to/name',
    });
  });

  test.each([
    'arn:aws:iam::111122223333:role/',
    'arn:aws:iam::111122223333:role/a b',
    'arn:aws:iam::11112222333:role/a',
    'role/a',
  ])('%j is not a role ARN', (text) => {
    expect(parseRoleArn(text, 'digits')).toBeUndefined();
  });

  test.each(['', 'nightly-sync', '1'])('of roles in a store may have the account %j', (account) => {
    expect(parseRoleArn(`arn:aws:iam::${account}:role/FullAccess`, 'any-account')).toMatchObject({ account });
  });

  test('contain the account', () => {
    expect(accountOf('arn:aws:sts::111122223333:assumed-role/a/b')).toBe('111122223333');
    expect(accountOf('arn:aws:iam::aws:policy/x')).toBeUndefined();
  });
});
