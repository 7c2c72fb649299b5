import { describe, expect, test } from '@jest/globals';
import { PlainHttpError } from '../../../src/errors/index.ts';
import { isExposed, isLoopback, isNearby, refuseExposed } from '../../../src/net/destination.ts';

describe('a host of this machine or its private network', () => {
  test.each([
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.255.255',
    '[::1]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    'localhost',
    'LOCALHOST',
    'minio',
    'sts.internal',
    'sts.local.',
    'a.lan',
    'my.localhost',
    'A.B.INTERNAL',
    'localhost.',
  ])('%s', (host) => {
    expect(isNearby(host)).toBe(true);
  });
});

describe('any other host', () => {
  test.each([
    '',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '11.0.0.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.169.0.1',
    '[::2]',
    '[fec0::1]',
    '[2001:db8::1]',
    '[::ffff:8.8.8.8]',
    'example.com',
    'localhost.example.com',
    'internal.example',
    'sts.internal.example.com',
    'sts.local.example',
    'lan.lan.example',
    'x.mylocal',
    'sts.local..',
    '0.0.0.0',
    '9.255.255.255',
    '100.64.0.1',
    '169.255.0.0',
    '192.167.255.255',
    '[::]',
    '[fe7f::1]',
    '[fbff::1]',
    '[fe00::1]',
    '[64:ff9b::7f00:1]',
    // Texts that no URL has as its host.
    '127[.0.0.1',
    '127.]0.0.1',
    '127.0.0.1:80.example.com',
  ])('%j', (host) => {
    expect(isNearby(host)).toBe(false);
  });
});

// As the parser of URLs writes them.
test.each([
  ['http://0x7f.1', true],
  ['http://2130706433', true],
  ['http://0177.0.0.1', true],
  ['http://127.1', true],
  ['http://134744072', false],
  ['http://[0:0:0:0:0:0:0:1]', true],
  ['http://ｌｏｃａｌｈｏｓｔ', true],
  ['http://example.com#.local', false],
  ['http://example.com?.local', false],
  ['http://localhost@example.com', false],
  ['http://localhost:80@example.com', false],
  ['http://example.com\\.local', false],
])('the host of %s is in the private network: %s', (url, isNear) => {
  expect(isNearby(new URL(url).hostname)).toBe(isNear);
});

test.each([
  ['localhost', true],
  ['LocalHost', true],
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['[::1]', true],
  ['::1', false],
  ['[::11]', false],
  ['x[::1]', false],
  ['[::1].example.com', false],
  ['localhost.example.com', false],
  ['mylocalhost', false],
  ['127.0.0.1.example.com', false],
  ['x.127.0.0.1', false],
  ['127.0.0', false],
  ['127.a.b.c', false],
  ['127.0.0.1234', false],
  ['10.0.0.1', false],
  ['169.254.169.254', false],
  ['minio', false],
  ['', false],
])('%j is this machine: %s', (host, isOwn) => expect(isLoopback(host)).toBe(isOwn));

test('only a request without TLS can be exposed', () => {
  expect(isExposed(new URL('https://example.com'))).toBe(false);
  expect(isExposed(new URL('http://example.com'))).toBe(true);
  expect(isExposed(new URL('http://[::ffff:127.0.0.1]:9'))).toBe(false);
});

describe('a request without TLS', () => {
  const near = new URL('http://minio:9000');
  const far = new URL('http://example.com:8080/x');
  const thrown = (url: URL, proxy?: string) => {
    try {
      refuseExposed(url, proxy);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test.each([undefined, '10.0.0.1:3128', 'proxy.internal:3128', '[::1]:3128', 'proxy'])(
    'may go to the private network, also through the proxy %s there',
    (proxy) => expect(thrown(near, proxy)).toBeUndefined(),
  );

  test.each(['proxy.example.com:3128', '8.8.8.8:3128', '[2001:db8::1]:3128', 'proxy.local.example.com'])(
    'must not leave the private network through the proxy %s',
    (proxy) => {
      const error = thrown(near, proxy);
      expect(error).toBeInstanceOf(PlainHttpError);
      expect(error).toMatchObject({
        host: 'minio:9000',
        proxy,
        message: `http to minio:9000 would go in plain text through the proxy ${proxy}, which is outside the private network`,
      });
    },
  );

  test.each([undefined, '10.0.0.1:3128', 'proxy.example.com:3128'])(
    'must not leave the private network, and the proxy %s changes nothing',
    (proxy) => {
      const error = thrown(far, proxy);
      expect(error).toBeInstanceOf(PlainHttpError);
      expect(error).toMatchObject({
        host: 'example.com:8080',
        proxy: undefined,
        message: 'example.com:8080 is outside the private network, and http sends everything in plain text',
      });
    },
  );
});

test('a request with TLS may go anywhere, through any proxy', () => {
  for (const proxy of [undefined, 'proxy.example.com:3128'])
    expect(() => refuseExposed(new URL('https://example.com'), proxy)).not.toThrow();
});
