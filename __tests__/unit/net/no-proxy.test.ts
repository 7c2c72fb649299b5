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
  ['*:8443', false],
  ['sts', false],
  ['example.com,,\n\tamazonaws.com ', true],
  [' , ', false],
  // A text that is not one whole name excepts nothing.
  ['.', false],
  ['*.', false],
  [':443', false],
  ['[]', false],
  ['*amazonaws.com', true],
  ['*naws.com', false],
  ['**', false],
  ['sts.*.amazonaws.com', false],
  ['us-east-2', false],
  ['amazonaws.com.', false],
  ['amazonaws.com:443x', false],
  ['amazonaws.com:', false],
  ['amazonaws.com:x443', false],
  ['amazonaws.com:44', false],
  ['amazonaws.com:4430', false],
  ['amazonaws.com:0443', true],
  ['amazon*.aws.com', false],
  ['amazon[aws.com', false],
  ['amazon]aws.com', false],
  ['https://amazonaws.com', false],
])('no-proxy %j excepts the host: %s', (except, expected) => {
  expect(isExcepted('sts.us-east-2.amazonaws.com', 443, except)).toBe(expected);
});

test.each([
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.1:80', false],
  ['::1', '[::1]', true],
  ['::1', '::1', true],
  ['::1', '[::1]:8080', true],
  ['::1', '[::1]:80', false],
  ['::1', '::1:8080', false],
  ['2001:DB8::1', '[2001:db8::1]', true],
  ['2001:db8::11', '2001:db8::1', false],
  ['127.0.0.11', '127.0.0.1', false],
  ['10.1.2.3', '10.0.0.0/8', false],
  ['localhost', 'localhost,127.0.0.1', true],
])('%s is excepted by no-proxy %s: %s', (host, except, expected) =>
  expect(isExcepted(host, 8080, except)).toBe(expected),
);
