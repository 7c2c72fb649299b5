import type { Path } from './place.ts';
import { isRecord, policyIn } from './role.ts';

/** A role in a parsed file, with the path of its policy. */
export interface Found {
  readonly name: string;
  readonly roleName?: string;
  readonly policy?: unknown;
  readonly unresolved?: string;
  /** Parameters whose defaults stand in the policy. */
  readonly assumed?: readonly string[];
  readonly path: Path;
}

/**
 * The roles of a policy, or of an answer of IAM: `get-role`, `list-roles` or `get-account-authorization-details`. Undefined if it
 * is none of these.
 */
export function rolesOfIam(
  value: Readonly<Record<string, unknown>>,
  name: string,
): readonly Found[] | undefined {
  if ('Statement' in value) return [{ name, policy: value, path: [] }];
  if (isRecord(value.Role)) return [roleOf(value.Role, ['Role'], name)];
  for (const list of ['Roles', 'RoleDetailList']) {
    const all = value[list];
    if (Array.isArray(all))
      return all.filter(isRecord).map((role, index) => roleOf(role, [list, index], `${name}#${index + 1}`));
  }
  return undefined;
}

function roleOf(role: Readonly<Record<string, unknown>>, path: Path, otherwise: string): Found {
  const name = [role.Arn, role.RoleName, otherwise].find((each) => typeof each === 'string') as string;
  return {
    name,
    policy: policyIn(role.AssumeRolePolicyDocument),
    path: [...path, 'AssumeRolePolicyDocument'],
  };
}
