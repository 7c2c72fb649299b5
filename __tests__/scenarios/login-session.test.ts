import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import type { Fault } from '../../local/server/misbehaviour.ts';
import { login, loginCache, user } from './login.ts';
import { errorOf, expectNothingDone, World } from './scenario.ts';

const world = new World();
const inputs = { 'source-profile': 'dev' };

beforeEach(() => world.withoutTokenEndpoint());

describe('a profile of aws login', () => {
  test('its session is used as it is while it lasts', async () => {
    await login(world, 800);
    const step = await world.step(inputs);
    expect(step.outputs['authenticated-arn']).toBe(user);
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });

  test('a session that has ended is renewed, and the cache has the new one', async () => {
    await login(world, -60);
    const step = await world.step(inputs);
    expect(step.outputs['authenticated-arn']).toBe(user);
    expect(world.asked).toEqual(['CreateOAuth2Token', 'GetCallerIdentity']);
    expect(readFileSync(loginCache(world), 'utf8')).toContain(step.exported.AWS_ACCESS_KEY_ID);
    expect(step.output).toMatch(/AWS Sign-In is asked at 127\.0\.0\.1:\d+, as AWS_ENDPOINT_URL_SIGNIN says/);
  });

  test('is renewed through the proxy of the step', async () => {
    await login(world, -60);
    const proxy = await ForwardProxy.start();
    const step = await world.step({ ...inputs, 'http-proxy': `http://${proxy.host}` });
    await proxy.close();
    expect(step.exitCode).toBe(0);
    expect(proxy.asked.some((line) => line.endsWith('/v1/token'))).toBe(true);
  });

  test('an answer that passes is asked for again', async () => {
    await login(world, -60);
    world.cloud.misbehaviour.add('signin', { kind: 'status', status: 503 }, 2);
    expect((await world.step(inputs)).exitCode).toBe(0);
  });

  test('a refresh token that has ended: sign in anew', async () => {
    await login(world, -60);
    world.cloud.signIn.reset();
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('Your session has expired. Please reauthenticate');
  });

  test.each<[string, Fault, string]>([
    ['a page of another', { kind: 'html' }, 'foreign-answer'],
    ['a failure of the service', { kind: 'status', status: 500 }, 'service-failure'],
    ['no answer', { kind: 'reset' }, 'unreachable'],
    ['an answer of two megabytes', { kind: 'huge' }, 'foreign-answer'],
  ])('%s is explained', async (_, fault, id) => {
    await login(world, -60);
    world.cloud.misbehaviour.add('signin', fault);
    const step = await world.step({ ...inputs, 'retry-max-attempts': '2' });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ id });
    expect(errorOf(step).text).toContain('AWS Sign-In');
  });

  test.each([
    ['http://signin.example.com', /would send a proof in plain text: signin\.example\.com is outside/],
    ['https://name:word@signin.example.com', /contains a user name or password/],
  ])('the address %s is refused before anything is asked', async (url, words) => {
    await login(world, -60);
    const step = await world.step(inputs, { env: { AWS_ENDPOINT_URL_SIGNIN: url } });
    expectNothingDone(step);
    expect(errorOf(step).text).toMatch(words);
    expect(errorOf(step).text).toContain('AWS_ENDPOINT_URL_SIGNIN');
    expect(world.asked).toEqual([]);
  });

  test('a cache that is not JSON is named, and not quoted', async () => {
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
