import { getOctokit } from '@actions/github';
import type { Situation } from '../explain/situation.ts';
import { Deadline } from '../net/deadline.ts';
import { fetchBy } from '../net/fetch.ts';
import type { Http } from '../net/http.ts';
import type { Secret } from '../text/secret.ts';

// Seconds. The answer only improves an explanation.
const patience = 3;

/** GitHub has about thirty claims, and also custom properties of repositories. */
const mostKeys = 100;

/**
 * How GitHub builds `sub` for the repository: https://docs.github.com/rest/actions/oidc. Undefined if the request fails, such
 * as for lack of a permission, or if the answer does not have GitHub's form.
 */
export async function readSubject(
  token: Secret,
  repository: string,
  baseUrl: string,
  http: Http,
): Promise<Situation['subject']> {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) return undefined;
  const silent = () => {};
  const deadline = new Deadline(patience);
  try {
    const octokit = getOctokit(token.reveal(), {
      baseUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: { fetch: fetchBy(http, deadline) },
    });
    const { data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo });
    return subjectIn(data);
  } catch {
    return undefined;
  } finally {
    deadline.clear();
  }
}

function subjectIn(data: unknown): Situation['subject'] {
  const { use_default: isDefault, include_claim_keys: keys = [] } = (data ?? {}) as Record<string, unknown>;
  if (typeof isDefault !== 'boolean' || !Array.isArray(keys) || keys.length > mostKeys) return undefined;
  return keys.every(isKey) ? { customised: !isDefault, keys } : undefined;
}

/** Names of claims and of custom properties: https://docs.github.com/actions/reference/security/oidc */
const isKey = (key: unknown): key is string => typeof key === 'string' && /^[\w.-]{1,100}$/.test(key);
