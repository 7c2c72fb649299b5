import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, planOf, role } from '../planned.ts';

const target: Given = { 'role-to-assume': role };
const container: Env = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' };
const blank: Env = { ...oidc, AWS_PROFILE: '' };
const made = expect.stringMatching(/^aws-auth-[0-9a-f]{8}$/);

describe('the session goes', () => {
  const usual = {
    region: true,
    credentials: true,
    outputs: false,
    unset: false,
    overwrite: false,
    renew: false,
  };
  const profile = { ...usual, region: false, credentials: false };
  const several = { sessions: `a: ${role}\nb: ${role}` };

  test.each<[Given, object]>([
    [{}, usual],
    [{ 'output-env-credentials': 'false' }, { ...usual, region: false, credentials: false }],
    [{ 'output-credentials': 'true' }, { ...usual, outputs: true }],
    [{ 'unset-current-credentials': 'true' }, { ...usual, unset: true }],
    [{ 'unset-current-credentials': 'true', 'output-env-credentials': 'false' }, profile],
    [{ 'aws-profile': 'p' }, { ...profile, profile: { name: 'p', because: 'named' } }],
    [
      { 'aws-profile': 'p', 'output-env-credentials': 'true', 'overwrite-aws-profile': 'true' },
      { ...usual, overwrite: true, profile: { name: 'p', because: 'named' } },
    ],
    [{ refresh: 'true' }, { ...usual, renew: true, profile: { name: made, because: 'renewed' } }],
    [
      { refresh: 'true', 'aws-profile': 'p' },
      { ...profile, renew: true, profile: { name: 'p', because: 'named' } },
    ],
    [
      { ...several, refresh: 'true' },
      { ...profile, renew: true },
    ],
    [
      { ...several, 'default-session': 'b' },
      { ...profile, own: 'b' },
    ],
  ])('for %j to %j', async (given, deliver) => {
    expect((await planOf({ ...target, ...given })).deliver).toEqual(deliver);
  });
});

describe('a profile of an earlier step', () => {
  test('is replaced by a profile of this session, because some tools prefer AWS_PROFILE to keys', async () => {
    expect((await planOf(target, blank)).deliver.profile).toEqual({ name: made, because: 'shadowed' });
  });

  test.each<[Given, Env]>([
    [target, oidc],
    [{ ...target, 'output-env-credentials': 'false' }, blank],
    [{ sessions: `a: ${role}` }, blank],
  ])('does not matter for %j', async (given, env) => {
    expect((await planOf(given, env)).deliver).not.toHaveProperty('profile');
  });
});

describe('credentials that later steps find anyway', () => {
  test.each<[Given, Env, boolean]>([
    [{}, container, true],
    [{ 'credential-source': 'default-chain' }, container, false],
    [keys, container, false],
    [target, oidc, false],
  ])('of %j in %j are known as such: %s', async (given, env, isFound) => {
    expect((await planOf(given, env)).choice.isFound).toBe(isFound);
  });

  test('need no profile for refresh unless a role is assumed', async () => {
    expect((await planOf({ refresh: 'true' }, container)).deliver).not.toHaveProperty('profile');
    expect((await planOf({ ...target, refresh: 'true' }, container)).deliver.profile).toEqual({
      name: made,
      because: 'renewed',
    });
  });
});
