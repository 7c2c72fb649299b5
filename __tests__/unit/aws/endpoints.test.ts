import { describe, expect, test } from '@jest/globals';
import { endpointsIn } from '../../../src/aws/endpoints.ts';
import { Section, type SharedConfig } from '../../../src/files/shared-config.ts';

const named = (sections: Readonly<Record<string, Record<string, string>>>) =>
  new Map(Object.entries(sections).map(([name, values]) => [name, new Section(values)]));
function config(profiles: Record<string, Record<string, string>>, services = {}): SharedConfig {
  const files = { config: '/c', credentials: '/k' };
  return { files, profiles: named(profiles), ssoSessions: new Map(), services: named(services) };
}
const own = config(
  { default: { services: 's', endpoint_url: 'https://all' }, x: { endpoint_url: 'https://x' } },
  { s: { 'sts.endpoint_url': 'https://sts', 'sso_oidc.endpoint_url': 'https://oidc' } },
);

test('without settings there are no endpoints', () => {
  expect(endpointsIn({}, undefined)).toEqual({});
  expect(endpointsIn({}, config({ default: {} }))).toEqual({});
  expect(endpointsIn({ AWS_PROFILE: 'absent' }, own)).toEqual({});
});

describe('variables', () => {
  test('name a service or all of them, and come before the files', () => {
    const env = { AWS_ENDPOINT_URL_STS: 'https://a', AWS_ENDPOINT_URL: 'https://b' };
    expect(endpointsIn(env, own)).toMatchObject({
      STS: { url: 'https://a', from: 'AWS_ENDPOINT_URL_STS' },
      IAM: { url: 'https://b', from: 'AWS_ENDPOINT_URL', isForAll: true },
    });
    expect(endpointsIn(env, own).STS).not.toHaveProperty('isForAll');
    expect(Object.keys(endpointsIn(env, own))).toHaveLength(7);
  });

  test('without a value are not set', () => {
    expect(endpointsIn({ AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL: '' }, undefined)).toEqual({});
  });
});

describe('the shared files', () => {
  test('name a service, or all of them', () => {
    const found = endpointsIn({}, own);
    expect(found).toMatchObject({
      STS: { url: 'https://sts', from: 'endpoint_url of sts in [services s] of /c' },
      SSO_OIDC: { url: 'https://oidc', from: 'endpoint_url of sso_oidc in [services s] of /c' },
      IAM: { url: 'https://all', from: 'endpoint_url of the profile default in /c', isForAll: true },
    });
    expect(found.STS).not.toHaveProperty('isForAll');
  });

  test('are read at the profile in use', () => {
    const from = 'endpoint_url of the profile x in /c';
    expect(endpointsIn({ AWS_PROFILE: 'x' }, own)).toMatchObject({ STS: { url: 'https://x', from } });
  });

  test.each(['sts', 'sso', 'sso_oidc', 'signin', 'cognito_identity', 'iam', 'rolesanywhere'])(
    'name the service %s so',
    (key) => {
      const one = config({ default: { services: 's' } }, { s: { [`${key}.endpoint_url`]: 'https://one' } });
      expect(Object.keys(endpointsIn({}, one))).toEqual([key.toUpperCase()]);
    },
  );

  test('without the named group give nothing', () => {
    expect(endpointsIn({}, config({ default: { services: 'absent' } }))).toEqual({});
  });
});

test.each([
  [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' }, own, true],
  [{ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'no' }, own, false],
  [{}, config({ default: { ignore_configured_endpoint_urls: 'true', endpoint_url: 'https://a' } }), true],
  [{}, config({ default: { ignore_configured_endpoint_urls: 'false', endpoint_url: 'https://a' } }), false],
])('%j: all are ignored: %#', (env, file, isIgnored) => {
  const all = endpointsIn({ AWS_ENDPOINT_URL: 'https://b', ...env }, file);
  expect(Object.keys(all).length === 0).toBe(isIgnored);
});
