import { isNamed } from '../read/role.ts';
import { readYaml } from '../read/yaml.ts';
import type { Identity } from '../who/identity.ts';
import { decideFor } from './check-role.ts';
import { type Expectation, readExpectations } from './expectations.ts';
import { rolesOf, textOf } from './files.ts';
import type { Broken } from './report.ts';

/** The entries of a test file that do not hold. Throws `UsageError` or `IdentityError`. */
export async function brokenIn(file: string, repository: string | undefined): Promise<readonly Broken[]> {
  const expectations = readExpectations(readYaml(textOf(file)).value, file, repository);
  return (await Promise.all(expectations.map(brokenBy))).flat();
}

/** The entries of an expectation that do not hold. */
async function brokenBy({ role, policy, allow, deny }: Expectation): Promise<readonly Broken[]> {
  const roles = await rolesOf(policy);
  const named = roles.find(({ source }) => isNamed(source, role));
  const found = named ?? (roles.length === 1 ? roles[0] : undefined);
  if (!found) return [{ role, what: `${policy} has no role of this name` }];
  if (!found.policy) return [{ role, what: found.problems[0]?.what ?? 'its policy cannot be read' }];
  const wrong = (wanted: 'allowed' | 'denied') => (identity: Identity) =>
    decideFor(found, identity)
      .filter(({ decision }) => decision !== wanted)
      .slice(0, 1)
      .map(({ as, why }) => ({ role, what: `${as} should be ${wanted}, but ${why}` }));
  return [...allow.flatMap(wrong('allowed')), ...deny.flatMap(wrong('denied'))];
}
