import { issuerOf } from '../issuers/issuers.ts';
import type { Home } from '../widest/widest.ts';

/** A statement that lets in one repository and one branch or environment, in each form of `sub`. */
export interface Narrowed {
  readonly plain: object;
  /** With IDs. `OWNER_ID` and `REPOSITORY_ID` stand for IDs that are not known. */
  readonly immutable: object;
}

/** The statement that the policy probably means; undefined unless it names one repository of GitHub. */
export function narrowed(provider: string, principal: unknown, home: Home): Narrowed | undefined {
  const [owner, repository] = [home.owner?.[0], home.repository?.[0]];
  if (issuerOf(provider).kind !== 'github' || !owner || !repository) return undefined;
  const environment = home.environment?.[0];
  const context = environment ? `environment:${environment}` : `ref:refs/heads/${home.branch?.[0] ?? 'main'}`;
  const [ownerId, id] = [home.owner_id?.[0] ?? 'OWNER_ID', home.repository_id?.[0] ?? 'REPOSITORY_ID'];
  const statement = (sub: string) => ({
    Effect: 'Allow',
    Principal: principal,
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${provider}:aud`]: 'sts.amazonaws.com',
        [`${provider}:sub`]: sub,
        [`${provider}:repository_id`]: id,
      },
    },
  });
  return {
    plain: statement(`repo:${owner}/${repository}:${context}`),
    immutable: statement(`repo:${owner}@${ownerId}/${repository}@${id}:${context}`),
  };
}
