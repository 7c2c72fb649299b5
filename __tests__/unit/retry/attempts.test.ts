import { describe, expect, test } from '@jest/globals';
import { ForeignAnswerError, ServiceError } from '../../../src/errors/index.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { Attempts, pauseBefore, retrying } from '../../../src/retry/attempts.ts';
import { isPassing, systemCode } from '../../../src/retry/passing.ts';
import { Foreign } from '../../../src/text/foreign.ts';

/** An error of STS, or of Node if there is no status. */
const said = (reason: string, status?: number, words = 'words', system?: string) =>
  new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign(words), status, system });
const node = (more: object) => Object.assign(new Error('text'), more);
const page = (status: number) => new ForeignAnswerError('a page', { service: 'STS', host: 'sts', status });

describe('transient failures', () => {
  test.each([
    said('ServiceUnavailable', 503),
    said('RequestTimeout', 408),
    said('Error', 429),
    said('Throttling', 400),
    said('TooManyRequestsException', 400),
    said('IDPCommunicationErrorException', 400),
    said('InvalidIdentityToken', 400, "Couldn't retrieve verification key from your identity provider"),
    said('Error', undefined, 'read ECONNRESET', 'ECONNRESET'),
    page(502),
    node({ code: 'ECONNRESET' }),
    node({ name: 'TimeoutError' }),
    node({ cause: node({ code: 'ENOTFOUND' }) }),
    Object.assign(new AggregateError([node({ code: 'ECONNREFUSED' })])),
  ])('%s is transient', (failure) => expect(isPassing(failure)).toBe(true));

  test.each([
    said('AccessDenied', 403),
    said('ExpiredTokenException', 400),
    said('InvalidIdentityTokenException', 400),
    said('ValidationError', 400),
    said('TooEarly', 425),
    said('Error', undefined, 'self-signed', 'SELF_SIGNED_CERT_IN_CHAIN'),
    page(200),
    page(302),
    node({ name: 'TypeError' }),
  ])('%s is not transient', (failure) => expect(isPassing(failure)).toBe(false));

  test('the code of an error of the action is not taken for a code of Node', () => {
    const error = said('Error', undefined, 'x', undefined);
    expect(systemCode(error)).toBeUndefined();
  });
});

describe('pauses', () => {
  test('are random, up to a bound that doubles to at most 5 s', () => {
    const longest = [2, 3, 4, 5, 20].map((attempt) => pauseBefore(attempt, false, () => 1));
    expect(longest).toEqual([100, 200, 400, 800, 5_000]);
    expect(pauseBefore(9, false, () => 0)).toBe(0);
  });

  test('are at least half of the bound when the service throttles, and the bound triples to at most 20 s', () => {
    const bounds = [2, 3, 4, 5, 20].map((attempt) =>
      [0, 1].map((at) => pauseBefore(attempt, true, () => at)),
    );
    expect(bounds).toEqual([
      [1_000, 2_000],
      [3_000, 6_000],
      [9_000, 18_000],
      [10_000, 20_000],
      [10_000, 20_000],
    ]);
  });
});

describe('attempts', () => {
  const rules = (deadline: Deadline, maxAttempts = 12) => ({ maxAttempts, deadline, log: () => {} });

  test('end at a permanent error, at the last attempt and at the deadline', async () => {
    const deadline = new Deadline(60);
    const count = async (passing: boolean, most: number) => {
      let attempts = 0;
      const call = { name: 'x', passes: () => passing };
      const failing = () => Promise.reject(new Error(`${++attempts}`));
      await expect(retrying(call, rules(deadline, most), failing)).rejects.toThrow();
      return attempts;
    };
    expect(await count(false, 12)).toBe(1);
    expect(await count(true, 3)).toBe(3);
    deadline.clear();
    const short = new Deadline(0.05);
    const forever = retrying({ name: 'x', passes: () => true }, rules(short), () =>
      Promise.reject(new Error('again')),
    );
    await expect(forever).rejects.toThrow(/again|within/);
  });

  test('go on once for a wrong clock, always for a new session that STS does not know, and never for an expired token', () => {
    const deadline = new Deadline(60);
    const goesOn = (failure: Error, more: object = {}) => {
      const attempts = new Attempts(rules(deadline), { name: 'x', ...more });
      const pauses = [attempts.pauseAfter(failure), attempts.pauseAfter(failure)];
      return pauses.map((pause) => pause !== undefined);
    };
    expect(goesOn(said('AccessDenied', 403))).toEqual([false, false]);
    const late = said('SignatureDoesNotMatch', 403, 'Signature expired: a is now earlier than b');
    expect(goesOn(late)).toEqual([true, false]);
    expect(goesOn(said('SignatureDoesNotMatch', 403))).toEqual([false, false]);
    const unknown = said('InvalidClientTokenId', 403);
    expect(goesOn(unknown)).toEqual([false, false]);
    expect(goesOn(unknown, { freshSession: true })).toEqual([true, true]);
    expect(goesOn(said('Throttling', 400))).toEqual([true, true]);
    expect(goesOn(said('Throttling', 400), { usefulFor: () => 0 })).toEqual([false, false]);
    deadline.clear();
  });
});
