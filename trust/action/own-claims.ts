import { identityFor } from '../who/identities.ts';
import type { Identity } from '../who/identity.ts';
import type { Claims } from '../widest/ask.ts';

type Env = Readonly<Record<string, string | undefined>>;

// Milliseconds.
const longest = 5_000;

/**
 * The job itself: the claims of its own token, if it may have one (`id-token: write`), else what its variables say. Undefined outside a
 * job. https://docs.github.com/actions/reference/security/oidc
 */
export async function ownIdentity(env: Env): Promise<Identity | undefined> {
  const claims = await signedClaims(env);
  if (claims) return { as: 'this job', forms: [claims] };
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: id,
    GITHUB_REPOSITORY_OWNER_ID: ownerId,
  } = env;
  const as = runIn(env);
  if (!repository || !as) return undefined;
  // Outside GitHub, it may be anything.
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (!owner || !name) return undefined;
  const isNumber = (text: string | undefined) => /^\d+$/.test(text ?? '');
  const withIds = isNumber(id) && isNumber(ownerId) ? `${owner}@${ownerId}/${name}@${id}` : repository;
  return { ...identityFor(as, withIds), as: `this job (${as})` };
}

/** The claims of a token that GitHub signs for the job. The token itself goes nowhere. */
async function signedClaims(env: Env): Promise<Claims | undefined> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  if (!url || !token) return undefined;
  try {
    const asked = new URL(url);
    asked.searchParams.set('audience', 'sts.amazonaws.com');
    const answer = await fetch(asked, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(longest),
    });
    const { value } = (await answer.json()) as { readonly value?: unknown };
    const claims: unknown = JSON.parse(
      Buffer.from(String(value).split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? (claims as Claims)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The job's run as `--as` writes it. The environment of a job is in no variable. */
function runIn({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }: Env): string | undefined {
  if (event === 'pull_request') return 'pull_request';
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  if (!name) return undefined;
  return `${kind === 'heads' ? 'branch' : 'tag'}:${name}`;
}
