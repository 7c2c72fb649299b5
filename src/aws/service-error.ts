import {
  ActionError,
  AnswerTooLargeError,
  ForeignAnswerError,
  messageOf,
  ServiceError,
} from '../errors/index.ts';
import { systemCode } from '../retry/passing.ts';
import { Foreign } from '../text/foreign.ts';

interface SdkError {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  /** Set if the service itself reported the error. */
  readonly $fault?: unknown;
  /** The message of IAM Identity Center. */
  readonly error_description?: unknown;
}

/** Turns an error that the SDK threw into one of the action. */
export function serviceErrorOf(error: unknown, service: string, host: string | undefined): ActionError {
  if (error instanceof AnswerTooLargeError)
    return new ForeignAnswerError(error.message, { service, host: error.host, status: error.status });
  if (error instanceof ActionError) return error;
  const { name, message, $metadata, $fault, error_description: described } = (error ?? {}) as SdkError;
  const status = $metadata?.httpStatusCode;
  // The SDK's parsers quote what they cannot read, which may be part of a token.
  if (status !== undefined && $fault === undefined)
    return new ForeignAnswerError(`the answer (status ${status}) is damaged`, { service, host, status });
  const words = message === 'UnknownError' && typeof described === 'string' ? described : message;
  // Without a status no service has answered: the text is Node's.
  const said = typeof words === 'string' && status !== undefined ? firstLine(words) : messageOf(error);
  return new ServiceError({
    service,
    host,
    reason: nameOf(name),
    said: new Foreign(said),
    status,
    system: systemCode(error),
    cause: error,
  });
}

/** The service's own line, because the SDK adds others. `Foreign` cuts it to less than 4096 characters anyway. */
function firstLine(text: string): string {
  const start = text.slice(0, 4096).trimStart();
  return /^[^\r\n]*/.exec(start)?.[0] ?? '';
}

/** AWS's name of the error; `Error` if that is no valid name. */
function nameOf(name: unknown): string {
  const text = typeof name === 'string' ? name : '';
  return /^[\w.:-]{1,100}$/.test(text) ? text : 'Error';
}
