import type { ContainerPlan, InstancePlan } from '../../aws/compute.ts';
import type { SharedFiles } from '../../files/shared-files.ts';
import type { Credentials } from '../../identity.ts';
import type { Secret } from '../../text/secret.ts';
import type { CenterPlan } from '../identity-center/plan.ts';

/** A role as a profile, or the environment, names it. */
export interface ProfileRole {
  readonly arn: string;
  readonly sessionName?: string;
  readonly externalId?: string;
  /** Seconds. */
  readonly duration?: number;
  /** The device whose code it wants. */
  readonly serial?: string;
}

/** What the first role of a profile is assumed with, or what a profile without a role gives. */
export type ProfileBase =
  | { readonly kind: 'keys'; readonly credentials: Credentials }
  /** A command line; it may have secrets in it. */
  | { readonly kind: 'process'; readonly command: Secret }
  | { readonly kind: 'token-file'; readonly file: string; readonly role: ProfileRole }
  | { readonly kind: 'identity-center'; readonly center: CenterPlan }
  | { readonly kind: 'container'; readonly container: ContainerPlan }
  | { readonly kind: 'instance'; readonly instance: InstancePlan }
  /** Of `aws login`: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html */
  | { readonly kind: 'login' };

/** A profile, followed through the profiles that it starts from. */
export interface FoundProfile {
  readonly name: string;
  readonly region?: string;
  /** The profile, and those that it starts from, in that order. */
  readonly lineage: readonly string[];
  readonly base: ProfileBase;
  /** Assumed one after another, from the base on. */
  readonly roles: readonly ProfileRole[];
  /** The account that it leads to, where it says so. */
  readonly account?: string;
  /** The device that it, or the first of those that it starts from, names. */
  readonly serial?: string;
  /** What it says that older versions of the AWS CLI cannot read. */
  readonly features: readonly string[];
  readonly files: SharedFiles;
}

/** Why a profile leads nowhere. */
export interface ProfileProblem {
  readonly what: string;
  readonly remedy: string;
  /** There is no such profile. */
  readonly isMissing?: true;
}
