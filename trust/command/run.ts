import { ReadError } from '../read/role.ts';
import { type Identity, IdentityError } from '../who/identity.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { checkRole, decideFor, twinOf } from './check-role.ts';
import { rolesOf, textOf } from './files.ts';
import type { Report } from './report.ts';

/** What is known besides the arguments. */
export interface Around {
  /** URL of GitHub's API. */
  readonly api?: string | undefined;
  /** Who asks if the arguments name nobody. */
  readonly own?: Identity | undefined;
}

/** Checks the policies. Throws `UsageError` for bad input. */
export async function run(args: Arguments, around: Around = {}): Promise<Report> {
  try {
    return await checked(args, around);
  } catch (error) {
    if (error instanceof ReadError || error instanceof IdentityError) throw new UsageError(error.message);
    throw error;
  }
}

/** What an option asks for is loaded with it, because loading takes longer than the check of a policy. */
async function checked(args: Arguments, { api, own }: Around): Promise<Report> {
  const { policies, repository, base, expect, githubToken } = args;
  const roles = (await Promise.all(policies.map(rolesOf))).flat();
  const identities = await whoIs(args, own);
  const decided = roles.flatMap((role) =>
    identities.flatMap((identity) => decideFor(role, identity).map((each) => ({ role, each }))),
  );
  const name = repository?.replace(/@\d+/g, '');
  const all = base
    ? (await import('./new-access.ts')).newAccess(roles, await rolesOf(base), name)
    : roles.map((role) => checkRole(role, name));
  const github = githubToken
    ? await (await import('./environments.ts')).unprotectedEnvironments(roles, {
        url: api ?? 'https://api.github.com',
        token: githubToken,
      })
    : { findings: [], notChecked: ['unprotected-environment'] };
  const broken = expect ? await (await import('./expected.ts')).brokenIn(expect, repository) : [];
  return {
    decisions: decided.map(({ each }) => each),
    findings: [
      ...all.flatMap(({ findings }) => findings),
      ...decided.flatMap(({ role, each }) => twinOf(role, each)),
      ...github.findings,
    ],
    widest: all.flatMap(({ widest }) => widest),
    broken,
    notChecked: github.notChecked,
  };
}

/** Who asks. A repository that is none is refused also where nobody is named. */
async function whoIs(
  { as, claims, repository }: Arguments,
  own: Identity | undefined,
): Promise<readonly Identity[]> {
  if (claims === undefined && repository === undefined && as.length === 0) return own ? [own] : [];
  const { claimsIn, identityFor } = await import('../who/identities.ts');
  if (claims) return claimsIn(textOf(claims));
  if (repository !== undefined) identityFor('pull_request', repository);
  if (as.length > 0) return as.map((each) => identityFor(each, repository ?? ''));
  return own ? [own] : [];
}
