import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, problemsOf, role } from '../planned.ts';

const outside = (what: string) =>
  `allowed-account-ids: ${what}. Correct the account or allowed-account-ids. Nothing was exported.`;
const other = 'arn:aws:iam::444455556666:role/x';
const key: Given = { ...keys, 'aws-access-key-id': 'ASIARTX3GSDS45EXEUJY' };
const center: Given = {
  'sso-start-url': 'https://o.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'r',
};

describe('an account outside allowed-account-ids', () => {
  test.each<[Given, readonly string[]]>([
    [{ 'role-to-assume': role }, ['the role belongs to account …3333, which is not among …6666']],
    [
      { 'role-to-assume': role, 'allowed-account-ids': '444455556666, 777788889999' },
      ['the role belongs to account …3333, which is not among …6666, …9999'],
    ],
    [
      { 'role-to-assume': role, 'mask-aws-account-id': 'false' },
      ['the role belongs to account 111122223333, which is not among 444455556666'],
    ],
    [{ ...key }, ['the access key belongs to account …3333, which is not among …6666']],
    [{ ...center }, ['the sign-in belongs to account …3333, which is not among …6666']],
    [
      { ...key, 'role-to-assume': other, 'role-chain': role },
      ['the role belongs to account …3333, which is not among …6666'],
    ],
    [
      {
        'cognito-identity-pool-id': 'us-east-2:1',
        'cognito-auth-flow': 'basic',
        'cognito-custom-role-arn': role,
      },
      ['the role belongs to account …3333, which is not among …6666'],
    ],
    [
      { sessions: `a: ${role}\nx: ${other}\nb: ${role}` },
      [
        'line 1 of sessions: a belongs to account …3333, which is not among …6666',
        'line 3 of sessions: b belongs to account …3333, which is not among …6666',
      ],
    ],
    [
      {
        ...keys,
        sessions: `a: {role: '${other}', role-chain: [x, '${role}']}\nb: x`,
        'mask-aws-account-id': 'false',
        'allowed-account-ids': '444455556666, 777788889999',
      },
      [
        'line 1 of sessions: a belongs to account 111122223333, which is not among 444455556666, 777788889999',
      ],
    ],
  ])('%j gives %j', async (given, problems) => {
    expect(await problemsOf({ 'allowed-account-ids': '444455556666', ...given })).toEqual(
      problems.map(outside),
    );
  });

  test.each<[Given, Env?]>([
    [{ 'role-to-assume': other }],
    [{ ...key, 'role-to-assume': other }],
    // The account of a bare name is that of the credentials, which STS tells.
    [{ ...key, 'role-to-assume': 'deploy' }],
    [{ ...center, 'sso-account-id': '444455556666' }],
    [{ ...key, 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE' }],
    [{ sessions: `a: {role: '${role}', role-chain: ['${other}']}` }],
    [{ 'role-to-assume': role, 'allowed-account-ids': '' }],
    [{ 'role-to-assume': role, 'allowed-account-ids': '111122223333, 444455556666' }],
  ])('is not assumed for %j', async (given) => {
    expect(await problemsOf({ 'allowed-account-ids': '444455556666', ...given }, oidc)).toEqual([]);
  });
});
