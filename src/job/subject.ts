import { getOctokit } from '@actions/github';
import type { Situation } from '../explain/situation.ts';
import type { Secret } from '../text/secret.ts';

// Milliseconds. It makes an explanation better, and nobody should have to wait for that.
const patience = 3_000;

/**
 * How GitHub makes `sub` for the repository: https://docs.github.com/rest/actions/oidc. Undefined where the token may not ask,
 * or nobody answers.
 */
export async function readSubject(token: Secret, repository: string): Promise<Situation['subject']> {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) return undefined;
  const silent = () => {};
  try {
    const octokit = getOctokit(token.reveal(), {
      log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    // Here rather than above, where it would take the place of Octokit's own way through a proxy.
    const request = { signal: AbortSignal.timeout(patience) };
    const { data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo, request });
    return { customised: !data.use_default, keys: data.include_claim_keys ?? [] };
  } catch {
    return undefined;
  }
}
