import { describe, expect, test } from '@jest/globals';
import { planText, readPlan } from '../../../src/deliveries/plan-file.ts';
import { RenewalError } from '../../../src/errors.ts';
import { Secret } from '../../../src/secret.ts';
import type { Plan, SourcePlan } from '../../../src/types.ts';

const bearer = new Secret('bearer-of-the-step');
const endpoint = { url: 'https://token.example.com/?v=1', bearer };
const oidc: SourcePlan = { kind: 'github-oidc', endpoint, audience: 'sts.amazonaws.com' };
const plan = (more: Partial<Plan> = {}): Plan => ({
  region: 'us-east-2',
  partition: 'aws',
  source: oidc,
  why: 'a test says so',
  passedOver: [],
  hops: [{ role: 'arn:aws:iam::111122223333:role/x', sessionName: 'y', duration: 900, policyArns: [] }],
  sessions: [],
  sessionDuration: 3600,
  allowedAccounts: [],
  maskAccountId: false,
  inPlace: false,
  keyAge: true,
  deliver: { region: true, credentials: true, outputs: false, unset: false, overwrite: false, refresh: true },
  network: { timeoutSeconds: 120, maxAttempts: 12 },
  notices: ['said already'],
  warnings: ['said already'],
  ...more,
});
const later = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example.com/?v=2',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-now',
};

describe('a plan file', () => {
  test('has no secret, and says nothing twice', () => {
    const text = planText(
      plan({
        fallback: {
          kind: 'access-keys',
          credentials: {
            accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'),
            secretAccessKey: new Secret('very-secret'),
          },
        },
      }),
      {},
    );
    for (const secret of ['bearer-of-the-step', 'AKIAIOSFODNN7EXAMPLE', 'very-secret', 'said already'])
      expect(text).not.toContain(secret);
  });

  test('takes the token endpoint from the environment of whoever reads it', () => {
    const { plan: read } = readPlan(planText(plan(), {}), later);
    expect(read.source).toMatchObject({ endpoint: { url: later.ACTIONS_ID_TOKEN_REQUEST_URL } });
    expect(read.source.kind === 'github-oidc' && read.source.endpoint.bearer.reveal()).toBe('of-now');
    expect(read.hops).toEqual(plan().hops);
    expect(() => readPlan(planText(plan(), {}), {})).toThrow(RenewalError);
  });

  test('keeps a proxy without a password, and finds one with a password in the environment', () => {
    const proxied = (url: string) => ({
      ...plan().network,
      proxy: { url: new Secret(url), host: 'h:1', except: 'x' },
    });
    const open = planText(plan({ network: proxied('http://h:1') }), {});
    expect(readPlan(open, later).plan.network.proxy?.url.reveal()).toBe('http://h:1/');
    const closed = planText(plan({ network: proxied('http://u:p4ss@h:1') }), {});
    expect(closed).not.toContain('p4ss');
    const { network } = readPlan(closed, { ...later, HTTPS_PROXY: 'http://u:p4ss@h:1' }).plan;
    expect(network.proxy).toMatchObject({ host: 'h:1', except: 'x' });
    expect(network.proxy?.url.reveal()).toBe('http://u:p4ss@h:1');
    expect(
      readPlan(planText(plan(), {}), { ...later, HTTPS_PROXY: 'http://h:2' }).plan.network,
    ).not.toHaveProperty('proxy');
  });

  test('gives the variables of the step back, and takes keys away', () => {
    const text = planText(plan(), { AWS_PROFILE: 'mine', AWS_REGION: 'eu-west-1', OTHER: 'x' });
    const { environment } = readPlan(text, {
      ...later,
      AWS_PROFILE: 'aws-auth-1',
      AWS_ENDPOINT_URL: 'http://later',
      AWS_ACCESS_KEY_ID: 'later',
      OTHER: 'y',
    });
    expect(environment).toMatchObject({ AWS_PROFILE: 'mine', AWS_REGION: 'eu-west-1', OTHER: 'y' });
    expect(environment.AWS_ENDPOINT_URL).toBeUndefined();
    expect(environment.AWS_ACCESS_KEY_ID).toBeUndefined();
  });

  test('asks nobody for approval', () => {
    const center = {
      startUrl: 'https://x',
      region: 'us-east-2',
      account: '1',
      roleName: 'r',
      scopes: [],
      timeout: 600,
      cacheFolder: '/x',
    };
    const { source } = readPlan(planText(plan({ source: { kind: 'sso', ...center } }), {}), {}).plan;
    expect(source).toMatchObject({ timeout: 0 });
  });
});
