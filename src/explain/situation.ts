import type { RunnerKind } from '../context.ts';
import type { NetworkPlan } from '../net/plan.ts';
import type { Route } from '../route.ts';

/** What is known about the run when it fails. All but the runner may be missing. */
export interface Situation {
  readonly runner: RunnerKind;
  readonly network?: NetworkPlan;
  readonly route?: Route;
  /** Where the source's credentials are kept, in words. */
  readonly keptIn?: string;
  /** The token is one that the workflow brought. */
  readonly isGivenToken?: boolean;
  readonly event?: { readonly name: string; readonly fork: boolean; readonly dependabot: boolean };
  /** Seconds that the clock of the runner is behind that of the services; negative where it is ahead. */
  readonly clockBehind?: number;
  /** How the repository's `sub` is made, where GitHub has told. */
  readonly subject?: { readonly customised: boolean; readonly keys: readonly string[] };
  /** When it failed. */
  readonly now?: Date;
  /** Account IDs must not be shown. */
  readonly hidesAccounts?: boolean;
}
