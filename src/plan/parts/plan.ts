import type { NetworkPlan } from '../../net/plan.ts';
import type { Route } from '../../route.ts';
import type { Choice } from '../../sources/choose.ts';
import type { Wanted } from '../../sources/existing.ts';
import type { AccountPrinting } from '../../text/scrub.ts';

/** The source. `isFound`: later steps find its credentials anyway, so without a role they are not copied. */
export type ChoicePlan = Choice & { readonly isFound: boolean };

/** Conditions for a session. */
export interface Guard {
  /** Account IDs; empty means that every account is allowed. */
  readonly allowedAccounts: readonly string[];
  /** There is no STS that could identify the credentials. */
  readonly isUnasked?: true;
  /** Set with `use-existing-credentials`: what existing credentials must match. */
  readonly existing?: Wanted;
}

/** The profile for the step's own session. Entries in `sessions` have their own. */
export interface ProfileName {
  readonly name: string;
  /** `aws-profile` names it; it renews the session; or `AWS_PROFILE` names an earlier session, which some tools prefer. */
  readonly because: 'named' | 'renewed' | 'shadowed';
}

/** Where the session goes. */
export interface DeliverPlan {
  readonly region: boolean;
  readonly credentials: boolean;
  readonly outputs: boolean;
  /** Blank the old values of the five variables that the session does not replace. */
  readonly unset: boolean;
  readonly profile?: ProfileName;
  /** The name of the step's own session in `sessions`. */
  readonly own?: string;
  /** Profiles get a process that renews the credentials, instead of a copy. */
  readonly renew: boolean;
  /** Whether a profile may replace one that exists. */
  readonly overwrite: boolean;
}

/** Messages about the plan, and what they may show. */
export interface Remarks {
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  readonly accounts: AccountPrinting;
  /** Whether to ask how old a long-lived key is. */
  readonly keyAge: boolean;
}

/** The meaning of the inputs, as plain data. It can be printed, because secrets in it print as `***`. */
export interface Plan {
  readonly choice: ChoicePlan;
  readonly route: Route;
  readonly guard: Guard;
  readonly deliver: DeliverPlan;
  readonly network: NetworkPlan;
  readonly remarks: Remarks;
}
