import { type Found, rolesOfIam } from './iam.ts';
import { type Path, type Place, placesInJson } from './place.ts';
import { isRecord, ReadError, type RoleSource } from './role.ts';

// Bytes. Terraform plans of large accounts have some tens of megabytes.
const largest = 100_000_000;

/**
 * The roles in a text: an IAM policy, an answer of IAM, `terraform show -json`, or a CloudFormation template in JSON or YAML.
 * Throws `ReadError`, whose message follows the name of the file.
 */
export async function rolesIn(written: string, file: string): Promise<readonly RoleSource[]> {
  const text = written.replace(/^\uFEFF/, '');
  if (text.length > largest) throw new ReadError(`is larger than ${largest / 1_000_000} MB`);
  const { value, place } = await parsed(text);
  if (!isRecord(value)) throw new ReadError('is no policy: it has no "Statement"');
  if (isDeep(value)) throw new ReadError('is nested too deeply');
  const name = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const found = rolesOfIam(value, name) ?? (await rolesOfTemplate(value));
  if (!found)
    throw new ReadError(
      'is no policy, no answer of IAM, no `terraform show -json` and no CloudFormation template',
    );
  return found.map(({ name: role, path, ...rest }: Found) => ({
    name: role,
    file,
    ...rest,
    place: (more: Path) => place([...path, ...more]),
  }));
}

/** The readers of templates are loaded for templates only, because loading takes longer than the check of a policy. */
async function rolesOfTemplate(value: Readonly<Record<string, unknown>>) {
  const { rolesOfTerraform } = await import('./terraform.ts');
  const { rolesOfCloudFormation } = await import('./cloudformation.ts');
  return rolesOfTerraform(value) ?? rolesOfCloudFormation(value);
}

/** Whether a value is nested more deeply than any template. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 200) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

async function parsed(
  text: string,
): Promise<{ readonly value: unknown; readonly place: (path: Path) => Place }> {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    try {
      return { value: JSON.parse(text), place: placesInJson(text) };
    } catch (error) {
      throw new ReadError(`is not JSON: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  // The YAML library takes longer to load than a policy to check.
  const { readYaml } = await import('./yaml.ts');
  return readYaml(text);
}
