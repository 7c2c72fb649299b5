import { describe, expect, test } from '@jest/globals';
import { ForeignAnswerError, ServiceError } from '../../../src/errors/index.ts';
import {
  isNetworkError,
  isPassing,
  isPassingStatus,
  isThrottled,
  isThrottling,
  systemCode,
} from '../../../src/retry/passing.ts';
import { Foreign } from '../../../src/text/foreign.ts';

test.each([
  [200, false],
  [400, false],
  [403, false],
  [407, false],
  [408, true],
  [409, false],
  [428, false],
  [429, true],
  [430, false],
  [499, false],
  [500, true],
  [501, true],
  [599, true],
])('the status %i may pass: %s', (status, passes) => {
  expect(isPassingStatus(status)).toBe(passes);
  expect(isPassing(new ForeignAnswerError('a page', { service: 'STS', host: 'sts', status }))).toBe(passes);
});

test.each([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ERR_SOCKET_CLOSED',
])('the network failure %s may pass', (code) => {
  expect(isNetworkError({ code })).toBe(true);
  expect(isPassing({ code })).toBe(true);
});

test.each(['', 'EACCES', 'X_ECONNRESET', 'ERR_TLS_CERT_ALTNAME_INVALID', undefined, 7])(
  'the code %j is no network failure that may pass',
  (code) => expect(isNetworkError({ code })).toBe(false),
);

describe('the code of a failure', () => {
  test.each<[unknown, string | undefined]>([
    [{ code: 'EPIPE' }, 'EPIPE'],
    [{ code: 'service' }, undefined],
    [{ code: 'xE' }, undefined],
    [{ code: 7 }, undefined],
    [{ name: 'TimeoutError' }, 'ETIMEDOUT'],
    [{ name: 'TimeoutError', code: 'EPIPE' }, 'EPIPE'],
    [{ name: 'Error' }, undefined],
    [{ cause: { code: 'EPIPE' } }, 'EPIPE'],
    [{ cause: { cause: { code: 'EPIPE' } } }, 'EPIPE'],
    [{ errors: [{ code: 'x' }, { code: 'EPIPE' }, { code: 'ENOTFOUND' }] }, 'EPIPE'],
    [{ errors: [{ code: 'EPIPE' }], cause: { code: 'ENOTFOUND' } }, 'EPIPE'],
    [{ errors: [], cause: { code: 'ENOTFOUND' } }, 'ENOTFOUND'],
    [{ errors: 'EPIPE' }, undefined],
    [{}, undefined],
    [undefined, undefined],
    [null, undefined],
    ['EPIPE', undefined],
  ])('%j is %s', (error, code) => expect(systemCode(error)).toBe(code));
});

describe('throttling', () => {
  test.each([
    ['Throttling', 400, true],
    ['ThrottledException', 400, true],
    ['ThrottlingException', undefined, true],
    ['TooManyRequests', 400, true],
    ['RequestLimitExceeded', 503, true],
    ['Error', 429, true],
    ['Error', 430, false],
    ['Error', undefined, false],
    ['NotThrottling', 400, false],
    ['NotTooManyRequests', 400, false],
    ['NotRequestLimitExceeded', 400, false],
  ])('%s with the status %s: %s', (reason, status, isOne) => {
    expect(isThrottling(reason, status)).toBe(isOne);
    expect(isThrottled(said(reason, status))).toBe(isOne);
  });

  test('is only what the service says', () => {
    expect(isThrottled(Object.assign(new Error('x'), { reason: 'Throttling', status: 429 }))).toBe(false);
    expect(isThrottled(new ForeignAnswerError('x', { service: 'STS', host: 'sts', status: 429 }))).toBe(
      false,
    );
  });
});

test.each([
  ['IDPCommunicationErrorException', 'words', true],
  ['NoIDPCommunicationError', 'words', false],
  ['Error', 'Couldn’t retrieve verification key from your identity provider', true],
  ['Error', 'words', false],
])('whether %s with %j may pass: %s', (reason, words, passes) => {
  expect(isPassing(said(reason, 400, words))).toBe(passes);
});

function said(reason: string, status?: number, words = 'words'): ServiceError {
  return new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign(words), status });
}
