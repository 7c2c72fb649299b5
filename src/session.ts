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

/** A session that is delivered to a profile. */
export interface NamedSession {
  readonly name: string;
  readonly region: string;
  readonly session: Session;
}

/** What a sign-in yields. */
export interface SignIn {
  /** The session for the environment and the outputs. Absent if the step has several and chose none. */
  readonly own?: { readonly region: string; readonly session: Session };
  /** The sessions that become profiles. */
  readonly named: readonly NamedSession[];
  /** The source that was used. `instead` is set if that is not the plan's first choice. */
  readonly source: string;
  readonly instead?: 'kept' | 'fallback';
  /** A new token of IAM Identity Center, with which later steps can sign in. */
  readonly centerToken?: CenterToken;
}
