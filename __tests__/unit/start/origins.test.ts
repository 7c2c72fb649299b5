import { describe, expect, test } from '@jest/globals';
import type { InputSpec } from '../../../src/inputs/schema/spec.ts';
import { type InputName, schema } from '../../../src/inputs/schema.ts';
import { ranked } from '../../../src/sources/index.ts';
import { earlyOrigins } from '../../../src/start/origins.ts';

const token = 'https://pipelines.actions.githubusercontent.com/abc?x=1';
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: token,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  HOME: '/nowhere',
  'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::111122223333:role/deploy',
  'INPUT_AWS-REGION': 'us-east-2',
};
const hosts = (more: Readonly<Record<string, string>> = {}) =>
  earlyOrigins({ ...env, ...more }).map(({ host }) => host);
const tokenHost = 'pipelines.actions.githubusercontent.com';

test('the token endpoint and STS of the region, as the inputs or variables name it', () => {
  expect(hosts()).toEqual([tokenHost, 'sts.us-east-2.amazonaws.com']);
  expect(hosts({ 'INPUT_AWS-REGION': '', AWS_REGION: 'cn-north-1' })).toEqual([
    tokenHost,
    'sts.cn-north-1.amazonaws.com.cn',
  ]);
  expect(hosts({ AWS_USE_FIPS_ENDPOINT: 'true' })).toContain('sts-fips.us-east-2.amazonaws.com');
  expect(hosts({ AWS_USE_DUALSTACK_ENDPOINT: 'true' })).toEqual([tokenHost]);
  expect(hosts({ AWS_ENDPOINT_URL_STS: 'https://sts.example.com' })).toContain('sts.example.com');
  expect(hosts({ 'INPUT_STS-ENDPOINT': 'https://other.example.com' })).toContain('other.example.com');
});

test('no host that a region could smuggle in, and none without TLS', () => {
  expect(hosts({ 'INPUT_AWS-REGION': 'evil.example.com/' })).toEqual([tokenHost]);
  expect(hosts({ 'INPUT_STS-ENDPOINT': 'none' })).toEqual([tokenHost]);
  expect(hosts({ AWS_ENDPOINT_URL_STS: 'http://sts.example.com' })).toEqual([tokenHost]);
  expect(hosts({ AWS_ENDPOINT_URL_STS: 'https://user:word@sts.example.com' })).toEqual([tokenHost]);
  expect(hosts({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' })).toEqual(['sts.us-east-2.amazonaws.com']);
  // The file may name another address.
  expect(hosts({ AWS_CONFIG_FILE: 'package.json' })).toEqual([tokenHost]);
  expect(hosts({ ACTIONS_ID_TOKEN_REQUEST_URL: 'no URL' })).toEqual(['sts.us-east-2.amazonaws.com']);
});

const input = (name: string) => `INPUT_${name.toUpperCase()}`;
const variablesOf = (name: InputName) => (schema[name] as InputSpec).variables ?? [];
const both = (names: readonly InputName[]) => names.flatMap((name) => [input(name), ...variablesOf(name)]);

describe('a step that asks another service first opens', () => {
  const place = (kind: string) => ranked.findIndex((source) => source.kind === kind);
  const first = ranked.flatMap(({ kind, namedBy }) =>
    place(kind) < place('github-oidc') && namedBy ? [namedBy] : [],
  );
  const byToken: readonly InputName[] = ['web-identity-token-file', 'web-identity-token'];

  test('is told by an input of its source', () => {
    expect(first).toEqual(expect.arrayContaining([...byToken]));
    expect(first.length).toBeGreaterThan(4);
  });

  test.each(both([...first.filter((name) => !byToken.includes(name)), 'logout', 'http-proxy']))(
    'no connection: %s',
    (name) => {
      expect(hosts({ [name]: 'true' })).toEqual([]);
      expect(hosts({ [name]: '' })).toHaveLength(2);
    },
  );

  test.each(both([...byToken, 'force-skip-oidc', 'role-chaining', 'use-existing-credentials']))(
    'only a connection to STS: %s',
    (name) => {
      expect(hosts({ [name]: 'true' })).toEqual(['sts.us-east-2.amazonaws.com']);
      expect(hosts({ [name]: 'false' })).toHaveLength(2);
    },
  );
});

test('what the source needs, with or without a role', () => {
  expect(hosts({ 'INPUT_ROLE-TO-ASSUME': '' })).toEqual([]);
  const sts = ['sts.us-east-2.amazonaws.com'];
  expect(hosts({ 'INPUT_ROLE-TO-ASSUME': '', 'INPUT_AWS-ACCESS-KEY-ID': 'AKIAIOSFODNN7EXAMPLE' })).toEqual(
    sts,
  );
  expect(hosts({ ACTIONS_ID_TOKEN_REQUEST_URL: '' })).toEqual(sts);
  expect(hosts({ 'INPUT_CREDENTIAL-SOURCE': 'access-keys' })).toEqual(sts);
  expect(hosts({ 'INPUT_CREDENTIAL-SOURCE': 'sso' })).toEqual([]);
  expect(hosts({ 'INPUT_CREDENTIAL-SOURCE': 'github-oidc' })).toHaveLength(2);
});
