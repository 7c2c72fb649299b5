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
  /** The workflow supplied the token itself. */
  readonly isGivenToken?: boolean;
  readonly event?: { readonly name: string; readonly fork: boolean; readonly dependabot: boolean };
  /** Seconds that the runner's clock is behind that of the services; negative if it is ahead. */
  readonly clockBehind?: number;
  /** How GitHub builds the repository's `sub`, if known. */
  readonly subject?: { readonly customised: boolean; readonly keys: readonly string[] };
  /** By role: what keeps the job out, by the workflow's own copy of the trust policy. */
  readonly missed?: Readonly<Record<string, string>>;
  /** Time of the failure. */
  readonly now?: Date;
  /** Account IDs must not be shown. */
  readonly hidesAccounts?: boolean;
}
