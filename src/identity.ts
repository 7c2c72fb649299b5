import type { Secret } from './text/secret.ts';

/** Long-lived keys, or a session if it has a session token. */
export interface Credentials {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
  /** When a service issued them, in milliseconds since 1970; absent if unknown. */
  readonly madeAt?: number;
}

/** The owner of credentials. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Claims of a token, as texts without control characters. Only STS verifies them, so here they are for messages. */
export type Claims = Readonly<Record<string, string>>;

export interface WebIdentityToken {
  readonly jwt: Secret;
  readonly claims: Claims;
  /** Milliseconds for which the token can be sent. Measured from its arrival, so a wrong clock does not matter. */
  usefulFor(): number;
}

/** A web identity. It can fetch a new token, because tokens are short-lived. */
export interface WebIdentity {
  readonly kind: 'web-identity';
  /** The last token, or a new one if the last is about to expire. */
  token(): Promise<WebIdentityToken>;
  /** The claims of the last token, if there was one. */
  claims(): Claims | undefined;
}

/** Credentials that a source has found. */
export interface CredentialIdentity {
  readonly kind: 'credentials';
  readonly credentials: Credentials;
  readonly expiration?: Date;
  /** ARN and account of the session, if the source knows them. */
  readonly caller?: Caller;
  /** A new token of IAM Identity Center, with which later steps can sign in. */
  readonly centerToken?: CenterToken;
}

/** The role and the duration of a session that a certificate is exchanged for. */
export interface CertifiedRole {
  readonly role: string;
  /** Seconds. */
  readonly duration: number;
}

/** A session of a role. */
export interface RoleSession extends Caller {
  readonly credentials: Credentials;
  readonly expiration?: Date;
}

/** A certificate, with which IAM Roles Anywhere assumes the first role. */
export interface CertificateIdentity {
  readonly kind: 'certificate';
  /** Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or `DeadlineError`. */
  assume(role: CertifiedRole): Promise<RoleSession>;
  /** Turns a failure of `assume` into the step's error. */
  failure(cause: unknown): unknown;
}

/** What proves who the job is. */
export type Identity = WebIdentity | CredentialIdentity | CertificateIdentity;

/** The token that IAM Identity Center issued after a person approved the sign-in. */
export interface CenterToken {
  /** The file in which the AWS CLI looks for the token. */
  readonly file: string;
  /** The file's text, in the AWS CLI's form. */
  readonly text: Secret;
}
