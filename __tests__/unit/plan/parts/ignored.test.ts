import { describe, expect, test } from '@jest/globals';
import { type Given, keys, planOf, role } from '../planned.ts';

const policy = '{"Statement":[]}';
const managed = 'arn:aws:iam::aws:policy/x';
const target: Given = { 'role-to-assume': role };
const unused: Given = { ...keys, 'force-skip-oidc': 'true' };
const sessions: Given = { sessions: `a: ${role}\nb: ${role}` };
const anywhere: Given = {
  ...target,
  'rolesanywhere-trust-anchor-arn': `arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/11111111-2222-3333-4444-555555555555`,
  'rolesanywhere-profile-arn': `arn:aws:rolesanywhere:us-east-2:111122223333:profile/11111111-2222-3333-4444-555555555555`,
  'rolesanywhere-certificate': 'cert.pem',
  'rolesanywhere-private-key': 'key.pem',
};
const ignored = (name: string, why: string) => `${name} is ignored, because ${why}.`;
const noRole = (name: string) => ignored(name, 'no role is assumed');
const code = { 'mfa-serial': 'arn:aws:iam::111122223333:mfa/me', 'mfa-code': '123456' };

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
