import type { Found } from './iam.ts';
import type { Path } from './place.ts';
import { isRecord, policyIn } from './role.ts';

type Json = Readonly<Record<string, unknown>>;

/** The roles of `terraform show -json`, of a plan or a state: https://developer.hashicorp.com/terraform/internals/json-format */
export function rolesOfTerraform(value: Json): readonly Found[] | undefined {
  if (typeof value.format_version !== 'string') return undefined;
  const [key = '', root] = ['planned_values', 'values'].flatMap((name) =>
    isRecord(value[name]) ? [[name, value[name]] as const] : [],
  )[0] ?? ['', undefined];
  if (!root || !isRecord(root.root_module)) return [];
  const unknown = unknownIn(value.resource_changes);
  return resourcesOf(root.root_module, [key, 'root_module']).flatMap(
    ({ resource, path }): readonly Found[] => {
      if (resource.type !== 'aws_iam_role' || !isRecord(resource.values)) return [];
      const { assume_role_policy: policy, arn } = resource.values;
      const name = String(typeof arn === 'string' ? arn : resource.address);
      const { name: roleName } = resource.values;
      const found = {
        name,
        ...(typeof roleName === 'string' && { roleName }),
        path: [...path, 'values', 'assume_role_policy'],
      };
      if (policy === undefined || policy === null || unknown.has(String(resource.address)))
        return [{ ...found, unresolved: 'values that are known only after apply' }];
      return [{ ...found, policy: policyIn(policy) }];
    },
  );
}

interface Resource {
  readonly resource: Json;
  readonly path: Path;
}

function resourcesOf(module: Json, path: Path): readonly Resource[] {
  const own = listAt(module, 'resources').map((resource, index) => ({
    resource,
    path: [...path, 'resources', index],
  }));
  const below = listAt(module, 'child_modules').flatMap((child, index) =>
    resourcesOf(child, [...path, 'child_modules', index]),
  );
  return [...own, ...below];
}

const listAt = (value: Json, name: string): readonly Json[] =>
  Array.isArray(value[name]) ? (value[name] as unknown[]).filter(isRecord) : [];

/** Addresses of roles whose policy is known only after apply. */
function unknownIn(changes: unknown): ReadonlySet<string> {
  if (!Array.isArray(changes)) return new Set();
  return new Set(
    changes.filter(isRecord).flatMap(({ address, change }) => {
      const after = isRecord(change) && isRecord(change.after_unknown) ? change.after_unknown : {};
      return after.assume_role_policy === true ? [String(address)] : [];
    }),
  );
}
