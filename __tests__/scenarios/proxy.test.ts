import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../../harness/servers/certificate.ts';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import { SocksProxy } from '../../harness/servers/socks-proxy.ts';
import { Cloud } from '../../local/cloud.ts';
import { errorOf, expectNothingDone, keys, role, World } from './scenario.ts';

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
  // Says what it sends when DEBUG asks for it, unless it is kept from that.
  world.job.environment.DEBUG = '*';
});
afterAll(async () => {
  await proxy.close();
  await locked.close();
});

describe('http-proxy', () => {
  test('carries the token request and STS alike', async () => {
    const step = await world.step({ ...deploy, 'http-proxy': `http://${proxy.host}` });
    expect(step.exitCode).toBe(0);
    expect(proxy.asked).toEqual([
      `GET ${world.cloud.url}/token?api-version=2.0&audience=sts.amazonaws.com`,
      `POST ${world.cloud.url}/`,
    ]);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test.each(['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'])(
    'comes from %s as well',
    async (name) => {
      const step = await world.step(deploy, { env: { [name]: `http://${proxy.host}` } });
      expect(step.exitCode).toBe(0);
      expect(proxy.asked).toHaveLength(2);
    },
  );

  test('is HTTPS_PROXY before HTTP_PROXY, and the input before both; a scheme is not needed', async () => {
    const env = { HTTPS_PROXY: proxy.host, HTTP_PROXY: 'http://127.0.0.1:1' };
    expect((await world.step(deploy, { env })).exitCode).toBe(0);
    const inputs = { ...deploy, 'http-proxy': `http://${proxy.host}` };
    expect((await world.step(inputs, { env: { HTTPS_PROXY: 'http://127.0.0.1:1' } })).exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(4);
  });

  test('may want a user name and a password, which stay secret', async () => {
    const password = encodeURIComponent(secret);
    for (const shown of [secret, password, Buffer.from(`octo:${secret}`).toString('base64')])
      world.secrets.add(shown);
    const step = await world.step({ ...deploy, 'http-proxy': `http://octo:${password}@${locked.host}` });
    expect(step.exitCode).toBe(0);
    expect(locked.asked).toHaveLength(2);
  });

  test('without them the error says what to do, after one attempt', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys, ...deploy, 'http-proxy': `http://${locked.host}` });
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('The proxy asks for credentials');
    expect(errorOf(step).text).toContain('http://USER:PASSWORD@HOST:PORT');
    expect(locked.asked).toHaveLength(1);
  });

  test('for the token request, too', async () => {
    const step = await world.step({ ...deploy, 'http-proxy': `http://${locked.host}` });
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('The proxy asks for credentials');
  });

  test('that cannot be reached is named', async () => {
    world.withoutTokenEndpoint();
    const inputs = { ...keys, ...deploy, 'http-proxy': 'http://127.0.0.1:1', 'retry-max-attempts': '2' };
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The proxy cannot be reached' });
    expect(errorOf(step).text).toContain('the proxy 127.0.0.1:1,');
  });

  test('that answers itself is quoted and named', async () => {
    world.withoutTokenEndpoint();
    proxy.refusal = { status: 403, body: '<html><h1>Blocked by policy</h1></html>' };
    const step = await world.step({ ...keys, ...deploy, 'http-proxy': `http://${proxy.host}` });
    expect(errorOf(step).text).toContain('Blocked by policy');
    expect(errorOf(step).text).toContain(`The proxy in use is ${proxy.host}.`);
  });

  test.each(['socks5', 'socks5h', 'socks'])('by %s is a tunnel for everything', async (scheme) => {
    const socks = await SocksProxy.start();
    const step = await world.step({ ...deploy, 'http-proxy': `${scheme}://${socks.host}` });
    await socks.close();
    expect(step.exitCode).toBe(0);
    expect(new Set(socks.asked)).toEqual(new Set([new URL(world.cloud.url).host]));
  });

  test('by SOCKS that cannot be reached is named', async () => {
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

  test('with a token instead of a user name keeps that secret, too', async () => {
    world.secrets.add('t0ken-of-a-proxy');
    const step = await world.step({ ...deploy, 'http-proxy': `http://t0ken-of-a-proxy@${proxy.host}` });
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain('::add-mask::t0ken-of-a-proxy');
  });

  test('that never answers does not outlive the deadline', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const env = { AWS_ENDPOINT_URL_STS: undefined };
    world.withoutTokenEndpoint();
    const inputs = { ...keys, ...deploy, 'http-proxy': `http://127.0.0.1:${port}`, 'action-timeout-s': '2' };
    const step = await world.step(inputs, { env });
    silent.close();
    expectNothingDone(step);
    expect(step.milliseconds).toBeLessThan(4_000);
  });
});

describe('no-proxy', () => {
  test.each(['127.0.0.1', '*', 'example.com,127.0.0.1'])('%s leads past the proxy', async (except) => {
    const step = await world.step({ ...deploy, 'http-proxy': 'http://127.0.0.1:1', 'no-proxy': except });
    expect(step.exitCode).toBe(0);
  });

  test('NO_PROXY stands in for it', async () => {
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' };
    expect((await world.step(deploy, { env })).exitCode).toBe(0);
  });

  test('that names another host does not', async () => {
    const step = await world.step({
      ...deploy,
      'http-proxy': `http://${proxy.host}`,
      'no-proxy': 'example.com',
    });
    expect(step.exitCode).toBe(0);
    expect(proxy.asked).toHaveLength(2);
  });
});

describe('over TLS it is a tunnel, in every partition', () => {
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
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.bearer,
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
    // The rest of the chain stays in the partition: a bare name becomes an ARN of it.
    const chained = await world.step({ ...inputs, 'role-chain': 'target' }, { env });
    if (region === 'us-east-2') return;
    expect(chained.outputs['authenticated-arn']).toBe(
      `${account.replace(':iam:', ':sts:')}:assumed-role/target/GitHubActions`,
    );
  });
});
