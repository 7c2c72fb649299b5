import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '../../../src/errors/index.ts';
import { Attempts, type Call, type RetryRules } from '../../../src/retry/attempts.ts';
import { Foreign } from '../../../src/text/foreign.ts';

const said = (reason: string, status?: number, words = 'words') =>
  new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign(words), status });
const unavailable = said('ServiceUnavailable', 503);

/** Attempts with pauses of the full length, their log, and how often the service throttled. */
function attempts(more: Partial<Call> = {}, { maxAttempts = 12, left = 60_000 } = {}) {
  const log: string[] = [];
  let throttled = 0;
  const rules = { maxAttempts, deadline: { left: () => left }, log: (line: string) => log.push(line) };
  const counting = { ...rules, throttled: () => (throttled += 1) } as unknown as RetryRules;
  const made = new Attempts(counting, { name: 'STS', ...more }, () => 1);
  return { made, log, throttled: () => throttled };
}

test('each failed attempt is logged in one line with its number, its reason and the pause', () => {
  const { made, log } = attempts({}, { maxAttempts: 3 });
  expect([1, 2, 3].map(() => made.pauseAfter(unavailable))).toEqual([100, 200, undefined]);
  expect(made.failed).toBe(3);
  expect(log).toEqual([
    'STS: attempt 1 of 3 failed (ServiceUnavailable: words); the next attempt in 100 ms.',
    'STS: attempt 2 of 3 failed (ServiceUnavailable: words); the next attempt in 200 ms.',
  ]);
});

test('a long reason is cut in the log', () => {
  const { made, log } = attempts();
  made.pauseAfter(said('ServiceUnavailable', 503, 'word '.repeat(100)));
  expect(log[0]?.length).toBeLessThan(300);
  expect(log[0]).toContain('…); the next');
});

test('no attempt follows when the deadline comes with the end of the pause', () => {
  expect(attempts({}, { left: 100 }).made.pauseAfter(unavailable)).toBeUndefined();
  expect(attempts({}, { left: 101 }).made.pauseAfter(unavailable)).toBe(100);
});

test.each([
  [-1, undefined],
  [0, undefined],
  [1, 100],
])('when the proof is useful for %d ms more, the pause is %s', (useful, pause) => {
  expect(attempts({ usefulFor: () => useful }).made.pauseAfter(unavailable)).toBe(pause);
});

test('every throttled attempt is counted, also the last one', () => {
  const { made, throttled } = attempts({}, { maxAttempts: 2 });
  expect(made.pauseAfter(said('Throttling', 400))).toBe(2_000);
  made.pauseAfter(unavailable);
  made.pauseAfter(said('Throttling', 400));
  expect(throttled()).toBe(2);
});

test('the call decides alone which failures pass', () => {
  expect(attempts({ passes: () => false }).made.pauseAfter(unavailable)).toBeUndefined();
  expect(attempts({ passes: () => true }).made.pauseAfter(new Error('x'))).toBe(100);
});

describe('a wrong clock', () => {
  const expired = 'Signature expired: a is now earlier than b';
  test.each([
    ['RequestExpired', 'words', true],
    ['NoRequestExpired', 'words', false],
    ['SignatureDoesNotMatch', expired, true],
    ['InvalidSignature', expired, true],
    ['InvalidSignatureException', 'Signature not yet current: a is still later than b', true],
    ['InvalidSignature', 'words', false],
    ['NoSignatureDoesNotMatch', expired, false],
    ['NoInvalidSignature', expired, false],
    ['AccessDenied', expired, false],
  ])('%s, %s: %s', (reason, words, isClock) => {
    const { made } = attempts();
    expect(made.pauseAfter(said(reason, 403, words)) !== undefined).toBe(isClock);
  });

  test('is only what the service says, at the first attempt', () => {
    const error = Object.assign(new Error('x'), { reason: 'RequestExpired', said: new Foreign(expired) });
    expect(attempts().made.pauseAfter(error)).toBeUndefined();
    const { made } = attempts();
    made.pauseAfter(unavailable);
    expect(made.pauseAfter(said('RequestExpired', 400))).toBeUndefined();
  });
});
