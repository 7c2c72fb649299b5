import { DeadlineError, IdentifyError, messageOf } from '../errors/index.ts';
import type { Identity } from '../identity.ts';
import type { Route } from '../route.ts';
import type { Run } from '../run.ts';
import { withCode } from './mfa.ts';

/**
 * For a route without hops: turns a user's own keys and an MFA code into a session authenticated by both. Returns every other
 * identity unchanged. Rejects with `IdentifyError` or `DeadlineError`.
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
    run.runner.info(`Got a session with a code of the MFA device ${mfa.serial}.`);
    return { kind: 'credentials', ...session };
  } catch (cause) {
    if (cause instanceof DeadlineError) throw cause;
    throw new IdentifyError(messageOf(cause), { cause });
  }
}
