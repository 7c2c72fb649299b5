import type { ContainerPlan, InstancePlan } from '../../aws/compute.ts';
import type { SharedFiles } from '../../files/shared-files.ts';
import type { Credentials } from '../../identity.ts';
import type { Secret } from '../../text/secret.ts';
import type { CenterPlan } from '../identity-center/plan.ts';

/** A role that a profile or the environment names. */
export interface ProfileRole {
  readonly arn: string;
  readonly sessionName?: string;
  readonly externalId?: string;
  /** Seconds. */
  readonly duration?: number;
  /** The MFA device whose code the role requires. */
  readonly serial?: string;
}

/** The credentials for a profile's first role, or of a profile without roles. */
export type ProfileBase =
  | { readonly kind: 'keys'; readonly credentials: Credentials; readonly isOfEnvironment?: true }
  /** A command line, which may contain secrets. */
  | { readonly kind: 'process'; readonly command: Secret }
  | { readonly kind: 'token-file'; readonly file: string; readonly role: ProfileRole }
  | { readonly kind: 'identity-center'; readonly center: CenterPlan }
  | { readonly kind: 'container'; readonly container: ContainerPlan }
  | { readonly kind: 'instance'; readonly instance: InstancePlan }
  /** Credentials of `aws login`: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html */
  | { readonly kind: 'login' };

/** A profile, resolved through its `source_profile` settings. */
export interface FoundProfile {
  readonly name: string;
  readonly region?: string;
  /** The profile, and then each next `source_profile`. */
  readonly lineage: readonly string[];
  readonly base: ProfileBase;
  /** Roles to assume, in this order, from the base on. */
  readonly roles: readonly ProfileRole[];
  /** The account of the profile's session, if the profile names it. */
  readonly account?: string;
  /** The MFA device of the first profile in `lineage` that names one. */
  readonly serial?: string;
  /** Settings that older versions of the AWS CLI cannot read. */
  readonly features: readonly string[];
  readonly files: SharedFiles;
}

/** Why a profile gives no credentials. */
export interface ProfileProblem {
  readonly what: string;
  readonly remedy: string;
  /** There is no such profile. */
  readonly isMissing?: true;
}
