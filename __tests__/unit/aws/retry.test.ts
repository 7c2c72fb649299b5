import { describe, expect, test } from '@jest/globals';
import type { SdkError } from '@smithy/types';
import { Deadline } from '../../../src/aws/deadline.ts';
import { ErrorAwareRetryStrategy, isPassingStsError, pauseBefore, retrying } from '../../../src/aws/retry.ts';
import { DeadlineError } from '../../../src/errors.ts';

const error = (name: string, more: object = {}) => Object.assign(new Error('text'), { name, ...more });

describe('what may pass when asked again', () => {
  test.each([
    error('ServiceUnavailable', { $metadata: { httpStatusCode: 503 } }),
    error('Throttling', { $metadata: { httpStatusCode: 400 } }),
    error('IDPCommunicationErrorException', { $retryable: {} }),
    error('Error', { code: 'ECONNRESET' }),
    error('TimeoutError'),
    error('Error', { cause: error('Error', { code: 'ENOTFOUND' }) }),
    Object.assign(new AggregateError([error('Error', { code: 'ECONNREFUSED' })])),
  ])('%s may', (failure) => expect(isPassingStsError(failure)).toBe(true));

  test.each([
    error('AccessDenied', { $metadata: { httpStatusCode: 403 } }),
    error('ExpiredTokenException', { $metadata: { httpStatusCode: 400 } }),
    error('InvalidIdentityTokenException', { $metadata: { httpStatusCode: 400 } }),
    error('ValidationError', { $metadata: { httpStatusCode: 400 } }),
    error('AccessDenied', { $metadata: { httpStatusCode: 403, clockSkewCorrected: true } }),
    error('TypeError'),
  ])('%s may not', (failure) => expect(isPassingStsError(failure)).toBe(false));
});

describe('pauses', () => {
  test('are random up to a bound that doubles, and never long', () => {
    const longest = [2, 3, 4, 5, 20].map((attempt) => pauseBefore(attempt, false, () => 1));
    expect(longest).toEqual([100, 200, 400, 800, 5_000]);
    expect(pauseBefore(2, true, () => 1)).toBe(400);
    expect(pauseBefore(9, false, () => 0)).toBe(0);
  });
});

describe('attempts', () => {
  const rules = (deadline: Deadline, maxAttempts = 12) => ({ maxAttempts, deadline, log: () => {} });

  test('end when the error is not a passing one, at the last, and at the deadline', async () => {
    const deadline = new Deadline(60);
    const count = async (passing: boolean, most: number) => {
      let attempts = 0;
      const failing = () => Promise.reject(new Error(`${++attempts}`));
      await expect(retrying('x', rules(deadline, most), () => passing, failing)).rejects.toThrow();
      return attempts;
    };
    expect(await count(false, 12)).toBe(1);
    expect(await count(true, 3)).toBe(3);
    deadline.clear();
    const short = new Deadline(0.05);
    const forever = retrying(
      'x',
      rules(short),
      () => true,
      () => Promise.reject(new Error('again')),
    );
    await expect(forever).rejects.toThrow(/again|within/);
  });

  test('of the SDK: a clock once, a fresh session three times, a dying token never', async () => {
    const deadline = new Deadline(60);
    const tries = async (failure: Error, options: { freshSession?: boolean; usefulFor?: number } = {}) => {
      const { freshSession = false, usefulFor = 1_000 } = options;
      const strategy = new ErrorAwareRetryStrategy(rules(deadline), {
        name: 'x',
        freshSession,
        usefulFor: () => usefulFor,
      });
      let token = await strategy.acquireInitialRetryToken();
      try {
        for (;;)
          token = await strategy.refreshRetryTokenForRetry(token, {
            error: failure as SdkError,
            errorType: 'TRANSIENT',
          });
      } catch {
        return token.getRetryCount() + 1;
      }
    };
    expect(await tries(error('AccessDenied'))).toBe(1);
    expect(
      await tries(
        Object.assign(error('SignatureDoesNotMatch'), {
          message: 'Signature expired: a is now earlier than b',
        }),
      ),
    ).toBe(2);
    expect(await tries(error('SignatureDoesNotMatch'))).toBe(1);
    expect(await tries(error('InvalidClientTokenId'))).toBe(1);
    expect(await tries(error('InvalidClientTokenId'), { freshSession: true })).toBe(4);
    expect(await tries(error('Throttling'))).toBe(12);
    expect(await tries(error('Throttling'), { usefulFor: 0 })).toBe(1);
    deadline.clear();
  });
});

describe('a deadline', () => {
  test('ends what is waited for, with its own error', async () => {
    const deadline = new Deadline(0.02);
    await expect(deadline.race(new Promise(() => {}))).rejects.toThrow(DeadlineError);
    await expect(deadline.race(Promise.resolve(1))).rejects.toThrow(DeadlineError);
    expect(deadline.left()).toBe(0);
  });

  test('passes results and errors on', async () => {
    const deadline = new Deadline(60);
    await expect(deadline.race(Promise.resolve(1))).resolves.toBe(1);
    await expect(deadline.race(Promise.reject(new Error('other')))).rejects.toThrow('other');
    deadline.clear();
  });
});
