import { expect, test } from '@jest/globals';
import { MfaDevices } from '../../../local/accounts/mfa.ts';
import { Parameters } from '../../../local/query/parameters.ts';

const serial = 'arn:aws:iam::111122223333:mfa/guarded';
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const user = { kind: 'user', arn: 'arn:aws:iam::111122223333:user/guarded' };

function devices(): MfaDevices {
  const mfa = new MfaDevices();
  mfa.add(user.arn, { serial, seed });
  return mfa;
}
const ask = (mfa: MfaDevices, code: string, seconds: number, caller = user) =>
  mfa.check(new Parameters(`SerialNumber=${serial}&TokenCode=${code}`), caller, seconds * 1000);

// The last six digits of https://www.rfc-editor.org/rfc/rfc6238#appendix-B
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [2000000000, '279037'],
])('at second %d the code %s is valid, and one step before and after', (seconds, code) => {
  for (const drift of [-30, 0, 30]) expect(ask(devices(), code, seconds + drift)).toBe(true);
  for (const drift of [-90, 90]) expect(() => ask(devices(), code, seconds + drift)).toThrow('invalid MFA');
});

test('a code works for one call only', () => {
  const mfa = devices();
  ask(mfa, '287082', 59);
  expect(() => ask(mfa, '287082', 61)).toThrow(
    'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
  );
});

test('a call without a code has no MFA', () => {
  expect(devices().check(new Parameters(''), user, 0)).toBe(false);
});

test.each([
  [{ ...user, arn: 'arn:aws:iam::111122223333:user/ci' }, 'unable to validate MFA code'],
  [{ ...user, kind: 'role-session' }, 'unable to validate MFA code'],
])('a device works for its user only: %j', (caller, message) => {
  expect(() => ask(devices(), '287082', 59, caller)).toThrow(message);
});

test.each([
  ['TokenCode=287082', 'must provide both'],
  [`SerialNumber=${serial}`, 'must provide both'],
  [`SerialNumber=${serial}&TokenCode=28708`, 'Member must have length greater than or equal to 6'],
  [`SerialNumber=${serial}&TokenCode=28708x`, 'Member must satisfy regular expression pattern: [\\d]*'],
  ['SerialNumber=short&TokenCode=287082', 'Member must have length greater than or equal to 9'],
])('%s is refused: %s', (body, message) => {
  expect(() => devices().check(new Parameters(body), user, 59_000)).toThrow(message);
});
