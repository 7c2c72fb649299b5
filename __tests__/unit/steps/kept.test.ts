import { describe, expect, test } from '@jest/globals';
import type { Env } from '../plan/planned.ts';
import { keys, keyVariables, role, SignIns, sessionArn, sessionIn } from './signing-in.ts';

const signed = new SignIns();
const asked = 'GetCallerIdentity';
const keep = { 'use-existing-credentials': 'true' };
const ownKeys = { ...keep, ...keys };
const user = 'arn:aws:iam::111122223333:user/ci';

/** A job in which an earlier step has signed in with this role. */
async function jobAfter(name: string): Promise<Env> {
  const session = sessionIn(await signed.in({ 'role-to-assume': role(name) }));
  signed.cloud.requests.length = 0;
  const expiration = new Date(Date.now() + 3_600_000).toISOString();
  return { ...signed.job, ...session, AWS_CREDENTIAL_EXPIRATION: expiration };
}

describe('existing credentials', () => {
  test('are kept if they already belong to the role, and no token is asked for', async () => {
    const env = await jobAfter('deploy');
    const { own, ...rest } = await signed.in({ ...keep, 'role-to-assume': role('deploy') }, env);
    expect(rest).toEqual({ named: [], source: 'environment', instead: 'kept' });
    expect(own?.region).toBe('us-east-2');
    expect(own?.session.credentials.accessKeyId.reveal()).toBe(env.AWS_ACCESS_KEY_ID);
    expect(signed.asked).toEqual([asked]);
    expect(signed.said).toEqual([
      'info: Requests to STS go to CLOUD, set by AWS_ENDPOINT_URL_STS.',
      `info: Keeping the existing credentials: they already belong to ${sessionArn('deploy')}.`,
    ]);
  });

  test('of another role are not kept, and the step signs in', async () => {
    const env = await jobAfter('brief');
    const outcome = await signed.in({ ...keep, 'role-to-assume': role('deploy') }, env);
    expect(outcome.source).toBe('github-oidc');
    expect(outcome).not.toHaveProperty('instead');
    expect(signed.said).toContain(
      `info: The existing credentials are not kept, because they belong to ${sessionArn('brief')}.`,
    );
  });

  test('of an account that is not allowed are not kept', async () => {
    const env = await jobAfter('deploy');
    const given = { ...keep, 'role-to-assume': role('deploy', '222233334444') };
    const { own } = await signed.in({ ...given, 'allowed-account-ids': '222233334444' }, env);
    expect(own?.session.caller?.account).toBe('222233334444');
  });

  test('are replaced unless the step asks to keep them', async () => {
    const env = await jobAfter('deploy');
    const { source } = await signed.in({ 'role-to-assume': role('deploy') }, env);
    expect(source).toBe('github-oidc');
    expect(signed.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
    expect(signed.said.join()).not.toContain('existing');
  });
});

describe('existing keys', () => {
  const env = () => ({ ...signed.tokenless, ...keyVariables });

  test('that are the step’s own are kept, and go to the profile that it names', async () => {
    const { own, ...rest } = await signed.in({ ...ownKeys, 'aws-profile': 'prod' }, env());
    expect(own?.session.caller?.arn).toBe(user);
    const named = [{ name: 'prod', region: 'us-east-2', session: own?.session }];
    expect(rest).toEqual({ named, source: 'environment', instead: 'kept' });
    expect(signed.asked).toEqual([asked]);
  });

  test('need no profile of their own where the profile of an earlier step names them', async () => {
    const outcome = await signed.in(ownKeys, { ...env(), AWS_PROFILE: '' });
    expect(outcome).toMatchObject({ named: [], instead: 'kept' });
  });

  test('that are others get a profile, because an earlier AWS_PROFILE would hide them', async () => {
    const others = { ...env(), AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE', AWS_PROFILE: '' };
    const { own, named, source } = await signed.in(ownKeys, others);
    expect(source).toBe('access-keys');
    expect(named).toEqual([
      { name: expect.stringMatching(/^aws-auth-[0-9a-f]{8}$/), region: 'us-east-2', session: own?.session },
    ]);
  });
});
