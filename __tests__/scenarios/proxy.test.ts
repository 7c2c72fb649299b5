import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../../harness/servers/certificate.ts';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import { SocksProxy } from '../../harness/servers/socks-proxy.ts';
import { Cloud } from '../../local/cloud.ts';
import { errorOf, expectNothingDone, keys, role, World, within } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const secret = 'p@ss/word:1';

let proxy: ForwardProxy;
let locked: ForwardProxy;
beforeAll(async () => {
  proxy = await ForwardProxy.start();
  locked = await ForwardProxy.start({ credentials: `octo:${secret}` });
});
beforeEach(() => {
  proxy.asked.length = 0;
  proxy.refusal = undefined;
  locked.asked.length = 0;
  // With DEBUG, the proxy packages log what they send, unless the action removes the variable.
  world.job.environment.DEBUG = '*';
});
afterAll(async () => {
  await proxy.close();
  await locked.close();
});

describe('http-proxy', () => {
  test('carries both the token request and the STS request', async () => {
    const step = await world.step({ ...deploy, 'http-proxy': `http://${proxy.host}` });
    expect(step.exitCode).toBe(0);
    expect(proxy.asked).toEqual([
      `GET ${world.cloud.url}/token?api-version=2.0&audience=sts.amazonaws.com`,
      `POST ${world.cloud.url}/`,
    ]);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test.each(['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'])(
    'is also read from %s',
    async (name) => {
      const step = await world.step(deploy, { env: { [name]: `http://${proxy.host}` } });
      expect(step.exitCode).toBe(0);
      expect(proxy.asked).toHaveLength(2);
    },
  );

  test('takes precedence over HTTPS_PROXY, which precedes HTTP_PROXY; the scheme is optional', async () => {
    const env = { HTTPS_PROXY: proxy.host, HTTP_PROXY: 'http://127.0.0.1:1' };
    expect((await world.step(deploy, { env })).exitCode).toBe(0);
    const inputs = { ...deploy, 'http-proxy': `http://${proxy.host}` };
    expect((await world.step(inputs, { env: { HTTPS_PROXY: 'http://127.0.0.1:1' } })).exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(4);
  });

  test('may contain a user name and a password, which stay secret', async () => {
    const password = encodeURIComponent(secret);
    for (const shown of [secret, password, Buffer.from(`octo:${secret}`).toString('base64')])
      world.secrets.add(shown);
    const step = await world.step({ ...deploy, 'http-proxy': `http://octo:${password}@${locked.host}` });
    expect(step.exitCode).toBe(0);
    expect(locked.asked).toHaveLength(2);
  });

  test('without the required password fails after one attempt, and the error gives the remedy', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys, ...deploy, 'http-proxy': `http://${locked.host}` });
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('The proxy asks for credentials');
    expect(errorOf(step).text).toContain('http://USER:PASSWORD@HOST:PORT');
    expect(locked.asked).toHaveLength(1);
  });

  test('without the required password also fails the token request', async () => {
    const step = await world.step({ ...deploy, 'http-proxy': `http://${locked.host}` });
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('The proxy asks for credentials');
  });

  test('is named in the error when it cannot be reached', async () => {
    world.withoutTokenEndpoint();
    const inputs = { ...keys, ...deploy, 'http-proxy': 'http://127.0.0.1:1', 'retry-max-attempts': '2' };
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The proxy cannot be reached' });
    expect(errorOf(step).text).toContain('the proxy 127.0.0.1:1,');
  });

  test('is named in the error when the proxy itself answers, and its answer is quoted', async () => {
    world.withoutTokenEndpoint();
    proxy.refusal = { status: 403, body: '<html><h1>Blocked by policy</h1></html>' };
    const step = await world.step({ ...keys, ...deploy, 'http-proxy': `http://${proxy.host}` });
    expect(errorOf(step).text).toContain('Blocked by policy');
    expect(errorOf(step).text).toContain(`The proxy in use is ${proxy.host}.`);
  });

  test.each(['socks5', 'socks5h', 'socks'])('with the scheme %s tunnels every request', async (scheme) => {
    const socks = await SocksProxy.start();
    const step = await world.step({ ...deploy, 'http-proxy': `${scheme}://${socks.host}` });
    await socks.close();
    expect(step.exitCode).toBe(0);
    expect(new Set(socks.asked)).toEqual(new Set([new URL(world.cloud.url).host]));
  });

  test('with SOCKS gives the same error when it cannot be reached', async () => {
    world.withoutTokenEndpoint();
    const inputs = { ...keys, ...deploy, 'http-proxy': 'socks5://127.0.0.1:1', 'retry-max-attempts': '2' };
    expect(errorOf(await world.step(inputs)).title).toBe('The proxy cannot be reached');
  });

  test.each([
    'pac+http://127.0.0.1/x.pac',
    'http://',
    'bob:secretpw88',
    'http://bob:12#34secretpw88@127.0.0.1:3128',
    'http://bob:12/34secretpw88@127.0.0.1:3128',
    'http://bob:100%zzsecretpw88@127.0.0.1:3128',
    'htp://octo:secretpw88@proxy:1',
  ])('%s is refused before any request, and not shown', async (url) => {
    world.secrets.add('secretpw88');
    const step = await world.step({ ...deploy, 'http-proxy': url });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('http-proxy: not the URL of a proxy');
    expect(world.asked).toEqual([]);
  });

  test('with a token instead of a user name masks the token', async () => {
    world.secrets.add('t0ken-of-a-proxy');
    const step = await world.step({ ...deploy, 'http-proxy': `http://t0ken-of-a-proxy@${proxy.host}` });
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain('::add-mask::t0ken-of-a-proxy');
  });

  test('fails the step at the deadline when the proxy never answers', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const env = { AWS_ENDPOINT_URL_STS: undefined };
    world.withoutTokenEndpoint();
    const inputs = { ...keys, ...deploy, 'http-proxy': `http://127.0.0.1:${port}`, 'action-timeout-s': '2' };
    const step = await world.step(inputs, { env });
    silent.close();
    expectNothingDone(step);
    expect(step.milliseconds).toBeLessThan(within(4_000));
  });
});

describe('no-proxy', () => {
  test.each(['127.0.0.1', '*', 'example.com,127.0.0.1'])('%s bypasses the proxy', async (except) => {
    const step = await world.step({ ...deploy, 'http-proxy': 'http://127.0.0.1:1', 'no-proxy': except });
    expect(step.exitCode).toBe(0);
  });

  test('is also read from NO_PROXY', async () => {
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' };
    expect((await world.step(deploy, { env })).exitCode).toBe(0);
  });

  test('with another host does not bypass the proxy', async () => {
    const step = await world.step({
      ...deploy,
      'http-proxy': `http://${proxy.host}`,
      'no-proxy': 'example.com',
    });
    expect(step.exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(2);
  });
});

describe('the proxy tunnels TLS connections in every partition', () => {
  const places = [
    ['us-east-2', 'sts.us-east-2.amazonaws.com', 'arn:aws:iam::111122223333', 'sts.amazonaws.com'],
    ['cn-north-1', 'sts.cn-north-1.amazonaws.com.cn', 'arn:aws-cn:iam::777788889999', 'sts.amazonaws.com.cn'],
    [
      'us-gov-west-1',
      'sts.us-gov-west-1.amazonaws.com',
      'arn:aws-us-gov:iam::888899990000',
      'sts.amazonaws.com',
    ],
  ] as const;
  const token = 'pipelines.actions.githubusercontent.com';
  let cloud: Cloud;
  let tunnel: ForwardProxy;
  let authority: string;
  beforeAll(async () => {
    const hosts = [token, ...places.map(([, host]) => host)];
    const certificate = await makeCertificate(mkdtempSync(join(tmpdir(), 'aws-auth-proxy-')), hosts);
    authority = certificate.file;
    cloud = await Cloud.start({ tls: certificate });
    const port = Number(new URL(cloud.url).port);
    tunnel = await ForwardProxy.start({ ports: Object.fromEntries(hosts.map((host) => [host, port])) });
  });
  afterAll(async () => {
    await tunnel.close();
    await cloud.close();
  });

  test.each(places)('%s', async (region, host, account, audience) => {
    tunnel.asked.length = 0;
    cloud.requests.length = 0;
    const env = {
      NODE_EXTRA_CA_CERTS: authority,
      AWS_ENDPOINT_URL_STS: undefined,
      ACTIONS_ID_TOKEN_REQUEST_URL: `https://${token}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.github.bearer,
    };
    const inputs = {
      'aws-region': region,
      'role-to-assume': `${account}:role/deploy`,
      'http-proxy': `http://${tunnel.host}`,
    };
    const step = await world.step(inputs, { env });
    expect(tunnel.asked).toEqual([`CONNECT ${token}:443`, `CONNECT ${host}:443`]);
    expect(cloud.requests.map(({ what }) => what)).toEqual(['token', 'AssumeRoleWithWebIdentity']);
    expect(cloud.requests[0]?.parameters.audience).toBe(audience);
    expect(cloud.requests[1]?.parameters.RoleArn).toBe(inputs['role-to-assume']);
    expect(step.exported).toMatchObject({ AWS_REGION: region });
    // A bare role name in role-chain becomes an ARN of the same partition.
    const chained = await world.step({ ...inputs, 'role-chain': 'target' }, { env });
    if (region === 'us-east-2') return;
    expect(chained.outputs['authenticated-arn']).toBe(
      `${account.replace(':iam:', ':sts:')}:assumed-role/target/GitHubActions`,
    );
  });
});
