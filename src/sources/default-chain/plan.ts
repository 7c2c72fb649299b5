import type { ContainerPlan, InstancePlan } from '../../aws/compute.ts';
import type { Credentials } from '../../identity.ts';
import type { FoundProfile, ProfileProblem, ProfileRole } from '../profile/plan.ts';

/** One place in which the chain looks. */
export type Link =
  | { readonly kind: 'environment'; readonly credentials: Credentials }
  | { readonly kind: 'profile'; readonly profile: FoundProfile }
  | { readonly kind: 'no-profile'; readonly name: string; readonly problem: ProfileProblem }
  | { readonly kind: 'token-file'; readonly file: string; readonly role: ProfileRole }
  | { readonly kind: 'container'; readonly container: ContainerPlan }
  | { readonly kind: 'instance'; readonly instance: InstancePlan };

export interface ChainPlan {
  readonly kind: 'default-chain';
  /** In the order of the AWS SDKs. */
  readonly links: readonly Link[];
  /** The value of `AWS_PROFILE`. */
  readonly profile?: string;
  /** Session name for roles whose profile has none. */
  readonly sessionName: string;
}
