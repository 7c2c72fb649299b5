import { outdatedCli } from '../aws/cli-version.ts';
import { reveal } from '../aws/client.ts';
import { askProfile, type ProfileRole } from '../aws/profiles.ts';
import type { Assumed } from '../aws/sts.ts';
import { nextCode } from '../chain/mfa.ts';
import { ApprovalError, DeadlineError, HopError, messageOf, ProfileError, SourceError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { Credentials, CredentialIdentity as Found, Hop, SourcePlan } from '../types.ts';
import type { Means } from './means.ts';
import { sso } from './sso.ts';

type ProfilePlan = Extract<SourcePlan, { kind: 'profile' }>;

/** The job's identity by a named profile, whatever that says. Rejects with `ProfileError`, or with what a part of it met. */
export async function profile(plan: ProfilePlan, means: Means): Promise<Found> {
  const warning = outdatedCli(plan.profile.features);
  const found = await signIn(plan, means);
  const outdated = await means.rules.deadline.race(warning);
  if (outdated) means.runner.warning(outdated);
  return found;
}

async function signIn(
  { profile: { name, sso: center }, sso: ssoPlan, files, sessionName }: ProfilePlan,
  means: Means,
): Promise<Found> {
  const approved = ssoPlan && (await sso(ssoPlan, means));
  if (approved && center?.profile === name) return approved;
  const tokens = new Map<string, { accessToken: string; expiresAt: string }>();
  if (approved?.ssoToken && ssoPlan) {
    // The SDK goes on from the token that was just given, which is in no file yet.
    tokens.set(ssoPlan.session ?? ssoPlan.startUrl, JSON.parse(approved.ssoToken.text.reveal()));
  }
  const assumers = assumersFor(means, sessionName);
  try {
    const asking = askProfile(name, files, tokens, means, assumers);
    const answer = await means.rules.deadline.race(asking);
    const { accessKeyId, secretAccessKey, sessionToken } = answer.credentials;
    means.runner.mask(accessKeyId, secretAccessKey, sessionToken);
    return { kind: 'credentials', ...answer, ...(approved?.ssoToken && { ssoToken: approved.ssoToken }) };
  } catch (cause) {
    for (const known of [HopError, SourceError, ApprovalError, DeadlineError, ProfileError])
      if (cause instanceof known) throw cause;
    throw new ProfileError(name, messageOf(cause).replace(/\.+$/, ''), cause);
  }
}

/** Role assumptions of the profile: like hops of the chain, but with nothing in them that the profile does not say. */
function assumersFor({ sts, runner, mfa, rules }: Means, sessionName: string) {
  const assumed = async (role: ProfileRole, by: string | undefined, assume: () => Promise<Assumed>) => {
    const { credentials, expiration } = await assume().catch((cause: unknown) => {
      throw new HopError({ number: 1, of: 1, role: role.arn, caller: by, claims: undefined, cause });
    });
    runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    runner.info(`Assumed ${role.arn} for the profile.`);
    return { ...reveal(credentials), ...(expiration && { expiration }) };
  };
  return {
    assume: (role: ProfileRole, by: Credentials) => {
      runner.mask(by.accessKeyId, by.secretAccessKey, by.sessionToken);
      const factor =
        role.serial && role.code ? { serial: role.serial, code: new Secret(role.code) } : undefined;
      return assumed(role, undefined, () =>
        sts.assumeRole(hopOf(role, sessionName), by, { factor, fresh: false }),
      );
    },
    assumeWithToken: (role: ProfileRole, token: string) => {
      const jwt = new Secret(token.trim());
      runner.mask(jwt);
      const usefulFor = () => Number.POSITIVE_INFINITY;
      return assumed(role, undefined, () =>
        sts.assumeRoleWithWebIdentity(hopOf(role, sessionName), jwt, usefulFor),
      );
    },
    code: async (serial: string) => {
      if (!mfa)
        throw new ProfileError(
          serial,
          `a role of the profile wants a code of the device ${serial}`,
          undefined,
        );
      return (await nextCode({ ...mfa, serial }, rules.deadline, runner)).code.reveal();
    },
  };
}

function hopOf({ arn, sessionName, externalId, duration }: ProfileRole, otherwise: string): Hop {
  // The SDK makes up a name where the profile has none, and CloudTrail should find the run by ours.
  const isMadeUp = !sessionName || /^aws-sdk-js-\d/.test(sessionName);
  return {
    role: arn,
    sessionName: isMadeUp ? otherwise : sessionName,
    duration: duration ?? 3600,
    ...(externalId && { externalId }),
    policyArns: [],
  };
}
