import type { Plan, SessionPlan } from '../types.ts';

/** The plan of one of the sessions alone: the whole way to it. */
export function planOf({ ownSession: _, ...plan }: Plan, { hops }: SessionPlan): Plan {
  return { ...plan, hops: [...plan.hops, ...hops], sessions: [] };
}
