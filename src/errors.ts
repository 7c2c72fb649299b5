import type { Claims } from './identity.ts';
import { Foreign } from './text/foreign.ts';

/**
 * The base of every error that the action knows. `code` is stable: it picks the explanation. `message` is text of our own; what
 * others said stands in it as `Foreign` prints it.
 */
export abstract class ActionError extends Error {
  abstract readonly code: string;
}

/** One thing that is wrong with what the workflow wrote. */
export interface Problem {
  readonly input: string;
  /** What is wrong, with the value unless it is secret. */
  readonly what: string;
  /** What to write instead. */
  readonly remedy: string;
  /** The input is ignored, with a warning, where the step can do without it. */
  readonly isIdle?: true;
}

/** Takes a problem of the input that is being read. */
export type Report = (what: string, remedy: string) => void;

/** Everything that is wrong with the inputs, found before any network call. */
export class InputError extends ActionError {
  override readonly name = 'InputError';
  readonly code = 'inputs';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ input, what }) => `${input}: ${what}`).join('\n'));
    this.problems = problems;
  }
}

/** `role-to-assume` or `credential-source` asks for a sign-in for which the job has nothing at all. */
export class NoIdentityError extends ActionError {
  override readonly name = 'NoIdentityError';
  readonly code = 'no-identity';
}

/** The default chain found no credentials. */
export class NoCredentialsError extends ActionError {
  override readonly name = 'NoCredentialsError';
  readonly code = 'no-credentials';
  /** The chain looked for a profile and did not find it. */
  readonly lacksProfile: boolean;

  constructor(message: string, options: { readonly lacksProfile?: boolean; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.lacksProfile = options.lacksProfile ?? false;
  }
}

/** A file cannot be used as it has to be: what is wrong with it, and what to do. */
export class FileError extends ActionError {
  override readonly name: string = 'FileError';
  readonly code = 'file';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** GitHub's token endpoint gave no token. `status` is absent when no answer came. */
export class TokenRequestError extends ActionError {
  override readonly name = 'TokenRequestError';
  readonly code = 'token-request';
  readonly host: string;
  readonly status: number | undefined;
  /** Whether the same request may succeed later. */
  readonly mayPass: boolean;
  /** Whether a page for people came, which the endpoint never sends. */
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
  /** The host that was asked; undefined when the request did not come that far. */
  readonly host: string | undefined;
  /** AWS's name of the error without `Exception`; that of Node's error where no answer came. */
  readonly reason: string;
  readonly said: Foreign;
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** Node's code of a failure of the network, such as ECONNRESET. */
  readonly system: string | undefined;

  constructor(failure: {
    readonly service: string;
    readonly host: string | undefined;
    /** AWS's name of the error as it came. */
    readonly reason: string;
    readonly said: Foreign;
    readonly status?: number | undefined;
    readonly system?: string | undefined;
    readonly cause?: unknown;
  }) {
    // The names of AWS's errors are worth knowing; those of JavaScript are not.
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

/** Something between here and a service answered in its place, or the service answered with what it never sends. */
export class ForeignAnswerError extends ActionError {
  override readonly name = 'ForeignAnswerError';
  readonly code = 'foreign-answer';
  readonly service: string;
  readonly host: string | undefined;
  readonly status: number;
  /** The first words of it. */
  readonly said: Foreign;
  /** The host to which the answer leads, where it is a redirect. */
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

/** An answer was given up because it did not end. */
export class AnswerTooLargeError extends ActionError {
  override readonly name = 'AnswerTooLargeError';
  readonly code = 'answer-too-large';
  readonly host: string;

  constructor(host: string) {
    super(`the answer of ${host} is too large`);
    this.host = host;
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

/** A role assumption failed; `cause` says why. */
export class HopError extends ActionError {
  override readonly name = 'HopError';
  readonly code = 'hop';
  /** Place in the chain, from 1. */
  readonly number: number;
  readonly of: number;
  readonly role: string;
  /** ARN that tried to assume the role, where known. */
  readonly caller: string | undefined;
  /** The role that the hop before it had assumed. */
  readonly callerRole: string | undefined;
  readonly claims: Claims | undefined;
  /** Seconds for which a refusal was asked again. */
  readonly patience: number;

  constructor(hop: {
    number: number;
    of: number;
    role: string;
    caller?: string | undefined;
    callerRole?: string | undefined;
    claims?: Claims | undefined;
    patience?: number;
    cause: unknown;
  }) {
    super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${messageOf(hop.cause)}`, { cause: hop.cause });
    this.number = hop.number;
    this.of = hop.of;
    this.role = hop.role;
    this.caller = hop.caller;
    this.callerRole = hop.callerRole;
    this.claims = hop.claims;
    this.patience = hop.patience ?? 0;
  }
}

/** Every secret access key that STS made has characters that `special-characters-workaround` does not want. */
export class PlainSecretError extends ActionError {
  override readonly name = 'PlainSecretError';
  readonly code = 'plain-secret';
}

/** A source got no credentials from its service; `cause` is what that, or the network, said. */
export class SourceError extends ActionError {
  override readonly name = 'SourceError';
  readonly code = 'source';
  readonly source: string;
  /** The service's name. */
  readonly service: string;

  constructor(at: { source: string; service: string; cause: unknown }) {
    super(`${at.service}: ${messageOf(at.cause)}`, { cause: at.cause });
    this.source = at.source;
    this.service = at.service;
  }
}

/** Nobody approved the sign-in within `seconds`. */
export class ApprovalError extends ActionError {
  override readonly name = 'ApprovalError';
  readonly code = 'approval';
  readonly seconds: number;
  readonly link: string;

  constructor(seconds: number, link: string) {
    super(`nobody approved the sign-in within ${Math.round(seconds)} s`);
    this.seconds = seconds;
    this.link = link;
  }
}

/** The code of the second factor has been used, and the next one comes too late for this step. */
export class CodeWaitError extends ActionError {
  override readonly name = 'CodeWaitError';
  readonly code = 'mfa-wait';

  constructor(wait: number, seconds: number) {
    super(
      `the current MFA code was already used; the next one comes in ${wait} s, after the ${Math.round(seconds)} s that the step has`,
    );
  }
}

/** A profile does not lead to credentials. */
export class ProfileError extends ActionError {
  override readonly name = 'ProfileError';
  readonly code = 'profile';
  readonly profile: string;
  /** The device whose code a role of the profile wants, where that is what is missing. */
  readonly device: string | undefined;

  constructor(
    profile: string,
    message: string,
    more: { readonly device?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.profile = profile;
    this.device = more.device;
  }
}

/** STS did not accept the source's own credentials, or could not be asked who they are. */
export class IdentifyError extends ActionError {
  override readonly name = 'IdentifyError';
  readonly code = 'identify';
}

/** The session belongs to an account that `allowed-account-ids` does not list. */
export class AccountError extends ActionError {
  override readonly name = 'AccountError';
  readonly code = 'wrong-account';
  readonly account: string;
  readonly allowed: readonly string[];

  constructor(account: string, allowed: readonly string[]) {
    super(`the credentials belong to account ${account}`);
    this.account = account;
    this.allowed = allowed;
  }
}

/** One of several sessions that could not be had. */
export interface FailedSession {
  readonly name: string;
  readonly error: unknown;
}

/** Some of the sessions of a step failed, so none is delivered. */
export class SessionsError extends ActionError {
  override readonly name = 'SessionsError';
  readonly code = 'sessions';
  readonly failed: readonly FailedSession[];
  /** How many sessions were wanted. */
  readonly of: number;

  constructor(failed: readonly FailedSession[], of: number) {
    const each = failed.map(({ name, error }) => `${name}: ${messageOf(error)}`);
    super(`${failed.length} of ${of} sessions failed (${each.join('; ')})`, { cause: failed[0]?.error });
    this.failed = failed;
    this.of = of;
  }
}

/** Neither the source nor its fallback has led to a session. */
export class FallbackError extends ActionError {
  override readonly name = 'FallbackError';
  readonly code = 'fallback';
  readonly first: { readonly source: string; readonly error: unknown };
  readonly second: { readonly source: string; readonly error: unknown };

  constructor(first: FallbackError['first'], second: FallbackError['second']) {
    super(`${messageOf(first.error)}; and by ${second.source}: ${messageOf(second.error)}`, {
      cause: first.error,
    });
    this.first = first;
    this.second = second;
  }
}

/** A process that renews a session does not find here what it needs for that. */
export class RenewalError extends ActionError {
  override readonly name: string = 'RenewalError';
  readonly code = 'renewal';
  readonly why: string;
  readonly remedy: string;

  constructor(message: string, { why, remedy }: { why: string; remedy: string }, cause?: unknown) {
    super(message, { cause });
    this.why = why;
    this.remedy = remedy;
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

/** The runner offers no place to put the session. */
export class DeliveryError extends ActionError {
  override readonly name = 'DeliveryError';
  readonly code = 'no-place';
}

/** Every error that the action knows, by its code. A new one has to be here, and then in `explain`. */
export type KnownError =
  | InputError
  | NoIdentityError
  | NoCredentialsError
  | FileError
  | TokenRequestError
  | ServiceError
  | ForeignAnswerError
  | AnswerTooLargeError
  | PlainHttpError
  | HopError
  | PlainSecretError
  | SourceError
  | ApprovalError
  | CodeWaitError
  | ProfileError
  | IdentifyError
  | AccountError
  | SessionsError
  | FallbackError
  | RenewalError
  | DeadlineError
  | DeliveryError;

export type ErrorCode = KnownError['code'];

/** The text of anything that was thrown, as one line unless it is an error of our own. */
export function messageOf(error: unknown): string {
  if (error instanceof ActionError) return error.message;
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return `${new Foreign(error instanceof Error ? error.message : String(error))}`;
}
