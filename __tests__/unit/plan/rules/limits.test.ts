import { describe, expect, test } from '@jest/globals';
import { type Given, keys, planOf, problemsOf, role } from '../planned.ts';

const policy: Given = { 'inline-session-policy': '{"Statement":[]}' };
const managed: Given = { 'managed-session-policies': 'arn:aws:iam::aws:policy/x' };
const what = 'set, but it applies to role-to-assume, which is not set';
const remedy = 'Set role-to-assume, or move it to an item of role-chain or sessions, or leave it out.';
const center: Given = {
  'sso-start-url': 'https://o.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'r',
};

describe('session policies without role-to-assume', () => {
  test.each<[Given, readonly string[]]>([
    [
      { ...keys, 'role-chain': role, ...policy, ...managed },
      ['inline-session-policy', 'managed-session-policies'],
    ],
    [{ ...keys, 'role-chain': role, ...managed }, ['managed-session-policies']],
    [{ ...keys, sessions: `a: ${role}`, ...policy }, ['inline-session-policy']],
    [{ ...center, ...policy }, ['inline-session-policy']],
    [{ ...keys, ...policy, ...managed }, []],
    [{ 'role-to-assume': role, 'role-chain': role, ...policy, ...managed }, []],
    [{ ...center, 'role-to-assume': role, ...policy }, []],
  ])('%j: %j are refused', async (given, names) => {
    expect(await problemsOf(given)).toEqual(names.map((name) => `${name}: ${what}. ${remedy}`));
  });
});

test('an external ID without role-to-assume limits nothing, so it is ignored with a warning', async () => {
  const { remarks } = await planOf({ ...keys, 'role-external-id': 'abc' });
  expect(remarks.warnings).toContain(`role-external-id is ignored: ${what}.`);
  expect(await problemsOf({ 'role-external-id': 'abc', 'role-chain': role })).toContain(
    `role-external-id: ${what}. ${remedy}`,
  );
});
