import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, planOf, problemsOf, role, session } from '../planned.ts';

const target: Given = { 'role-to-assume': role };
const token: Given = { 'web-identity-token': 'a.b.c' };
const file: Given = { 'web-identity-token-file': 'f' };
const pool: Given = { 'cognito-identity-pool-id': 'us-east-2:1' };
const center: Given = {
  'sso-start-url': 'https://o.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'r',
};
const both = 'Leave one of them out, or use two steps.';

describe('two inputs that each select a source', () => {
  test.each<[Given, string]>([
    [{ ...token, ...file }, `web-identity-token: set together with web-identity-token-file. ${both}`],
    [{ ...token, ...center }, `sso-start-url: set together with web-identity-token. ${both}`],
    [
      { ...token, ...file, ...pool },
      `web-identity-token: set together with web-identity-token-file. ${both}`,
    ],
    [{ ...pool, ...center }, `cognito-identity-pool-id: set together with sso-start-url. ${both}`],
  ])('%j contradict each other', async (given, problem) => {
    expect(await problemsOf({ ...target, ...given })).toEqual([problem]);
  });

  test.each<Given>([
    { ...pool, ...token },
    { ...pool, ...file },
  ])('%j fit, because the pool takes the token', async (given) => {
    expect(await problemsOf({ ...target, ...given })).toEqual([]);
  });
});

describe('an input of another source than credential-source', () => {
  const other = 'Leave one of the two out.';
  test.each<[string, Given, readonly string[]]>([
    ['github-oidc', token, [`web-identity-token: set, but credential-source is github-oidc. ${other}`]],
    [
      'access-keys',
      { ...keys, ...center },
      [`sso-start-url: set, but credential-source is access-keys. ${other}`],
    ],
    ['cognito', { ...pool, ...token }, []],
    ['sso', center, []],
    ['auto', token, []],
  ])('with %s, %j gives %j', async (kind, given, problems) => {
    expect(await problemsOf({ ...target, ...given, 'credential-source': kind })).toEqual(problems);
  });
});

describe('role-chaining', () => {
  const chaining: Given = { ...target, 'role-chaining': 'true' };
  const none =
    'role-chaining: true, but the environment has no AWS_ACCESS_KEY_ID. Run a step that exports credentials before this one, or leave role-chaining out.';
  const named = (kind: string) =>
    `role-chaining: true, but credential-source is ${kind}. Leave one of the two out.`;

  test.each<[Given, Env, readonly string[]]>([
    [chaining, oidc, [none]],
    [chaining, session, []],
    [{ ...chaining, ...keys }, {}, []],
    [chaining, { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' }, []],
    [{ ...chaining, 'credential-source': 'environment' }, session, []],
    [{ ...chaining, 'credential-source': 'default-chain' }, session, []],
    [{ ...chaining, 'credential-source': 'github-oidc' }, oidc, [named('github-oidc')]],
    [{ ...chaining, ...keys, 'credential-source': 'access-keys' }, oidc, [named('access-keys')]],
  ])('with %j in %j gives %j', async (given, env, problems) => {
    expect(await problemsOf(given, env)).toEqual(problems);
  });

  test('starts from the environment even if the job can request tokens', async () => {
    const { source } = (await planOf(chaining, { ...oidc, ...session })).choice;
    expect(source.kind).toBe('environment');
  });
});
