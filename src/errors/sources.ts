import { ActionError, messageOf } from './error.ts';

/** `role-to-assume` or `credential-source` asks for a sign-in, but the job has no source for it. */
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

/** A source got no credentials from its service. `cause` is the error of the service or of the network. */
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
    super(`the sign-in was not approved within ${Math.round(seconds)} s`);
    this.seconds = seconds;
    this.link = link;
  }
}

/** A profile does not lead to credentials. */
export class ProfileError extends ActionError {
  override readonly name = 'ProfileError';
  readonly code = 'profile';
  readonly profile: string;
  /** The MFA device of a role of the profile, if its code is what is missing. */
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

/** STS refused the source's own credentials, or could not be asked for their owner. */
export class IdentifyError extends ActionError {
  override readonly name = 'IdentifyError';
  readonly code = 'identify';
}
