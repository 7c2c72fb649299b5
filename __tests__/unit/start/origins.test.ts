import { describe, expect, test } from '@jest/globals';
import type { InputSpec } from '../../../src/inputs/schema/spec.ts';
import { type InputName, schema } from '../../../src/inputs/schema.ts';
import { ranked } from '../../../src/sources/index.ts';
import { earlyOrigins } from '../../../src/start/origins.ts';

const token = 'https://pipelines.actions.githubusercontent.com/abc?x=1';
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: token,
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
  expect(hosts({ AWS_ENDPOINT_URL_STS: 'https://sts.example.com' })).toContain('sts.example.com');
  expect(hosts({ 'INPUT_STS-ENDPOINT': 'https://other.example.com' })).toContain('other.example.com');
});

test('no host that a region could smuggle in, and none without TLS', () => {
  expect(hosts({ 'INPUT_AWS-REGION': 'evil.example.com/' })).toEqual([tokenHost]);
  expect(hosts({ 'INPUT_STS-ENDPOINT': 'none' })).toEqual([tokenHost]);
  expect(hosts({ AWS_ENDPOINT_URL_STS: 'http://sts.example.com' })).toEqual([tokenHost]);
  expect(hosts({ ACTIONS_ID_TOKEN_REQUEST_URL: 'no URL' })).toEqual(['sts.us-east-2.amazonaws.com']);
});

describe('none for a step that probably asks another host first:', () => {
  const input = (name: string) => `INPUT_${name.toUpperCase()}`;
  const isFirst = (kind: string) =>
    ranked.findIndex((source) => source.kind === kind) <
    ranked.findIndex(({ kind: other }) => other === 'github-oidc');
  const others = ranked.flatMap(({ kind, namedBy }) => (isFirst(kind) && namedBy ? [namedBy] : []));
  const names: readonly InputName[] = [
    ...others,
    'logout',
    'force-skip-oidc',
    'role-chaining',
    'use-existing-credentials',
    'http-proxy',
  ];
  const variablesOf = (name: InputName) => (schema[name] as InputSpec).variables ?? [];

  test.each(names.flatMap((name) => [input(name), ...variablesOf(name)]))('%s', (name) => {
    expect(others.length).toBeGreaterThan(3);
    expect(hosts({ [name]: 'true' })).toEqual([]);
    expect(hosts({ [name]: '' })).toHaveLength(2);
  });

  test('without a role, a token endpoint, or with another credential-source', () => {
    expect(hosts({ 'INPUT_ROLE-TO-ASSUME': '' })).toEqual([]);
    expect(hosts({ ACTIONS_ID_TOKEN_REQUEST_URL: '' })).toEqual([]);
    expect(hosts({ 'INPUT_CREDENTIAL-SOURCE': 'access-keys' })).toEqual([]);
    expect(hosts({ 'INPUT_CREDENTIAL-SOURCE': 'github-oidc' })).toHaveLength(2);
  });
});
