import type { Situation } from '../explain/situation.ts';
import type { Plan } from '../plan/parts/plan.ts';
import { type SourcePlan, sourceOf } from '../sources/index.ts';

/** What is known when something fails: the plan, where there is one, beside what the explanations of services need. */
export interface Known extends Situation {
  readonly plan?: Plan;
  /** It is a process that renews a session: nothing would have been exported, and its limit is its own. */
  readonly isRenewal?: true;
  /** Files in which profiles are looked for. */
  readonly profiles?: { readonly files: readonly string[] };
}

/** The same with what the explanations of services take from a plan. */
export function knownOf(plan: Plan | undefined, facts: Omit<Known, 'plan' | 'network' | 'route'>): Known {
  if (!plan) return facts;
  return { ...facts, plan, network: plan.network, route: plan.route, ...factsOf(plan.choice.source) };
}

/** What the source that failed says of itself. */
export function factsOf(source: SourcePlan): Pick<Situation, 'keptIn' | 'isGivenToken'> {
  const isGivenToken = source.kind === 'web-identity-token' || source.kind === 'web-identity-token-file';
  return { keptIn: sourceOf(source).keptIn(source), isGivenToken };
}

/** The situation of the fallback, or of one session of many. */
export const withPlan = (known: Known, plan: Plan): Known => knownOf(plan, known);
