import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types';
import type { Attempts } from './attempts.ts';

/** `Attempts` as a retry strategy of the SDK. `known` turns an error of the SDK into one of the action. */
export class SdkRetryStrategy implements RetryStrategyV2 {
  readonly #attempts: Attempts;
  readonly #known: (error: unknown) => unknown;

  constructor(attempts: Attempts, known: (error: unknown) => unknown) {
    this.#attempts = attempts;
    this.#known = known;
  }

  async acquireInitialRetryToken(): Promise<RetryToken> {
    return tokenFor(0, 0);
  }

  async refreshRetryTokenForRetry(_: RetryToken, { error }: RetryErrorInfo): Promise<RetryToken> {
    const pause = this.#attempts.pauseAfter(this.#known(error));
    if (pause === undefined) throw new Error('no further attempt');
    return tokenFor(this.#attempts.failed, pause);
  }

  recordSuccess(): void {}
}

function tokenFor(count: number, delay: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => delay };
}

/** Leaves retries to the action. */
export const noRetries: RetryStrategyV2 = {
  acquireInitialRetryToken: async () => tokenFor(0, 0),
  refreshRetryTokenForRetry: async () => {
    throw new Error('the action retries');
  },
  recordSuccess: () => {},
};
