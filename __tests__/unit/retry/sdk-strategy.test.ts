import { expect, test } from '@jest/globals';
import type { RetryErrorInfo } from '@smithy/types';
import { ServiceError } from '../../../src/errors/index.ts';
import { Attempts } from '../../../src/retry/attempts.ts';
import { noRetries, SdkRetryStrategy } from '../../../src/retry/sdk-strategy.ts';
import { Foreign } from '../../../src/text/foreign.ts';

const info = { errorType: 'TRANSIENT', error: new Error('of the SDK') } as RetryErrorInfo;
const unavailable = new ServiceError({
  service: 'STS',
  host: 'sts',
  reason: 'ServiceUnavailable',
  said: new Foreign('words'),
  status: 503,
});

test('the SDK waits as the action decides, by the action’s own error', async () => {
  const rules = { maxAttempts: 2, deadline: { left: () => 60_000 }, log: () => {} };
  const strategy = new SdkRetryStrategy(new Attempts(rules, { name: 'STS' }, () => 1), (error) =>
    error === info.error ? unavailable : error,
  );
  const first = await strategy.acquireInitialRetryToken();
  expect([first.getRetryCount(), first.getRetryDelay()]).toEqual([0, 0]);
  const second = await strategy.refreshRetryTokenForRetry(first, info);
  expect([second.getRetryCount(), second.getRetryDelay()]).toEqual([1, 100]);
  await expect(strategy.refreshRetryTokenForRetry(second, info)).rejects.toThrow('no further attempt');
});

test('where the action retries, the SDK does not', async () => {
  const token = await noRetries.acquireInitialRetryToken('');
  expect([token.getRetryCount(), token.getRetryDelay()]).toEqual([0, 0]);
  await expect(noRetries.refreshRetryTokenForRetry(token, info)).rejects.toThrow('the action retries');
});
