import { Foreign } from '../text/foreign.ts';
import { ActionError } from './error.ts';

/** GitHub's token endpoint gave no token. `status` is absent when no answer came. */
export class TokenRequestError extends ActionError {
  override readonly name = 'TokenRequestError';
  readonly code = 'token-request';
  readonly host: string;
  readonly status: number | undefined;
  /** Whether the same request may succeed later. */
  readonly mayPass: boolean;
  /** Whether the answer was a web page, which the endpoint never sends. */
  readonly isPage: boolean;
  readonly isRedirect: boolean;

  constructor(
    message: string,
    host: string,
    options: {
      status?: number;
      cause?: unknown;
      mayPass?: boolean;
      isPage?: boolean;
      isRedirect?: boolean;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.host = host;
    this.status = options.status;
    this.mayPass = options.mayPass ?? false;
    this.isPage = options.isPage ?? false;
    this.isRedirect = options.isRedirect ?? false;
  }
}

/** A request to a service failed: the service refused it, or no answer came. */
export class ServiceError extends ActionError {
  override readonly name = 'ServiceError';
  readonly code = 'service';
  /** Such as STS. */
  readonly service: string;
  /** The host of the request; undefined if none was sent. */
  readonly host: string | undefined;
  /** AWS's name of the error without `Exception`; the name of Node's error if no answer came. */
  readonly reason: string;
  readonly said: Foreign;
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** Node's code of a network failure, such as ECONNRESET. */
  readonly system: string | undefined;

  constructor(failure: {
    readonly service: string;
    readonly host: string | undefined;
    /** AWS's name of the error, unchanged. */
    readonly reason: string;
    readonly said: Foreign;
    readonly status?: number | undefined;
    readonly system?: string | undefined;
    readonly cause?: unknown;
  }) {
    // The names of AWS's errors are useful; those of JavaScript are not.
    const isNamed = failure.status !== undefined && failure.reason !== 'Error';
    super(isNamed ? `${failure.reason}: ${failure.said}` : `${failure.said}`, { cause: failure.cause });
    this.service = failure.service;
    this.host = failure.host;
    this.reason = failure.reason.replace(/Exception$/, '');
    this.said = failure.said;
    this.status = failure.status;
    this.system = failure.system;
  }
}

/** Another server answered in place of the service, or the service sent an answer that it never sends. */
export class ForeignAnswerError extends ActionError {
  override readonly name = 'ForeignAnswerError';
  readonly code = 'foreign-answer';
  readonly service: string;
  readonly host: string | undefined;
  readonly status: number;
  /** The first words of the answer. */
  readonly said: Foreign;
  /** The target of the answer, if that is a redirect. */
  readonly redirect: Foreign | undefined;

  constructor(
    message: string,
    answer: {
      readonly service: string;
      readonly host: string | undefined;
      readonly status: number;
      readonly said?: Foreign;
      readonly redirect?: Foreign;
    },
  ) {
    super(message);
    this.service = answer.service;
    this.host = answer.host;
    this.status = answer.status;
    this.said = answer.said ?? new Foreign('');
    this.redirect = answer.redirect;
  }
}

/** An answer was cut off because it is too large. */
export class AnswerTooLargeError extends ActionError {
  override readonly name = 'AnswerTooLargeError';
  readonly code = 'answer-too-large';
  readonly host: string;
  readonly status: number;

  constructor(host: string, status: number) {
    super(`the answer of ${host} is too large`);
    this.host = host;
    this.status = status;
  }
}

/** A request would have left the private network without TLS. Nothing was sent. */
export class PlainHttpError extends ActionError {
  override readonly name = 'PlainHttpError';
  readonly code = 'plain-http';
  readonly host: string;
  /** The proxy outside the private network that the request would have been handed to. */
  readonly proxy: string | undefined;

  constructor(host: string, proxy?: string) {
    super(
      proxy
        ? `http to ${host} would go in plain text through the proxy ${proxy}, which is outside the private network`
        : `${host} is outside the private network, and http sends everything in plain text`,
    );
    this.host = host;
    this.proxy = proxy;
  }
}

/** A deadline passed. */
export class DeadlineError extends ActionError {
  override readonly name = 'DeadlineError';
  readonly code = 'deadline';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`no result within ${Math.round(seconds)} s`);
    this.seconds = seconds;
  }
}
