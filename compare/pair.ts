import type { Effects } from './effects.ts';
import type { Scenario } from './scenario.ts';

/** One fact of one scenario, as both actions have it. */
export interface Fact {
  /** Such as `steps ▸ 0 ▸ outputs ▸ aws-account-id`. */
  readonly path: string;
  /** Absent where the incumbent has no such thing. */
  readonly theirs?: string;
  readonly ours?: string;
}

/** Everything about which the two could differ. */
export interface Pair {
  readonly scenario: Scenario;
  readonly theirs: Effects;
  readonly ours: Effects;
}
