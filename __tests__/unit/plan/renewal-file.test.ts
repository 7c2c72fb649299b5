import { describe, expect, test } from '@jest/globals';
import { RenewalError } from '../../../src/errors/index.ts';
import { readContext } from '../../../src/job/context.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';
import { environmentOf, readRenewal, renewalText } from '../../../src/plan/renewal-file.ts';
import { revivePlan } from '../../../src/plan/revive.ts';
import { Secret } from '../../../src/text/secret.ts';

const bearer = new Secret('bearer-of-the-step');
const endpoint = { url: 'https://token.example.com/?v=1', bearer };
const oidc = { kind: 'github-oidc', endpoint, audience: 'sts.amazonaws.com' } as const;
const plan = ({ choice, network }: { choice?: Partial<Plan['choice']>; network?: object } = {}): Plan => ({
  choice: { source: oidc, why: 'a test says so', passedOver: [], isFound: false, ...choice },
  route: {
    partition: 'aws',
    hops: [{ role: 'arn:aws:iam::111122223333:role/x', sessionName: 'y', duration: 900, policyArns: [] }],
    branches: [],
    sessionDuration: 3600,
    propagation: 0,
  },
  guard: { allowedAccounts: ['111122223333'] },
  deliver: { region: true, credentials: true, outputs: false, unset: false, overwrite: false, renew: true },
  network: {
    region: 'us-east-2',
    endpoints: {},
    sdk: { useFips: false, useDualStack: false },
    timeoutSeconds: 120,
    maxAttempts: 12,
    ...network,
  },
  remarks: { notices: ['said already'], warnings: ['said already'], accounts: 'shown', keyAge: true },
});
const later = {
  HOME: '/nowhere',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.com/?v=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-now',
};
const textOf = (of = plan(), env = {}) => renewalText(of, of.choice.source.kind, env);

async function revived(text: string, env: Record<string, string> = later): Promise<Plan> {
  return revivePlan(readRenewal(text), env, await readContext(env));
}

describe('the plan file of a session that is renewed', () => {
  test('has no secret, and no notice or warning of the step', () => {
    const credentials = {
      accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'),
      secretAccessKey: new Secret('very-secret'),
    };
    const text = textOf(plan({ choice: { fallback: { kind: 'access-keys', credentials } } }));
    for (const secret of ['bearer-of-the-step', 'AKIAIOSFODNN7EXAMPLE', 'very-secret', 'said already', '***'])
      expect(text).not.toContain(secret);
  });

  test('gives the same route, guard and network', async () => {
    const { route, guard, network } = await revived(textOf());
    expect({ route, guard, network }).toEqual({
      route: plan().route,
      guard: plan().guard,
      network: plan().network,
    });
  });

  test('takes the token endpoint from the environment of the process that reads it', async () => {
    const { source } = (await revived(textOf())).choice;
    expect(source).toMatchObject({ endpoint: { url: later.ACTIONS_ID_TOKEN_REQUEST_URL } });
    expect(source.kind === 'github-oidc' && source.endpoint.bearer.reveal()).toBe('of-now');
    await expect(revived(textOf(), { HOME: '/nowhere' })).rejects.toThrow(RenewalError);
  });

  test('keeps a proxy without a password, and takes one with a password from the environment', async () => {
    const proxied = (url: string) =>
      plan({ network: { proxy: { url: new Secret(url), host: 'h:1', from: 'http-proxy', except: 'x' } } });
    const open = await revived(textOf(proxied('http://h:1')));
    expect(open.network.proxy?.url.reveal()).toBe('http://h:1/');
    const closed = textOf(proxied('http://u:p4ss@h:1'));
    expect(closed).not.toContain('p4ss');
    const { proxy } = (await revived(closed, { ...later, HTTPS_PROXY: 'http://u:p4ss@h:1' })).network;
    expect(proxy).toMatchObject({ host: 'h:1', except: 'x' });
    expect(proxy?.url.reveal()).toBe('http://u:p4ss@h:1/');
    await expect(revived(closed)).rejects.toThrow(RenewalError);
    const none = await revived(textOf(), { ...later, HTTPS_PROXY: 'http://h:2' });
    expect(none.network).not.toHaveProperty('proxy');
  });

  test('restores the variables of the step, and removes access keys', () => {
    const text = textOf(plan(), { AWS_PROFILE: 'mine', AWS_REGION: 'eu-west-1', OTHER: 'x' });
    const keys = ['AWS_ACCESS_KEY_ID'];
    const now = { ...later, AWS_PROFILE: 'aws-auth-1', AWS_ACCESS_KEY_ID: 'later', OTHER: 'y' };
    const environment = environmentOf(readRenewal(text), now, keys);
    expect(environment).toMatchObject({ AWS_PROFILE: 'mine', AWS_REGION: 'eu-west-1', OTHER: 'y' });
    expect(environment.AWS_ACCESS_KEY_ID).toBeUndefined();
  });

  test('never waits for an approval', async () => {
    const center = {
      kind: 'sso',
      startUrl: 'https://x',
      region: 'us-east-2',
      account: '1',
      roleName: 'r',
      scopes: [],
      timeout: 600,
      cacheFolder: '/x',
    } as const;
    const { source } = (await revived(textOf(plan({ choice: { source: center } })))).choice;
    expect(source).toMatchObject({ timeout: 0 });
  });

  test.each([
    ['another version', (text: string) => text.replace('"version":2', '"version":3')],
    ['a cut file', (text: string) => text.slice(0, -10)],
    ['an unknown kind of source', (text: string) => text.replace('github-oidc', 'telepathy')],
    [
      'a source that is damaged',
      (text: string) => text.replace('"audience":"sts.amazonaws.com"', '"audience":7'),
    ],
    ['a hop without a role', (text: string) => text.replace('"role":', '"rule":')],
  ])('%s is refused with a remedy', async (_, damage) => {
    expect(damage(textOf())).not.toBe(textOf());
    const failure = await revived(damage(textOf())).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RenewalError);
    expect(failure).toMatchObject({ remedy: 'Sign in again in this job.' });
  });
});
