import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { issue } from '../../../harness/servers/authority.ts';
import type { Outcome } from '../../../src/authenticate.ts';
import { keys, role, SignIns, sessionArn, sessionIn } from './signing-in.ts';

const signed = new SignIns();
const assumed = 'AssumeRoleWithWebIdentity';

describe('several sessions', () => {
  const sessions = `one: ${role('deploy')}\ntwo:\n  role: ${role('deploy', '222233334444')}\n  region: eu-west-1\n`;

  test('come from one token, each with its region, and none is the step’s own', async () => {
    const outcome = await signed.in({ sessions });
    expect(outcome).not.toHaveProperty('own');
    expect(outcome.named.map(({ name, region, session }) => [name, region, session.caller?.arn])).toEqual([
      ['one', 'us-east-2', sessionArn('deploy')],
      ['two', 'eu-west-1', sessionArn('deploy', '222233334444')],
    ]);
    expect(signed.asked).toEqual(['token', assumed, assumed]);
    expect(signed.prepared).toBe(1);
  });

  test('have the one that the step chooses for itself', async () => {
    const { own, named } = await signed.in({ sessions, 'default-session': 'two' });
    expect(own).toBe(named[1]);
  });

  test('are told with their names in front', async () => {
    await signed.in({ sessions });
    const about = signed.said.filter((line) => line.includes('Assumed'));
    expect([...about].sort()).toEqual([
      `info: one: Assumed ${role('deploy')} as GitHubActions (N ms).`,
      `info: two: Assumed ${role('deploy', '222233334444')} as GitHubActions (N ms).`,
    ]);
  });

  test('of keys are assumed with calls that are prepared', async () => {
    await signed.in({ ...keys, sessions: `one: ${role('deploy')}` }, signed.tokenless);
    expect(signed.asked).toEqual(['AssumeRole']);
    expect(signed.prepared).toBe(1);
  });
});

describe('a certificate', () => {
  const anchor =
    'arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/11111111-2222-3333-4444-555555555555';
  const profile = 'arn:aws:rolesanywhere:us-east-2:111122223333:profile/11111111-2222-3333-4444-555555555555';
  let inputs: Readonly<Record<string, string>> = {};
  beforeEach(async () => {
    const authority = await issue({ name: 'authority', isAuthority: true });
    const { certificate, key } = await issue({ name: 'build-7' }, authority);
    signed.cloud.rolesAnywhere.trustAnchors.set(anchor, authority.certificate);
    inputs = {
      'rolesanywhere-trust-anchor-arn': anchor,
      'rolesanywhere-profile-arn': profile,
      'rolesanywhere-certificate': certificate,
      'rolesanywhere-private-key': key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
  });

  test('is exchanged for one role without STS', async () => {
    const outcome = await signed.in({ ...inputs, 'role-to-assume': role('machine') }, signed.tokenless);
    expect(outcome).toMatchObject({ source: 'rolesanywhere', named: [] });
    expect(outcome).not.toHaveProperty('advice');
    expect(outcome).not.toHaveProperty('centerToken');
    expect(signed.asked).toEqual(['CreateSession']);
    expect(signed.prepared).toBe(0);
  });

  test('leads to a second role through STS', async () => {
    const roles = { 'role-to-assume': role('machine'), 'role-chain': role('workload', '444455556666') };
    await signed.in({ ...inputs, ...roles }, signed.tokenless);
    expect(signed.asked).toEqual(['CreateSession', 'AssumeRole']);
    expect(signed.prepared).toBe(1);
  });
});

test('IAM Identity Center yields a session, and the token with which later steps can sign in', async () => {
  signed.cloud.identityCenter.approval = 'at-once';
  signed.cloud.identityCenter.interval = 0.05;
  const portal = 'https://octo.awsapps.com/start';
  const given = { 'sso-start-url': portal, 'sso-account-id': '111122223333', 'sso-role-name': 'Deployer' };
  const { source, centerToken } = await signed.in(given, signed.tokenless);
  expect(source).toBe('sso');
  expect(centerToken?.file).toMatch(/sso.cache.[0-9a-f]{40}\.json$/);
  expect(JSON.parse(centerToken?.text.reveal() ?? '')).toMatchObject({ startUrl: portal });
});

describe('the age of long-lived keys', () => {
  const veteran = {
    'aws-access-key-id': 'AKIA222222222EXAMPLE',
    'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYyEXAMPLEKEY',
  };
  const withIam = () => ({ ...signed.tokenless, AWS_ENDPOINT_URL_IAM: signed.cloud.url });

  /** The advice, which may arrive after the sign-in. The network stays open until then. */
  async function adviceOn({ advice }: Outcome): Promise<string | undefined> {
    for (let tries = 0; advice && !advice.now() && tries < 50; tries += 1) await sleep(10);
    return advice?.now();
  }

  test('is asked of IAM during the sign-in, and old keys bring advice', async () => {
    // The answer about the age comes first.
    signed.cloud.faults.add('GetCallerIdentity', { kind: 'status', status: 503 }, 2);
    const advice = await adviceOn(await signed.in(veteran, withIam()));
    expect(signed.asked).toContain('ListAccessKeys');
    expect(advice).toMatch(/^The access key is \d{4,} days old\. /);
  });

  test('is not asked for if the step does not want to know', async () => {
    const outcome = await signed.in({ ...veteran, 'key-age-check': 'false' }, withIam());
    expect(outcome).not.toHaveProperty('advice');
    expect(signed.asked).toEqual(['GetCallerIdentity']);
  });

  test('is not asked for a session, nor for a token', async () => {
    const job = { ...signed.job, AWS_ENDPOINT_URL_IAM: signed.cloud.url };
    const first = await signed.in({ 'role-to-assume': role('deploy') }, job);
    expect(first).not.toHaveProperty('advice');
    const second = await signed.in({}, { ...withIam(), ...sessionIn(first) });
    expect(second.source).toBe('environment');
    expect(second).not.toHaveProperty('advice');
    expect(signed.asked).toEqual(['token', assumed, 'GetCallerIdentity']);
  });
});
