import { ForeignAnswerError, ServiceError } from '../errors/index.ts';

// Node's codes for network failures. A name may not resolve because the resolver is starting up.
const networkCodes =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_CLOSED)/;

interface NodeError {
  readonly code?: unknown;
  readonly name?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** Node's code for a failure below HTTP, from the error or its causes; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  const { code, name, cause, errors } = (error ?? {}) as NodeError;
  // Codes of the action's own errors are in lower case.
  if (typeof code === 'string' && /^[A-Z]/.test(code)) return code;
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  const inner = [...(Array.isArray(errors) ? errors : []), ...(cause === undefined ? [] : [cause])];
  return inner.map(systemCode).find((found) => found !== undefined);
}

/** Whether the network failed, or a timeout passed, so that another attempt may succeed. */
export function isNetworkError(error: unknown): boolean {
  return networkCodes.test(systemCode(error) ?? '');
}

/** Whether a status says that the same request may succeed later. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Whether the service throttles requests: https://docs.aws.amazon.com/general/latest/gr/api-retries.html */
export function isThrottled(error: unknown): boolean {
  return error instanceof ServiceError && isThrottling(error.reason, error.status);
}

/** Whether AWS's name of an error, or its status, says that requests are throttled. */
export const isThrottling = (reason: string, status: number | undefined) =>
  /^Throttl|^TooManyRequests|^RequestLimitExceeded/.test(reason) || status === 429;

/** Whether a service or the network failed temporarily, so that another attempt may succeed. */
export function isPassing(error: unknown): boolean {
  // A page of a proxy, for example.
  if (error instanceof ForeignAnswerError) return isPassingStatus(error.status);
  if (!(error instanceof ServiceError)) return isNetworkError(error);
  return (
    networkCodes.test(error.system ?? '') ||
    isPassingStatus(error.status ?? 0) ||
    isThrottled(error) ||
    // STS could not reach the issuer: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
    /^IDPCommunicationError/.test(error.reason) ||
    // STS says this under load, with the name of a permanent error: https://github.com/aws/aws-cli/issues/7194
    error.said.says('retrieve verification key')
  );
}
