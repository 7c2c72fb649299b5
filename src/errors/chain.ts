import type { Claims } from '../identity.ts';
import { ActionError, messageOf } from './error.ts';

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
  /** The role of the hop before. */
  readonly callerRole: string | undefined;
  readonly claims: Claims | undefined;
  /** Seconds for which a refused assumption was repeated. */
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

/** No secret access key that STS made has the form that `special-characters-workaround` asks for. */
export class PlainSecretError extends ActionError {
  override readonly name = 'PlainSecretError';
  readonly code = 'plain-secret';
}

/** The current MFA code was already used, and the next one comes after the step's deadline. */
export class CodeWaitError extends ActionError {
  override readonly name = 'CodeWaitError';
  readonly code = 'mfa-wait';

  constructor(wait: number, seconds: number) {
    super(
      `the current MFA code was already used; the next one comes in ${wait} s, after the step’s timeout of ${Math.round(seconds)} s`,
    );
  }
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

/** A failed session, one of several. */
export interface FailedSession {
  readonly name: string;
  readonly error: unknown;
}

/** Some of the sessions of a step failed, so none is delivered. */
export class SessionsError extends ActionError {
  override readonly name = 'SessionsError';
  readonly code = 'sessions';
  readonly failed: readonly FailedSession[];
  /** How many sessions were requested. */
  readonly of: number;

  constructor(failed: readonly FailedSession[], of: number) {
    const each = failed.map(({ name, error }) => `${name}: ${messageOf(error)}`);
    super(`${failed.length} of ${of} sessions failed (${each.join('; ')})`, { cause: failed[0]?.error });
    this.failed = failed;
    this.of = of;
  }
}

/** Both the source and its fallback failed. */
export class FallbackError extends ActionError {
  override readonly name = 'FallbackError';
  readonly code = 'fallback';
  readonly first: { readonly source: string; readonly error: unknown };
  readonly second: { readonly source: string; readonly error: unknown };

  constructor(first: FallbackError['first'], second: FallbackError['second']) {
    super(`${messageOf(first.error)}; and with ${second.source}: ${messageOf(second.error)}`, {
      cause: first.error,
    });
    this.first = first;
    this.second = second;
  }
}
