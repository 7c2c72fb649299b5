import { dirname, resolve } from 'node:path';
import { isRecord } from '../read/role.ts';
import { claimsIn, identityFor } from '../who/identities.ts';
import { type Identity, IdentityError } from '../who/identity.ts';

/** What a role must do, from a test file. */
export interface Expectation {
  readonly role: string;
  /** Path of the file with the policy. */
  readonly policy: string;
  readonly allow: readonly Identity[];
  readonly deny: readonly Identity[];
}

/**
 * Reads a test file: role → `policy`, `repository`, `allow` and `deny`. Each entry is a text as for `--as`, or claims. `parse` reads
 * YAML. Throws `IdentityError`.
 */
export function readExpectations(value: unknown, file: string, repository?: string): readonly Expectation[] {
  if (!isRecord(value)) throw new IdentityError(`${file} has no roles`);
  return Object.entries(value).map(([role, written]) => {
    if (!isRecord(written) || typeof written.policy !== 'string')
      throw new IdentityError(`${file}: ${role} names no policy`);
    const unknown = Object.keys(written).find(
      (name) => !['policy', 'repository', 'allow', 'deny'].includes(name),
    );
    if (unknown)
      throw new IdentityError(
        `${file}: ${role} has ${unknown}, which is none of policy, repository, allow, deny`,
      );
    const own = typeof written.repository === 'string' ? written.repository : repository;
    const all = (name: 'allow' | 'deny') =>
      [written[name] ?? []].flat().map((each: unknown) => identityIn(each, own, `${file}: ${role}`));
    return { role, policy: resolve(dirname(file), written.policy), allow: all('allow'), deny: all('deny') };
  });
}

function identityIn(written: unknown, repository: string | undefined, where: string): Identity {
  if (isRecord(written) && typeof written.sub !== 'string')
    throw new IdentityError(`${where}: claims need a sub`);
  if (isRecord(written)) return claimsIn(JSON.stringify(written))[0] ?? { as: where, forms: [] };
  if (!repository) throw new IdentityError(`${where} needs a repository`);
  return identityFor(String(written), repository);
}
