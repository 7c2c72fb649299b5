import { expect, test } from '@jest/globals';
import { isExcepted } from '../../../src/net/no-proxy.ts';

test.each([
  ['', false],
  ['*', true],
  ['sts.us-east-2.amazonaws.com', true],
  ['STS.us-east-2.amazonaws.COM', true],
  ['amazonaws.com', true],
  ['.amazonaws.com', true],
  ['*.amazonaws.com', true],
  ['naws.com', false],
  ['example.com, amazonaws.com', true],
  ['example.com amazonaws.com', true],
  ['amazonaws.com:443', true],
  ['amazonaws.com:8443', false],
  ['*:443', true],
  ['sts', false],
])('no-proxy %j excepts the host: %s', (except, expected) => {
  expect(isExcepted('sts.us-east-2.amazonaws.com', 443, except)).toBe(expected);
});

test.each([
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.1:80', false],
  ['::1', '[::1]', true],
  ['::1', '::1', true],
  ['::1', '[::1]:8080', true],
  ['localhost', 'localhost,127.0.0.1', true],
])('%s is excepted by no-proxy %s: %s', (host, except, expected) =>
  expect(isExcepted(host, 8080, except)).toBe(expected),
);
