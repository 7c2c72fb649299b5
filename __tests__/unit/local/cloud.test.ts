import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { Cloud } from '../../../local/cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.close());

const json = async (url: string, headers = {}) =>
  (await fetch(url, { headers })).json() as Promise<Record<string, string>>;

test('tokens can be verified with the keys that the discovery document names', async () => {
  const { jwks_uri: keys, issuer } = await json(`${cloud.url}/.well-known/openid-configuration`);
  const headers = { authorization: `bearer ${cloud.github.bearer}` };
  const { value } = await json(`${cloud.tokenEndpoint.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=me`, headers);
  const { payload, protectedHeader } = await jwtVerify(value ?? '', createRemoteJWKSet(new URL(keys ?? '')), {
    issuer: issuer ?? '',
    audience: 'me',
  });
  expect(protectedHeader.alg).toBe('RS256');
  expect(payload).toMatchObject({
    sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    repository: 'octo-org/octo-repo',
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
});

test('the token endpoint requires its bearer token', async () => {
  const { status } = await fetch(`${cloud.url}/token?audience=x`, {
    headers: { authorization: 'bearer other' },
  });
  expect(status).toBe(401);
});
