import { describe, expect, test } from '@jest/globals';
import { type Given, keys, planOf, problemsOf } from '../planned.ts';

const serial = { 'mfa-serial': 'arn:aws:iam::111122223333:mfa/me' };
const code = { 'mfa-code': '123456' };
const seed = { 'mfa-secret': 'JBSWY3DPEHPK3PXP' };
const short = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
const device = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';

describe('a second factor', () => {
  test.each<[Given, string]>([
    [
      serial,
      "mfa-serial: set, but both mfa-code and mfa-secret are empty. Set one of them. Check the secret's name, and whether this run may read it.",
    ],
    [code, `mfa-serial: not set, although mfa-code is set. ${device}`],
    [seed, `mfa-serial: not set, although mfa-secret is set. ${device}`],
    [{ ...serial, ...code, ...seed }, 'mfa-code: set together with mfa-secret. Leave one of the two out.'],
    [
      { ...serial, 'mfa-code': '12345' },
      'mfa-code: has 5 characters, or characters other than digits. A code is six digits.',
    ],
    [
      { ...serial, 'mfa-code': '1234567' },
      'mfa-code: has 7 characters, or characters other than digits. A code is six digits.',
    ],
    [
      { ...serial, 'mfa-code': '12345a' },
      'mfa-code: has 6 characters, or characters other than digits. A code is six digits.',
    ],
    [
      { ...serial, 'mfa-secret': 'JBSWY3DPEHPK3PX' },
      `mfa-secret: not base32, or shorter than 16 characters. ${short}`,
    ],
    [
      { ...serial, 'mfa-secret': 'JBSWY3DPEHPK3PX1' },
      `mfa-secret: not base32, or shorter than 16 characters. ${short}`,
    ],
    [
      { ...serial, 'mfa-secret': 'JBSWY3DPEHPK3PXP1' },
      `mfa-secret: not base32, or shorter than 16 characters. ${short}`,
    ],
    [
      { ...serial, 'mfa-secret': 'JBSWY3DP=EHPK3PXP' },
      `mfa-secret: not base32, or shorter than 16 characters. ${short}`,
    ],
    [
      { ...serial, 'mfa-secret': '1BSWY3DPEHPK3PXPX' },
      `mfa-secret: not base32, or shorter than 16 characters. ${short}`,
    ],
    [
      { ...serial, ...code, 'aws-session-token': 't' },
      'mfa-serial: set, but the access keys belong to a session. AWS accepts MFA only with long-lived keys. Leave one of the two out.',
    ],
    [
      { ...serial, ...seed, 'aws-session-token': 't' },
      'mfa-serial: set, but the access keys belong to a session. AWS accepts MFA only with long-lived keys. Leave one of the two out.',
    ],
    [
      { ...serial, ...code, 'special-characters-workaround': 'true' },
      'special-characters-workaround: true together with MFA. Each attempt would wait for another code. Leave one of the two out.',
    ],
    [
      { ...serial, ...seed, 'special-characters-workaround': 'true' },
      'special-characters-workaround: true together with MFA. Each attempt would wait for another code. Leave one of the two out.',
    ],
  ])('%j is refused: %s', async (given, problem) => {
    expect(await problemsOf({ ...keys, ...given })).toEqual([problem]);
  });

  test.each<[string, string]>([
    ['JBSWY3DPEHPK3PXP', 'JBSWY3DPEHPK3PXP'],
    ['jbsw y3dp-ehpk 3pxp', 'JBSWY3DPEHPK3PXP'],
    ['JBSWY3DPEHPK3PXPJBSWY3DPEH======', 'JBSWY3DPEHPK3PXPJBSWY3DPEH'],
    ['JBSWY3DPEHPK3PXPA=', 'JBSWY3DPEHPK3PXPA'],
  ])('the seed %s is used as %s', async (written, plain) => {
    const { mfa } = (await planOf({ ...keys, ...serial, 'mfa-secret': written })).route;
    expect(mfa && 'seed' in mfa && [mfa.serial, mfa.seed.reveal()]).toEqual([serial['mfa-serial'], plain]);
  });

  test('a code is used as written', async () => {
    const { mfa } = (await planOf({ ...keys, ...serial, ...code })).route;
    expect(mfa && 'code' in mfa && [mfa.serial, mfa.code.reveal()]).toEqual([serial['mfa-serial'], '123456']);
  });

  test('keys of a session without a factor, and the workaround without one, are accepted', async () => {
    const given = { ...keys, 'aws-session-token': 't', 'special-characters-workaround': 'true' };
    expect(await problemsOf(given)).toEqual([]);
    expect((await planOf(given)).route).not.toHaveProperty('mfa');
  });
});
