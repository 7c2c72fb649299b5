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
  /** Seconds to wait for the person; 0 where nobody can be asked. */
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
  /** It, and the profiles that it starts from. */
  readonly line: readonly string[];
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
