import { describe, expect, test } from '@jest/globals';
import { exportsKeys } from '../../../src/deliveries/contract/exported.ts';
import { type Variables, variablesFor } from '../../../src/deliveries/environment/variables.ts';
import type { Session, SignIn } from '../../../src/session.ts';
import { Secret } from '../../../src/text/secret.ts';
import { type Env, type Given, keys, planOf, role } from '../plan/planned.ts';
import { credentials, sessionOf, signInOf } from './sign-ins.ts';

const deploy: Given = { 'role-to-assume': role };
const region = { AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-east-2' };
const longLived = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const copied = { ...longLived, AWS_SESSION_TOKEN: 'session-token' };
const blank = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
};

const revealed = (variables: Variables) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      value instanceof Secret ? value.reveal() : value,
    ]),
  );

interface Found {
  readonly env?: Env;
  readonly session?: Partial<Session>;
  readonly signIn?: Partial<SignIn>;
}

async function variablesOf(given: Given, { env = {}, session, signIn }: Found = {}) {
  const plan = await planOf(given);
  return revealed(variablesFor(plan, { ...signInOf(plan, session), ...signIn }, env));
}

describe('the variables of later steps', () => {
  const exporting: Given = { 'output-env-credentials': 'true' };
  const dev: Given = { ...deploy, 'aws-profile': 'dev' };
  const chosen: Given = { sessions: `one: ${role}\ntwo: ${role}`, 'default-session': 'two', ...exporting };

  test.each<[string, Given, object]>([
    ['are the region and the keys of the session', deploy, { ...region, ...copied }],
    ['are none if the environment gets nothing', { ...deploy, 'output-env-credentials': 'false' }, {}],
    ['are none if only a profile gets the session', dev, {}],
    [
      'name the profile beside the keys',
      { ...dev, ...exporting },
      { ...region, ...copied, AWS_PROFILE: 'dev' },
    ],
    [
      'name the profile instead of the keys if it renews them',
      { ...dev, ...exporting, refresh: 'true' },
      { ...region, AWS_PROFILE: 'dev' },
    ],
    ['are none if a renewed profile is only for those who name it', { ...dev, refresh: 'true' }, {}],
    ['name the chosen one of several profiles', chosen, { ...region, ...copied, AWS_PROFILE: 'two' }],
    ['are none if none of several profiles is chosen', { sessions: `one: ${role}\ntwo: ${role}` }, {}],
    [
      'have no old value besides the new ones',
      { ...deploy, 'unset-current-credentials': 'true' },
      { ...region, ...copied },
    ],
    [
      'are blank where the session of a profile could be hidden',
      { ...dev, ...exporting, refresh: 'true', 'unset-current-credentials': 'true' },
      { ...blank, ...region, AWS_PROFILE: 'dev' },
    ],
  ])('%s', async (_, given, variables) => {
    expect(await variablesOf(given)).toEqual(variables);
  });

  test('are only the region where later steps find the credentials by themselves', async () => {
    expect(await variablesOf(deploy, { session: { isFound: true } })).toEqual(region);
  });

  test('are none without a session for the environment', async () => {
    const none = { named: [], source: 'github-oidc' };
    expect(variablesFor(await planOf(deploy), none, {})).toEqual({});
    const unsetting = await planOf({ ...deploy, 'unset-current-credentials': 'true' });
    expect(variablesFor(unsetting, none, {})).toEqual(blank);
    expect(exportsKeys(unsetting, none)).toBe(false);
  });

  test('keep secrets as secrets', async () => {
    const plan = await planOf(deploy);
    expect(JSON.stringify(variablesFor(plan, signInOf(plan), {}))).not.toMatch(/EXAMPLE|session-token/);
  });
});

describe('the session token of an earlier step', () => {
  const env = { AWS_SESSION_TOKEN: 'stale' };

  test('is blanked, because it does not belong to long-lived keys', async () => {
    const variables = await variablesOf(keys, { env, session: { credentials } });
    expect(variables).toEqual({ ...region, ...longLived, AWS_SESSION_TOKEN: '' });
  });

  test('stays unset if it was', async () => {
    for (const unset of [{}, { AWS_SESSION_TOKEN: '' }]) {
      const variables = await variablesOf(keys, { env: unset, session: { credentials } });
      expect(variables).toEqual({ ...region, ...longLived });
    }
  });

  test('is replaced by that of a role', async () => {
    expect(await variablesOf(deploy, { env })).toEqual({ ...region, ...copied });
  });
});

describe('a profile that renews its session', () => {
  const renewed: Given = {
    ...deploy,
    'aws-profile': 'dev',
    'output-env-credentials': 'true',
    refresh: 'true',
  };
  const exported = { ...region, AWS_PROFILE: 'dev' };

  test.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
  ])('is not hidden by %s, which some tool reads first', async (name) => {
    expect(await variablesOf(renewed, { env: { [name]: 'old' } })).toEqual({ ...exported, [name]: '' });
    expect(await variablesOf(renewed, { env: { [name]: '' } })).toEqual(exported);
  });

  test('is also the default profile where one is set, which botocore reads first', async () => {
    const env = { AWS_DEFAULT_PROFILE: 'mine' };
    expect(await variablesOf(renewed, { env })).toEqual({ ...exported, AWS_DEFAULT_PROFILE: 'dev' });
    expect(await variablesOf(renewed, { env: { AWS_DEFAULT_PROFILE: '' } })).toEqual(exported);
  });

  test('leaves the variables alone if the environment gets nothing', async () => {
    const env = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_DEFAULT_PROFILE: 'mine' };
    expect(await variablesOf({ ...renewed, 'output-env-credentials': 'false' }, { env })).toEqual({});
  });

  test('leaves the keys alone if no profile gets the session of the environment', async () => {
    const signIn = { own: { region: 'us-east-2', session: sessionOf() } };
    const env = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' };
    expect(await variablesOf(renewed, { env, signIn })).toEqual(region);
  });
});
