import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import type { Fault } from '../../local/server/faults.ts';
import { login, loginCache, user } from './login.ts';
import { errorOf, expectNothingDone, World } from './scenario.ts';

const world = new World();
const inputs = { 'source-profile': 'dev' };

beforeEach(() => world.withoutTokenEndpoint());

describe('a profile of aws login', () => {
  test('a valid session is used without a renewal', async () => {
    await login(world, 800);
    const step = await world.step(inputs);
    expect(step.outputs['authenticated-arn']).toBe(user);
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });

  test('an expired session is renewed and cached', async () => {
    await login(world, -60);
    const step = await world.step(inputs);
    expect(step.outputs['authenticated-arn']).toBe(user);
    expect(world.asked).toEqual(['CreateOAuth2Token', 'GetCallerIdentity']);
    expect(readFileSync(loginCache(world), 'utf8')).toContain(step.exported.AWS_ACCESS_KEY_ID);
    expect(step.output).toMatch(
      /Requests to AWS Sign-In go to 127\.0\.0\.1:\d+, set by AWS_ENDPOINT_URL_SIGNIN/,
    );
  });

  test('the renewal uses http-proxy', async () => {
    await login(world, -60);
    const proxy = await ForwardProxy.start();
    const step = await world.step({ ...inputs, 'http-proxy': `http://${proxy.host}` });
    await proxy.close();
    expect(step.exitCode).toBe(0);
    expect(proxy.asked.some((line) => line.endsWith('/v1/token'))).toBe(true);
  });

  test('a renewal that gets status 503 is retried', async () => {
    await login(world, -60);
    world.cloud.faults.add('signin', { kind: 'status', status: 503 }, 2);
    expect((await world.step(inputs)).exitCode).toBe(0);
  });

  test('an unknown refresh token: the error asks for a new sign-in', async () => {
    await login(world, -60);
    world.cloud.signIn.reset();
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('Your session has expired. Please reauthenticate');
  });

  test.each([
    ['the token', { signInRegion: 'ap-south-1' }, 'region = eu-west-1\n', 'ap-south-1'],
    ['the profile', {}, 'region = eu-west-1\n', 'eu-west-1'],
    ['the step', {}, '', 'us-east-2'],
  ])('the region of %s says where it is renewed', async (_, more, settings, region) => {
    await login(world, -60);
    writeFileSync(
      loginCache(world),
      JSON.stringify({ ...JSON.parse(readFileSync(loginCache(world), 'utf8')), ...more }),
    );
    appendFileSync(join(world.job.folder, '.aws', 'config'), settings);
    const proxy = await ForwardProxy.start();
    const through = { ...inputs, 'http-proxy': `http://${proxy.host}`, 'retry-max-attempts': '1' };
    const step = await world.step(through, { env: { AWS_ENDPOINT_URL_SIGNIN: undefined } });
    await proxy.close();
    expectNothingDone(step);
    expect(proxy.asked).toEqual([`CONNECT ${region}.signin.aws.amazon.com:443`]);
  });

  test.each<[string, Fault, string]>([
    ['an HTML page', { kind: 'html' }, 'foreign-answer'],
    ['status 500', { kind: 'status', status: 500 }, 'service-failure'],
    ['a reset connection', { kind: 'reset' }, 'unreachable'],
    ['an answer of two megabytes', { kind: 'huge' }, 'foreign-answer'],
  ])('%s is explained', async (_, fault, id) => {
    await login(world, -60);
    world.cloud.faults.add('signin', fault);
    const step = await world.step({ ...inputs, 'retry-max-attempts': '2' });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ id });
    expect(errorOf(step).text).toContain('AWS Sign-In');
  });

  test.each([
    [
      'http://signin.example.com',
      /would send credentials in plain text, because signin\.example\.com is outside/,
    ],
    ['https://name:word@signin.example.com', /contains a user name or password/],
  ])('the address %s is refused before any request', async (url, words) => {
    await login(world, -60);
    const step = await world.step(inputs, { env: { AWS_ENDPOINT_URL_SIGNIN: url } });
    expectNothingDone(step);
    expect(errorOf(step).text).toMatch(words);
    expect(errorOf(step).text).toContain('AWS_ENDPOINT_URL_SIGNIN');
    expect(world.asked).toEqual([]);
  });

  test('a cache that is not JSON is reported without its content', async () => {
    await login(world, -60);
    const text = readFileSync(loginCache(world), 'utf8');
    const secret = 'wJalrXUtnFEMI/K7MDENG';
    writeFileSync(
      loginCache(world),
      text.replace(/"secretAccessKey":"[^"]*"/, `"secretAccessKey":"${secret}`),
    );
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('it is not JSON');
    expect(step.output).not.toContain('wJalr');
  });
});
