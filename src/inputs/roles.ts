import type { Inputs } from './schema.ts';

/** The roles that are assumed directly with the source's identity, and the input that names them. */
export function firstRoles(inputs: Inputs): {
  readonly input: 'role-to-assume' | 'sessions';
  readonly roles: readonly string[];
} {
  const role = inputs['role-to-assume'];
  if (role || inputs['role-chain'].length > 0) return { input: 'role-to-assume', roles: role ? [role] : [] };
  const roles = inputs.sessions.map((session) => session.role);
  return { input: roles.length > 0 ? 'sessions' : 'role-to-assume', roles };
}

/** How these roles are written. A bare name needs credentials, whose account completes the ARN. */
export function roleForm(inputs: Inputs): 'none' | 'arn' | 'name' {
  const { roles } = firstRoles(inputs);
  if (roles.length === 0) return 'none';
  return roles.every((role) => role.startsWith('arn:')) ? 'arn' : 'name';
}
