import { describe, expect, test } from '@jest/globals';
import { proxySecrets } from '../../../../src/plan/parts/network.ts';
import { secretsIn } from '../../../../src/plan/parts/secrets.ts';
import { Secret } from '../../../../src/text/secret.ts';
import { type Env, type Given, keys, readStep, role, session } from '../planned.ts';

async function secretsOf(given: Given, env?: Env): Promise<readonly string[]> {
  const { inputs, context } = await readStep(given, env);
  return secretsIn(inputs, context).flatMap((each) =>
    each instanceof Secret ? each.reveal() : (each ?? []),
  );
}

describe('the log never shows', () => {
  test.each<[Given, Env, readonly string[]]>([
    [{}, {}, []],
    [{ ...keys, 'aws-session-token': 't' }, {}, ['AKIAIOSFODNN7EXAMPLE', 'secret', 't']],
    [{ 'mfa-secret': 'jbsw y3dp' }, {}, ['jbsw y3dp', 'JBSWY3DP']],
    [
      {},
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer' },
      ['bearer'],
    ],
    [{}, { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'of-the-container' }, ['of-the-container']],
    [{}, session, ['ASIAIOSFODNN7EXAMPLE', 'secret', 'token']],
    [{ 'http-proxy': 'http://me:hush@h' }, {}, ['hush', 'hush', 'bWU6aHVzaA==']],
  ])('secrets of %j and %j', async (given, env, secrets) => {
    expect(await secretsOf(given, env)).toEqual(secrets);
  });

  test('account IDs that inputs name, with mask-aws-account-id', async () => {
    const given: Given = {
      'allowed-account-ids': '111111111111,222222222222',
      'sso-account-id': '333333333333',
      'role-to-assume': 'arn:aws:iam::444444444444:role/x',
      'role-chain': 'arn:aws:iam::555555555555:role/x\ndeploy',
      'cognito-custom-role-arn': 'arn:aws:iam::666666666666:role/x',
      sessions:
        'a: {role: "arn:aws:iam::777777777777:role/x", role-chain: ["arn:aws:iam::888888888888:role/x"]}',
    };
    expect(await secretsOf({ ...given, 'mask-aws-account-id': 'true' }, {})).toEqual([
      '111111111111',
      '222222222222',
      '333333333333',
      '444444444444',
      '666666666666',
      '555555555555',
      '777777777777',
      '888888888888',
    ]);
    expect(await secretsOf({ ...given, 'mask-aws-account-id': 'false' }, {})).toEqual([]);
    expect(await secretsOf(given, {})).toEqual([]);
  });

  test('the account ID is masked only if it has 12 digits', async () => {
    const short = { 'role-to-assume': 'arn:aws:iam::1:role/x', 'mask-aws-account-id': 'true' };
    expect(await secretsOf(short, {})).toEqual([]);
    expect(await secretsOf({ 'role-to-assume': role, 'mask-aws-account-id': 'true' }, {})).toEqual([
      '111122223333',
    ]);
  });
});

describe('the secrets of a proxy', () => {
  test.each<[string | undefined, readonly string[]]>([
    [undefined, []],
    ['', []],
    ['http://h', []],
    ['ftp://me:hush@h', []],
    // A user name with a password is no secret, and without one it is a token.
    ['http://me:p%2Fw@h', ['p%2Fw', 'p/w', 'bWU6cC93']],
    ['http://a%2Fb@h', ['a/b', 'a%2Fb', '', '', 'YS9iOg==']],
    ['http://:hush@h', ['hush', 'hush', 'Omh1c2g=']],
  ])('%s are %j', (url, secrets) => {
    expect(proxySecrets(url)).toEqual(secrets);
  });
});
