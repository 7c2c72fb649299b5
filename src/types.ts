import type { Secret } from './secret.ts';

/** The ways in that exist; `credential-source` takes these and `auto`. */
export const sourceKinds = [
  'github-oidc',
  'access-keys',
  'web-identity-token-file',
  'web-identity-token',
  'environment',
  'default-chain',
  'profile',
  'sso',
  'cognito',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Long-lived keys, or a session when there is a session token. */
export interface Credentials {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
}

/** Where GitHub issues OIDC tokens for this job: present only with `id-token: write`. */
export interface TokenEndpoint {
  readonly url: string;
  readonly bearer: Secret;
}

/** What a source needs to yield an identity. */
export type SourcePlan =
  | { readonly kind: 'github-oidc'; readonly endpoint: TokenEndpoint; readonly audience: string }
  | { readonly kind: 'access-keys'; readonly credentials: Credentials }
  | { readonly kind: 'web-identity-token-file'; readonly file: string }
  | { readonly kind: 'web-identity-token'; readonly token: Secret }
  | { readonly kind: 'environment'; readonly credentials: Credentials }
  | {
      readonly kind: 'default-chain';
      /** `AWS_PROFILE`, for messages. */
      readonly profile?: string;
      /** For roles that nobody names a session for. */
      readonly sessionName: string;
      /** Whether it may look into the environment; not with `unset-current-credentials`. */
      readonly environment: boolean;
    }
  | {
      readonly kind: 'profile';
      readonly profile: FoundProfile;
      /** For roles of the profile that it names no session for. */
      readonly sessionName: string;
      readonly files: { readonly credentials: string; readonly config: string };
      /** Where the profile, or one that it starts from, signs in through IAM Identity Center. */
      readonly sso?: SsoPlan;
    }
  | ({ readonly kind: 'sso' } & SsoPlan)
  | CognitoPlan;

/** A token that another identity provider takes for the job's. */
export type LoginPlan = Extract<
  SourcePlan,
  { kind: 'github-oidc' | 'web-identity-token-file' | 'web-identity-token' }
>;

/** A sign-in through IAM Identity Center, which a person approves. */
export interface SsoPlan {
  readonly startUrl: string;
  /** Of Identity Center, which may be another than the session's. */
  readonly region: string;
  readonly account: string;
  readonly roleName: string;
  /** Name of the `sso-session` section that it is configured by. */
  readonly session?: string;
  readonly scopes: readonly string[];
  /** Seconds to wait for the person. */
  readonly timeout: number;
  /** Where the AWS CLI keeps the tokens. */
  readonly cacheFolder: string;
}

/** A sign-in through a Cognito identity pool. */
export interface CognitoPlan {
  readonly kind: 'cognito';
  /** `REGION:UUID`. */
  readonly pool: string;
  readonly flow: 'enhanced' | 'basic';
  /** The pool's name for who made the login token; the token's issuer where absent. */
  readonly provider?: string;
  /** Enhanced flow: the role to take instead of the pool's own. */
  readonly customRole?: string;
  readonly login: LoginPlan;
}

/** A named profile of the shared files, as far as the plan depends on it. */
export interface FoundProfile {
  readonly name: string;
  readonly region?: string;
  readonly sso?: ProfileSso;
  /** The account that it leads to, where it says so. */
  readonly account?: string;
  /** A role in it, or in one that it starts from, wants a code of this device. */
  readonly mfaSerial?: string;
  /** What it says that older versions of the AWS CLI cannot read. */
  readonly features: readonly string[];
}

export interface ProfileSso {
  /** The profile that has the settings: this one, or one that it starts from. */
  readonly profile: string;
  readonly startUrl: string;
  readonly region: string;
  readonly account: string;
  readonly roleName: string;
  readonly session?: string;
  readonly scopes: readonly string[];
}

/** A second factor: a code, or the seed that codes are made from. */
export type MfaPlan = {
  /** Absent where a profile names the device. */
  readonly serial?: string;
  /** Where codes that were used are noted, so that no other step uses them again. */
  readonly folder: string;
} & ({ readonly code: Secret } | { readonly seed: Secret });

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
  readonly hops: readonly Hop[];
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
  /** The secret access key has to consist of letters and digits. */
  readonly plainSecret: boolean;
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
  readonly profile?: { readonly name: string; readonly overwrite: boolean };
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
