import type { Caller, CenterToken, Credentials } from './identity.ts';

/** A finished role assumption, for the log and for messages. */
export interface HopTaken {
  readonly role: string;
  readonly arn: string;
  readonly milliseconds: number;
}

export interface Session {
  readonly credentials: Credentials;
  /** Absent for long-lived keys. */
  readonly expiration?: Date;
  /** Absent where there is no STS to ask. */
  readonly caller?: Caller;
  readonly hops: readonly HopTaken[];
  /** Later steps can already find these credentials, so they are not copied. */
  readonly isFound: boolean;
}

/** A session that goes to a profile. */
export interface NamedSession {
  readonly name: string;
  readonly region: string;
  readonly session: Session;
}

/** What a sign-in yields. */
export interface SignIn {
  /** The step's own session: that of the environment and the outputs. Absent when none of many was chosen. */
  readonly own?: { readonly region: string; readonly session: Session };
  /** Those that become profiles. */
  readonly named: readonly NamedSession[];
  /** The source that was used, and what it was used instead of. */
  readonly source: string;
  readonly instead?: 'kept' | 'fallback';
  /** A new token of IAM Identity Center, from which later steps can go on. */
  readonly centerToken?: CenterToken;
}
