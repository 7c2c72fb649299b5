import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import { errorOf, expectNothingDone, keys, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const warningsOf = ({ output }: StepResult) =>
  output.split('\n').flatMap((line) => /^::warning title=aws-auth::(.*)$/.exec(line)?.[1] ?? []);

describe('leftovers in workflows', () => {
  test.each([
    ['a session token', { 'aws-session-token': 'left-over' }, 'aws-session-token is ignored'],
    [
      'a secret',
      { 'aws-secret-access-key': keys['aws-secret-access-key'] },
      'aws-secret-access-key is ignored',
    ],
  ])('%s without a key ID is ignored with a warning when another source fits', async (_, inputs, words) => {
    const step = await world.step({ ...deploy, ...inputs });
    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual([expect.stringContaining(words)]);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('a session token without a key ID is an error when no other source fits', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ 'aws-session-token': 'left-over' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('aws-session-token');
  });

  test('the variable AUDIENCE is ignored', async () => {
    await world.step(deploy, { env: { AUDIENCE: 'https://example.com' } });
    expect(world.cloud.requests[0]?.parameters.audience).toBe('sts.amazonaws.com');
  });

  test('a blank role-to-assume overrides ROLE_TO_ASSUME; an empty one does not', async () => {
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
    '%s is sent to a custom STS that an input or a variable names',
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

  test('a store is not asked for the age of a key', async () => {
    const env = { AWS_ENDPOINT_URL: world.cloud.url };
    await world.step({ ...store, 'aws-region': 'garage' }, { env });
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });

  test('without a custom STS, an account or region that AWS does not have is refused', async () => {
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

describe('inputs that apply to no role', () => {
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
    ['an external ID, with OIDC', { 'role-external-id': 'octo-42' }, { 'role-to-assume': role('deploy') }],
    ['a session policy, with keys only', policy, keys],
    ['custom-tags that are not JSON', { 'custom-tags': 'team=platform' }, keys],
  ])('%s: ignored with a warning', async (_, inputs, others) => {
    world.withoutTokenEndpoint();
    if (!('aws-access-key-id' in others)) Object.assign(world.job.environment, world.cloud.tokenEndpoint);
    const step = await world.step({ ...others, ...inputs } as Record<string, string>);
    expect(step.exitCode).toBe(0);
    expect(warningsOf(step)).toEqual([expect.stringMatching(/^[\w-]+ is ignored/)]);
  });

  test.each([
    ['role-chain', { ...keys, 'role-chain': role('deploy') }],
    ['sessions', sessions],
  ])(
    'a session policy with %s is an error, because ignoring it would widen the session',
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
    '%j: empty items are ignored, and the account guard still applies',
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

  test.each([',', ',,', ' , '])('%j: a list without an account is an error', async (accounts) => {
    const step = await world.step({ ...deploy, 'allowed-account-ids': accounts });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('allowed-account-ids: no item has a value');
    expect(world.asked).toEqual([]);
  });

  test('an item that is not an account ID is an error that quotes it', async () => {
    const step = await world.step({ ...deploy, 'allowed-account-ids': 'production, 111122223333' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('allowed-account-ids: "production" is not allowed');
    expect(world.asked).toEqual([]);
  });
});

describe('the age of a key', () => {
  test('the step never waits for the key age', async () => {
    world.withoutTokenEndpoint();
    const env = { AWS_ENDPOINT_URL_IAM: world.cloud.url };
    world.cloud.faults.add('iam', { kind: 'stall' });
    const step = await world.step(keys, { env });
    expect(step.exitCode).toBe(0);
    const without = await world.step({ ...keys, 'key-age-check': 'false' }, { env });
    expect(step.milliseconds - without.milliseconds).toBeLessThan(within(500));
  });

  test('key-age-check: false skips the request', async () => {
    world.withoutTokenEndpoint();
    await world.step(
      { ...keys, 'key-age-check': 'false' },
      { env: { AWS_ENDPOINT_URL_IAM: world.cloud.url } },
    );
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });
});

test('the path of a proxy URL is ignored', async () => {
  const { ForwardProxy } = await import('../../harness/servers/forward-proxy.ts');
  const proxy = await ForwardProxy.start();
  const step = await world.step({ ...deploy, 'http-proxy': `http://${proxy.host}/proxy.pac?x=1#y` });
  await proxy.close();
  expect(step.exitCode).toBe(0);
  expect(proxy.asked.length).toBeGreaterThan(0);
});

test('a proxy password with an unencoded "/", "?" or "#" is refused and not shown', async () => {
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

  test('delivers access keys without any request', async () => {
    const step = await world.step({ ...store, 'aws-profile': 'r2', 'output-env-credentials': 'true' });
    expect(step.exitCode).toBe(0);
    expect(step.exported).toMatchObject({ ...keyVariables, AWS_REGION: 'auto', AWS_PROFILE: 'r2' });
    expect(step.outputs).toEqual({});
    expect(world.asked).toEqual([]);
    expect(step.output).toContain('The account is unknown, because sts-endpoint is none');
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
  ])('%s requires an STS', async (input) => {
    const values: Readonly<Record<string, string>> = {
      sessions: `one: ${role('deploy')}`,
      'allowed-account-ids': '111122223333',
      'use-existing-credentials': 'true',
      'mfa-serial': 'arn:aws:iam::111122223333:mfa/octo',
    };
    const step = await world.step({ ...store, [input]: values[input] ?? role('deploy') });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(`${input}: set, but it needs an STS, and sts-endpoint is none`);
    expect(world.asked).toEqual([]);
  });

  test('the error about a region that AWS does not have suggests this value', async () => {
    const step = await world.step(
      { ...store, 'sts-endpoint': '' },
      { env: { AWS_ENDPOINT_URL_STS: undefined } },
    );
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('also set sts-endpoint to the URL of its STS, or to none');
  });
});

test('sts-endpoint may have a path', async () => {
  const step = await world.step({ ...deploy, 'sts-endpoint': `${world.cloud.url}/.sts` });
  expect(step.exitCode).toBe(0);
});
