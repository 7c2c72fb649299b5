import type { SourceKind } from './types.ts';

/** One thing that is wrong with what the workflow wrote. */
export interface Problem {
  readonly input: string;
  /** What is wrong, with the value unless it is secret. */
  readonly what: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** Takes a problem of the input that is being read. */
export type Report = (what: string, remedy: string) => void;

/** Everything that is wrong with the inputs, found before any network call. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ input, what }) => `${input}: ${what}`).join('\n'));
    this.problems = problems;
  }
}

/** `role-to-assume` or `credential-source` asks for a sign-in for which the job has nothing at all. */
export class NoIdentityError extends Error {
  override readonly name = 'NoIdentityError';
}

/** The SDK's default chain found no credentials; `cause` is what it said. */
export class NoCredentialsError extends Error {
  override readonly name = 'NoCredentialsError';
}

/** A file cannot be used as it has to be: what is wrong with it, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** GitHub's token endpoint gave no token. `status` is absent when no answer came. */
export class TokenRequestError extends Error {
  override readonly name = 'TokenRequestError';
  readonly host: string;
  readonly status: number | undefined;
  /** Whether the same request may succeed later. */
  readonly mayPass: boolean;
  /** Whether a page for people came, which the endpoint never sends. */
  readonly isPage: boolean;

  constructor(
    message: string,
    host: string,
    options: { status?: number; cause?: unknown; mayPass?: boolean; isPage?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.host = host;
    this.status = options.status;
    this.mayPass = options.mayPass ?? false;
    this.isPage = options.isPage ?? false;
  }
}

/** A role assumption failed; `cause` is what STS, or the network, said. */
export class HopError extends Error {
  override readonly name = 'HopError';
  /** Position in the chain, from 1. */
  readonly number: number;
  readonly of: number;
  readonly role: string;
  /** ARN that tried to assume the role, where known. */
  readonly caller: string | undefined;
  /** The role that the hop before it had assumed. */
  readonly callerRole: string | undefined;
  readonly claims: Readonly<Record<string, unknown>> | undefined;

  constructor(hop: {
    number: number;
    of: number;
    role: string;
    caller?: string | undefined;
    callerRole?: string | undefined;
    claims?: Readonly<Record<string, unknown>> | undefined;
    cause: unknown;
  }) {
    super(`hop ${hop.number} of ${hop.of}, ${hop.role}: ${messageOf(hop.cause)}`, { cause: hop.cause });
    this.number = hop.number;
    this.of = hop.of;
    this.role = hop.role;
    this.caller = hop.caller;
    this.callerRole = hop.callerRole;
    this.claims = hop.claims;
  }
}

/** Every secret access key that STS made has characters that `special-characters-workaround` does not want. */
export class PlainSecretError extends Error {
  override readonly name = 'PlainSecretError';
}

/** A source got no credentials from its service; `cause` is what that, or the network, said. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly source: SourceKind;
  /** The service's name. */
  readonly service: string;
  /** Where it is, where that is known. */
  readonly host: string | undefined;

  constructor(at: { source: SourceKind; service: string; host?: string | undefined; cause: unknown }) {
    super(`${at.service}: ${messageOf(at.cause)}`, { cause: at.cause });
    this.source = at.source;
    this.service = at.service;
    this.host = at.host;
  }
}

/** Nobody approved the sign-in within `seconds`. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
  readonly seconds: number;
  readonly link: string;

  constructor(seconds: number, link: string) {
    super(`nobody approved the sign-in within ${Math.round(seconds)} s`);
    this.seconds = seconds;
    this.link = link;
  }
}

/** The code of the second factor has been used, and the next one comes too late for this step. */
export class CodeWaitError extends Error {
  override readonly name = 'CodeWaitError';

  constructor(wait: number, seconds: number) {
    super(
      `the MFA code of now has been used, and the next one comes in ${wait} s, later than the ${Math.round(seconds)} s of the step allow`,
    );
  }
}

/** The source profile does not lead to credentials; `cause` is what the SDK said. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly profile: string;

  constructor(profile: string, message: string, cause: unknown) {
    super(message, { cause });
    this.profile = profile;
  }
}

/** STS did not accept the source's own credentials, or could not be asked who they are. */
export class IdentifyError extends Error {
  override readonly name = 'IdentifyError';
}

/** Something between here and a service of AWS answered in its place. */
export class ForeignAnswerError extends Error {
  override readonly name = 'ForeignAnswerError';
  readonly contentType: string;
  /** The first words of it. */
  readonly body: string;
  /** In the form in which the SDK's errors have it, so that a 502 is retried whoever sends it. */
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(
    status: number,
    contentType: string,
    body: string,
    { message, service }: { readonly message?: string; readonly service: string },
  ) {
    super(message ?? `the answer (status ${status}, ${contentType}) is not one of ${service}`);
    this.contentType = contentType;
    this.body = body;
    this.$metadata = { httpStatusCode: status };
  }
}

/** The session belongs to an account that `allowed-account-ids` does not list. */
export class AccountError extends Error {
  override readonly name = 'AccountError';
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
export class SessionsError extends Error {
  override readonly name = 'SessionsError';
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
export class FallbackError extends Error {
  override readonly name = 'FallbackError';
  readonly first: { readonly source: SourceKind; readonly error: unknown };
  readonly second: { readonly source: SourceKind; readonly error: unknown };

  constructor(first: FallbackError['first'], second: FallbackError['second']) {
    super(`${messageOf(first.error)}; and by ${second.source}: ${messageOf(second.error)}`, {
      cause: first.error,
    });
    this.first = first;
    this.second = second;
  }
}

/** A process that renews a session does not find here what it needs for that. */
export class RenewalError extends Error {
  override readonly name = 'RenewalError';
  readonly why: string;
  readonly remedy: string;

  constructor(message: string, { why, remedy }: { why: string; remedy: string }, cause?: unknown) {
    super(message, { cause });
    this.why = why;
    this.remedy = remedy;
  }
}

/** A deadline passed. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`no result within ${Math.round(seconds)} s`);
    this.seconds = seconds;
  }
}

/** The runner offers no place to put the session. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
