import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ServiceError } from '../../../src/errors/index.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { Attempts, retrying } from '../../../src/retry/attempts.ts';
import { Foreign } from '../../../src/text/foreign.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const said = (reason: string, status: number) =>
  new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign('words'), status });
const unknown = said('InvalidClientTokenId', 403);

function attempts(maxAttempts: number, random: number, freshSession = true) {
  const log: string[] = [];
  const rules = { maxAttempts, deadline: { left: () => 60_000 }, log: (line: string) => log.push(line) };
  return { made: new Attempts(rules, { name: 'x', freshSession }, () => random), log };
}

test('a new session is tried for three seconds after STS did not know it, however many attempts that takes', () => {
  const { made, log } = attempts(2, 0);
  for (let count = 0; count < 5; count++) expect(made.pauseAfter(unknown)).toBe(200);
  jest.advanceTimersByTime(2_999);
  expect(made.pauseAfter(unknown)).toBe(200);
  jest.advanceTimersByTime(1);
  expect(made.pauseAfter(unknown)).toBeUndefined();
  expect(log[0]).toBe(
    'x: STS does not know the session yet (InvalidClientTokenId: words); the next attempt in 200 ms.',
  );
});

test('the pause for a new session is 200 to 400 ms', () => {
  expect(attempts(2, 1).made.pauseAfter(unknown)).toBe(400);
});

test.each([
  ['only one attempt is allowed', attempts(1, 0), unknown],
  ['the session is not new', attempts(12, 0, false), unknown],
  ['STS says anything else', attempts(12, 0), said('AccessDenied', 403)],
  ['another error has that reason', attempts(12, 0), Object.assign(new Error(), { reason: unknown.reason })],
])('a session is not tried again if %s', (_, { made }, error) => {
  expect(made.pauseAfter(error)).toBeUndefined();
});

test('retrying waits for the pause, and gives the first result', async () => {
  jest.spyOn(Math, 'random').mockReturnValue(1);
  const deadline = new Deadline(60);
  const answers = [said('ServiceUnavailable', 503), said('ServiceUnavailable', 503)];
  let calls = 0;
  const result = retrying({ name: 'x' }, { maxAttempts: 3, deadline, log: () => {} }, async () => {
    const failure = answers[calls++];
    if (failure) throw failure;
    return 'done';
  });
  await jest.advanceTimersByTimeAsync(99);
  expect(calls).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(calls).toBe(2);
  await jest.advanceTimersByTimeAsync(200);
  await expect(result).resolves.toBe('done');
  deadline.clear();
  jest.restoreAllMocks();
});
