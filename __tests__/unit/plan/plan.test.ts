import { describe, expect, test } from '@jest/globals';
import { NoIdentityError } from '../../../src/errors/index.ts';
import { readInputs } from '../../../src/inputs/read.ts';
import { readContext } from '../../../src/job/context.ts';
import { makePlan } from '../../../src/plan/index.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';

const role = 'arn:aws:iam::111122223333:role/deploy';
const endpoint = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer' };
const keys = { 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE', 'aws-secret-access-key': 'secret' };

async function planned(inputs: Record<string, string>, env: Record<string, string> = endpoint) {
  const named = Object.entries({ 'aws-region': 'us-east-2', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const hosted = { HOME: '/nowhere', USERPROFILE: '/nowhere', RUNNER_ENVIRONMENT: 'github-hosted' };
  const all = { ...hosted, ...env, ...Object.fromEntries(named) };
  const reading = await readInputs(all);
  return makePlan(reading.inputs, await readContext(all), reading.problems);
}

async function planOf(inputs: Record<string, string>, env?: Record<string, string>): Promise<Plan> {
  const { plan, error } = await planned(inputs, env);
  if (!plan) throw error;
  return plan;
}

async function problemsOf(inputs: Record<string, string>, env?: Record<string, string>): Promise<string[]> {
  const { error } = await planned(inputs, env);
  if (error instanceof NoIdentityError) return [error.message];
  return (error?.problems ?? []).map(({ input, what, remedy }) => `${input}: ${what}. ${remedy}`);
}

describe('the region and the role', () => {
  test.each([
    ['us-esat-2', 'us-east-2'],
    ['us-east2', 'us-east-2'],
    ['US-EAST-2', 'us-east-2'],
    ['eu-west-9', 'eu-west-'],
    ['eusc-de-east-2', 'eusc-de-east-1'],
  ])('the region %s is refused, and %s is suggested', async (region, near) => {
    const problems = await problemsOf({ 'aws-region': region, 'role-to-assume': role });
    expect(problems[0]).toContain(`"${region}" is not an AWS region. Did you mean ${near}`);
  });

  test('a region unlike any other gets no suggestion', async () => {
    expect(
      (await problemsOf({ 'aws-region': 'somewhere-over-the-rainbow-1', 'role-to-assume': role }))[0],
    ).not.toContain('mean');
  });

  test('a missing region is reported', async () => {
    expect(await problemsOf({ 'aws-region': '', 'role-to-assume': role })).toEqual([
      expect.stringContaining('aws-region: not set, and neither is AWS_REGION'),
    ]);
  });

  test.each([
    ['us-east-2', 'arn:aws-cn:iam::111122223333:role/x'],
    ['cn-north-1', role],
    ['us-gov-west-1', role],
    ['us-esat-2', 'arn:aws-us-gov:iam::111122223333:role/x'],
    ['us-east-2', 'arn:store:iam::111122223333:role/x'],
  ])('in region %s, the role %s is refused because of its partition', async (region, other) => {
    expect((await problemsOf({ 'aws-region': region, 'role-to-assume': other })).join()).toContain(
      'belongs to partition',
    );
  });

  test('an explicit STS endpoint allows unknown regions, partitions and account IDs', async () => {
    const store = { 'sts-endpoint': 'https://store.example', 'aws-region': 'garage' };
    const plan = await planOf({ ...store, 'role-to-assume': 'arn:store:iam::111122223333:role/x' });
    expect(plan.network.region).toBe('garage');
    expect((await planOf({ ...store, 'role-to-assume': 'arn:store:iam:::role/x' })).route.hops).toHaveLength(
      1,
    );
    const variable = { ...endpoint, AWS_ENDPOINT_URL: 'https://store.example' };
    expect((await planOf({ 'role-to-assume': 'arn:store:iam:::role/x' }, variable)).route.hops).toHaveLength(
      1,
    );
    expect((await problemsOf({ 'role-to-assume': 'arn:aws:iam:::role/x' })).join()).toContain(
      'has no account ID',
    );
    expect(await problemsOf({ ...store, 'aws-region': 'My_Region', 'role-to-assume': role })).toHaveLength(1);
    const fresh = { 'aws-region': 'us-north-7', 'sts-endpoint': 'https://sts.us-north-7.amazonaws.com' };
    expect((await planOf({ ...fresh, 'role-to-assume': role })).network.region).toBe('us-north-7');
  });

  test.each([
    'arn:aws:sts::111122223333:assumed-role/x/y',
    'has space',
    'arn:aws:iam::111122223333:user/x',
    '*',
  ])('%j is not a role', async (text) => {
    expect((await problemsOf({ ...keys, 'role-to-assume': text })).join()).toContain(
      'is neither a role ARN nor a role name',
    );
  });

  test('an account ID of the wrong length is named in the error', async () => {
    expect((await problemsOf({ ...keys, 'role-to-assume': 'arn:aws:iam::1111:role/x' })).join()).toContain(
      'has the account ID 1111. Write the 12 digits of the account.',
    );
  });

  test.each(['deploy', 'path/to/deploy', 'arn:aws:iam::111122223333:role/path/deploy'])(
    '%j is a role',
    async (text) => {
      expect((await planOf({ ...keys, 'role-to-assume': text })).route.hops[0]?.role).toBe(text);
    },
  );

  test.each(['ftp://x', 'sts.example.com', 'https://'])('%j is not a valid sts-endpoint', async (text) => {
    expect((await problemsOf({ 'role-to-assume': role, 'sts-endpoint': text })).join()).toContain(
      'sts-endpoint',
    );
  });

  test('a password in sts-endpoint is refused and not printed', async () => {
    const [text] = await problemsOf({
      'role-to-assume': role,
      'sts-endpoint': 'https://me:hush@sts.example.com',
    });
    expect(text).toContain('user name or password');
    const [other] = await problemsOf({
      'role-to-assume': role,
      'sts-endpoint': 'ftp://me:hush@sts.example.com',
    });
    expect([text, other].join()).not.toContain('hush');
    expect(other).toContain('is not a web URL');
  });
});

describe('the source', () => {
  test.each([
    [{ 'role-to-assume': role }, endpoint, 'github-oidc', undefined],
    [{ 'role-to-assume': role, ...keys }, endpoint, 'github-oidc', 'access-keys'],
    [{ 'role-to-assume': role, ...keys }, {}, 'access-keys', undefined],
    [{ 'role-to-assume': 'deploy', ...keys }, endpoint, 'access-keys', undefined],
    [{ ...keys }, endpoint, 'access-keys', undefined],
    [
      { 'role-to-assume': role, 'role-chaining': 'true', ...keys },
      { ...endpoint, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
      'environment',
      undefined,
    ],
    [{}, { ...endpoint, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }, 'environment', undefined],
    [
      { 'role-to-assume': role, ...keys, 'credential-source': 'github-oidc' },
      endpoint,
      'github-oidc',
      undefined,
    ],
    [
      { 'role-to-assume': role, ...keys, 'credential-source': 'access-keys' },
      endpoint,
      'access-keys',
      undefined,
    ],
  ])('for %j with %j is %s, with the fallback %s', async (inputs, env, kind, fallback) => {
    const plan = await planOf(
      inputs as unknown as Record<string, string>,
      env as unknown as Record<string, string>,
    );
    expect([plan.choice.source.kind, plan.choice.fallback?.kind]).toEqual([kind, fallback]);
  });

  test('a token endpoint without a bearer token does not count', async () => {
    const result = await planned(
      { 'role-to-assume': role },
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token' },
    );
    expect(result.error).toBeInstanceOf(NoIdentityError);
  });

  test.each([
    [{ 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE' }, 'aws-secret-access-key: empty'],
    [{ 'aws-secret-access-key': 'x' }, 'aws-secret-access-key: set, but aws-access-key-id is empty'],
    [{ 'aws-session-token': 'x' }, 'aws-session-token: set without access keys'],
    [{ ...keys, 'aws-secret-access-key': 'a b' }, 'aws-secret-access-key: contains white space'],
    [
      { 'role-to-assume': role, 'role-chaining': 'true' },
      'role-chaining: true, but the environment has no AWS_ACCESS_KEY_ID',
    ],
    [
      { ...keys, 'credential-source': 'access-keys', 'role-chaining': 'true' },
      'role-chaining: true, but credential-source is access-keys',
    ],
    [{ 'role-to-assume': 'deploy', 'credential-source': 'github-oidc' }, 'OIDC needs an ARN'],
    [{ 'credential-source': 'environment' }, 'the environment has no credentials'],
    [{}, 'there is nothing to sign in with'],
  ])('%j is refused: %s', async (inputs, problem) => {
    expect((await problemsOf(inputs as unknown as Record<string, string>)).join('\n')).toContain(problem);
  });

  test('the secrets of a printed plan are ***', async () => {
    const plan = await planOf({
      'role-to-assume': role,
      'aws-access-key-id': 'hushhush',
      'aws-secret-access-key': 'hushhush',
    });
    expect(JSON.stringify(plan)).not.toContain('hush');
    expect(JSON.stringify(plan)).not.toContain('"bearer":"bearer"');
  });
});

describe('tags and accounts', () => {
  test('protected keys and too many tags are refused', async () => {
    const tags = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, 'v']));
    expect(
      await problemsOf({ ...keys, 'role-to-assume': role, 'custom-tags': JSON.stringify(tags) }, {}),
    ).toEqual([expect.stringContaining('51 tags')]);
    expect(
      await problemsOf({ ...keys, 'role-to-assume': role, 'custom-tags': '{"GitHub":"x","branch":"y"}' }, {}),
    ).toHaveLength(2);
    // OIDC sends no session tags, so their number does not matter.
    expect(await problemsOf({ 'role-to-assume': role, 'custom-tags': JSON.stringify(tags) })).toEqual([]);
  });

  test('the account of the role or the access key is checked before any request', async () => {
    const allowed = { 'allowed-account-ids': '444455556666' };
    expect((await problemsOf({ ...allowed, 'role-to-assume': role })).join()).toContain(
      'the role belongs to account …3333',
    );
    const chain = { 'role-chain': 'arn:aws:iam::444455556666:role/x' };
    expect(await problemsOf({ ...allowed, ...chain, 'role-to-assume': role })).toEqual([]);
    const modern = { ...keys, 'aws-access-key-id': 'ASIARTX3GSDS45EXEUJY' };
    expect((await problemsOf({ ...allowed, ...modern })).join()).toContain(
      'the access key belongs to account …3333',
    );
    expect(await problemsOf({ ...allowed, ...keys })).toEqual([]);
    // Keys that are not the source do not count.
    const ambient = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    expect(await problemsOf({ ...allowed, ...modern, 'credential-source': 'environment' }, ambient)).toEqual(
      [],
    );
  });
});

describe('the network', () => {
  test('has defaults; disable-retry means one attempt, and action-timeout-s 0 the default', async () => {
    expect((await planOf({ 'role-to-assume': role })).network).toMatchObject({
      timeoutSeconds: 120,
      maxAttempts: 12,
    });
    const inputs = {
      'role-to-assume': role,
      'disable-retry': 'true',
      'retry-max-attempts': '5',
      'action-timeout-s': '0',
    };
    expect((await planOf(inputs)).network).toMatchObject({ timeoutSeconds: 120, maxAttempts: 1 });
  });
});
