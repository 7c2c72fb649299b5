import type { Assumed } from '../../aws/sts.ts';
import type { Factor } from '../../aws/sts-parameters.ts';
import { withCode } from '../../chain/mfa.ts';
import { HopError, ProfileError } from '../../errors/index.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import type { Claims, Credentials } from '../../identity.ts';
import type { Hop } from '../../route.ts';
import type { Run } from '../../run.ts';
import { Secret } from '../../text/secret.ts';
import { readNow } from '../contract/token.ts';
import type { ProfileRole } from './plan.ts';

/**
 * Assumes a role of a profile by the rules of this action, with only the options that the profile sets. `name`: session name
 * if the profile has none. Rejects with `ProfileError` or `HopError`.
 */
export async function assumeProfileRole(
  role: ProfileRole,
  credentials: Credentials,
  name: string,
  run: Run,
): Promise<Assumed> {
  const { serial } = role;
  const { mfa } = run;
  if (serial && !mfa)
    throw new ProfileError(role.arn, `the role ${role.arn} requires a code of the MFA device ${serial}`, {
      device: serial,
    });
  const once = (factor?: Factor) => run.sts.assumeRole(hopOf(role, name), credentials, { factor });
  return assumed(role, run, () => (mfa && serial ? withCode({ ...mfa, serial }, run, once) : once()));
}

/** Assumes a role with the token in a file. Rejects with `FileError`, `ProfileError` or `HopError`. */
export async function assumeWithFile(
  file: string,
  role: ProfileRole,
  name: string,
  run: Run,
): Promise<Assumed> {
  const text = readRegularFile(file, { links: true })?.text.trim();
  if (!text) throw new ProfileError(role.arn, `the token file ${file} is missing or empty`);
  const jwt = new Secret(text);
  run.runner.mask(jwt);
  const { claims, usefulFor } = readNow(jwt);
  return assumed(
    role,
    run,
    () => run.sts.assumeRoleWithWebIdentity(hopOf(role, name), jwt, usefulFor),
    claims,
  );
}

async function assumed(
  role: ProfileRole,
  { runner }: Run,
  assume: () => Promise<Assumed>,
  claims?: Claims,
): Promise<Assumed> {
  const result = await assume().catch((cause: unknown) => {
    throw new HopError({ number: 1, of: 1, role: role.arn, claims, cause });
  });
  const { accessKeyId, secretAccessKey, sessionToken } = result.credentials;
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
  runner.info(`Assumed ${role.arn} for the profile or the environment.`);
  return result;
}

function hopOf({ arn, sessionName, externalId, duration }: ProfileRole, otherwise: string): Hop {
  return {
    role: arn,
    sessionName: sessionName ?? otherwise,
    duration: duration ?? 3600,
    ...(externalId && { externalId }),
    policyArns: [],
  };
}
