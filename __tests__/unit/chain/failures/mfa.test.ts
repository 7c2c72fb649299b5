import { describe, expect, test } from '@jest/globals';
import { CodeWaitError } from '../../../../src/errors/index.ts';
import type { Situation } from '../../../../src/explain/situation.ts';
import { Secret } from '../../../../src/text/secret.ts';
import { answer, explain, refused, route } from './refusals.ts';

const says = (message: string) => refused(answer('AccessDenied', message));
const wrong = says('MultiFactorAuthentication failed with invalid MFA one time pass code.');
const device = says('MultiFactorAuthentication failed, unable to validate MFA code.');
const code = { ...route, mfa: { serial: 'arn:me', code: new Secret('123456') } };
const seed = { ...route, mfa: { serial: 'arn:me', seed: new Secret('JBSWY3DPEHPK3PXP') } };

describe('a rejected MFA code', () => {
  const remedy = (of: string, next: string) =>
    `Run the job again with a new code of ${of}. The next code begins at ${next} UTC, and it changes every 30 seconds. If you set mfa-secret instead of mfa-code, the step makes the codes.`;

  test.each([
    ['10:00:00.000', '10:00:30'],
    ['10:00:29.999', '10:00:30'],
    ['10:00:30.000', '10:01:00'],
    ['23:59:59.000', '00:00:00'],
  ])('at %s names the time of the next code: %s', (time, next) => {
    const now = new Date(`2026-11-23T${time}Z`);
    expect(explain(wrong, { route: code, now })).toMatchObject({
      id: 'mfa-code',
      title: 'AWS rejected the MFA code',
      why: 'the code was already used, or it is older than about 30 seconds. AWS accepts each code once.',
      likely: true,
      others: ['the code belongs to another device, or it is mistyped.'],
      remedy: remedy('arn:me', next),
    });
    expect(explain(wrong, { now })?.remedy).toBe(remedy('the device', next));
  });

  test('without a known time names the current one', () => {
    expect(explain(wrong, { route: code })?.remedy).toMatch(/begins at \d\d:\d\d:[03]0 UTC/);
  });

  test.each<[Partial<Situation>, string]>([
    [
      {},
      'AWS rejected two codes made from mfa-secret: the seed belongs to another device, or the clock of this runner is wrong.',
    ],
    [{ clockBehind: 0 }, 'AWS rejected two codes made from mfa-secret: the seed belongs to another device.'],
    [
      { clockBehind: 3600 },
      'The step makes codes from mfa-secret and the time, but the clock of this runner is 60 minutes behind that of AWS.',
    ],
  ])('made from a seed, with %j, has another cause', (situation, why) => {
    const explanation = explain(wrong, { ...situation, route: seed });
    expect(explanation).toMatchObject({
      id: 'mfa-code',
      why,
      remedy: 'Store the seed of arn:me again, and check the clock of a self-hosted runner.',
    });
    expect(explanation).not.toHaveProperty('likely');
  });
});

describe('the other failures of MFA', () => {
  test('name the device', () => {
    expect(explain(device, { route: code })).toMatchObject({
      id: 'mfa-device',
      why: 'The device (arn:me) does not belong to the user of these access keys, or it has no codes (a passkey or a security key).',
    });
    expect(explain(device)?.why).toContain('(the device)');
  });

  test('are told apart by AWS’s words', () => {
    expect(explain(says('MultiFactorAuthentication must be used'))?.id).toBe('mfa-wanted');
    expect(explain(says('Cannot call GetSessionToken with session credentials'))?.id).toBe(
      'mfa-session-keys',
    );
    expect(explain(says('MultiFactorAuthentication'))).toBeUndefined();
  });

  test('of the action itself do not claim that AWS was asked', () => {
    expect(explain(refused(new CodeWaitError(25, 10)))).toMatchObject({
      id: 'mfa-wait',
      what: 'The current MFA code was already used; the next one comes in 25 s, after the step’s timeout of 10 s.',
    });
  });
});
