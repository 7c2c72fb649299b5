import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/read.ts';
import { withoutOtherSources } from '../../../src/plan/parts/other-sources.ts';
import { withProfileRegion } from '../../../src/plan/parts/profile-region.ts';
import { type Env, type Given, oidc, planOf, problemsOf, readStep, role } from './planned.ts';

const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
const env: Env = { ...oidc, AWS_CONFIG_FILE: join(folder, 'config') };
const device = 'arn:aws:iam::111122223333:mfa/me';
const config = `
[profile center]
sso_start_url = https://octo.awsapps.com/start
sso_region = us-east-2
sso_account_id = 111122223333
sso_role_name = Deployer
[profile keys]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = secret
region = eu-west-1
mfa_serial = ${device}
[default]
role_arn = ${role}
source_profile = keys
`;
beforeAll(() => writeFileSync(join(folder, 'config'), config));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a source profile', () => {
  test('tells the account of its session', async () => {
    const given: Given = { 'source-profile': 'center', 'allowed-account-ids': '444455556666' };
    expect(await problemsOf(given, env)).toEqual([
      'allowed-account-ids: the sign-in belongs to account …3333, which is not among …6666. Correct the account or allowed-account-ids. Nothing was exported.',
    ]);
    expect(await problemsOf({ ...given, 'allowed-account-ids': '111122223333' }, env)).toEqual([]);
    expect(await problemsOf({ ...given, 'source-profile': 'keys' }, env)).toEqual([]);
  });

  test('tells the MFA device, unless mfa-serial does', async () => {
    const given: Given = { 'source-profile': 'keys', 'mfa-code': '123456' };
    expect((await planOf(given, env)).route.mfa?.serial).toBe(device);
    expect((await planOf({ ...given, 'mfa-serial': `${device}2` }, env)).route.mfa?.serial).toBe(
      `${device}2`,
    );
    expect(await problemsOf({ ...given, 'source-profile': 'center' }, env)).toContainEqual(
      expect.stringMatching(/^mfa-serial: not set, although mfa-code is set\./),
    );
  });

  test.each<[Given, string]>([
    [{ 'source-profile': 'keys', 'aws-profile': 'keys' }, 'keys'],
    [{ 'source-profile': 'default', 'aws-profile': 'keys' }, 'keys'],
    [{ 'source-profile': 'default', sessions: `other: ${role}\ndefault: ${role}` }, 'default'],
  ])('is not renewed from itself: %j', async (given, name) => {
    expect(await problemsOf({ ...given, refresh: 'true' }, env)).toEqual([
      `refresh: true, but the profile ${name} would be renewed from itself. Choose another name for the new profile.`,
    ]);
    expect(await problemsOf({ ...given, 'aws-profile': 'new', sessions: '', refresh: 'true' }, env)).toEqual(
      [],
    );
  });
});

describe('the region of a source profile', () => {
  const regionOf = async (given: Given) => {
    const { inputs, context } = await readStep(given, env);
    return withProfileRegion(inputs, context)['aws-region'];
  };

  test('is used if no other is set', async () => {
    expect(await regionOf({ 'aws-region': '', 'source-profile': 'keys' })).toBe('eu-west-1');
    expect(await regionOf({ 'source-profile': 'keys' })).toBe('us-east-2');
    expect(await regionOf({ 'aws-region': '', 'source-profile': 'center' })).toBeUndefined();
    expect(await regionOf({ 'aws-region': '', 'source-profile': 'none' })).toBeUndefined();
    expect(await regionOf({ 'aws-region': '' })).toBeUndefined();
  });
});

describe('account IDs', () => {
  test.each([
    [true, 'shown'],
    [false, 'hidden'],
  ])('in the logs of a repository whose privacy is %s are %s', async (isPrivate, printing) => {
    const GITHUB_EVENT_PATH = join(folder, 'event.json');
    writeFileSync(GITHUB_EVENT_PATH, JSON.stringify({ repository: { private: isPrivate } }));
    const plan = await planOf({ 'role-to-assume': role }, { ...env, GITHUB_EVENT_PATH });
    expect(plan.remarks.accounts).toBe(printing);
  });
});

describe('an input of another source, set by a variable', () => {
  const read = async (given: Env) => withoutOtherSources(await readInputs(given));
  const variables = { WEB_IDENTITY_TOKEN_FILE: '/token', ROLE_TO_ASSUME: role };

  test('is ignored, because the variable may be the runner’s own', async () => {
    const inputs = await read({ ...variables, 'INPUT_CREDENTIAL-SOURCE': 'github-oidc' });
    expect(inputs['web-identity-token-file']).toBeUndefined();
    expect(inputs['role-to-assume']).toBe(role);
  });

  test.each(['auto', 'web-identity-token-file', 'cognito'])(
    'is used with credential-source: %s',
    async (kind) => {
      const inputs = await read({ ...variables, 'INPUT_CREDENTIAL-SOURCE': kind });
      expect(inputs['web-identity-token-file']).toBe('/token');
    },
  );

  test('is used if the workflow sets the input', async () => {
    const given = { 'INPUT_WEB-IDENTITY-TOKEN-FILE': '/token', 'INPUT_CREDENTIAL-SOURCE': 'github-oidc' };
    expect((await read(given))['web-identity-token-file']).toBe('/token');
  });
});
