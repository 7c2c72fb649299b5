import { describe, expect, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';
import { environmentOf, readRenewal, renewalText } from '../../../src/plan/renewal-file.ts';
import type { Route } from '../../../src/route.ts';
import { Secret } from '../../../src/text/secret.ts';
import { oidc, planOf, role } from './planned.ts';

const place = (name: string) => ({ url: `https://${name}.example.com`, from: name });
const endpoints = Object.fromEntries(
  ['STS', 'SSO', 'SSO_OIDC', 'SIGNIN', 'COGNITO_IDENTITY', 'IAM', 'ROLESANYWHERE'].map((name) => [
    name,
    place(name),
  ]),
);
const tag = (key: string) => [{ key, value: `${key}\n` }];
const route: Route = {
  partition: 'aws-cn',
  hops: [
    { role, sessionName: 'one', duration: 900, policyArns: ['p'], externalId: 'e', policy: '{\n}' },
    { role, sessionName: 'two', duration: 901, policyArns: [] },
  ],
  branches: [],
  tags: { kept: tag('kept'), droppable: tag('droppable'), custom: tag('custom'), transitiveKeys: ['kept'] },
  sourceIdentity: 'me',
  sessionDuration: 902,
  secretForm: 'plain',
  propagation: 30,
};

const sdk = { useFips: true, useDualStack: false, appId: 'example' };

/** A plan with every field that a renewal keeps. */
async function full(more: Partial<Plan> = {}): Promise<Plan> {
  const plan = await planOf({ 'role-to-assume': role, refresh: 'true' }, oidc);
  const network = { region: 'us-east-2', endpoints, sdk, run: '7.1', timeoutSeconds: 60, maxAttempts: 3 };
  return { ...plan, route, network, guard: { allowedAccounts: ['111122223333', '444455556666'] }, ...more };
}
const fileOf = (plan: Plan, env = {}) => readRenewal(renewalText(plan, plan.choice.source.kind, env));

describe('the plan file', () => {
  test('has every field of route, guard and network', async () => {
    const file = fileOf(await full());
    const { branches: _, ...kept } = route;
    expect(file).toMatchObject({ version: 2, allowedAccounts: ['111122223333', '444455556666'] });
    expect(file.route).toEqual(kept);
    // The process that renews reads these settings again.
    const { sdk: __, ...network } = (await full()).network;
    expect(file.network).toEqual(network);
  });

  test.each(['plain', 'no-slash-first'] as const)(
    'keeps the form %s of the secret access key',
    async (form) => {
      expect(fileOf(await full({ route: { ...route, secretForm: form } })).route.secretForm).toBe(form);
    },
  );

  test.each(['shown', 'hidden', 'masked'] as const)('keeps that account IDs are %s', async (accounts) => {
    const plan = await full();
    expect(fileOf({ ...plan, remarks: { ...plan.remarks, accounts } }).accounts).toBe(accounts);
  });

  test('has neither the second factor nor the other sessions', async () => {
    const mfa = { serial: 'device', seed: new Secret('JBSWY3DPEHPK3PXP') };
    const branches = [{ name: 'prod', region: 'us-east-2', hops: [] }];
    const text = renewalText(await full({ route: { ...route, mfa, branches } }), 'github-oidc', {});
    expect(text).not.toMatch(/JBSWY3|device|mfa|seed|prod|branches/);
  });

  test('has the source that was used, which may be the fallback', async () => {
    const plan = await full();
    const fallback = { kind: 'web-identity-token-file', file: '/token' } as const;
    const both = { ...plan, choice: { ...plan.choice, fallback } };
    const kindOf = (kind: string) => readRenewal(renewalText(both, kind, {})).source.kind;
    expect(kindOf('web-identity-token-file')).toBe('web-identity-token-file');
    expect(kindOf('github-oidc')).toBe('github-oidc');
  });

  test('is not written with a text that nobody could read back', async () => {
    const plan = await full({ guard: { allowedAccounts: ['a\u0000b'] } });
    const write = () => renewalText(plan, 'github-oidc', {});
    expect(write).toThrow(FileError);
    expect(write).toThrow(
      expect.objectContaining({
        message: 'the plan for the renewal is not valid (allowedAccounts: item 0: not a text)',
        remedy: 'Use a name or a path without control characters, or leave refresh out.',
      }),
    );
  });
});

describe('the variables of the step', () => {
  test('that are restored are exactly those that decide what a source finds', async () => {
    const { environment } = fileOf(await full());
    expect(Object.keys(environment).sort()).toEqual([
      'AWS_CONFIG_FILE',
      'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
      'AWS_CONTAINER_CREDENTIALS_FULL_URI',
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
      'AWS_DEFAULT_PROFILE',
      'AWS_DEFAULT_REGION',
      'AWS_EC2_METADATA_DISABLED',
      'AWS_EC2_METADATA_SERVICE_ENDPOINT',
      'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
      'AWS_EC2_METADATA_V1_DISABLED',
      'AWS_PROFILE',
      'AWS_REGION',
      'AWS_ROLE_ARN',
      'AWS_ROLE_SESSION_NAME',
      'AWS_SHARED_CREDENTIALS_FILE',
      'AWS_USE_DUALSTACK_ENDPOINT',
      'AWS_USE_FIPS_ENDPOINT',
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      'HOME',
      'USERPROFILE',
    ]);
  });

  test('are removed again if the step did not have them', async () => {
    const file = fileOf(await full(), { AWS_PROFILE: 'mine' });
    const env = environmentOf(file, { AWS_PROFILE: 'other', AWS_REGION: 'eu-west-1', PATH: '/bin' }, []);
    expect(env).toMatchObject({ AWS_PROFILE: 'mine', AWS_REGION: undefined, PATH: '/bin' });
  });

  test('that the file adds are ignored', async () => {
    const file = fileOf(await full());
    const env = environmentOf(
      { ...file, environment: { NODE_OPTIONS: '-r x', HOME: '/h' } },
      { AWS_REGION: 'r' },
      [],
    );
    expect(env).toEqual({ HOME: '/h', AWS_REGION: 'r' });
  });

  test.each([
    'http://me:hush@h/',
    'https://me:hush@h',
    'h://me:hush@h',
    'http://hush@h',
    'http://:hush@h?x#y',
    // Not valid: the password must be encoded.
    'http://me:hu/hush@h',
  ])('are not stored if they are URLs with a password: %s', async (url) => {
    const text = renewalText(await full(), 'github-oidc', { AWS_CONTAINER_CREDENTIALS_FULL_URI: url });
    expect(text).not.toContain('hush');
    const env = environmentOf(readRenewal(text), { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'now' }, []);
    expect(env.AWS_CONTAINER_CREDENTIALS_FULL_URI).toBe('now');
  });

  test.each(['http://h/@', 'http://h?x@y', 'http://h#x@y', '/home/a@b', 'file-of http://me:x@h', ''])(
    'are stored if they are anything else: %j',
    async (value) => {
      const file = fileOf(await full(), { AWS_CONFIG_FILE: value });
      expect(environmentOf(file, {}, []).AWS_CONFIG_FILE).toBe(value);
    },
  );
});

describe('the proxy', () => {
  test.each(['http://me:hush@h:1', 'http://hush@h:1', 'http://:hush@h:1'])(
    '%s is stored without its URL',
    async (url) => {
      const plan = await full();
      const proxy = { url: new Secret(url), host: 'h:1', from: 'http-proxy', except: 'x' };
      const text = renewalText({ ...plan, network: { ...plan.network, proxy } }, 'github-oidc', {});
      expect(text).not.toContain('hush');
      expect(readRenewal(text).network.proxy).toEqual({ host: 'h:1', from: 'http-proxy', except: 'x' });
    },
  );
});
