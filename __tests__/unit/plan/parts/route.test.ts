import { describe, expect, test } from '@jest/globals';
import { longestWay } from '../../../../src/plan/parts/route.ts';
import { type Env, type Given, keys, oidc, planOf, role, session } from '../planned.ts';

const hub = 'arn:aws:iam::111122223333:role/hub';
const settings: Given = {
  'role-to-assume': role,
  'role-session-name': 'me',
  'role-duration-seconds': '7200',
  'role-external-id': 'abc',
  'inline-session-policy': '{"Statement":[]}',
  'managed-session-policies': 'arn:aws:iam::aws:policy/x',
};
const all = {
  role,
  sessionName: 'me',
  duration: 7200,
  externalId: 'abc',
  policy: '{"Statement":[]}',
  policyArns: ['arn:aws:iam::aws:policy/x'],
};
const chained = { role: hub, sessionName: 'me', duration: 3600, policyArns: [] };
const pool: Given = {
  'cognito-identity-pool-id': 'us-east-2:1',
  'cognito-auth-flow': 'basic',
  'cognito-custom-role-arn': hub,
};
const routeOf = async (given: Given, env: Env = oidc) => (await planOf(given, env)).route;

describe('the hops', () => {
  test('are none without a role', async () => {
    const { hops, branches, ...rest } = await routeOf({
      ...keys,
      'role-duration-seconds': '901',
      'role-skip-session-tagging': 'true',
    });
    expect([hops, branches]).toEqual([[], []]);
    expect(rest).toEqual({ partition: 'aws', sessionDuration: 901, propagation: 0 });
  });

  test('give all settings to role-to-assume, and none to the chained roles', async () => {
    const { hops } = await routeOf({ ...settings, 'role-chain': hub });
    expect(hops).toEqual([all, chained]);
  });

  test('without optional settings have no such parameters', async () => {
    const { hops } = await routeOf({ 'role-to-assume': role });
    expect(hops).toEqual([{ role, sessionName: 'GitHubActions', duration: 3600, policyArns: [] }]);
  });

  test('last an hour from a session in the environment', async () => {
    const chain = { ...settings, 'role-chaining': 'true' };
    expect((await routeOf(chain, session)).hops).toEqual([{ ...all, duration: 3600 }]);
    const { AWS_SESSION_TOKEN: _, ...lasting } = session;
    expect((await routeOf(chain, lasting)).hops).toEqual([all]);
    expect((await routeOf(settings, { ...session, ...oidc })).hops).toEqual([all]);
    expect((await routeOf({ ...chain, 'role-duration-seconds': '900' }, session)).hops).toMatchObject([
      { duration: 900 },
    ]);
  });

  test('of a chain have their own settings, up to an hour', async () => {
    const item = (duration: number) => `- {role: ${hub}, duration-seconds: ${duration}, session-name: you}`;
    const { hops } = await routeOf({ ...settings, 'role-chain': `${item(900)}\n${item(3601)}` });
    expect(hops.slice(1)).toEqual([
      { ...chained, sessionName: 'you', duration: 900 },
      { ...chained, sessionName: 'you' },
    ]);
  });

  test('of the basic flow start with the role of the pool, which gets no settings unless it is the only one', async () => {
    expect((await routeOf({ ...settings, ...pool })).hops).toEqual([chained, all]);
    const { 'role-to-assume': _, ...alone } = settings;
    expect((await routeOf({ ...alone, ...pool })).hops).toEqual([{ ...all, role: hub }]);
    expect((await routeOf({ ...settings, ...pool, 'cognito-auth-flow': 'enhanced' })).hops).toEqual([all]);
  });
});

describe('the sessions', () => {
  test('have their own hops, of which the first may be long', async () => {
    const sessions = `a: {role: ${role}, duration-seconds: 7201, region: eu-west-1, role-chain: [${hub}]}\nb: ${hub}`;
    const { branches } = await routeOf({
      'role-duration-seconds': '7200',
      'role-session-name': 'me',
      sessions,
    });
    expect(branches).toEqual([
      { name: 'a', region: 'eu-west-1', hops: [{ ...chained, role, duration: 7201 }, chained] },
      { name: 'b', region: 'us-east-2', hops: [{ ...chained, duration: 7200 }] },
    ]);
  });

  test.each<[Given, Env]>([
    [{ 'role-to-assume': hub }, oidc],
    [{ 'role-chaining': 'true' }, session],
  ])('last an hour at most after another role: %j', async (given, env) => {
    const { branches } = await routeOf(
      { ...given, sessions: `a: {role: '${role}', duration-seconds: 7200}` },
      env,
    );
    expect(branches[0]?.hops).toEqual([{ ...chained, role, sessionName: 'GitHubActions' }]);
  });

  test('have a longest way', async () => {
    const sessions = `a: ${role}\nb: {role: ${role}, role-chain: [x, y]}\nc: {role: ${role}, role-chain: [x]}`;
    const route = await routeOf({ 'role-to-assume': hub, sessions });
    expect(longestWay(route).map((hop) => hop.role)).toEqual([hub, role, 'x', 'y']);
    expect(longestWay({ hops: route.hops, branches: [] })).toEqual(route.hops);
    expect(route.branches.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('the other parts of the route', () => {
  const windows: Env = { ...oidc, RUNNER_OS: 'Windows' };
  const code = { ...keys, 'mfa-serial': 'arn:aws:iam::111122223333:mfa/me' };

  test.each<[Given, Env, string | undefined]>([
    [{ 'role-to-assume': role }, oidc, undefined],
    [{ 'role-to-assume': role }, windows, 'no-slash-first'],
    [{ sessions: `a: ${role}` }, windows, 'no-slash-first'],
    [keys, windows, undefined],
    [{ 'role-to-assume': role, 'special-characters-workaround': 'true' }, oidc, 'plain'],
    [{ 'role-to-assume': role, 'special-characters-workaround': 'true' }, windows, 'plain'],
    [{ 'role-to-assume': role, ...code, 'mfa-code': '123456' }, windows, undefined],
    [{ 'role-to-assume': role, ...code, 'mfa-secret': 'JBSWY3DPEHPK3PXP' }, windows, undefined],
  ])('for %j in %j, the secret access key is to be %s', async (given, env, form) => {
    expect((await routeOf(given, env)).secretForm).toBe(form);
  });

  test.each<[Given, number]>([
    [{}, 0],
    [{ 'role-propagation-s': '30' }, 30],
    [{ 'role-propagation-s': '30', 'retry-max-attempts': '2' }, 30],
    [{ 'role-propagation-s': '30', 'retry-max-attempts': '1' }, 0],
    [{ 'role-propagation-s': '30', 'disable-retry': 'true' }, 0],
    [{ 'role-propagation-s': '30', 'disable-retry': 'true', 'special-characters-workaround': 'true' }, 30],
  ])('for %j, a refused role is retried for %s s', async (given, seconds) => {
    expect((await routeOf({ ...given, 'role-to-assume': role })).propagation).toBe(seconds);
  });

  test('come from the region and source-identity', async () => {
    const china = { 'aws-region': 'cn-north-1', 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/x' };
    expect(await routeOf({ ...china, 'source-identity': 'me' })).toMatchObject({
      partition: 'aws-cn',
      sourceIdentity: 'me',
    });
    expect(await routeOf({ 'role-to-assume': role })).not.toHaveProperty('sourceIdentity');
    const store = { ...keys, 'aws-region': 'garage', 'sts-endpoint': 'none' };
    expect((await routeOf(store)).partition).toBe('aws');
  });
});
