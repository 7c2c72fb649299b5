import { type CheckedCredentials, checkCredentials, type RawCredentials } from '../../aws/answer.ts';
import { messageOf, ProfileError } from '../../errors/index.ts';

/** Credentials that a file or a process gave for the profile, checked as those that a service gives. Throws `ProfileError`. */
export function checkedOf(profile: string, raw: RawCredentials, giver: string): CheckedCredentials {
  try {
    return checkCredentials(raw, { service: giver, host: undefined, clockBehind: undefined }, 'any');
  } catch (cause) {
    throw new ProfileError(profile, messageOf(cause), { cause });
  }
}
