import { isPassingStsError, retrying } from '../aws/retry.ts';
import type { Assumed, Sts } from '../aws/sts.ts';
import type { Credentials, Hop, Identity, Runner, SessionTags } from '../types.ts';
import { allTags, withoutDroppable } from './tags.ts';

type WebIdentity = Extract<Identity, { kind: 'web-identity' }>;

/** Assumes a role with a web identity, and with a fresh token again when a passing failure outlived the first one. */
export async function assumeWithToken(hop: Hop, identity: WebIdentity, sts: Sts): Promise<Assumed> {
  // Until a token was sent, a failure is that of the token request, which has had its own attempts.
  let usefulFor = () => Number.POSITIVE_INFINITY;
  const worthAnotherToken = (error: unknown) => isPassingStsError(error) && usefulFor() <= 0;
  return retrying('AssumeRoleWithWebIdentity with a fresh token', sts.rules, worthAnotherToken, async () => {
    usefulFor = () => Number.POSITIVE_INFINITY;
    const token = await identity.token();
    usefulFor = token.usefulFor;
    return sts.assumeRoleWithWebIdentity(hop, token.jwt, usefulFor);
  });
}

/** Assumes a role with credentials; leaves out what STS allows to leave out when it says that all is too large. */
export async function assumeWithCredentials(
  hop: Hop,
  credentials: Credentials,
  tags: SessionTags | undefined,
  sts: Sts,
  runner: Runner,
  fresh: boolean,
): Promise<Assumed> {
  let asked = hop;
  let sent = tags;
  for (;;) {
    try {
      const call = sent && { tags: allTags(sent), transitiveKeys: sent.transitiveKeys };
      return await sts.assumeRole(asked, call, credentials, fresh);
    } catch (error) {
      const { name, message } = error as Error;
      if (sent && sent.droppable.length > 0 && /^PackedPolicyTooLarge/.test(name)) {
        const dropped = sent.droppable.map(({ key }) => key).join(', ');
        runner.notice(
          `STS found the session's tags and policies too large together, so these tags are left out: ${dropped}.`,
        );
        sent = withoutDroppable(sent);
      } else if (asked.duration > 3600 && /1 hour session limit/.test(message)) {
        runner.notice(
          `The session will last 3600 s, not ${hop.duration} s, because AWS allows a chained role one hour.`,
        );
        asked = { ...asked, duration: 3600 };
      } else {
        throw error;
      }
    }
  }
}
