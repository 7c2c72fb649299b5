import type { NetworkPlan } from '../../net/plan.ts';
import type { Route } from '../../route.ts';
import type { Choice } from '../../sources/choose.ts';
import type { Wanted } from '../../sources/existing.ts';
import type { AccountPrinting } from '../../text/scrub.ts';

/** The source, and whether later steps find its credentials by themselves, so that without a role they are not copied. */
export type ChoicePlan = Choice & { readonly isFound: boolean };

/** What a session must be. */
export interface Guard {
  /** Account IDs; empty means that every account is allowed. */
  readonly allowedAccounts: readonly string[];
  /** There is no STS that could be asked whose the credentials are. */
  readonly isUnasked?: true;
  /** Set with `use-existing-credentials`: what credentials that are there already must be. */
  readonly existing?: Wanted;
}

/** The profile for the step's own session. Those of `sessions` have their own. */
export interface ProfileName {
  readonly name: string;
  /** The input names it; or the session is renewed by it; or `AWS_PROFILE` names an earlier session, which some tools would take. */
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
  /** Which of the sessions is the step's own. */
  readonly own?: string;
  /** The profiles get a process that renews credentials, in place of copies. */
  readonly renew: boolean;
  /** Whether a profile may replace one that exists. */
  readonly overwrite: boolean;
}

/** What the plan gives reason to say, and what may be said. */
export interface Remarks {
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  readonly accounts: AccountPrinting;
  /** Whether to ask how old a long-lived key is. */
  readonly keyAge: boolean;
}

/** What the inputs mean. Plain data: it can be printed, because secrets in it print as `***`. */
export interface Plan {
  readonly choice: ChoicePlan;
  readonly route: Route;
  readonly guard: Guard;
  readonly deliver: DeliverPlan;
  readonly network: NetworkPlan;
  readonly remarks: Remarks;
}
