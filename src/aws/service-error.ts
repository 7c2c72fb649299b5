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
  /** What a service said has it. */
  readonly $fault?: unknown;
  /** IAM Identity Center has its words here. */
  readonly error_description?: unknown;
}

/** What the SDK threw, as an error of the action. */
export function serviceErrorOf(error: unknown, service: string, host: string | undefined): ActionError {
  if (error instanceof AnswerTooLargeError)
    return new ForeignAnswerError(error.message, { service, host: error.host, status: error.status });
  if (error instanceof ActionError) return error;
  const { name, message, $metadata, $fault, error_description: described } = (error ?? {}) as SdkError;
  const status = $metadata?.httpStatusCode;
  // A parser of the SDK quotes what it cannot read, and that may be a part of a token.
  if (status !== undefined && $fault === undefined)
    return new ForeignAnswerError(`the answer (status ${status}) is damaged`, { service, host, status });
  const words = message === 'UnknownError' && typeof described === 'string' ? described : message;
  // Without a status nobody has said anything: the text is Node's.
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

/** The SDK adds lines of its own. What follows the first kilobytes is cut in any case. */
function firstLine(text: string): string {
  const start = text.slice(0, 4096).trimStart();
  return /^[^\r\n]*/.exec(start)?.[0] ?? '';
}

/** AWS's name of the error, if it is one. */
function nameOf(name: unknown): string {
  const text = typeof name === 'string' ? name : '';
  return /^[\w.:-]{1,100}$/.test(text) ? text : 'Error';
}
