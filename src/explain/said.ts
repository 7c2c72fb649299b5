import { ActionError, ForeignAnswerError, messageOf, PlainHttpError, ServiceError } from '../errors/index.ts';
import { Foreign } from '../text/foreign.ts';

/** The evidence from a failed request. */
export interface Said {
  /** The first sentence of the explanation. */
  readonly what: string;
  /** Such as STS. */
  readonly service: string;
  /** The host that was asked; undefined if the request did not get that far. */
  readonly host: string | undefined;
  /** AWS's name of the error, without `Exception`; empty for everything else. */
  readonly reason: string;
  readonly text: Foreign;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Node's code for a failure below HTTP, or empty. */
  readonly system: string;
  /** The error itself. */
  readonly error: unknown;
}

/** The evidence of a failure. `tried`: what was tried, to be followed by a colon. */
export function saidBy(error: unknown, tried: string, service = 'STS'): Said {
  const message = messageOf(error);
  const said = {
    what: `${tried}: ${message}${/[.!?…]$/.test(message) ? '' : '.'}`,
    service,
    host: undefined,
    reason: '',
    text: new Foreign(message),
    status: undefined,
    system: '',
    error,
  };
  if (error instanceof ServiceError) {
    const { host, status, system = '' } = error;
    const reason = status === undefined ? '' : error.reason;
    return { ...said, service: error.service, host, reason, text: error.said, status, system };
  }
  if (error instanceof ForeignAnswerError)
    return { ...said, service: error.service, host: error.host, text: error.said, status: error.status };
  if (error instanceof PlainHttpError) return { ...said, host: error.host };
  return said;
}

/** Whether the service itself answered with an error. */
export function isRefusal({ error, status, system }: Said): boolean {
  return error instanceof ServiceError && system === '' && status !== undefined;
}

/** Whether the error is one of the action's own. */
export const isOwn = ({ error }: Said) => error instanceof ActionError;
