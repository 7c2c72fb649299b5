import { searchable, widestOf } from '../widest/widest.ts';
import { checkRole, type ReadRole } from './check-role.ts';
import type { Located } from './report.ts';

/** Tokens that the new policy lets in, and the old one of the same role does not. */
export function newAccess(
  roles: readonly ReadRole[],
  before: readonly ReadRole[],
  repository: string | undefined,
) {
  return roles.map((role) => {
    const { source, policy } = role;
    const old =
      before.find((each) => each.source.name === source.name) ??
      (before.length === 1 ? before[0] : undefined);
    if (!policy) return checkRole(role, repository);
    const widest = searchable(policy).flatMap(
      (provider) => widestOf(policy, provider, { repository, before: old?.policy }) ?? [],
    );
    const findings = widest.map(
      (each): Located => ({
        rule: 'any-token',
        severity: 'high',
        what: `new access: ${each.words}`,
        why: 'The policy before does not let this token in.',
        remedy: 'Narrow the statement, or accept the new access.',
        statement: each.statement,
        path: ['Statement', each.statement - 1],
        witness: each.claims,
        role: source.name,
        file: source.file,
        ...source.place(['Statement', each.statement - 1]),
      }),
    );
    return { findings, widest: widest.map((each) => ({ role: source.name, ...each })) };
  });
}
