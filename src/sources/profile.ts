import { outdatedCli } from '../aws/cli-version.ts';
import { askProfile } from '../aws/profiles.ts';
import { wordsOf } from '../aws/providers.ts';
import { ApprovalError, DeadlineError, FileError, HopError, ProfileError, SourceError } from '../errors.ts';
import type { CredentialIdentity, SourcePlan } from '../types.ts';
import { assumersFor } from './assumers.ts';
import type { Means } from './means.ts';
import { sso } from './sso.ts';

type ProfilePlan = Extract<SourcePlan, { kind: 'profile' }>;

/** The job's identity by a named profile, whatever that says. Rejects with `ProfileError`, or with what a part of it met. */
export async function profile(plan: ProfilePlan, means: Means): Promise<CredentialIdentity> {
  const warning = outdatedCli(plan.profile.features);
  const found = await signIn(plan, means);
  const outdated = await warning;
  if (outdated) means.runner.warning(outdated);
  return found;
}

async function signIn(plan: ProfilePlan, means: Means): Promise<CredentialIdentity> {
  const { name, sso: center } = plan.profile;
  const approved = plan.sso && (await sso(plan.sso, means));
  if (approved && center?.profile === name) return approved.identity;
  const tokens = new Map<string, { accessToken: string; expiresAt: string }>();
  if (approved && plan.sso) {
    // The SDK has to take this one, whatever is in the cache, and must not renew it by itself.
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const accessToken = approved.token.accessToken.reveal();
    tokens.set(plan.sso.session ?? plan.sso.startUrl, { accessToken, expiresAt });
  }
  const assumers = assumersFor(means, plan.sessionName);
  try {
    const asking = askProfile(name, plan.files, tokens, means, assumers);
    const answer = await means.rules.deadline.race(asking);
    const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
    means.runner.mask(accessKeyId, secretAccessKey, sessionToken);
    const { ssoToken } = approved?.identity ?? {};
    return { kind: 'credentials', ...answer, ...(ssoToken && { ssoToken }) };
  } catch (error) {
    for (const known of [HopError, SourceError, ApprovalError, DeadlineError, ProfileError, FileError])
      if (error instanceof known) throw error;
    const { words, cause } = wordsOf(error);
    throw new ProfileError(name, words, cause);
  }
}
