import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { DeadlineError, ServiceError } from '../../../src/errors/index.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { throughPropagation } from '../../../src/retry/propagation.ts';
import { Foreign } from '../../../src/text/foreign.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const said = (reason: string, words = 'words') =>
  new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign(words), status: 403 });
const denied = said('AccessDenied');

/** Asks for a role; the last answer repeats. */
function asking(seconds: number, answers: readonly unknown[], step = 600) {
  const log: string[] = [];
  const deadline = new Deadline(step);
  const times: number[] = [];
  const start = performance.now();
  const rules = { maxAttempts: 1, deadline, log: (line: string) => log.push(line) };
  const result = throughPropagation('arn:x', seconds, rules, async () => {
    const answer = answers[times.length] ?? answers.at(-1);
    times.push(performance.now() - start);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  result.catch(() => {});
  return { result, times, log };
}

test('a refused request is repeated every 2.5 s, with one line in the log', async () => {
  const { result, times, log } = asking(30, [denied, denied, denied, 'session']);
  await jest.advanceTimersByTimeAsync(30_000);
  await expect(result).resolves.toBe('session');
  expect(times).toEqual([0, 2_500, 5_000, 7_500]);
  expect(log).toEqual([
    'arn:x may be new, so the step repeats the refused request for 30 s (role-propagation-s).',
  ]);
});

test('the last request is sent at the end of the time, and its refusal is reported', async () => {
  const last = said('AccessDenied', 'still');
  const { result, times } = asking(6, [denied, denied, denied, last]);
  await jest.advanceTimersByTimeAsync(10_000);
  await expect(result).rejects.toBe(last);
  expect(times).toEqual([0, 2_500, 5_000, 6_000]);
});

test('the last request is sent 100 ms before the step’s deadline', async () => {
  const { result, times } = asking(600, [denied], 4);
  await jest.advanceTimersByTimeAsync(4_000);
  await expect(result).rejects.toBe(denied);
  expect(times).toEqual([0, 2_500, 3_900]);
});

test('a deadline after a refusal reports the refusal', async () => {
  const { result } = asking(30, [denied, new DeadlineError(5)]);
  await jest.advanceTimersByTimeAsync(2_500);
  await expect(result).rejects.toBe(denied);
});

test.each([
  ['a deadline', new DeadlineError(5), 1],
  ['another refusal', said('ExpiredToken'), 1],
  ['a refusal that asks for MFA', said('AccessDenied', 'MultiFactorAuthentication failed'), 1],
  ['an error that is not of a service', Object.assign(new Error(), { reason: 'AccessDenied' }), 1],
  ['an unknown provider', said('InvalidIdentityToken', 'No OpenIDConnect provider found in your account'), 2],
])('%s ends it or not (%#)', async (_, error, requests) => {
  const { result, times } = asking(2, [error]);
  await jest.advanceTimersByTimeAsync(2_000);
  await expect(result).rejects.toBe(error);
  expect(times).toHaveLength(requests);
});

test('without time for it, nothing is repeated', async () => {
  const { result, times, log } = asking(0, [denied]);
  await expect(result).rejects.toBe(denied);
  expect([times.length, log]).toEqual([1, []]);
});
