import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { Cloud } from '../../../local/cloud.ts';

const provider = 'token.actions.githubusercontent.com';
const pool = 'us-east-2:11111111-2222-3333-4444-555555555555';
const enhancedOnly = 'us-east-2:11111111-2222-3333-4444-666666666666';
const role = (name: string, account = '111122223333') => `arn:aws:iam::${account}:role/${name}`;

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(() => {
  cloud.clock.offsetMilliseconds = 0;
});
afterAll(() => cloud.close());

describe('identity pools', () => {
  async function ask(operation: string, fields: object) {
    const headers = { 'x-amz-target': `AWSCognitoIdentityService.${operation}` };
    const answer = await fetch(cloud.url, { method: 'POST', headers, body: JSON.stringify(fields) });
    return (await answer.json()) as Record<string, string>;
  }
  async function logins(audience = 'cognito-identity.amazonaws.com', name = provider) {
    const headers = { authorization: `bearer ${cloud.github.bearer}` };
    const url = `${cloud.tokenEndpoint.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`;
    return { [name]: ((await (await fetch(url, { headers })).json()) as { value: string }).value };
  }
  const idOf = async (IdentityPoolId: string, Logins?: object) =>
    ask('GetId', { IdentityPoolId, ...(Logins && { Logins }) });

  test('refuse an invalid login with the message of AWS', async () => {
    const good = await logins();
    const message = async (IdentityPoolId: string, Logins?: object) =>
      (await idOf(IdentityPoolId, Logins)).message;
    expect(await message(pool)).toBe('Unauthenticated access is not supported for this identity pool.');
    expect(await message(pool, await logins('someone-else'))).toBe(
      'Invalid login token. Incorrect token audience.',
    );
    expect(await message(enhancedOnly, await logins(undefined, 'accounts.example.com'))).toBe(
      "Invalid login token. Issuer doesn't match providerName",
    );
    expect(await message(enhancedOnly, good)).toBe(
      'Token is not from a supported provider of this identity pool.',
    );
    const [head, claims] = (good[provider] ?? '').split('.');
    expect(await message(pool, { [provider]: `${head}.${claims}.AAAA` })).toBe(
      'Invalid login token. Token signature invalid.',
    );
    cloud.clock.offsetMilliseconds = 301_000;
    expect(await message(pool, good)).toMatch(/^Invalid login token\. Token expired: \d+ >= \d+$/);
  });

  test('give the same identity for the same login, and no other login can use it', async () => {
    const mine = await logins();
    const { IdentityId } = await idOf(pool, mine);
    expect(IdentityId).toMatch(/^us-east-2:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect((await ask('GetCredentialsForIdentity', { IdentityId })).message).toBe(
      `Access to Identity '${IdentityId}' is forbidden.`,
    );
    cloud.github.claims = { ref: 'refs/heads/other' };
    const theirs = await logins();
    cloud.github.claims = {};
    expect((await idOf(pool, theirs)).IdentityId).not.toBe(IdentityId);
    expect((await ask('GetCredentialsForIdentity', { IdentityId, Logins: theirs })).message).toContain(
      "Logins don't match",
    );
    const { Token = '' } = await ask('GetOpenIdToken', { IdentityId, Logins: mine });
    expect(decodeJwt(Token)).toMatchObject({
      iss: 'https://cognito-identity.amazonaws.com',
      aud: pool,
      sub: IdentityId,
      amr: ['authenticated', provider],
    });
    expect(cloud.secrets).toContain(Token);
    expect(JSON.stringify(cloud.requests)).not.toContain(mine[provider]);
  });
});

test('the instance metadata requires a valid token', async () => {
  const path = `${cloud.url}/latest/meta-data/iam/security-credentials/`;
  expect((await fetch(path)).status).toBe(401);
  const token = async (life: string) =>
    fetch(`${cloud.url}/latest/api/token`, {
      method: 'PUT',
      headers: { 'x-aws-ec2-metadata-token-ttl-seconds': life },
    });
  expect((await token('0')).status).toBe(400);
  const headers = { 'x-aws-ec2-metadata-token': await (await token('60')).text() };
  expect(await (await fetch(path, { headers })).text()).toBe('instance');
  const answer = await (await fetch(`${path}instance`, { headers })).json();
  expect(answer).toMatchObject({ Code: 'Success', Type: 'AWS-HMAC', Token: expect.any(String) });
  expect((await fetch(`${path}other`, { headers })).status).toBe(404);
  cloud.clock.offsetMilliseconds = 61_000;
  expect((await fetch(path, { headers })).status).toBe(401);
});

test('the container endpoint requires its token', async () => {
  const url = cloud.containerEndpoint.AWS_CONTAINER_CREDENTIALS_FULL_URI;
  const refused = await fetch(url, { headers: { authorization: 'other' } });
  expect([refused.status, await refused.json()]).toEqual([
    403,
    { code: 'AccessDenied', message: 'Invalid token' },
  ]);
  const answer = await fetch(url, { headers: { authorization: cloud.containerToken } });
  expect(await answer.json()).toMatchObject({ RoleArn: role('task'), AccessKeyId: expect.any(String) });
});

describe('the source identity', () => {
  const ci = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };
  async function assume(RoleArn: string, more: { SourceIdentity?: string } = {}, credentials = ci) {
    const sts = new STSClient({ endpoint: cloud.url, region: 'us-east-2', credentials });
    const answer = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test', ...more }));
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = answer.Credentials ?? {};
    const next = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    return { identity: answer.SourceIdentity, next };
  }

  test('is kept through the chain, and cannot be changed', async () => {
    const { identity, next } = await assume(role('deploy'), { SourceIdentity: 'alice' });
    expect(identity).toBe('alice');
    const workload = role('workload', '444455556666');
    expect((await assume(workload, {}, next)).identity).toBe('alice');
    await expect(assume(workload, { SourceIdentity: 'bob' }, next)).rejects.toThrow('conflicts');
    const untagged = role('untagged');
    await expect(assume(untagged, {}, next)).rejects.toThrow(
      `is not authorized to perform: sts:SetSourceIdentity on resource: ${untagged}`,
    );
  });

  test('needs a trust policy that allows setting it', async () => {
    await expect(assume(role('untagged'), { SourceIdentity: 'alice' })).rejects.toThrow(
      'sts:SetSourceIdentity',
    );
    expect((await assume(role('untagged'))).identity).toBeUndefined();
  });
});
