import { readFileSync, statSync } from 'node:fs';
import { readPolicy } from '../engine/policy.ts';
import { ReadError } from '../read/role.ts';
import { rolesIn } from '../read/roles.ts';
import { claimsIn, type Identity, IdentityError } from '../who/identities.ts';
import { providersOf, searchable, widestOf } from '../widest/widest.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { checkRole, decideFor, type ReadRole, readRole, twinOf } from './check-role.ts';
import { type Expectation, identityFor, readExpectations } from './expectations.ts';
import type { Broken, Located, Report } from './report.ts';

// Bytes. No policy is longer; plans of Terraform may be.
const largest = 100_000_000;

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

async function checked(args: Arguments, { api, own }: Around): Promise<Report> {
  const { policies, repository, as, claims, base, expect, githubToken } = args;
  const roles = (await Promise.all(policies.map(rolesOf))).flat();
  const identities = claims ? claimsIn(textOf(claims)) : whoIs(as, repository, own);
  const decided = roles.flatMap((role) =>
    identities.flatMap((identity) => decideFor(role, identity).map((each) => ({ role, each }))),
  );
  const name = repository?.replace(/@\d+/g, '');
  const all = base
    ? await newAccess(roles, await rolesOf(base), name)
    : roles.map((role) => checkRole(role, name));
  const github = githubToken
    ? await (await import('./environments.ts')).unprotectedEnvironments(roles, {
        url: api ?? 'https://api.github.com',
        token: githubToken,
      })
    : { findings: [], notChecked: ['unprotected-environment'] };
  const expectations = expect ? await expectationsIn(expect, repository) : [];
  return {
    decisions: decided.map(({ each }) => each),
    findings: [
      ...all.flatMap(({ findings }) => findings),
      ...decided.flatMap(({ role, each }) => twinOf(role, each)),
      ...github.findings,
    ],
    widest: all.flatMap(({ widest }) => widest),
    broken: (await Promise.all(expectations.map(brokenBy))).flat(),
    notChecked: github.notChecked,
  };
}

/** Who asks. A repository that is none is refused also where nobody is named. */
function whoIs(as: readonly string[], repository: string | undefined, own?: Identity): readonly Identity[] {
  if (repository !== undefined) identityFor('pull_request', repository);
  if (as.length > 0) return as.map((each) => identityFor(each, repository ?? ''));
  return own ? [own] : [];
}

async function rolesOf(file: string): Promise<readonly ReadRole[]> {
  const text = textOf(file);
  try {
    const roles = await rolesIn(text, file);
    // A file with one policy is meant, whatever it says.
    return (roles.length === 1 ? roles : roles.filter((role) => concerns(role.policy))).map(readRole);
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(`${file} ${error.message}`);
    throw error;
  }
}

/** Whether a role may be one that a web identity assumes. A policy that AWS refuses is reported, too. */
function concerns(value: unknown): boolean {
  if (value === undefined) return true;
  const { policy } = readPolicy(value, 'trust');
  return !policy || providersOf(policy).length > 0 || policy.statements.length === 0;
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > largest)
      throw new UsageError(`${file} is larger than ${largest / 1_000_000} MB`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Tokens that the new policy lets in, and the old one of the same role does not. */
async function newAccess(
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

async function expectationsIn(file: string, repository: string | undefined): Promise<readonly Expectation[]> {
  const { readYaml } = await import('../read/yaml.ts');
  return readExpectations(readYaml(textOf(file)).value, file, repository);
}

/** The entries of an expectation that do not hold. */
async function brokenBy({ role, policy, allow, deny }: Expectation): Promise<readonly Broken[]> {
  const roles = await rolesOf(policy);
  const named = roles.find(
    ({ source: { name } }) => name === role || name.endsWith(`/${role}`) || name.endsWith(`.${role}`),
  );
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
