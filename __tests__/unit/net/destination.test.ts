import { describe, expect, test } from '@jest/globals';
import { isExposed, isNearby, refuseExposed } from '../../../src/net/destination.ts';

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
  ])('%j', (host) => {
    expect(isNearby(host)).toBe(false);
  });
});

test('only a request without TLS can be exposed', () => {
  expect(isExposed(new URL('https://example.com'))).toBe(false);
  expect(isExposed(new URL('http://example.com'))).toBe(true);
  expect(isExposed(new URL('http://[::ffff:127.0.0.1]:9'))).toBe(false);
});

test('a request without TLS must not leave the private network through a proxy either', () => {
  const near = new URL('http://minio:9000');
  expect(() => refuseExposed(near, undefined)).not.toThrow();
  expect(() => refuseExposed(near, '10.0.0.1:3128')).not.toThrow();
  expect(() => refuseExposed(near, 'proxy.example.com:3128')).toThrow();
  expect(() => refuseExposed(new URL('https://example.com'), 'proxy.example.com:3128')).not.toThrow();
  expect(() => refuseExposed(new URL('http://example.com'), undefined)).toThrow();
});
