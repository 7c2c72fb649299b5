import { describe, expect, test } from '@jest/globals';
import { type Env, type Given, keys, oidc, planOf, role, session } from './planned.ts';

const target: Given = { 'role-to-assume': role };
const container: Env = { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x' };
const wantedOf = async (given: Given, env: Env = oidc) =>
  (await planOf({ 'use-existing-credentials': 'true', ...given }, env)).guard.existing;

describe('use-existing-credentials keeps those', () => {
  test('of the last role', async () => {
    const last = 'arn:aws:iam::111122223333:role/last';
    expect(await wantedOf({ ...target, 'role-chain': last })).toEqual({ role: last });
  });

  test('of the access key, if no role is assumed', async () => {
    const wanted = await wantedOf(keys);
    expect(Object.keys(wanted ?? {})).toEqual(['accessKeyId']);
    expect(wanted?.accessKeyId?.reveal()).toBe('AKIAIOSFODNN7EXAMPLE');
    expect(await wantedOf({ ...keys, ...target })).toEqual({ role });
  });

  test('in the environment, with their expiration, unless this step ignores the environment', async () => {
    const ends = { AWS_CREDENTIAL_EXPIRATION: '2026-11-24T00:00:00Z' };
    const wanted = await wantedOf(target, { ...oidc, ...session, ...ends });
    expect(wanted?.ambient?.sessionToken?.reveal()).toBe('token');
    expect(wanted?.expiration).toEqual(new Date('2026-11-24T00:00:00Z'));
    expect(wanted).not.toHaveProperty('chain');
    const ignored = { ...target, 'unset-current-credentials': 'true' };
    expect(await wantedOf(ignored, { ...oidc, ...session })).toEqual({ role });
  });

  test('of the default chain, if it may have any', async () => {
    const wanted = await wantedOf(target, { ...oidc, ...container });
    expect(wanted).toMatchObject({ role, chain: { kind: 'default-chain' } });
    expect(wanted).not.toHaveProperty('ambient');
  });

  test.each<[Given]>([
    [{ ...target, refresh: 'true' }],
    [{ sessions: `a: ${role}` }],
    [{ ...target, 'use-existing-credentials': 'false' }],
  ])('never for %j', async (given) => {
    expect(await wantedOf(given)).toBeUndefined();
  });
});
