import type { Situation } from '../explain/situation.ts';
import type { Plan } from '../plan/parts/plan.ts';
import { type SourcePlan, sourceOf } from '../sources/index.ts';

/** What is known when something fails: the plan, if there is one, and what the explanations of services need. */
export interface Known extends Situation {
  readonly plan?: Plan;
  /** The process renews a session: it exports nothing, and has its own time limit. */
  readonly isRenewal?: true;
  /** Files that are searched for profiles. */
  readonly profiles?: { readonly files: readonly string[] };
}

/** Adds what the explanations of services take from a plan. */
export function knownOf(plan: Plan | undefined, facts: Omit<Known, 'plan' | 'network' | 'route'>): Known {
  if (!plan) return facts;
  return { ...facts, plan, network: plan.network, route: plan.route, ...factsOf(plan.choice.source) };
}

/** What the explanations need to know of the source. */
export function factsOf(source: SourcePlan): Pick<Situation, 'keptIn' | 'isGivenToken'> {
  const isGivenToken = source.kind === 'web-identity-token' || source.kind === 'web-identity-token-file';
  return { keptIn: sourceOf(source).keptIn(source), isGivenToken };
}

/** The situation with another plan: that of the fallback, or of one session of many. */
export const withPlan = (known: Known, plan: Plan): Known => knownOf(plan, known);
