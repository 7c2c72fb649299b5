import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, planOf, role, session } from '../planned.ts';

const target: Given = { 'role-to-assume': role };
const unused: Given = { ...keys, 'force-skip-oidc': 'true' };
const sessions: Given = { sessions: `a: ${role}\nb: ${role}` };
const container: Env = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' };
const longLived =
  'The step uses long-lived access keys, although this job can request OIDC tokens. A role that trusts OIDC tokens needs no stored keys.';
const instead =
  'The step uses access keys instead of GitHub OIDC, because this job has no token endpoint. With permissions: id-token: write, the job needs no long-lived keys.';

describe('access keys', () => {
  test.each<[Given, Env, readonly string[]]>([
    [keys, oidc, [longLived]],
    [{ ...keys, 'credential-source': 'access-keys' }, oidc, [longLived]],
    [unused, oidc, []],
    [{ ...keys, 'sts-endpoint': 'none' }, oidc, []],
    [{ ...keys, 'aws-session-token': 't' }, oidc, []],
    [{}, { ...oidc, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }, [longLived]],
    [{}, { ...oidc, ...session }, []],
    [{ ...target, ...keys }, {}, [instead]],
    [{ ...sessions, ...keys }, {}, [instead]],
    [{ 'role-to-assume': 'deploy', ...keys }, {}, []],
    [target, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }, []],
    [keys, {}, []],
  ])('of %j in %j give %j', async (given, env, warnings) => {
    expect((await planOf(given, env)).remarks.warnings).toEqual(warnings);
  });
});

test('unchecked certificates are named first', async () => {
  const { remarks } = await planOf(keys, { ...oidc, NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  expect(remarks.warnings).toEqual([
    'NODE_TLS_REJECT_UNAUTHORIZED is 0, so Node checks no certificate. Any machine between this runner and AWS can read and use what the job sends. Remove the variable. If a proxy needs it, name the certificate of the proxy in NODE_EXTRA_CA_CERTS.',
    longLived,
  ]);
});

describe('notices', () => {
  const shorter = (seconds: number) =>
    `A session of the chain lasts 3600 s, not ${seconds} s, because AWS limits chained roles to one hour. A session of a role that trusts GitHub directly can last up to 12 hours.`;
  const long = { 'role-duration-seconds': '7200' };
  const chaining: Given = { ...target, 'role-chaining': 'true' };

  test.each<[Given, Env, readonly string[]]>([
    [{ ...target, ...long }, oidc, []],
    [{ ...target, ...long, 'role-chain': role }, oidc, [shorter(7200)]],
    [{ ...target, 'role-duration-seconds': '3600', 'role-chain': role }, oidc, []],
    [{ ...target, 'role-duration-seconds': '3601', 'role-chain': role }, oidc, [shorter(3601)]],
    [
      {
        ...target,
        'role-chain': `- {role: ${role}, duration-seconds: 900}\n- {role: ${role}, duration-seconds: 7201}`,
      },
      oidc,
      [shorter(7201)],
    ],
    [{ ...chaining, ...long }, session, [shorter(7200)]],
    [{ ...chaining, ...long, 'role-duration-seconds': '900' }, session, []],
    [{ ...sessions, ...long }, oidc, []],
    [{ ...sessions, ...target, ...long }, oidc, [shorter(7200)]],
    [{ ...sessions, ...long, 'role-chaining': 'true' }, session, [shorter(7200)]],
    [{ sessions: `a: {role: ${role}, role-chain: [x]}`, ...long }, oidc, [shorter(7200)]],
    [{ sessions: `a: {role: ${role}, role-chain: [{role: x, duration-seconds: 900}]}`, ...long }, oidc, []],
    [
      { refresh: 'true' },
      container,
      ['refresh has no effect, because later steps already find these credentials and renew them.'],
    ],
    [{ refresh: 'true', 'aws-profile': 'p' }, container, []],
    [{ ...sessions, refresh: 'true' }, container, []],
    [{ ...target, refresh: 'true' }, container, []],
    [{}, container, []],
  ])('for %j in %j are %j', async (given, env, notices) => {
    expect((await planOf(given, env)).remarks.notices).toEqual(notices);
  });
});

describe('the age of a key', () => {
  test.each<[Given, Env, boolean]>([
    [{}, {}, true],
    [{ 'key-age-check': 'false' }, {}, false],
    [{ 'sts-endpoint': 'none' }, {}, false],
    [{ 'sts-endpoint': 'https://s.example' }, {}, false],
    [{ 'sts-endpoint': 'https://s.example' }, { AWS_ENDPOINT_URL_IAM: 'https://i' }, false],
    [{}, { AWS_ENDPOINT_URL: 'https://s.example' }, false],
    [{}, { AWS_ENDPOINT_URL_STS: 'https://s.example' }, false],
    [{}, { AWS_ENDPOINT_URL_IAM: 'https://i.example' }, true],
    [{}, { AWS_ENDPOINT_URL_IAM: 'https://i', AWS_ENDPOINT_URL: 'https://s' }, true],
  ])('with %j in %j, IAM is asked for it: %s', async (given, env, isAsked) => {
    expect((await planOf({ ...keys, ...given }, env)).remarks.keyAge).toBe(isAsked);
  });
});

describe('account IDs', () => {
  test.each<[Given, Env, string]>([
    [{}, oidc, 'hidden'],
    [{ 'mask-aws-account-id': 'true' }, oidc, 'masked'],
    [{ 'mask-aws-account-id': 'false' }, oidc, 'shown'],
    [{}, { ...oidc, ACT: 'true', RUNNER_ENVIRONMENT: '' }, 'shown'],
  ])('for %j in %j are %s', async (given, env, printing) => {
    expect((await planOf({ ...target, ...given }, env)).remarks.accounts).toBe(printing);
  });
});
