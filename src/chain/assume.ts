import { isPassingStsError, retrying } from '../aws/retry.ts';
import type { Assumed, Factor, Sts } from '../aws/sts.ts';
import type { Credentials, Hop, Runner, SessionTags, WebIdentity } from '../types.ts';
import { type Device, withCode } from './mfa.ts';
import { allTags, withoutDroppable } from './tags.ts';

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

/** What an assumption with credentials has besides its hop. */
export interface How {
  readonly tags?: SessionTags | undefined;
  readonly sourceIdentity?: string | undefined;
  readonly mfa?: Device | undefined;
  /** The credentials were made a moment ago. */
  readonly fresh: boolean;
}

/** Assumes a role with credentials; leaves out what STS allows to leave out when it says that all is too large. */
export async function assumeWithCredentials(
  hop: Hop,
  credentials: Credentials,
  { tags, sourceIdentity, mfa, fresh }: How,
  sts: Sts,
  runner: Runner,
): Promise<Assumed> {
  let asked = hop;
  let sent = tags;
  for (;;) {
    try {
      const call = sent && { tags: allTags(sent), transitiveKeys: sent.transitiveKeys };
      const once = (factor?: Factor) =>
        sts.assumeRole(asked, credentials, { tags: call, factor, sourceIdentity, fresh });
      // Each attempt has a code of its own, because AWS takes none twice.
      return await (mfa ? withCode(mfa, sts.rules.deadline, runner, once) : once());
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
