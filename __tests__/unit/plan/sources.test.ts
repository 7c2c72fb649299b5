import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/read.ts';
import { readContext } from '../../../src/job/context.ts';
import { makePlan } from '../../../src/plan/index.ts';
import { sources } from '../../../src/sources/index.ts';

/** With `job`, these inputs allow OIDC, access keys and the environment. */
const everything = {
  'role-to-assume': 'arn:aws:iam::111122223333:role/deploy',
  'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'aws-secret-access-key': 'secret',
};
const job = {
  HOME: '/nowhere',
  USERPROFILE: '/nowhere',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'other',
};
const sso = {
  'sso-start-url': 'https://octo.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'Deployer',
};
const cognito = { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' };
const token = { 'web-identity-token': 'a.b.c' };

async function planned(inputs: Record<string, string>, env: Record<string, string> = job) {
  const named = Object.entries({ 'aws-region': 'us-east-2', ...inputs });
  const all = {
    ...env,
    ...Object.fromEntries(named.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const reading = await readInputs(all);
  const { plan, error } = makePlan(reading.inputs, await readContext(all), reading.problems);
  const problems = error && 'problems' in error ? error.problems.map(({ input }) => input) : [];
  return { plan, problems };
}

describe('an explicit credential-source', () => {
  const lacking = {
    'web-identity-token-file': 'credential-source',
    'web-identity-token': 'credential-source',
    profile: 'credential-source',
    sso: 'sso-start-url',
    cognito: 'cognito-identity-pool-id',
    rolesanywhere: 'rolesanywhere-trust-anchor-arn',
  } as const;

  test.each(Object.entries(lacking))('%s does not fall back, and the error names %s', async (kind, input) => {
    const { plan, problems } = await planned({ ...everything, 'credential-source': kind });
    expect(plan).toBeUndefined();
    expect(problems).toContain(input);
  });

  test.each(Object.keys(sources).filter((kind) => !(kind in lacking)))('%s has no fallback', async (kind) => {
    const { plan } = await planned({ ...everything, 'credential-source': kind });
    expect(plan?.choice.source.kind).toBe(kind);
    expect(plan?.choice.fallback).toBeUndefined();
  });

  test.each([
    ['sso', sso],
    ['cognito', cognito],
    ['web-identity-token', token],
  ] as const)('%s is used if its inputs are set', async (kind, inputs) => {
    const { plan } = await planned({ ...everything, ...inputs, 'credential-source': kind });
    expect(plan?.choice.source.kind).toBe(kind);
    expect(plan?.choice.fallback).toBeUndefined();
  });
});

describe('auto', () => {
  test.each([
    ['web-identity-token', token],
    ['sso', sso],
    ['cognito', cognito],
    // With an identity pool, the token is the login to the pool.
    ['cognito', { ...cognito, ...token }],
  ] as const)('prefers %s to OIDC, keys and environment: %j', async (kind, inputs) => {
    const { plan } = await planned({ ...everything, ...inputs });
    expect(plan?.choice.source.kind).toBe(kind);
    expect(plan?.choice.passedOver.map((each) => each.kind)).toEqual(
      expect.arrayContaining(['github-oidc', 'access-keys', 'environment']),
    );
  });

  test('prefers the environment to all other sources with role-chaining', async () => {
    const { plan } = await planned({ ...everything, ...sso, 'role-chaining': 'true' });
    expect(plan?.choice.source.kind).toBe('environment');
  });

  test('reports the problems of two sources at once', async () => {
    const { problems } = await planned({
      ...sso,
      'sso-region': 'mars-1',
      'source-profile': 'x',
      'mfa-code': '1',
    });
    expect(problems).toEqual(
      expect.arrayContaining(['source-profile', 'sso-region', 'mfa-code', 'mfa-serial']),
    );
  });
});

describe('the audience', () => {
  test.each([
    [{}, 'sts.amazonaws.com'],
    [
      { 'aws-region': 'cn-north-1', 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/d' },
      'sts.amazonaws.com.cn',
    ],
    [cognito, 'cognito-identity.amazonaws.com'],
    [{ ...cognito, audience: 'mine' }, 'mine'],
  ])('for %j is %s', async (inputs, audience) => {
    const { plan } = await planned({ 'role-to-assume': everything['role-to-assume'], ...inputs });
    const chosen = plan?.choice.source;
    const source = chosen?.kind === 'cognito' ? chosen.login : chosen;
    expect(source).toMatchObject({ kind: 'github-oidc', audience });
  });
});

test('use-existing-credentials is ignored with a warning if it is unknown whose credentials are wanted', async () => {
  const unknown = await planned({ ...sso, 'use-existing-credentials': 'true' });
  expect(unknown.plan?.guard.existing).toBeUndefined();
  expect(unknown.plan?.remarks.warnings).toEqual([
    expect.stringContaining('use-existing-credentials is ignored'),
  ]);
  const known = await planned({ ...everything, ...sso, 'use-existing-credentials': 'true' });
  expect(known.plan?.guard.existing?.role).toBe(everything['role-to-assume']);
});
