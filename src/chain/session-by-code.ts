import type { Sts } from '../aws/sts.ts';
import { DeadlineError, IdentifyError, messageOf } from '../errors.ts';
import type { Identity, Plan, Runner } from '../types.ts';
import { withCode } from './mfa.ts';

/**
 * Where no role follows: turns a user's own keys, together with a code of the second factor, into a session that counts as
 * proved by both. Everything else stays as it is.
 */
export async function sessionByCode(
  { mfa, sessionDuration }: Plan,
  identity: Identity,
  sts: Sts,
  runner: Runner,
): Promise<Identity> {
  if (!mfa?.serial || identity.kind !== 'credentials' || identity.credentials.sessionToken) return identity;
  const { credentials } = identity;
  const device = { ...mfa, serial: mfa.serial };
  try {
    const session = await withCode(device, sts.rules.deadline, runner, (factor) =>
      sts.getSessionToken(sessionDuration, credentials, factor),
    );
    const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    runner.info(`Got a session by the second factor ${mfa.serial}.`);
    return { kind: 'credentials', ...session };
  } catch (cause) {
    if (cause instanceof DeadlineError) throw cause;
    throw new IdentifyError(messageOf(cause), { cause });
  }
}
