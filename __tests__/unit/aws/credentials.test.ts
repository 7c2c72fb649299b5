import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { isFresh, reveal } from '../../../src/aws/credentials.ts';
import { Secret } from '../../../src/text/secret.ts';

const keys = {
  accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'),
  secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
};
const session = { ...keys, sessionToken: new Secret('token') };
const now = 1_800_000_000_000;

beforeEach(() => {
  jest.useFakeTimers({ now });
});
afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ['made now', 0, true],
  ['made almost a minute ago', -59_999, true],
  ['made a minute ago', -60_000, false],
  ['made an hour ago', -3_600_000, false],
  ['made by a clock that is almost a minute ahead', 59_999, true],
  ['made by a clock that is a minute ahead', 60_000, false],
])('STS may not know a session that was %s: %p', (_, ago, fresh) => {
  expect(isFresh({ ...session, madeAt: now + ago })).toBe(fresh);
});

test('STS knows long-lived keys, and sessions of an unknown age', () => {
  expect(isFresh({ ...keys, madeAt: now })).toBe(false);
  expect(isFresh(session)).toBe(false);
  expect(isFresh(undefined)).toBe(false);
});

test('the SDK gets a session token only if there is one', () => {
  expect(reveal(keys)).toEqual({
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  });
  expect(reveal(session)).toHaveProperty('sessionToken', 'token');
});
