import { containerCredentials, instanceCredentials, isAbsent } from '../../aws/compute.ts';
import {
  ForeignAnswerError,
  messageOf,
  NoCredentialsError,
  ProfileError,
  ServiceError,
} from '../../errors/index.ts';
import type { CredentialIdentity } from '../../identity.ts';
import type { Run } from '../../run.ts';
import type { Secret } from '../../text/secret.ts';
import { isFromOutside } from '../contract/failing.ts';
import { assumeWithFile } from '../profile/assume.ts';
import { profileIdentity } from '../profile/identify.ts';
import type { ChainPlan, Link } from './plan.ts';

/**
 * The job's identity from the first link that has credentials. Rejects with `NoCredentialsError`, which says why each link
 * has none, or with the error of a link that is set up but fails.
 */
export async function chainIdentity(plan: ChainPlan, run: Run): Promise<CredentialIdentity> {
  const reasons: string[] = [];
  let lacksProfile = false;
  let cause: unknown;
  for (const link of plan.links) {
    if (link.kind === 'no-profile') {
      lacksProfile ||= link.problem.isMissing === true && link.name === plan.profile;
      if (link.name === plan.profile || !link.problem.isMissing) reasons.push(link.problem.what);
      continue;
    }
    try {
      const identity = await credentialsBy(link, plan, run);
      const { accessKeyId, secretAccessKey, sessionToken } = identity.credentials;
      run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
      return identity;
    } catch (error) {
      if (!mayGoOn(error)) throw error;
      cause ??= error;
      reasons.push(isAbsent(error) ? 'there is no metadata service' : reasonOf(error));
    }
  }
  const what = reasons.length > 0 ? reasons.join('; ') : 'no source is configured';
  throw new NoCredentialsError(what, { lacksProfile, cause });
}

function reasonOf(error: unknown): string {
  const isService = error instanceof ServiceError || error instanceof ForeignAnswerError;
  return isService ? `${error.service}: ${messageOf(error)}` : messageOf(error);
}

/** Whether to ask the next link: this link has no credentials, as opposed to credentials that fail. */
function mayGoOn(error: unknown): boolean {
  return isFromOutside(error) || (error instanceof ProfileError && error.device === undefined);
}

async function credentialsBy(
  link: Exclude<Link, { kind: 'no-profile' }>,
  { sessionName }: ChainPlan,
  run: Run,
): Promise<CredentialIdentity> {
  const mask = (secret: Secret) => run.runner.mask(secret);
  switch (link.kind) {
    case 'environment':
      return { kind: 'credentials', credentials: link.credentials };
    case 'profile':
      return profileIdentity(link.profile, sessionName, run);
    case 'token-file': {
      const { credentials, expiration } = await assumeWithFile(link.file, link.role, sessionName, run);
      return { kind: 'credentials', credentials, ...(expiration && { expiration }) };
    }
    case 'container':
      return { kind: 'credentials', ...(await containerCredentials(link.container, run.wire, mask)) };
    case 'instance':
      return { kind: 'credentials', ...(await instanceCredentials(link.instance, run.wire, mask)) };
  }
}
