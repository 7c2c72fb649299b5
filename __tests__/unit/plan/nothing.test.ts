import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, oidc, planOf, problemsOf, role } from './planned.ts';

const target: Given = { 'role-to-assume': role };
const give = 'Give the job the permission id-token: write, or set access keys.';
const set = 'Set role-to-assume and give the job the permission id-token: write, or set access keys.';
const none = (github: string) =>
  `there is nothing to sign in with: github-oidc: ${github}; access-keys: aws-access-key-id is not set; environment: the environment has no credentials; default-chain: there is no profile, container or instance role`;

describe('a step that has nothing to sign in with', () => {
  test.each<[Given, Env, readonly string[]]>([
    [{}, oidc, [`credential-source: ${none('role-to-assume is not set')}. ${set}`]],
    [{}, {}, [`credential-source: ${none('role-to-assume is not set')}. ${set}`]],
    [target, {}, [none('this job has no token endpoint')]],
    [
      { ...target, 'force-skip-oidc': 'true' },
      {},
      [`credential-source: ${none('force-skip-oidc is true')}. ${set}`],
    ],
    [
      { ...target, 'mfa-code': '123456' },
      {},
      [
        'mfa-serial: not set, although mfa-code is set. Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.',
        `credential-source: ${none('this job has no token endpoint')}. ${give}`,
      ],
    ],
    [
      { 'credential-source': 'environment' },
      {},
      [
        'credential-source: environment cannot be used: the environment has no credentials. Add what is missing, or write auto.',
      ],
    ],
    [
      { ...target, 'credential-source': 'access-keys' },
      {},
      [
        'credential-source: access-keys cannot be used: aws-access-key-id is not set. Add what is missing, or write auto.',
      ],
    ],
    [
      { ...target, 'credential-source': 'github-oidc' },
      {},
      ['github-oidc cannot be used: this job has no token endpoint'],
    ],
    [
      { ...target, 'credential-source': 'github-oidc', 'force-skip-oidc': 'true' },
      {},
      [
        'credential-source: github-oidc cannot be used: force-skip-oidc is true. Add what is missing, or write auto.',
      ],
    ],
  ])('%j in %j is told %j', async (given, env, problems) => {
    expect(await problemsOf(given, env)).toEqual(problems);
  });

  test('is told only of a broken input, which explains more', async () => {
    const [only, ...rest] = await problemsOf({ ...target, 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE' }, {});
    expect(only).toMatch(/^aws-secret-access-key: empty, although aws-access-key-id is set\./);
    expect(rest).toEqual([]);
    expect(await problemsOf({ ...target, 'role-duration-seconds': '1' }, {})).toEqual([
      'role-duration-seconds: 1 is out of range. Write a whole number from 900 to 43200, without a unit.',
    ]);
  });
});

describe('a step without aws-region', () => {
  const anywhere = 'arn:aws:rolesanywhere:eu-west-1:111122223333';
  const id = '11111111-2222-3333-4444-555555555555';

  test('uses the region that the source names', async () => {
    const given: Given = {
      ...target,
      'aws-region': '',
      'rolesanywhere-trust-anchor-arn': `${anywhere}:trust-anchor/${id}`,
      'rolesanywhere-profile-arn': `${anywhere}:profile/${id}`,
      'rolesanywhere-certificate': 'cert.pem',
      'rolesanywhere-private-key': 'key.pem',
    };
    expect((await planOf(given)).network.region).toBe('eu-west-1');
    expect((await planOf({ ...given, 'aws-region': 'eu-west-2' })).network.region).toBe('eu-west-2');
  });
});
