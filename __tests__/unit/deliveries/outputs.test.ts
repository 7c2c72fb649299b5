import { describe, expect, test } from '@jest/globals';
import { outputs } from '../../../src/deliveries/outputs/index.ts';
import type { Session, SignIn } from '../../../src/session.ts';
import { type Given, planOf, role } from '../plan/planned.ts';
import { TestJob } from './job.ts';
import { arn, caller, credentials, sessionOf, signInOf } from './sign-ins.ts';

const deploy: Given = { 'role-to-assume': role };
const shown: Given = { ...deploy, 'output-credentials': 'true' };
const two: Given = { sessions: `one: ${role}\ntwo: ${role}` };
const who = { 'aws-account-id': '111122223333', 'authenticated-arn': arn };
const keys = {
  'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const end = '2026-11-24T12:00:00.000Z';

async function outputsOf(given: Given, of: Partial<Session> = {}, more: Partial<SignIn> = {}) {
  const job = new TestJob();
  try {
    const plan = await planOf(given);
    const pending = await outputs.prepare(plan, { ...signInOf(plan, of), ...more }, job);
    expect(pending).not.toHaveProperty('receipt');
    expect(job.runner.outputs).toEqual({});
    pending?.write();
    return job.runner.outputs;
  } finally {
    job.remove();
  }
}

describe('the outputs', () => {
  test('say who signed in, and have no secret unless they are asked for', async () => {
    expect(await outputsOf(deploy)).toEqual(who);
  });

  test('have the credentials and their end if they are asked for', async () => {
    expect(await outputsOf(shown)).toEqual({
      ...who,
      ...keys,
      'aws-session-token': 'session-token',
      'aws-expiration': end,
    });
  });

  test('have neither token nor end of long-lived keys, and no owner where nobody could be asked', async () => {
    const session: Session = { credentials, hops: [], isFound: false };
    expect(await outputsOf(shown, {}, { own: { region: 'us-east-2', session } })).toEqual(keys);
  });

  test('name the profile that renews the session', async () => {
    const renewed: Given = { ...deploy, 'aws-profile': 'dev', refresh: 'true' };
    expect(await outputsOf(renewed)).toEqual({ ...who, 'aws-profile': 'dev' });
    expect(await outputsOf({ ...renewed, refresh: 'false' })).toEqual(who);
  });

  test('have a table of several sessions, without secrets', async () => {
    const { sessions = '', ...rest } = await outputsOf(two);
    expect(rest).toEqual({});
    expect(JSON.parse(sessions)).toEqual({
      one: { ...caller, expiration: end },
      two: { ...caller, expiration: end },
    });
  });

  test('have the chosen one of several sessions beside the table', async () => {
    const given: Given = { ...two, 'default-session': 'two', 'output-credentials': 'true' };
    expect(await outputsOf(given)).toMatchObject({ ...who, ...keys, sessions: expect.any(String) });
  });

  test('have no end of a session that has none', async () => {
    const { expiration: _, ...session } = sessionOf();
    const named = [{ name: 'one', region: 'us-east-2', session }];
    const { sessions = '' } = await outputsOf({ sessions: `one: ${role}` }, {}, { named });
    expect(JSON.parse(sessions)).toEqual({ one: caller });
  });

  test('are skipped on a runner that has none', async () => {
    const job = new TestJob();
    job.runner.lacksOutputs = true;
    const plan = await planOf(shown);
    expect(await outputs.prepare(plan, signInOf(plan), job)).toBeUndefined();
    job.remove();
  });
});
