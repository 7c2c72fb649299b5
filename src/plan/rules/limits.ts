import type { Problem } from '../../errors/index.ts';
import { idle, problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { SourceKind } from '../../sources/contract/source.ts';
import { ranked } from '../../sources/index.ts';
import { hasSettingsRole } from '../parts/route.ts';

/**
 * Refuses session policies without `role-to-assume`, because the session would be wider than written. An external ID limits
 * nothing, so it is only ignored.
 */
export function checkLimits(inputs: Inputs, kind: SourceKind | undefined): readonly Problem[] {
  if (hasSettingsRole(inputs)) return [];
  const what = 'set, but it applies to role-to-assume, which is not set';
  const remedy = 'Set role-to-assume, or move it to an item of role-chain or sessions, or leave it out.';
  const external = inputs['role-external-id'] ? [idle(problem('role-external-id', what, remedy))] : [];
  // Policies for keys without a role are tolerated: they cannot limit keys, and existing workflows set them.
  const isWider =
    inputs['role-chain'].length > 0 ||
    inputs.sessions.length > 0 ||
    ranked.some((source) => source.kind === kind && source.decidesWho);
  const policies = (['inline-session-policy', 'managed-session-policies'] as const).filter(
    (name) => isWider && (inputs[name]?.length ?? 0) > 0,
  );
  return [...external, ...policies.map((name) => problem(name, what, remedy))];
}
