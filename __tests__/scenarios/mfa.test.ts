import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { errorOf, expectNothingDone, keys, role, World } from './scenario.ts';

const world = new World();
const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const serial = 'arn:aws:iam::111122223333:mfa/guarded';
const guarded = {
  'aws-access-key-id': 'AKIA111111111EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
  'mfa-serial': serial,
};
const device = new TOTP({ secret: Secret.fromBase32(seed) });
const inOidcLess = () => world.withoutTokenEndpoint();

describe('an MFA code made from mfa-secret', () => {
  test('gets a session without a role', async () => {
    inOidcLess();
    const result = await world.step({ ...guarded, 'mfa-secret': seed });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['authenticated-arn']).toBe('arn:aws:iam::111122223333:user/guarded');
    expect(result.exported.AWS_SESSION_TOKEN).toBeTruthy();
    expect(world.asked).toEqual(['GetSessionToken', 'GetCallerIdentity']);
  });

  test('assumes a role that requires it, then a role in a second account', async () => {
    inOidcLess();
    const result = await world.step({
      ...guarded,
      'mfa-secret': seed,
      'role-to-assume': role('guarded'),
      'role-chain': role('workload', '444455556666'),
    });
    expect(result.outputs['authenticated-arn']).toBe(
      'arn:aws:sts::444455556666:assumed-role/workload/GitHubActions',
    );
    const asked = world.cloud.requests.map(({ what, parameters }) => [what, parameters.SerialNumber]);
    expect(asked).toEqual([
      ['AssumeRole', serial],
      ['AssumeRole', undefined],
    ]);
  });

  test('is never used by two concurrent steps', async () => {
    inOidcLess();
    const inputs = { 'aws-region': 'us-east-2', ...guarded, 'mfa-secret': seed };
    // `world.step` would attribute all secrets issued meanwhile to one step.
    const clock = world.cloud.clock.run(10);
    const results = await Promise.all([world.job.run({ inputs, clock }), world.job.run({ inputs, clock })]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    // STS refuses a used code, so two calls mean that each step sent its own.
    expect(world.asked.filter((what) => what === 'GetSessionToken')).toHaveLength(2);
    const waited = results.filter(({ output }) => output.includes('was already used. Waiting'));
    // No step waits if a new 30-second period begins between them.
    expect(waited.length).toBeLessThanOrEqual(1);
  }, 60_000);

  test('is replaced by the next one when another machine has used it', async () => {
    inOidcLess();
    const code = device.generate();
    const elsewhere = await world.step({ ...guarded, 'mfa-code': code });
    expect(elsewhere.exitCode).toBe(0);
    // The cloud also accepts the code of the previous period, in case a new one has begun.
    const clock = world.cloud.clock.run(10);
    const here = await world.step({ ...guarded, 'mfa-secret': seed.toLowerCase() }, { clock });
    expect(here.exitCode).toBe(0);
    // Unless a new period has begun, the cloud refuses the second step's first code.
    const asked = world.asked.filter((what) => what === 'GetSessionToken');
    expect(asked.length === 3).toBe(here.output.includes('Another job may have used it'));
  }, 60_000);
});

test('a role of a profile gets the next code after a refusal, and mfa-secret may be written in groups', async () => {
  inOidcLess();
  mkdirSync(join(world.job.folder, '.aws'));
  writeFileSync(
    join(world.job.folder, '.aws/credentials'),
    `[keys]\naws_access_key_id = ${guarded['aws-access-key-id']}\naws_secret_access_key = ${guarded['aws-secret-access-key']}\n` +
      `[guarded]\nrole_arn = ${role('guarded')}\nsource_profile = keys\nmfa_serial = ${serial}\n`,
  );
  const elsewhere = await world.step({ ...guarded, 'mfa-code': device.generate() });
  expect(elsewhere.exitCode).toBe(0);
  const groups = seed.match(/.{4}/g)?.join('-') ?? '';
  const clock = world.cloud.clock.run(10);
  const result = await world.step({ 'source-profile': 'guarded', 'mfa-secret': groups }, { clock });
  expect(result.exitCode).toBe(0);
  expect(result.outputs['authenticated-arn']).toContain('assumed-role/guarded/GitHubActions');
}, 60_000);

test('the step fails at once when action-timeout-s ends before the next code', async () => {
  inOidcLess();
  const inputs = { ...guarded, 'mfa-secret': seed, 'action-timeout-s': '1' };
  // Near the end of a 30-second period, the next code would come in time.
  if (Date.now() % 30_000 > 26_000) await new Promise((resolve) => setTimeout(resolve, 4_500));
  expect((await world.step({ ...inputs, 'action-timeout-s': '20' })).exitCode).toBe(0);
  const result = await world.step(inputs);
  expectNothingDone(result);
  expect(errorOf(result).title).toBe('The next MFA code comes too late');
  expect(errorOf(result).text).toContain('action-timeout-s');
}, 60_000);

describe('mfa-code', () => {
  test('is refused on its second use, and the error gives the remedy', async () => {
    inOidcLess();
    const code = device.generate();
    expect((await world.step({ ...guarded, 'mfa-code': code })).exitCode).toBe(0);
    world.cloud.requests.length = 0;
    const again = await world.step({ ...guarded, 'mfa-code': code });
    expectNothingDone(again);
    expect(errorOf(again).title).toBe('AWS rejected the MFA code');
    expect(errorOf(again).text).toContain('changes every 30 seconds');
    expect(world.asked).toEqual(['GetSessionToken']);
  });

  test('is refused with the serial of another device', async () => {
    inOidcLess();
    const result = await world.step({
      ...guarded,
      'mfa-serial': 'arn:aws:iam::111122223333:mfa/other',
      'mfa-code': '123456',
    });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe('Wrong MFA device');
  });
});

test('a role that requires a second factor refuses keys alone, and the error says so', async () => {
  inOidcLess();
  const { 'mfa-serial': _, ...alone } = guarded;
  const result = await world.step({ ...alone, 'role-to-assume': role('guarded') });
  expectNothingDone(result);
  expect(errorOf(result).text).toContain('the role requires MFA');
});

describe('invalid inputs are reported before any request', () => {
  test.each([
    [{ ...keys, 'mfa-code': '123456' }, 'mfa-serial'],
    [{ ...guarded }, 'mfa-serial'],
    [{ ...guarded, 'mfa-code': '12345' }, 'mfa-code'],
    [{ ...guarded, 'mfa-code': '123456', 'mfa-secret': seed }, 'mfa-code'],
    [{ ...guarded, 'mfa-secret': 'not-base-32!' }, 'mfa-secret'],
    [{ ...guarded, 'mfa-serial': 'a b', 'mfa-code': '123456' }, 'mfa-serial'],
    [{ ...guarded, 'mfa-code': '123456', 'aws-session-token': 'token' }, 'mfa-serial'],
    [
      { ...guarded, 'mfa-secret': seed, 'special-characters-workaround': 'true' },
      'special-characters-workaround',
    ],
  ])('%j', async (inputs, name) => {
    inOidcLess();
    const result = await world.step(inputs as unknown as Record<string, string>);
    expectNothingDone(result);
    expect(errorOf(result).text).toContain(`- ${name}: `);
    expect(world.asked).toEqual([]);
  });
});
