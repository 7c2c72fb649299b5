import type { Effects } from './effects.ts';
import type { Scenario } from './scenario.ts';

/** One fact of one scenario, as both actions have it. */
export interface Fact {
  /** Such as `steps ▸ 0 ▸ outputs ▸ aws-account-id`. */
  readonly path: string;
  /** Absent if the incumbent has no such fact. */
  readonly theirs?: string;
  readonly ours?: string;
}

/** A scenario, with its effects in both actions. */
export interface Pair {
  readonly scenario: Scenario;
  readonly theirs: Effects;
  readonly ours: Effects;
}
