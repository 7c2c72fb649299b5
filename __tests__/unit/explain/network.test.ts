import { describe, expect, test } from '@jest/globals';
import { ForeignAnswerError, PlainHttpError } from '../../../src/errors/index.ts';
import { explainBy } from '../../../src/explain/failure.ts';
import { networkFailures } from '../../../src/explain/network.ts';
import { type Said, saidBy } from '../../../src/explain/said.ts';
import type { NetworkPlan } from '../../../src/net/plan.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { direct, failed, host, proxied } from './networks.ts';

const explain = (said: Said, network?: NetworkPlan) =>
  explainBy<Said>(networkFailures, said, { runner: 'github', ...(network && { network }) });
const named = { ...direct, endpoints: { STS: { url: `https://${host}`, from: 'sts-endpoint' } } };
const page = (more: { redirect?: string; words?: string; host?: undefined } = {}) => {
  const { redirect, words, ...at } = more;
  const said = new Foreign(words ?? '');
  const to = redirect && { redirect: new Foreign(redirect) };
  return saidBy(
    new ForeignAnswerError('x', { service: 'STS', host, status: 200, said, ...to, ...at }),
    'It failed',
  );
};

describe('plain http', () => {
  test('is refused with the https URL, and with the setting that has the address', () => {
    expect(explain(saidBy(new PlainHttpError(host), 'It failed'), named)).toEqual({
      id: 'plain-http',
      title: 'Credentials would be sent in plain text',
      what: `It failed: ${host} is outside the private network, and http sends everything in plain text.`,
      why: 'Plain http would expose the credentials in the request to the network. It is allowed only for loopback and private networks. sts-endpoint sets this address.',
      remedy: `Write https://${host}. For a host in a private network, use its private address or a name under .internal, .local or .lan.`,
    });
  });

  test('through a proxy is the proxy’s problem', () => {
    const explanation = explain(saidBy(new PlainHttpError(host, 'proxy:3128'), 'It failed'), direct);
    expect(explanation?.remedy).toBe(
      `Add ${host} to no-proxy, or use a proxy whose URL begins with https://.`,
    );
    expect(explanation?.why).toMatch(/private networks\.$/);
  });
});

describe('a redirect', () => {
  test('to a host is corrected where the address comes from', () => {
    expect(explain(page({ redirect: 'login' }), named)).toMatchObject({
      id: 'redirect',
      title: `${host} answers with a redirect`,
      remedy: 'If login is the right host, set it in sts-endpoint.',
    });
    expect(explain(page({ redirect: 'login' }), direct)?.remedy).toBe(
      'Check the proxies and firewalls between this runner and STS.',
    );
    expect(explain(page({ redirect: 'login', host: undefined }), direct)?.title).toBe(
      'STS answers with a redirect',
    );
  });
});

describe('a name that does not resolve', () => {
  const unknown = { system: 'ENOTFOUND' };
  test.each<[Said, NetworkPlan | undefined, string, string]>([
    [failed(unknown), direct, `The name ${host} does not resolve on this runner.`, 'aws-region (us-east-2)'],
    [failed(unknown), named, `The name ${host} does not resolve on this runner.`, 'sts-endpoint'],
    [
      failed({ ...unknown, host: undefined }),
      undefined,
      'The name of STS does not resolve on this runner.',
      'aws-region ()',
    ],
  ])('%# is to be checked at its setting', (said, network, why, setting) => {
    expect(explain(said, network)).toMatchObject({
      id: 'name-not-found',
      title: 'The host name of STS does not resolve',
      why,
      remedy: `Check ${setting} and the runner's DNS. In a private network STS needs a VPC endpoint.`,
    });
  });
});

describe('an answer of another server', () => {
  test('is quoted, and the proxy in use is named', () => {
    const through = proxied();
    expect(explain(page({ words: 'Welcome' }), through)).toEqual({
      id: 'foreign-answer',
      title: 'The answer is not from STS',
      what: 'It failed: x. The answer: Welcome',
      why: `${host} sent an answer that is not from STS, which is typical of a proxy or a captive portal. The proxy in use is proxy:3128.`,
      remedy: 'Check the proxies and firewalls between this runner and STS.',
    });
  });

  test('without words is not quoted', () => {
    expect(explain(page(), named)).toMatchObject({
      what: 'It failed: x.',
      remedy: 'Check the proxies and firewalls between this runner and STS, or correct sts-endpoint.',
    });
    expect(explain(page({ host: undefined }), direct)?.why).toBe(
      'The host of STS sent an answer that is not from STS, which is typical of a proxy or a captive portal.',
    );
    expect(explain(failed({ status: 200 }), direct)?.what).toBe('It failed: no.');
    expect(explain(failed({ status: 200 }))?.why).not.toContain('in use');
  });
});

describe('the other failures', () => {
  test.each<[Said, NetworkPlan | undefined, string, string]>([
    [failed({ system: 'ECONNREFUSED' }), direct, 'unreachable', 'The request used no proxy.'],
    [failed({ system: 'ECONNREFUSED' }), proxied(host), 'unreachable', 'bypassed the proxy proxy:3128'],
    [failed({ system: 'ECONNREFUSED' }), proxied(), 'proxy-unreachable', 'through the proxy proxy:3128'],
    [failed({ status: 407 }), proxied(), 'proxy-credentials', 'The proxy proxy:3128 asks'],
    [
      failed({ status: 503, reason: 'X' }),
      direct,
      'service-failure',
      'STS answered with status 503, even after retries.',
    ],
    [failed({ status: 503, reason: 'X' }), undefined, 'service-failure', 'STS answered with status 503.'],
    [
      failed({ system: 'CERT_HAS_EXPIRED', host: undefined }),
      direct,
      'certificate',
      'the certificate of STS,',
    ],
  ])('%# have their own cause', (said, network, id, why) => {
    expect(explain(said, network)).toMatchObject({ id, why: expect.stringContaining(why) });
  });
});
