import type { ReadRole } from './check-role.ts';
import type { Located } from './report.ts';

/** Asks GitHub's API. */
export interface GitHubApi {
  /** Such as `https://api.github.com`. */
  readonly url: string;
  readonly token: string;
}

// Milliseconds. A finding more or less is not worth a longer wait.
const patience = 5_000;

/** The rules that need GitHub's answer. */
export const needGitHub: readonly string[] = ['unprotected-environment'];

/**
 * Findings on environments that a policy names, but that have no protection rules. An environment that GitHub does not tell about
 * counts as unknown, not as unprotected. Returns the rules that could not be checked, too.
 */
export async function unprotectedEnvironments(
  roles: readonly ReadRole[],
  api: GitHubApi,
): Promise<{ readonly findings: readonly Located[]; readonly notChecked: readonly string[] }> {
  const named = roles.flatMap((role) => environmentsIn(role).map((each) => ({ role, ...each })));
  let isComplete = true;
  const found = await Promise.all(
    named.map(async ({ role: { source }, repository, name }): Promise<readonly Located[]> => {
      const isProtected = await protectionOf(repository, name, api);
      if (isProtected === undefined) isComplete = false;
      if (isProtected !== false) return [];
      return [
        {
          rule: 'unprotected-environment',
          severity: 'high',
          what: `the environment ${name} of ${repository} has no protection rules`,
          why: 'Everybody who can push a branch can run a job in it.',
          remedy: 'Add required reviewers, or limit the branches that may deploy.',
          statement: 0,
          path: [],
          role: source.name,
          file: source.file,
          ...source.place([]),
        },
      ];
    }),
  );
  return { findings: found.flat(), notChecked: isComplete ? [] : needGitHub };
}

function environmentsIn({
  policy,
}: ReadRole): readonly { readonly repository: string; readonly name: string }[] {
  const text = JSON.stringify(policy?.statements ?? []);
  const named = /"repo:([\w.-]+?)(?:@\d+)?\/([\w.-]+?)(?:@\d+)?:environment:([^"*?:]+)"/g;
  const all = [...text.matchAll(named)].map(([, owner, repository, name = '']) =>
    JSON.stringify({ repository: `${owner}/${repository}`, name: decodeURIComponent(name) }),
  );
  return [...new Set(all)].map((each) => JSON.parse(each));
}

/** https://docs.github.com/rest/deployments/environments#get-an-environment */
async function protectionOf(
  repository: string,
  name: string,
  { url, token }: GitHubApi,
): Promise<boolean | undefined> {
  try {
    const answer = await fetch(`${url}/repos/${repository}/environments/${encodeURIComponent(name)}`, {
      headers: { authorization: `bearer ${token}`, accept: 'application/vnd.github+json' },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    const body = answer.ok ? ((await answer.json()) as { protection_rules?: unknown }) : undefined;
    return Array.isArray(body?.protection_rules) ? body.protection_rules.length > 0 : undefined;
  } catch {
    return undefined;
  }
}
