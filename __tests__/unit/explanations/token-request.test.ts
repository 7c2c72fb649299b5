import { describe, expect, test } from '@jest/globals';
import { TokenRequestError } from '../../../src/errors/index.ts';
import { explain } from '../../../src/explanations/index.ts';
import { direct, proxied } from '../explain/networks.ts';

const host = 'token.example.com';
const failed = (more: ConstructorParameters<typeof TokenRequestError>[2] = {}) =>
  new TokenRequestError('it failed', host, more);
const system = (code: string) => failed({ cause: Object.assign(new Error('x'), { code }) });
const what = `GitHub's token endpoint (${host}) gave no OIDC token: it failed.`;
const check = `Check the proxies and firewalls between this runner and ${host}.`;
const direction = { runner: 'github', network: direct } as const;
const through = { runner: 'github', network: proxied() } as const;
const around = { runner: 'github', network: proxied(host) } as const;
const inUse = ' The proxy in use is proxy:3128.';

describe('a failed token request', () => {
  test('because of a certificate is explained as any other such failure', async () => {
    for (const known of [direction, through])
      expect(await explain(system('SELF_SIGNED_CERT_IN_CHAIN'), known)).toMatchObject({
        id: 'certificate',
        title: 'The certificate of GitHub is not trusted',
        what,
        why: expect.stringContaining(host),
      });
  });

  test('through a proxy may be the fault of the proxy', async () => {
    expect(await explain(system('ECONNREFUSED'), through)).toMatchObject({
      id: 'proxy-unreachable',
      title: 'The proxy cannot be reached',
      what,
      why: expect.stringContaining('proxy:3128'),
    });
    expect(await explain(failed({ status: 407 }), through)).toMatchObject({
      id: 'proxy-credentials',
      title: 'The proxy asks for credentials',
      what,
      why: expect.stringContaining('proxy:3128'),
    });
    for (const known of [direction, around]) {
      expect((await explain(system('ECONNREFUSED'), known)).id).toBe('token-failure');
      expect((await explain(failed({ status: 407 }), known)).id).toBe('token-failure');
    }
  });

  test('that was redirected names the proxy in use', async () => {
    const redirect = failed({ status: 302, isRedirect: true });
    const why =
      'The endpoint never redirects, so the step did not follow. A network’s login page sends redirects.';
    const title = `${host} answers with a redirect`;
    expect(await explain(redirect, direction)).toEqual({ id: 'redirect', title, what, why, remedy: check });
    expect((await explain(redirect, through)).why).toBe(why + inUse);
  });

  test('that got a page names the proxy in use', async () => {
    const page = failed({ status: 403, isPage: true });
    const why = 'A proxy, a firewall or a captive portal sent a web page, which the endpoint never does.';
    const title = 'The answer is not from GitHub';
    expect(await explain(page, direction)).toEqual({ id: 'foreign-answer', title, what, why, remedy: check });
    expect((await explain(page, through)).why).toBe(why + inUse);
  });

  test.each([401, 403])('with status %s was refused', async (status) => {
    expect(await explain(failed({ status }), through)).toMatchObject({ id: 'token-refused', what });
  });

  test('for any other reason may succeed later', async () => {
    const error = 'The endpoint answered with an error. The step retries only temporary errors.';
    for (const status of [400, 402, 500])
      expect(await explain(failed({ status }), direction)).toMatchObject({
        id: 'token-failure',
        what,
        why: error,
      });
    expect((await explain(failed({ status: 500 }), through)).why).toBe(error + inUse);
    expect((await explain(system('ECONNREFUSED'), direction)).why).toBe(
      'The runner could not reach the endpoint, even after retries.',
    );
  });
});
