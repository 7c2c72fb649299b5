import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Secret as Seed, TOTP } from 'otpauth';
import type { Factor } from '../../../src/aws/sts-parameters.ts';
import { withCode } from '../../../src/chain/mfa.ts';
import { CodeWaitError } from '../../../src/errors/index.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import type { Run } from '../../../src/run.ts';
import { Secret } from '../../../src/text/secret.ts';
import { refusal } from './runs.ts';

const parent = mkdtempSync(join(tmpdir(), 'mfa-'));
afterAll(() => rmSync(parent, { recursive: true }));

const seed = 'JBSWY3DPEHPK3PXP';
const device = { serial: 'arn:me', seed: new Secret(seed) };
const given = { serial: 'arn:me', code: new Secret('123456') };
const used = refusal('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code');

/** A run of a machine without used codes, whose clock is so many seconds behind. */
function runWith(seconds: number, clockBehind = 0) {
  const said: string[] = [];
  const deadline = new Deadline(seconds);
  deadline.clear();
  const run = {
    wire: { rules: { deadline }, http: { clockBehind } },
    runner: { mask: (code: Secret) => said.push(code.reveal()), info: (text: string) => said.push(text) },
    machine: { claimsFolder: mkdtempSync(join(parent, 'claims-')) },
  } as unknown as Run;
  return { run, said };
}
const reveal = async ({ serial, code }: Factor) => [serial, code.reveal()];
/** The codes around a time, because the test may run while one ends. */
const codesAt = (time: number) =>
  [-1, 0, 1].map((step) =>
    new TOTP({ secret: Seed.fromBase32(seed) }).generate({ timestamp: time + step * 1000 }),
  );

describe('a code', () => {
  test('from the workflow is used as it is', async () => {
    const { run, said } = runWith(60);
    expect(await withCode(given, run, reveal)).toEqual(['arn:me', '123456']);
    expect(said).toEqual([]);
  });

  test.each([0, 3600])('from a seed is that of AWS’s time, with the clock %s s behind', async (behind) => {
    const { run, said } = runWith(60, behind);
    const [serial, code] = await withCode(device, run, reveal);
    expect(serial).toBe('arn:me');
    expect(codesAt(Date.now() + behind * 1000)).toContain(code);
    expect(said).toEqual([code]);
  });

  test('that was used is not used again, and the next one may come too late', async () => {
    const { run } = runWith(0.5);
    await withCode(device, run, reveal);
    const failure = await withCode(device, run, reveal).catch((error: unknown) => error);
    // If a code ends in between, the next one is there already.
    if (Array.isArray(failure)) return;
    expect(failure).toBeInstanceOf(CodeWaitError);
    expect((failure as Error).message).toMatch(
      /comes in ([1-9]|[12]\d|30) s, after the step’s timeout of 1 s$/,
    );
  });

  test('of another device can be used at the same time', async () => {
    const { run } = runWith(0.5);
    await withCode(device, run, reveal);
    expect(await withCode({ ...device, serial: 'arn:you' }, run, reveal)).toHaveLength(2);
  });
});

describe('a code that AWS rejects', () => {
  const failing = (error: Error) => async () => {
    throw error;
  };

  test.each<[string, typeof given | typeof device, Error]>([
    ['of the workflow', given, used],
    ['for another reason', device, refusal('AccessDenied', 'no')],
    ['by another error', device, refusal('Other', 'invalid MFA one time pass code')],
    ['outside of STS', device, new Error('invalid MFA one time pass code')],
  ])('%s is not replaced', async (_, factor, error) => {
    const { run, said } = runWith(60);
    await expect(withCode(factor, run, failing(error))).rejects.toBe(error);
    expect(said.join()).not.toContain('AWS rejected');
  });

  test('from a seed may have been used elsewhere, so the next one is tried', async () => {
    const { run, said } = runWith(0.5);
    const failure = await withCode(device, run, failing(used)).catch((error: unknown) => error);
    expect(said[1]).toBe('AWS rejected the MFA code. Another job may have used it.');
    expect([used, expect.any(CodeWaitError)]).toContainEqual(failure);
  });
});
