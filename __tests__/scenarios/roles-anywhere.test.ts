import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Issued, issue } from '../../harness/servers/authority.ts';
import { ask, commandOf, folderOf } from './credential-process.ts';
import { errorOf, expectNothingDone, keys, role, World } from './scenario.ts';

const world = new World();
const anchor =
  'arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/11111111-2222-3333-4444-555555555555';
const profile = 'arn:aws:rolesanywhere:us-east-2:111122223333:profile/11111111-2222-3333-4444-555555555555';
const naming = profile.replace(/5+$/, '666666666666');
const workload = role('workload', '444455556666');
const machine = (name: string) => `arn:aws:sts::111122223333:assumed-role/machine/${name}`;

type Named = Issued & { readonly name: string };
let authority: Named;
let intermediate: Named;
let ec: Named;
let rsa: Named;
let below: Named;

beforeAll(async () => {
  authority = await issue({ name: 'authority', isAuthority: true });
  intermediate = await issue({ name: 'intermediate', isAuthority: true }, authority);
  [ec, rsa, below] = await Promise.all([
    issue({ name: 'build-7' }, authority),
    issue({ name: 'build-8', type: 'rsa' }, authority),
    issue({ name: 'build-9' }, intermediate),
  ]);
});

beforeEach(() => {
  world.withoutTokenEndpoint();
  world.cloud.rolesAnywhere.trustAnchors.set(anchor, authority.certificate);
});

const pkcs8 = ({ key }: Issued) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const base = {
  'role-to-assume': role('machine'),
  'rolesanywhere-trust-anchor-arn': anchor,
  'rolesanywhere-profile-arn': profile,
};
const inputsOf = (issued: Issued, key = pkcs8(issued)) => ({
  ...base,
  'rolesanywhere-certificate': issued.certificate,
  'rolesanywhere-private-key': key,
});
/** Without a session name, AWS names the session by the certificate's serial number in hex. */
const serial = /machine\/[0-9a-f]{32}$/;

const passphrase = 'correct horse battery';
const sealed = { cipher: 'aes-256-cbc', passphrase };

describe('IAM Roles Anywhere', () => {
  test('signs in with one request, which names role, profile and trust anchor', async () => {
    const step = await world.step(inputsOf(ec));
    expect(step.exitCode).toBe(0);
    expect(step.outputs['authenticated-arn']).toMatch(serial);
    expect(world.asked).toEqual(['CreateSession']);
    expect(world.cloud.requests[0]?.parameters).toEqual({
      trustAnchorArn: anchor,
      profileArn: profile,
      roleArn: role('machine'),
      durationSeconds: '3600',
    });
    expect(step.output).toContain('Source: rolesanywhere, because rolesanywhere-trust-anchor-arn is set');
    const lines = pkcs8(ec).trim().split('\n').slice(1, -1);
    for (const line of lines) expect(step.output).toContain(`::add-mask::${line}`);
  });

  test.each([
    ['EC in PKCS#8', () => pkcs8(ec), false],
    ['EC in SEC1', () => ec.key.export({ type: 'sec1', format: 'pem' }).toString(), false],
    ['RSA in PKCS#8', () => pkcs8(rsa), false],
    ['RSA in PKCS#1', () => rsa.key.export({ type: 'pkcs1', format: 'pem' }).toString(), false],
    [
      'EC in PKCS#8, encrypted',
      () => ec.key.export({ type: 'pkcs8', format: 'pem', ...sealed }).toString(),
      true,
    ],
    [
      'EC in SEC1, encrypted',
      () => ec.key.export({ type: 'sec1', format: 'pem', ...sealed }).toString(),
      true,
    ],
    [
      'RSA in PKCS#8, encrypted',
      () => rsa.key.export({ type: 'pkcs8', format: 'pem', ...sealed }).toString(),
      true,
    ],
    [
      'RSA in PKCS#1, encrypted',
      () => rsa.key.export({ type: 'pkcs1', format: 'pem', ...sealed }).toString(),
      true,
    ],
  ] as const)('signs in with a key: %s', async (name, key, isSealed) => {
    const inputs = {
      ...inputsOf(name.startsWith('EC') ? ec : rsa, key()),
      ...(isSealed && { 'rolesanywhere-passphrase': passphrase }),
    };
    const step = await world.step(inputs);
    expect(step.exitCode).toBe(0);
    expect(step.outputs['authenticated-arn']).toMatch(serial);
    if (isSealed) expect(step.output).toContain(`::add-mask::${passphrase}`);
  });

  test('reads certificate, key and passphrase from files', async () => {
    const file = (name: string, text: string) => {
      const path = join(world.job.folder, name);
      writeFileSync(path, text);
      chmodSync(path, 0o600);
      return path;
    };
    const step = await world.step({
      ...base,
      'rolesanywhere-certificate': file('cert.pem', ec.certificate),
      'rolesanywhere-private-key': file(
        'key.pem',
        ec.key.export({ type: 'pkcs8', format: 'pem', ...sealed }).toString(),
      ),
      'rolesanywhere-passphrase': file('pass', `${passphrase}\n`),
    });
    expect(step.exitCode).toBe(0);
  });

  test('accepts an intermediate certificate, in its own input or after the first certificate', async () => {
    const step = await world.step({
      ...inputsOf(below),
      'rolesanywhere-certificate-chain': intermediate.certificate,
    });
    expect(step.exitCode).toBe(0);
    const bundle = `${below.certificate}${intermediate.certificate}`;
    expect((await world.step({ ...inputsOf(below), 'rolesanywhere-certificate': bundle })).exitCode).toBe(0);
  });

  test('is followed by a role in a second account', async () => {
    const step = await world.step({ ...inputsOf(ec), 'role-chain': workload });
    expect(step.outputs['authenticated-arn']).toBe(
      'arn:aws:sts::444455556666:assumed-role/workload/GitHubActions',
    );
    expect(world.asked).toEqual(['CreateSession', 'AssumeRole']);
  });

  test('uses the region of the trust anchor unless aws-region is set', async () => {
    const own = await world.step({ ...inputsOf(ec), 'aws-region': '' });
    expect(own.exported.AWS_REGION).toBe('us-east-2');
    const other = await world.step({ ...inputsOf(ec), 'aws-region': 'eu-west-1' });
    expect(other.exported.AWS_REGION).toBe('eu-west-1');
  });

  test('uses the session name and the duration of the inputs', async () => {
    const inputs = {
      ...inputsOf(ec),
      'rolesanywhere-profile-arn': naming,
      'rolesanywhere-session-name': 'nightly',
    };
    const step = await world.step({ ...inputs, 'role-duration-seconds': '7200' });
    expect(step.outputs['authenticated-arn']).toBe(machine('nightly'));
    expect(world.cloud.requests[0]?.parameters).toMatchObject({ durationSeconds: '7200' });
  });

  test('warns about inputs that it cannot send', async () => {
    const step = await world.step({
      ...inputsOf(ec),
      'role-external-id': 'octo-42',
      'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}',
      'custom-tags': '{"team":"blue"}',
    });
    expect(step.exitCode).toBe(0);
    for (const name of ['role-external-id', 'inline-session-policy', 'custom-tags'])
      expect(step.output).toMatch(
        new RegExp(`^::warning.*${name} is ignored, because IAM Roles Anywhere`, 'm'),
      );
  });
});

describe('an invalid certificate or key is reported before any request', () => {
  const wrong: Readonly<
    Record<string, readonly [string, () => Promise<Readonly<Record<string, string>>>, string]>
  > = {
    'a wrong passphrase': [
      'rolesanywhere-passphrase',
      async () => ({
        ...inputsOf(
          ec,
          ec.key
            .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' })
            .toString(),
        ),
        'rolesanywhere-passphrase': 'wrong one',
      }),
      'does not open the private key',
    ],
    'no passphrase': [
      'rolesanywhere-passphrase',
      async () =>
        inputsOf(
          ec,
          ec.key
            .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' })
            .toString(),
        ),
      'not set, although the private key is encrypted',
    ],
    'the key of another certificate': [
      'rolesanywhere-private-key',
      async () => inputsOf(ec, pkcs8(below)),
      'does not belong to rolesanywhere-certificate',
    ],
    'an expired certificate': [
      'rolesanywhere-certificate',
      async () =>
        inputsOf(
          await issue({ name: 'old', from: new Date('2020-01-01'), to: new Date('2021-01-01') }, authority),
        ),
      'expired at 2021-01-01',
    ],
    'a certificate that is not PEM': [
      'rolesanywhere-certificate',
      async () => ({ ...inputsOf(ec), 'rolesanywhere-certificate': '-----BEGIN NOTHING-----' }),
      'has no certificate in PEM',
    ],
    'a certificate that is damaged': [
      'rolesanywhere-certificate',
      async () => ({ ...inputsOf(ec), 'rolesanywhere-certificate': ec.certificate.replace(/\n\w{9}/, '\n') }),
      'cannot be read',
    ],
    'a key that is a certificate': [
      'rolesanywhere-private-key',
      async () => ({ ...inputsOf(ec), 'rolesanywhere-private-key': ec.certificate }),
      'has no private key in PEM',
    ],
    'a file that is not there': [
      'rolesanywhere-private-key',
      async () => ({ ...inputsOf(ec), 'rolesanywhere-private-key': '/nowhere/key.pem' }),
      'is not PEM text, and no file has that name',
    ],
  };
  test.each(Object.keys(wrong))('%s', async (name) => {
    const [input, given, words] = wrong[name] ?? [];
    const step = await world.step((await given?.()) ?? {});
    expectNothingDone(step);
    const { id, text } = errorOf(step);
    expect(id).toBe('inputs');
    expect(text).toContain(`- ${input}: `);
    expect(text).toContain(words);
    expect(world.asked).toEqual([]);
  });
});

describe('contradictory inputs are refused', () => {
  test.each([
    [{ 'rolesanywhere-profile-arn': '' }, 'rolesanywhere-profile-arn'],
    [{ 'role-to-assume': '' }, 'role-to-assume'],
    [{ 'role-to-assume': 'machine' }, 'role-to-assume'],
    [{ 'rolesanywhere-profile-arn': profile.replace('us-east-2', 'us-west-2') }, 'rolesanywhere-profile-arn'],
    [{ 'rolesanywhere-trust-anchor-arn': profile }, 'rolesanywhere-trust-anchor-arn'],
    [{ 'rolesanywhere-trust-anchor-arn': '' }, 'rolesanywhere-trust-anchor-arn'],
    [{ 'source-profile': 'dev' }, 'source-profile'],
    [{ ...keys, 'credential-source': 'access-keys' }, 'rolesanywhere-trust-anchor-arn'],
  ])('%j: %s', async (more, input) => {
    const step = await world.step({ ...inputsOf(ec), ...more });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(`${input}:`);
    expect(world.asked).toEqual([]);
  });
});

test('a trust anchor in a variable of the runner does not contradict another credential-source', async () => {
  const env = { ROLESANYWHERE_TRUST_ANCHOR_ARN: inputsOf(ec)['rolesanywhere-trust-anchor-arn'] };
  const step = await world.step({ ...keys, 'credential-source': 'access-keys' }, { env });
  expect(step.outputs['authenticated-arn']).toBe('arn:aws:iam::111122223333:user/ci');
});

describe('renewal', () => {
  const variables = { ROLESANYWHERE_PRIVATE_KEY: '', ROLESANYWHERE_PASSPHRASE: passphrase };
  const encrypted = () => ec.key.export({ type: 'pkcs8', format: 'pem', ...sealed }).toString();
  const file = (name: string, text: string) => {
    const path = join(world.job.folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const askAgain = async () => {
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    return ask(command, world.job.environment, world.cloud);
  };

  test('reads key and passphrase from their files again', async () => {
    const step = await world.step({
      ...base,
      refresh: 'true',
      'rolesanywhere-certificate': ec.certificate,
      'rolesanywhere-private-key': file('key.pem', encrypted()),
      'rolesanywhere-passphrase': file('pass', passphrase),
    });
    expect(step.exitCode).toBe(0);
    expect((await askAgain()).exitCode).toBe(0);
    expect(world.asked).toEqual(['CreateSession', 'CreateSession']);
  });

  test('reads key and passphrase from variables of the job again, and stores neither', async () => {
    Object.assign(world.job.environment, variables, { ROLESANYWHERE_PRIVATE_KEY: encrypted() });
    const step = await world.step({ ...base, refresh: 'true', 'rolesanywhere-certificate': ec.certificate });
    expect(step.exitCode).toBe(0);
    const plan = readFileSync(join(folderOf(commandOf(world.job)), 'plan.json'), 'utf8');
    expect(plan).not.toContain(passphrase);
    expect(plan).not.toContain('PRIVATE KEY');
    expect((await askAgain()).exitCode).toBe(0);
    delete world.job.environment.ROLESANYWHERE_PASSPHRASE;
    const lost = await askAgain();
    expect(lost).toMatchObject({ exitCode: 1, stdout: '' });
    expect(lost.stderr).toContain('ROLESANYWHERE_PASSPHRASE');
  });

  test('is refused when the key is written into the step', async () => {
    const step = await world.step({ ...inputsOf(ec), refresh: 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('rolesanywhere-private-key is set in the step');
    expect(errorOf(step).text).toContain('ROLESANYWHERE_PRIVATE_KEY');
  });
});
