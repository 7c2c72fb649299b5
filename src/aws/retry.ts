import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types';
import { messageOf } from '../errors.ts';
import type { Deadline } from './deadline.ts';

export interface RetryRules {
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  /** Hears of every failed attempt that is followed by another. */
  readonly log: (message: string) => void;
}

// Errors of the network, as Node names them. A name that does not resolve may be a resolver that is starting up.
const networkCodes =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_CLOSED)/;

/** Whether Node reports a failing network or a timeout, which may have passed when asked again. */
export function isNetworkError(error: unknown): boolean {
  const { code, name, cause, errors } = error as {
    code?: string;
    name?: string;
    cause?: unknown;
    errors?: unknown[];
  };
  return (
    networkCodes.test(code ?? '') ||
    name === 'TimeoutError' ||
    (cause !== undefined && isNetworkError(cause)) ||
    (Array.isArray(errors) && errors.some(isNetworkError))
  );
}

/** Whether STS, or the network before it, failed in a way that may have passed when asked again. */
export function isPassingStsError(error: unknown): boolean {
  const { name, $metadata, $retryable } = error as {
    name?: string;
    $metadata?: { httpStatusCode?: number };
    $retryable?: unknown;
  };
  return (
    isNetworkError(error) ||
    isPassingStatus($metadata?.httpStatusCode ?? 0) ||
    // The SDK's model marks IDPCommunicationError with this.
    $retryable !== undefined ||
    /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(name ?? '') ||
    // STS says this under load, with the name of a permanent error: https://github.com/aws/aws-cli/issues/7194
    /retrieve verification key/.test(messageOf(error))
  );
}

/** Whether a status says that the same request may succeed later. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Milliseconds to wait before an attempt: full jitter, so that a thousand jobs that failed together do not come back
 * together (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function pauseBefore(attempt: number, throttled: boolean, random = Math.random): number {
  const base = throttled ? 400 : 100;
  return random() * Math.min(5_000, base * 2 ** (attempt - 2));
}

/** Runs the attempts of something that is not the SDK's, by the same rules. */
export async function retrying<Result>(
  name: string,
  rules: RetryRules,
  isPassing: (error: unknown) => boolean,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let number = 1; ; number++) {
    try {
      return await attempt();
    } catch (error) {
      const pause = nextPause(name, rules, number, isPassing(error), false, error);
      if (pause === undefined) throw error;
      await rules.deadline.race(new Promise((resolve) => setTimeout(resolve, pause)));
    }
  }
}

function nextPause(
  name: string,
  rules: RetryRules,
  failed: number,
  passing: boolean,
  throttled: boolean,
  error: unknown,
): number | undefined {
  if (!passing || failed >= rules.maxAttempts) return undefined;
  const pause = pauseBefore(failed + 1, throttled);
  if (pause >= rules.deadline.left()) return undefined;
  rules.log(
    `${name}: attempt ${failed} of ${rules.maxAttempts} failed (${oneLine(error)}); the next in ${Math.round(pause)} ms.`,
  );
  return pause;
}

function oneLine(error: unknown): string {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ? `${$metadata.httpStatusCode} ` : '';
  return `${status}${name && name !== 'Error' ? `${name}: ` : ''}${messageOf(error).split('\n')[0]}`.slice(
    0,
    200,
  );
}

/** What a client may add to the SDK's own opinion of an error. */
export interface SdkRetryOptions {
  readonly name: string;
  /** The credentials were made a moment ago, so STS may not know them everywhere yet. */
  readonly freshSession: boolean;
  /** Milliseconds in which another attempt is of use, because the token sent has not yet expired. */
  readonly usefulFor: () => number;
}

/** The retry strategy that the SDK's clients run by: passing errors within the deadline, all others not at all. */
export class ErrorAwareRetryStrategy implements RetryStrategyV2 {
  readonly #rules: RetryRules;
  readonly #options: SdkRetryOptions;

  constructor(rules: RetryRules, options: SdkRetryOptions) {
    this.#rules = rules;
    this.#options = options;
  }

  async acquireInitialRetryToken(): Promise<RetryToken> {
    return tokenFor(0, 0);
  }

  async refreshRetryTokenForRetry(token: RetryToken, info: RetryErrorInfo): Promise<RetryToken> {
    const failed = token.getRetryCount() + 1;
    const { name, usefulFor } = this.#options;
    const passing = isPassingStsError(info.error) || this.#mayWorkNow(info.error, failed);
    if (usefulFor() <= 0) throw new Error('what the request proves itself with is about to expire');
    const pause = nextPause(name, this.#rules, failed, passing, info.errorType === 'THROTTLING', info.error);
    if (pause === undefined) throw new Error('no further attempt');
    return tokenFor(failed, pause);
  }

  recordSuccess(): void {}

  #mayWorkNow(error: unknown, failed: number): boolean {
    const { name = '', message = '' } = error as Partial<Error>;
    // By now the SDK has set its clock by the answer. It calls every later refusal a matter of the clock as well,
    // which is why its own opinion of the error is not asked.
    if (failed === 1 && /^SignatureDoesNotMatch|^RequestExpired|^InvalidSignature/.test(name)) {
      return /Signature (expired|not yet current)|RequestExpired/.test(`${message} ${name}`);
    }
    return this.#options.freshSession && failed <= 3 && name === 'InvalidClientTokenId';
  }
}

function tokenFor(count: number, delay: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => delay };
}
