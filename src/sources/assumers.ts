import { reveal } from '../aws/client.ts';
import type { Assumers, ProfileRole } from '../aws/providers.ts';
import type { Assumed, Factor } from '../aws/sts.ts';
import { withCode } from '../chain/mfa.ts';
import { HopError, ProfileError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { Hop, WebIdentityToken } from '../types.ts';
import type { Means } from './means.ts';
import { readNow } from './web-identity-token.ts';

/**
 * Role assumptions that the SDK's providers ask for: by the rules of this action, like hops of the chain, but with nothing
 * in them that the profile or the environment does not say. `sessionName`: where neither has one.
 */
export function assumersFor({ sts, runner, mfa, rules }: Means, sessionName: string): Assumers {
  const assumed = async (
    role: ProfileRole,
    assume: () => Promise<Assumed>,
    claims?: WebIdentityToken['claims'],
  ) => {
    const { credentials, expiration } = await assume().catch((cause: unknown) => {
      throw new HopError({ number: 1, of: 1, role: role.arn, claims, cause });
    });
    runner.mask(credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken);
    runner.info(`Assumed ${role.arn} for the profile or the environment.`);
    return { ...reveal(credentials), ...(expiration && { expiration }) };
  };
  return {
    requireCode: (serial) => {
      if (!mfa)
        throw new ProfileError(
          serial,
          `a role of the profile wants a code of the device ${serial}`,
          undefined,
        );
    },
    assume: (role, by) => {
      runner.mask(by.accessKeyId, by.secretAccessKey, by.sessionToken);
      const once = (factor?: Factor) =>
        sts.assumeRole(hopOf(role, sessionName), by, { factor, fresh: false });
      const { serial } = role;
      return assumed(role, () =>
        mfa && serial ? withCode({ ...mfa, serial }, rules.deadline, runner, once) : once(),
      );
    },
    assumeWithToken: (role, token) => {
      const jwt = new Secret(token.trim());
      runner.mask(jwt);
      const { claims, usefulFor } = readNow(jwt);
      const once = () => sts.assumeRoleWithWebIdentity(hopOf(role, sessionName), jwt, usefulFor);
      return assumed(role, once, claims);
    },
  };
}

function hopOf({ arn, sessionName, externalId, duration }: ProfileRole, otherwise: string): Hop {
  // The SDK makes up a name where nobody gives one, and CloudTrail should find the run by ours.
  const isMadeUp = !sessionName || /^aws-sdk-js-(session-)?\d/.test(sessionName);
  return {
    role: arn,
    sessionName: isMadeUp ? otherwise : sessionName,
    duration: duration ?? 3600,
    ...(externalId && { externalId }),
    policyArns: [],
  };
}
