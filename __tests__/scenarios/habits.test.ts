import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import { errorOf, expectNothingDone, keys, keyVariables, role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const warningsOf = ({ output }: StepResult) =>
  output.split('\n').flatMap((line) => /^::warning title=aws-auth::(.*)$/.exec(line)?.[1] ?? []);

describe('what workflows have left over', () => {
  test.each([
    ['a session token', { 'aws-session-token': 'left-over' }, 'aws-session-token is ignored'],
    [
      'a secret',
      { 'aws-secret-access-key': keys['aws-secret-access-key'] },
      'aws-secret-access-key is ignored',
    ],
  ])('%s without a key ID is ignored with a warning, where another source fits', async (_, inputs, words) => {
    const step = await world.step({ ...deploy, ...inputs });
    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual([expect.stringContaining(words)]);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('and an error, where nothing else fits', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ 'aws-session-token': 'left-over' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('aws-session-token');
  });

  test('a variable AUDIENCE changes nothing', async () => {
    await world.step(deploy, { env: { AUDIENCE: 'https://example.com' } });
    expect(world.cloud.requests[0]?.parameters.audience).toBe('sts.amazonaws.com');
  });

  test('a role of white space alone keeps ROLE_TO_ASSUME out', async () => {
    const env = { ROLE_TO_ASSUME: role('deploy'), ...keyVariables };
    const blank = await world.step({ 'role-to-assume': ' ' }, { env });
    expect(blank.outputs['authenticated-arn']).toBe('arn:aws:iam::111122223333:user/ci');
    expect(world.asked).not.toContain('AssumeRole');
    const empty = await world.step({ 'role-to-assume': '' }, { env });
    expect(empty.outputs['authenticated-arn']).toContain('assumed-role/deploy');
  });
});

describe('stores that are not AWS', () => {
  const store = { ...keys, 'credential-source': 'access-keys' };

  test.each(['arn:aws:iam::nightly-sync:role/FullAccess', 'arn:aws:iam:::role/FullAccess'])(
    '%s is asked for where another STS is named by an input or a variable',
    async (arn) => {
      const named = { ...store, 'role-to-assume': arn, 'sts-endpoint': world.cloud.url };
      for (const [inputs, env] of [
        [named, {}],
        [
          { ...store, 'role-to-assume': arn },
          { AWS_ENDPOINT_URL_STS: undefined, AWS_ENDPOINT_URL: world.cloud.url },
        ],
      ] as const) {
        world.cloud.requests.length = 0;
        await world.step(inputs, { env });
        expect(world.cloud.requests.map(({ parameters }) => parameters.RoleArn)).toContain(arn);
      }
    },
  );

  test.each(['auto', 'garage', 'us-east-1', 'home-1'])(
    'the region %s works with AWS_ENDPOINT_URL',
    async (region) => {
      const env = { AWS_ENDPOINT_URL: world.cloud.url };
      const step = await world.step({ ...store, 'aws-region': region }, { env });
      expect(step.exitCode).toBe(0);
      expect(step.exported.AWS_REGION).toBe(region);
      expect(world.cloud.requests.map((asked) => asked.region)).toContain(region);
    },
  );

  test('and is not asked for the age of a key', async () => {
    const env = { AWS_ENDPOINT_URL: world.cloud.url };
    await world.step({ ...store, 'aws-region': 'garage' }, { env });
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });

  test('without another STS a made-up account or region is refused', async () => {
    const env = { AWS_ENDPOINT_URL_STS: undefined };
    for (const inputs of [
      { 'role-to-assume': 'arn:aws:iam::nightly-sync:role/x' },
      { 'aws-region': 'garage' },
    ]) {
      const step = await world.step({ ...store, ...inputs }, { env });
      expectNothingDone(step);
      expect(errorOf(step).id).toBe('inputs');
    }
  });
});

describe('what no role takes', () => {
  const policy = { 'inline-session-policy': '{"Statement":[]}' };
  const sessions = { sessions: `one: ${role('deploy')}` };

  test.each([
    ['an external ID', { 'role-external-id': 'octo-42' }, keys],
    ['an external ID, with sessions', { 'role-external-id': 'octo-42' }, sessions],
    [
      'an external ID, with role-chain',
      { 'role-external-id': 'octo-42' },
      { ...keys, 'role-chain': role('deploy') },
    ],
    ['a session policy, with keys alone', policy, keys],
    ['custom-tags that are no JSON', { 'custom-tags': 'team=platform' }, keys],
  ])('%s: a warning', async (_, inputs, others) => {
    world.withoutTokenEndpoint();
    if ('sessions' in others) Object.assign(world.job.environment, world.cloud.tokenEndpoint);
    const step = await world.step({ ...others, ...inputs } as Record<string, string>);
    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual([expect.stringMatching(/^[\w-]+ is ignored/)]);
  });

  test.each([
    ['role-chain', { ...keys, 'role-chain': role('deploy') }],
    ['sessions', sessions],
  ])(
    'a session policy with %s: an error, because the session would be wider than written',
    async (_, others) => {
      const step = await world.step({ ...others, ...policy } as Record<string, string>);
      expectNothingDone(step);
      expect(errorOf(step).text).toContain('inline-session-policy');
      expect(world.asked).toEqual([]);
    },
  );
});

describe('allowed-account-ids', () => {
  test.each(['111122223333,', ',111122223333', '111122223333,\n', '111122223333 ,, 444455556666'])(
    '%j: empty items are passed over, and the guard stays',
    async (accounts) => {
      const step = await world.step({ ...deploy, 'allowed-account-ids': accounts });
      expect(step.exitCode).toBe(0);
      const other = await world.step({
        ...deploy,
        'allowed-account-ids': accounts.replaceAll('111122223333', '222233334444'),
      });
      expectNothingDone(other);
    },
  );

  test.each([',', ',,', ' , '])('%j: a guard without an account is an error', async (accounts) => {
    const step = await world.step({ ...deploy, 'allowed-account-ids': accounts });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('allowed-account-ids: no item of it has a value');
    expect(world.asked).toEqual([]);
  });

  test('an odd item is an error that says so', async () => {
    const step = await world.step({ ...deploy, 'allowed-account-ids': 'production, 111122223333' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('allowed-account-ids: "production" is not allowed');
    expect(world.asked).toEqual([]);
  });
});

describe('the age of a key', () => {
  test('is never waited for', async () => {
    world.withoutTokenEndpoint();
    const env = { AWS_ENDPOINT_URL_IAM: world.cloud.url };
    world.cloud.misbehaviour.add('iam', { kind: 'stall' });
    const step = await world.step(keys, { env });
    expect(step.exitCode).toBe(0);
    const without = await world.step({ ...keys, 'key-age-check': 'false' }, { env });
    expect(step.milliseconds - without.milliseconds).toBeLessThan(500);
  });

  test('is not asked for with key-age-check: false', async () => {
    world.withoutTokenEndpoint();
    await world.step(
      { ...keys, 'key-age-check': 'false' },
      { env: { AWS_ENDPOINT_URL_IAM: world.cloud.url } },
    );
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });
});

test('a proxy with a path is used without it', async () => {
  const { ForwardProxy } = await import('../../harness/servers/forward-proxy.ts');
  const proxy = await ForwardProxy.start();
  const step = await world.step({ ...deploy, 'http-proxy': `http://${proxy.host}/proxy.pac?x=1#y` });
  await proxy.close();
  expect(step.exitCode).toBe(0);
  expect(proxy.asked.length).toBeGreaterThan(0);
});

test('a password with a character that cuts the URL short is refused, and not shown', async () => {
  for (const url of [
    'http://octo:12/hush@proxy:3128',
    'http://octo:12?hush@proxy:3128',
    'http://octo:12#hush@proxy:3128',
  ]) {
    world.secrets.add('hush');
    const step = await world.step({ ...deploy, 'http-proxy': url });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('percent-encoded');
  }
});

describe('sts-endpoint: none, for a store without an STS', () => {
  const store = { ...keys, 'credential-source': 'access-keys', 'aws-region': 'auto', 'sts-endpoint': 'none' };

  test('delivers access keys, and asks nobody', async () => {
    const step = await world.step({ ...store, 'aws-profile': 'r2', 'output-env-credentials': 'true' });
    expect(step.exitCode).toBe(0);
    expect(step.exported).toMatchObject({ ...keyVariables, AWS_REGION: 'auto', AWS_PROFILE: 'r2' });
    expect(step.outputs).toEqual({});
    expect(world.asked).toEqual([]);
    expect(step.output).toContain('Nobody was asked whose the credentials are');
    expect(step.summary).toContain('`auto`');
    expect(step.summary).not.toContain('undefined');
    await world.post(step);
    expect(world.job.environment.AWS_ACCESS_KEY_ID).toBe('');
  });

  test.each([
    'role-to-assume',
    'role-chain',
    'sessions',
    'allowed-account-ids',
    'use-existing-credentials',
    'mfa-serial',
  ])('%s needs one', async (input) => {
    const values: Readonly<Record<string, string>> = {
      sessions: `one: ${role('deploy')}`,
      'allowed-account-ids': '111122223333',
      'use-existing-credentials': 'true',
      'mfa-serial': 'arn:aws:iam::111122223333:mfa/octo',
    };
    const step = await world.step({ ...store, [input]: values[input] ?? role('deploy') });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(`${input}: set, but sts-endpoint is none`);
    expect(world.asked).toEqual([]);
  });

  test('is what the error about such a region leads to', async () => {
    const step = await world.step(
      { ...store, 'sts-endpoint': '' },
      { env: { AWS_ENDPOINT_URL_STS: undefined } },
    );
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('set sts-endpoint as well: the URL of its STS, or none');
  });
});

test('an STS below a path is asked there', async () => {
  const step = await world.step({ ...deploy, 'sts-endpoint': `${world.cloud.url}/.sts` });
  expect(step.exitCode).toBe(0);
});
