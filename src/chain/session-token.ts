import { DeadlineError, IdentifyError, messageOf } from '../errors/index.ts';
import type { Identity } from '../identity.ts';
import type { Route } from '../route.ts';
import type { Run } from '../run.ts';
import { withCode } from './mfa.ts';

/**
 * Where no role follows: turns a user's own keys, together with a code of the second factor, into a session that counts as
 * proved by both. Every other identity stays as it is.
 */
export async function sessionByCode(
  { mfa, sessionDuration }: Route,
  identity: Identity,
  run: Run,
): Promise<Identity> {
  if (!mfa?.serial || identity.kind !== 'credentials' || identity.credentials.sessionToken) return identity;
  const { credentials } = identity;
  const device = { ...mfa, serial: mfa.serial };
  try {
    const session = await withCode(device, run, (factor) =>
      run.sts.getSessionToken(sessionDuration, credentials, factor),
    );
    const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
    run.runner.mask(accessKeyId, secretAccessKey, sessionToken);
    run.runner.info(`Got a session by the second factor ${mfa.serial}.`);
    return { kind: 'credentials', ...session };
  } catch (cause) {
    if (cause instanceof DeadlineError) throw cause;
    throw new IdentifyError(messageOf(cause), { cause });
  }
}
