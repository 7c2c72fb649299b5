import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, planOf, role, session } from '../planned.ts';

const policy = '{"Statement":[]}';
const managed = 'arn:aws:iam::aws:policy/x';
const target: Given = { 'role-to-assume': role };
const unused: Given = { ...keys, 'force-skip-oidc': 'true' };
const sessions: Given = { sessions: `a: ${role}\nb: ${role}` };
const anywhere: Given = {
  ...target,
  'rolesanywhere-trust-anchor-arn': `arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/${'1'.repeat(8)}-2222-3333-4444-555555555555`,
  'rolesanywhere-profile-arn': `arn:aws:rolesanywhere:us-east-2:111122223333:profile/${'1'.repeat(8)}-2222-3333-4444-555555555555`,
  'rolesanywhere-certificate': 'cert.pem',
  'rolesanywhere-private-key': 'key.pem',
};
const container: Env = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' };
const ignored = (name: string, why: string) => `${name} is ignored, because ${why}.`;
const noRole = (name: string) => ignored(name, 'no role is assumed');
const code = { 'mfa-serial': 'arn:aws:iam::111122223333:mfa/me', 'mfa-code': '123456' };
const longLived =
  'The step uses long-lived access keys, although this job can request OIDC tokens. A role that trusts OIDC tokens needs no stored keys.';
const instead =
  'The step uses access keys instead of GitHub OIDC, because this job has no token endpoint. With permissions: id-token: write, the job needs no long-lived keys.';

describe('an input that has no effect', () => {
  test.each<[Given, readonly string[]]>([
    [
      { ...target, 'role-propagation-s': '9', 'disable-retry': 'true' },
      [ignored('role-propagation-s', 'retries are off (disable-retry or retry-max-attempts: 1)')],
    ],
    [{ ...target, 'role-propagation-s': '9', 'retry-max-attempts': '2' }, []],
    [{ ...target, 'disable-retry': 'true' }, []],
    [{ ...unused, 'special-characters-workaround': 'true' }, [noRole('special-characters-workaround')]],
    [{ ...target, 'special-characters-workaround': 'true' }, []],
    [
      { ...unused, 'inline-session-policy': policy, 'managed-session-policies': managed },
      [noRole('inline-session-policy'), noRole('managed-session-policies')],
    ],
    [{ ...target, 'inline-session-policy': policy, 'managed-session-policies': managed }, []],
    [
      { ...anywhere, 'inline-session-policy': policy },
      [ignored('inline-session-policy', 'IAM Roles Anywhere takes them from its profile')],
    ],
    [
      { ...target, 'role-external-id': 'abc' },
      [ignored('role-external-id', 'AssumeRoleWithWebIdentity has no external ID')],
    ],
    [
      { ...anywhere, 'role-external-id': 'abc' },
      [ignored('role-external-id', 'IAM Roles Anywhere accepts no external ID')],
    ],
    [{ ...target, ...unused, 'role-external-id': 'abc' }, []],
    // The fallback supports it.
    [{ ...target, ...keys, 'role-external-id': 'abc' }, []],
    [{ ...unused, 'source-identity': 'me' }, [noRole('source-identity')]],
    [
      { ...target, 'source-identity': 'me' },
      [ignored('source-identity', 'a web identity takes it from its token')],
    ],
    [
      { ...anywhere, 'source-identity': 'me' },
      [ignored('source-identity', 'IAM Roles Anywhere takes it from the certificate')],
    ],
    [{ ...target, 'role-chain': role, 'source-identity': 'me' }, []],
    [{ ...target, ...unused, 'source-identity': 'me' }, []],
    [
      { ...target, refresh: 'true', 'use-existing-credentials': 'true' },
      [ignored('use-existing-credentials', 'refresh fetches a session that it can renew')],
    ],
    [
      { ...sessions, 'use-existing-credentials': 'true' },
      [ignored('use-existing-credentials', 'sessions are always fetched')],
    ],
    [{ ...target, 'use-existing-credentials': 'true' }, []],
    [{ ...target, refresh: 'true' }, []],
    [sessions, []],
    [
      { ...sessions, 'unset-current-credentials': 'true' },
      [ignored('unset-current-credentials', 'this step exports no credentials')],
    ],
    [
      {
        ...sessions,
        'unset-current-credentials': 'true',
        'output-env-credentials': 'true',
        'default-session': 'a',
      },
      [],
    ],
    [{ ...target, 'unset-current-credentials': 'true' }, []],
    [{ ...target, 'aws-profile': 'p', 'unset-current-credentials': 'true' }, []],
    [
      {
        ...target,
        'sso-start-url': 'https://o.awsapps.com/start',
        'sso-account-id': '111122223333',
        'sso-role-name': 'r',
        'use-existing-credentials': 'true',
      },
      [],
    ],
    [{ ...unused, 'use-existing-credentials': 'true' }, []],
    [{ ...target, ...code }, [ignored('mfa-serial', 'the source is github-oidc, which needs no MFA')]],
    [{ ...anywhere, ...code }, [ignored('mfa-serial', 'the source is rolesanywhere, which needs no MFA')]],
    [{ ...unused, ...code }, []],
    [{ ...unused, 'custom-tags': '{"a":"b"}' }, [noRole('custom-tags')]],
    [
      { ...target, 'custom-tags': '{"a":"b"}' },
      [ignored('custom-tags', 'a web identity session takes its tags from its token')],
    ],
    [
      { ...anywhere, 'custom-tags': '{"a":"b"}' },
      [ignored('custom-tags', 'IAM Roles Anywhere takes the session tags from the certificate')],
    ],
    [{ ...target, 'role-chain': role, 'custom-tags': '{"a":"b"}' }, []],
    [{ ...target, ...unused, 'custom-tags': '{"a":"b"}' }, []],
    [
      { ...target, ...unused, 'custom-tags': '{"a":"b"}', 'role-skip-session-tagging': 'true' },
      [ignored('custom-tags', 'role-skip-session-tagging is true')],
    ],
    [{ ...target, ...unused, 'role-skip-session-tagging': 'true', 'transitive-tag-keys': 'a' }, []],
    [
      { ...target, ...unused, 'transitive-tag-keys': 'a\nb\nGitHub' },
      ['transitive-tag-keys: a, b ignored, because the session has no such tag.'],
    ],
  ])('%j gives %j', async (given, warnings) => {
    const { remarks } = await planOf(given);
    expect(remarks.warnings).toEqual(warnings);
  });

  test('half a key pair is named if another source signs in', async () => {
    const { remarks } = await planOf({ ...target, 'aws-secret-access-key': 'x' });
    expect(remarks.warnings).toEqual([expect.stringMatching(/^aws-secret-access-key is ignored: .*\.$/)]);
    expect(remarks.warnings.join()).not.toContain('undefined');
  });
});

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
