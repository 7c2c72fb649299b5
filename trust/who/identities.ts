import { issuerOf } from '../issuers/issuers.ts';
import type { Claims } from '../widest/ask.ts';
import { type Identity, IdentityError } from './identity.ts';

/**
 * Who `--as` means: `branch:NAME`, `tag:NAME`, `pull_request` or `environment:NAME`, in a repository. `ids`: of owner and
 * repository. Throws `IdentityError`.
 */
export function identityOf(as: string, repository: string, ids?: readonly [string, string]): Identity {
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (!name) throw new IdentityError(`"${repository}" is no repository: write OWNER/NAME`);
  const [, kind = '', value = ''] = /^([a-z_]+)(?::(.+))?$/.exec(as) ?? [];
  const context = contextOf(kind, value);
  if (!context) {
    const forms = 'branch:NAME, tag:NAME, pull_request or environment:NAME';
    throw new IdentityError(`"${as}" names nobody: write ${forms}`);
  }
  const { sub, ...claims } = context;
  const [ownerId, repositoryId] = ids ?? ['1', '2'];
  const common = {
    aud: 'sts.amazonaws.com',
    repository,
    repository_owner: owner,
    ...(ids && { repository_id: repositoryId, repository_owner_id: ownerId }),
    ...claims,
  };
  const plain = { ...common, sub: `repo:${repository}:${sub}` };
  if (!ids) return { as, forms: [plain] };
  return {
    as,
    forms: [plain, { ...common, sub: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${sub}` }],
  };
}

/** Who a text means in `OWNER/NAME` or `OWNER@ID/NAME@ID`. Throws `IdentityError`. */
export function identityFor(as: string, repository: string): Identity {
  const [, owner, ownerId, name, id] = /^([\w.-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(repository) ?? [];
  if (owner && ownerId && name && id) return identityOf(as, `${owner}/${name}`, [ownerId, id]);
  return identityOf(as, repository);
}

/** https://docs.github.com/actions/reference/security/oidc: a colon in a name is encoded. */
function contextOf(kind: string, value: string): Readonly<Record<string, string>> | undefined {
  if (kind === 'pull_request' && !value)
    return { sub: 'pull_request', event_name: 'pull_request', ref: 'refs/pull/1/merge' };
  if (!value) return undefined;
  if (kind === 'branch' || kind === 'tag') {
    const ref = `refs/${kind === 'branch' ? 'heads' : 'tags'}/${value}`;
    return { sub: `ref:${ref}`, event_name: 'push', ref, ref_type: kind };
  }
  if (kind !== 'environment') return undefined;
  return {
    sub: `environment:${value.replaceAll(':', '%3A')}`,
    event_name: 'push',
    environment: value,
    ref: 'refs/heads/main',
  };
}

/** The claims in a text: an object, or an array of objects. Throws `IdentityError`. */
export function claimsIn(text: string): readonly Identity[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new IdentityError(`the claims are not JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  const all = Array.isArray(value) ? value : [value];
  return all.map((claims: unknown, index) => {
    if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
      throw new IdentityError(`the claims number ${index + 1} are no object`);
    const { sub } = claims as Claims;
    return { as: typeof sub === 'string' ? sub : `claims ${index + 1}`, forms: [claims as Claims] };
  });
}

/** Whether a provider issues GitHub's tokens. */
export const isGitHub = (provider: string) => issuerOf(provider).kind === 'github';
