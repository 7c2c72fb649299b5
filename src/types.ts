import type { Secret } from './secret.ts';
import type { Credentials, MfaPlan, SourceKind, SourcePlan } from './source-plan.ts';

export * from './source-plan.ts';

export interface WebIdentityToken {
  readonly jwt: Secret;
  /** The claims, not verified (STS does that): for messages only. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Milliseconds in which the token is good to send. Measured from its arrival, so a wrong clock does not matter. */
  usefulFor(): number;
}

/** A web identity can be asked for a token again, because tokens are short-lived. */
export interface WebIdentity {
  readonly kind: 'web-identity';
  /** A token that is good to send: the last one, or a new one when that is about to expire. */
  token(): Promise<WebIdentityToken>;
  /** Of the last token, if there was one. */
  claims(): Readonly<Record<string, unknown>> | undefined;
}

/** Credentials that a source has found. */
export interface CredentialIdentity {
  readonly kind: 'credentials';
  readonly credentials: Credentials;
  readonly expiration?: Date;
  /** A new token of IAM Identity Center, from which later steps can go on. */
  readonly ssoToken?: SsoToken;
}

/** What proves who the job is. */
export type Identity = WebIdentity | CredentialIdentity;

/** What IAM Identity Center gave for a person's approval. */
export interface SsoToken {
  /** The file in which the AWS CLI looks for it. */
  readonly file: string;
  /** The file's text, in the AWS CLI's form. */
  readonly text: Secret;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface SessionTags {
  /** Always sent. */
  readonly kept: readonly Tag[];
  /** Left out when STS finds policies and tags too large together. */
  readonly droppable: readonly Tag[];
  /** From `custom-tags`. */
  readonly custom: readonly Tag[];
  readonly transitiveKeys: readonly string[];
}

/** One role assumption. */
export interface Hop {
  /** A role ARN, or a role name that is completed with the account of the credentials before it. */
  readonly role: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly duration: number;
  readonly externalId?: string;
  /** JSON text. */
  readonly policy?: string;
  readonly policyArns: readonly string[];
}

/** One of several sessions. */
export interface SessionPlan {
  /** Of its profile as well. */
  readonly name: string;
  /** Of its profile. STS is asked in the region of the step. */
  readonly region: string;
  readonly hops: readonly Hop[];
}

/** Of letters and digits alone; or with another first character than a slash. */
export type SecretForm = 'plain' | 'no-slash-first';

/** A source that `auto` did not take, and why. */
export interface PassedOver {
  readonly kind: SourceKind;
  readonly why: string;
}

/** What the inputs mean. Plain data: it can be printed, because secrets in it print as `***`. */
export interface Plan {
  readonly region: string;
  readonly partition: string;
  readonly source: SourcePlan;
  /** Why this source, in words that follow "because". */
  readonly why: string;
  readonly passedOver: readonly PassedOver[];
  /** Taken with a warning when `source` fails to sign in. */
  readonly fallback?: SourcePlan;
  /** `source` is such a fallback. */
  readonly hasFallen?: true;
  readonly hops: readonly Hop[];
  /** Where the way goes on from the last hop: to each of these. Empty: it ends there. */
  readonly sessions: readonly SessionPlan[];
  /** Which of `sessions` is the step's own. */
  readonly ownSession?: string;
  readonly tags?: SessionTags;
  /** For the first step that long-lived keys are used for. */
  readonly mfa?: MfaPlan;
  /** Seconds that a session without a role lasts. */
  readonly sessionDuration: number;
  /** Set by the first assumption with credentials; AWS hands it on to the roles after that. */
  readonly sourceIdentity?: string;
  /** Account IDs; empty means every account is welcome. */
  readonly allowedAccounts: readonly string[];
  readonly maskAccountId: boolean;
  /** The source's credentials are where later steps find them as well, so without a hop they are not copied. */
  readonly inPlace: boolean;
  /** Set with `use-existing-credentials`: what credentials that are there already have to be. */
  readonly existing?: Wanted;
  /** Whether to look how old a long-lived key is. */
  readonly keyAge: boolean;
  /** What the secret access key has to look like; it is fetched again until it does. */
  readonly secretForm?: SecretForm;
  readonly deliver: DeliverPlan;
  readonly network: NetworkPlan;
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
}

/** Whose credentials are wanted: those of a role, of an access key, or any. */
export interface Wanted {
  readonly role?: string;
  readonly accessKeyId?: Secret;
  /** Those of the environment, if there are any. */
  readonly ambient?: Credentials;
  /** Asked when the environment has none; absent when it is known to have none either. */
  readonly chain?: Extract<SourcePlan, { kind: 'default-chain' }>;
  /** When the credentials of the environment end, where that is known. */
  readonly expiration?: Date;
}

/** Where the session goes. */
export interface DeliverPlan {
  readonly region: boolean;
  readonly credentials: boolean;
  readonly outputs: boolean;
  /** Blank what the environment has of the five variables and the session does not replace. */
  readonly unset: boolean;
  /** Name of the profile for the step's own session. Those of `sessions` have their own. */
  readonly profile?: string;
  /** The profile is there only because `AWS_PROFILE` names an earlier session, which some tools would take. */
  readonly inPlaceOfAnother?: true;
  /** The profiles get a process that fetches credentials, in place of copies. */
  readonly refresh: boolean;
  /** Whether a profile may take the place of one that exists. */
  readonly overwrite: boolean;
}

export interface ProxyPlan {
  /** May have a user name and a password. */
  readonly url: Secret;
  /** Host and port, for messages. */
  readonly host: string;
  /** As `no-proxy` has it. */
  readonly except: string;
}

export interface NetworkPlan {
  readonly proxy?: ProxyPlan;
  /** A URL from `sts-endpoint`; without it the SDK's own variables and rules decide. */
  readonly stsEndpoint?: string;
  /** The GitHub run, as the user agent names it. */
  readonly run?: string;
  readonly timeoutSeconds: number;
  readonly maxAttempts: number;
}

/** A finished role assumption, for the log and for messages. */
export interface HopTaken {
  readonly role: string;
  readonly arn: string;
  readonly milliseconds: number;
}

export interface Trail {
  readonly source: SourceKind;
  /** Set where the source was not the first choice: credentials were there already, or the first one failed. */
  readonly instead?: 'kept' | 'fallback';
  readonly hops: readonly HopTaken[];
}

export interface Session {
  readonly credentials: Credentials;
  /** Absent for long-lived keys. */
  readonly expiration?: Date;
  readonly arn: string;
  readonly account: string;
  /** Later steps find the credentials without our help, so they are not copied into the environment. */
  readonly inPlace: boolean;
  readonly trail: Trail;
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
  /** A new token of IAM Identity Center, from which later steps can go on. */
  readonly ssoToken?: SsoToken;
}

/** The runner as everything below the entries sees it: a place to register secrets and to say something. */
export interface Runner {
  mask(...values: readonly (Secret | string | undefined)[]): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Adds Markdown to the page of the run. */
  summary(markdown: string): void;
}
