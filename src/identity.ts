import type { Secret } from './text/secret.ts';

/** Long-lived keys, or a session when there is a session token. */
export interface Credentials {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
  /** When a service handed them out, in milliseconds since 1970; absent where nobody knows. */
  readonly madeAt?: number;
}

/** Whom credentials belong to. */
export interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Claims of a token, as texts without control characters. Nobody has verified them (STS does that): they are for messages. */
export type Claims = Readonly<Record<string, string>>;

export interface WebIdentityToken {
  readonly jwt: Secret;
  readonly claims: Claims;
  /** Milliseconds in which the token is good to send. Measured from its arrival, so a wrong clock does not matter. */
  usefulFor(): number;
}

/** A web identity can be asked for a token again, because tokens are short-lived. */
export interface WebIdentity {
  readonly kind: 'web-identity';
  /** A token that is good to send: the last one, or a new one when that is about to expire. */
  token(): Promise<WebIdentityToken>;
  /** Of the last token, if there was one. */
  claims(): Claims | undefined;
}

/** Credentials that a source has found. */
export interface CredentialIdentity {
  readonly kind: 'credentials';
  readonly credentials: Credentials;
  readonly expiration?: Date;
  /** ARN and account of the session, where the source was told them. */
  readonly caller?: Caller;
  /** A new token of IAM Identity Center, from which later steps can go on. */
  readonly centerToken?: CenterToken;
}

/** What is asked for of a role with a certificate: its service takes nothing else. */
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
  /** What a failure of `assume` means for the step. */
  failure(cause: unknown): unknown;
}

/** What proves who the job is. */
export type Identity = WebIdentity | CredentialIdentity | CertificateIdentity;

/** What IAM Identity Center gave for a person's approval. */
export interface CenterToken {
  /** The file in which the AWS CLI looks for it. */
  readonly file: string;
  /** The file's text, in the AWS CLI's form. */
  readonly text: Secret;
}
