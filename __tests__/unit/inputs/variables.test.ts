import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/read.ts';
import type { InputSpec } from '../../../src/inputs/schema/spec.ts';
import { schema } from '../../../src/inputs/schema.ts';
import { Secret } from '../../../src/text/secret.ts';

const specs: Readonly<Record<string, InputSpec>> = schema;

describe('variables that replace an absent input', () => {
  test('have its name, except those that AWS’s tools and others define', () => {
    const odd = Object.entries(specs).flatMap(([name, { variables = [] }]) => {
      const own = name.toUpperCase().replaceAll('-', '_');
      return variables.length === 0 || `${variables}` === own ? [] : [[name, variables]];
    });
    expect(Object.fromEntries(odd)).toEqual({
      'aws-region': ['AWS_REGION', 'AWS_DEFAULT_REGION'],
      'http-proxy': ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'],
      'no-proxy': ['NO_PROXY', 'no_proxy'],
    });
  });

  test('exist for these inputs', () => {
    const named = Object.entries(specs).filter(([, { variables = [] }]) => variables.length > 0);
    expect(named.map(([name]) => name)).toEqual([
      'aws-region',
      'mask-aws-account-id',
      'web-identity-token-file',
      'role-chaining',
      'use-existing-credentials',
      'rolesanywhere-trust-anchor-arn',
      'rolesanywhere-profile-arn',
      'rolesanywhere-certificate',
      'rolesanywhere-private-key',
      'rolesanywhere-passphrase',
      'rolesanywhere-certificate-chain',
      'rolesanywhere-session-name',
      'role-to-assume',
      'role-session-name',
      'role-duration-seconds',
      'role-external-id',
      'inline-session-policy',
      'managed-session-policies',
      'role-skip-session-tagging',
      'transitive-tag-keys',
      'output-credentials',
      'overwrite-aws-profile',
      'unset-current-credentials',
      'special-characters-workaround',
      'http-proxy',
      'no-proxy',
      'disable-retry',
      'retry-max-attempts',
    ]);
  });

  test('are trimmed, and blank ones are passed over', async () => {
    const { inputs, byVariable } = await readInputs({
      HTTPS_PROXY: '  ',
      https_proxy: '',
      HTTP_PROXY: ' http://h ',
      http_proxy: 'http://i',
      'INPUT_AWS-REGION': ' us-east-2 ',
      AWS_REGION: 'eu-west-1',
    });
    expect(inputs['http-proxy']).toBe('http://h');
    expect(inputs['aws-region']).toBe('us-east-2');
    expect([...byVariable]).toEqual(['http-proxy']);
  });

  test('are known as the origin of a secret', async () => {
    const { inputs } = await readInputs({ ROLESANYWHERE_PASSPHRASE: 'hush' });
    const secret = inputs['rolesanywhere-passphrase'];
    expect(secret).toBeInstanceOf(Secret);
    expect(secret?.reveal()).toBe('hush');
    expect(secret?.variable).toBe('ROLESANYWHERE_PASSPHRASE');
  });
});
