import { type CheckedCredentials, checkCredentials, type RawCredentials } from '../../aws/answer.ts';
import { messageOf, ProfileError } from '../../errors/index.ts';

/** Checks a profile's credentials from a file or a process as strictly as a service's answer. Throws `ProfileError`. */
export function checkedOf(profile: string, raw: RawCredentials, giver: string): CheckedCredentials {
  try {
    return checkCredentials(raw, { service: giver, host: undefined, clockBehind: undefined }, 'any');
  } catch (cause) {
    throw new ProfileError(profile, messageOf(cause), { cause });
  }
}
