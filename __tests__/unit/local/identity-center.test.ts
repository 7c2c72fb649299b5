import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Cloud } from '../../../local/cloud.ts';

const device = 'urn:ietf:params:oauth:grant-type:device_code';
let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(() => {
  cloud.clock.offsetMilliseconds = 0;
  cloud.faults.clear();
  cloud.identityCenter.approval = 'by-hand';
});
afterAll(() => cloud.close());

async function post(path: string, fields: object) {
  const answer = await fetch(cloud.url + path, { method: 'POST', body: JSON.stringify(fields) });
  const json = (await answer.json()) as Record<string, string>;
  return { status: answer.status, name: answer.headers.get('x-amzn-errortype'), json };
}
const portal = (path: string, token = '') =>
  fetch(cloud.url + path, { headers: { 'x-amz-sso_bearer_token': token } });
const later = (seconds: number) => {
  cloud.clock.offsetMilliseconds += seconds * 1000;
};

async function client(more = {}) {
  const { json } = await post('/client/register', { clientName: 'test', clientType: 'public', ...more });
  return { clientId: json.clientId, clientSecret: json.clientSecret };
}
async function flow(more = {}) {
  const who = await client(more);
  const startUrl = 'https://octo.awsapps.com/start/';
  const { json } = await post('/device_authorization', { ...who, startUrl });
  const poll = () => post('/token', { ...who, grantType: device, deviceCode: json.deviceCode });
  return { who, poll, started: json, userCode: json.userCode ?? '' };
}

test('a client that polls too fast must wait longer', async () => {
  const { poll, userCode } = await flow();
  expect(await poll()).toMatchObject({
    status: 400,
    name: 'AuthorizationPendingException',
    json: { error: 'authorization_pending' },
  });
  expect(await poll()).toMatchObject({
    status: 400,
    name: 'SlowDownException',
    json: { error: 'slow_down' },
  });
  later(2);
  expect((await poll()).name).toBe('SlowDownException');
  later(12);
  expect((await poll()).name).toBe('AuthorizationPendingException');
  expect(cloud.identityCenter.approve(userCode)).toBe(1);
  const { json } = await poll();
  expect(json).toEqual({ accessToken: expect.any(String), tokenType: 'Bearer', expiresIn: 28_800 });
  expect((await poll()).name).toBe('InvalidGrantException');
});

test('a client with the access scope can renew its token, once per refresh token', async () => {
  const { poll, who } = await flow({ scopes: ['sso:account:access'] });
  cloud.identityCenter.approve();
  const { json } = await poll();
  const renew = () => post('/token', { ...who, grantType: 'refresh_token', refreshToken: json.refreshToken });
  expect((await renew()).json.accessToken).not.toBe(json.accessToken);
  expect((await renew()).name).toBe('InvalidGrantException');
});

test('a device that is denied or too late gets no token', async () => {
  const [denied, late] = [await flow(), await flow()];
  cloud.identityCenter.deny(denied.userCode);
  expect((await denied.poll()).name).toBe('AccessDeniedException');
  later(601);
  expect(cloud.identityCenter.approve(late.userCode)).toBe(0);
  expect((await late.poll()).name).toBe('ExpiredTokenException');
});

test('with approval at-once, the second poll succeeds', async () => {
  cloud.identityCenter.approval = 'at-once';
  const { poll } = await flow();
  expect((await poll()).name).toBe('AuthorizationPendingException');
  later(1);
  expect((await poll()).status).toBe(200);
});

test('wrong clients and requests are refused with the right errors', async () => {
  const who = await client({ grantTypes: ['authorization_code'] });
  const startUrl = 'https://octo.awsapps.com/start';
  const start = (fields: object) => post('/device_authorization', { ...who, startUrl, ...fields });
  expect(await start({ clientSecret: 'x' })).toMatchObject({ status: 401, name: 'InvalidClientException' });
  expect((await start({})).name).toBe('UnauthorizedClientException');
  expect((await start({ clientId: '' })).name).toBe('InvalidRequestException');
  expect((await post('/token', { ...who, grantType: 'password' })).name).toBe(
    'UnsupportedGrantTypeException',
  );
});

test('a user can approve a device on the device page', async () => {
  const { started, userCode, poll } = await flow({ clientName: '<b>me</b>' });
  const page = await (await fetch(started.verificationUriComplete ?? '')).text();
  expect(page).toContain(userCode);
  expect(page).toContain('&lt;b&gt;me&lt;/b&gt;');
  const body = new URLSearchParams({ user_code: userCode, decision: 'approve' });
  const decide = () => fetch(`${cloud.url}/device`, { method: 'POST', body });
  expect((await decide()).status).toBe(200);
  expect((await decide()).status).toBe(404);
  expect((await poll()).status).toBe(200);
});

test('the portal requires a valid token', async () => {
  const { accessToken, expiresAt } = cloud.identityCenter.issueToken();
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(28_790_000);
  expect((await portal('/assignment/accounts', accessToken)).status).toBe(200);
  later(28_801);
  const refused = await portal('/assignment/accounts', accessToken);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toEqual({ message: 'Session token not found or invalid' });
  const next = cloud.identityCenter.issueToken().accessToken;
  cloud.identityCenter.revokeAll();
  expect((await portal('/assignment/accounts', next)).status).toBe(401);
});

test('faults are answered in JSON, and apply to one operation or the whole service', async () => {
  cloud.faults.add('sso-oidc', { kind: 'throttle' }, 1);
  cloud.faults.add('ListAccounts', { kind: 'status', status: 503 }, 1);
  expect(await post('/client/register', {})).toMatchObject({ status: 429, name: 'TooManyRequestsException' });
  const { accessToken } = cloud.identityCenter.issueToken();
  const answer = await portal('/assignment/accounts', accessToken);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/json']);
  expect((await portal('/assignment/accounts', accessToken)).status).toBe(200);
});
