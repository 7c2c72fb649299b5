import { describe, expect, test } from '@jest/globals';
import { AnswerTooLargeError, ForeignAnswerError, PlainHttpError } from '../../../src/errors/index.ts';
import {
  evenAfterRetries,
  howItFailed,
  meant,
  namer,
  problemOf,
  wayTo,
} from '../../../src/explain/network-problem.ts';
import { proxyFor } from '../../../src/explain/proxy.ts';
import { type Said, saidBy } from '../../../src/explain/said.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { direct, failed, host, proxied } from './networks.ts';

const page = (status: number, redirect?: string) =>
  saidBy(
    new ForeignAnswerError('x', {
      service: 'STS',
      host,
      status,
      ...(redirect && { redirect: new Foreign(redirect) }),
    }),
    'It failed',
  );

describe('the problem of a request', () => {
  test.each<[Said, string | undefined, string | undefined]>([
    [saidBy(new PlainHttpError(host), 'x'), 'plain-http', 'plain-http'],
    [page(302, 'login'), 'redirect', 'redirect'],
    [page(407), 'foreign-answer', 'proxy-credentials'],
    [failed({ status: 407 }), undefined, 'proxy-credentials'],
    [page(200), 'foreign-answer', 'foreign-answer'],
    [saidBy(new AnswerTooLargeError(host, 200), 'x'), 'foreign-answer', 'foreign-answer'],
    [failed({ system: 'HPE_INVALID_CONSTANT' }), 'foreign-answer', 'foreign-answer'],
    [failed({ status: 200 }), 'foreign-answer', 'foreign-answer'],
    [failed({ system: 'CERT_HAS_EXPIRED' }), 'certificate', 'certificate'],
    [failed({ system: 'ECONNRESET' }), 'unreachable', 'proxy-unreachable'],
    [failed({ message: 'Socks5 proxy rejected connection' }), undefined, 'proxy-unreachable'],
    [failed({ message: 'Proxy connection timed out' }), undefined, 'proxy-unreachable'],
    [failed({ message: 'connect ECONNREFUSED' }), undefined, 'proxy-unreachable'],
    [failed({ message: 'a Proxy' }), undefined, undefined],
    [failed({ message: 'a Socks' }), undefined, undefined],
    [failed({ message: 'to connect E' }), undefined, undefined],
    [failed({ message: 'Proxy', status: 400 }), undefined, undefined],
    [failed({ system: 'ENOTFOUND' }), 'name-not-found', 'proxy-unreachable'],
    [failed({ system: 'EAI_AGAIN' }), 'name-not-found', 'proxy-unreachable'],
    [failed({ system: 'EPROTO' }), 'unreachable', 'proxy-unreachable'],
    [failed({ system: 'ERR_X' }), undefined, 'proxy-unreachable'],
    [failed({ system: 'XECONNRESET' }), undefined, 'proxy-unreachable'],
    [failed({ status: 400, reason: 'Throttling' }), 'throttled', 'throttled'],
    [failed({ status: 503, reason: 'ServiceUnavailable' }), 'service-failure', 'service-failure'],
    [failed({ status: 400, reason: 'AccessDenied' }), undefined, undefined],
    [failed({}), undefined, undefined],
  ])('%j is %s, and with a proxy %s', (said, without, through) => {
    expect(problemOf(said, { runner: 'github', network: direct })).toBe(without);
    expect(problemOf(said, { runner: 'github', network: proxied() })).toBe(through);
    expect(problemOf(said, { runner: 'github', network: proxied(host) })).toBe(without);
    expect(problemOf(said, { runner: 'github' })).toBe(without);
  });
});

describe('the proxy of a host', () => {
  test.each<[string | undefined, string, string | undefined]>([
    [host, '', 'proxy:3128'],
    [host, 'amazonaws.com', undefined],
    [host, `${host}:443`, undefined],
    [host, `${host}:8443`, 'proxy:3128'],
    [`${host}:8443`, `${host}:8443`, undefined],
    [`${host}:8443`, `${host}:443`, 'proxy:3128'],
    [undefined, '', undefined],
    ['', '', undefined],
    ['a b', '', undefined],
  ])('%s without %j is %s', (of, except, proxy) => {
    expect(proxyFor(of, proxied(except))).toBe(proxy);
    expect(proxyFor(of, direct)).toBeUndefined();
    expect(proxyFor(of, undefined)).toBeUndefined();
  });

  test('is named, and so is the reason if it is not used', () => {
    expect(wayTo(host, undefined)).toBe('The request used no proxy.');
    expect(wayTo(host, direct)).toBe('The request used no proxy.');
    expect(wayTo(host, proxied())).toBe('The request used the proxy proxy:3128.');
    expect(wayTo(host, proxied(host))).toBe(
      'The request bypassed the proxy proxy:3128, because no-proxy lists this host.',
    );
  });
});

describe('a failed connection', () => {
  test.each([
    ['EPROTO', `${host} does not use TLS on this port. The port may be for plain http.`],
    ['ECONNRESET', `${host}, or a proxy or firewall before it, closed the connection, even after retries.`],
    ['EPIPE', `${host}, or a proxy or firewall before it, closed the connection, even after retries.`],
    [
      'ETIMEDOUT',
      `${host} did not answer in time, even after retries: it is unreachable, or a firewall drops the packets.`,
    ],
    ['ECONNREFUSED', `${host} did not accept a connection, even after retries.`],
  ])('with %s is explained', (system, words) => {
    expect(howItFailed(failed({ system }), direct)).toBe(words);
  });

  test('names the service if no host was asked', () => {
    expect(howItFailed(failed({ system: 'ECONNREFUSED', host: undefined }), undefined)).toBe(
      'STS did not accept a connection.',
    );
  });

  test('was retried unless there is only one attempt', () => {
    expect(evenAfterRetries({ ...direct, maxAttempts: 2 })).toBe(', even after retries');
    expect(evenAfterRetries({ ...direct, maxAttempts: 1 })).toBe('');
    expect(evenAfterRetries(undefined)).toBe('');
  });
});

describe('the name of a host', () => {
  test.each([
    ['sts.us-esat-2.amazonaws.com', ' There is no region us-esat-2: did you mean us-east-2?'],
    ['portal-x.us-esat-2.amazonaws.com.cn', ' There is no region us-esat-2: did you mean us-east-2?'],
    [host, ''],
    ['sts.amazonaws.com', ''],
    ['sts.somewhere-over-the-rainbow-1.amazonaws.com', ''],
    ['x.sts.us-esat-2.amazonaws.com', ''],
    ['sts.us-esat-2.example.com', ''],
    [undefined, ''],
  ])('%s suggests %j', (name, words) => {
    expect(meant(name)).toBe(words);
  });

  test('comes from the setting that has it', () => {
    const endpoints = {
      SSO: { url: 'not a url', from: 'x' },
      STS: { url: 'https://s.example:8443/path', from: 'sts-endpoint' },
    };
    const network = { ...direct, endpoints };
    expect(namer(failed({ host: 's.example:8443' }), network)).toBe('sts-endpoint');
    expect(namer(failed({ host: 'not a url' }), network)).toBe('x');
    expect(namer(failed({ host: 's.example' }), network)).toBeUndefined();
    expect(namer(failed(), undefined)).toBeUndefined();
  });
});
