import type { Assumed } from '../aws/sts.ts';
import type { Factor } from '../aws/sts-parameters.ts';
import { ServiceError } from '../errors/index.ts';
import type { Credentials, WebIdentity } from '../identity.ts';
import { retrying } from '../retry/attempts.ts';
import { isPassing } from '../retry/passing.ts';
import type { Hop, SessionTags } from '../route.ts';
import type { Run } from '../run.ts';
import { type Device, withCode } from './mfa.ts';
import { allTags, withoutDroppable } from './tags.ts';

/** Assumes a role with a web identity. Fetches a new token if transient errors outlast the first. */
export async function assumeWithToken(hop: Hop, identity: WebIdentity, { sts, wire }: Run): Promise<Assumed> {
  // Before a token is sent, a failure is one of the token request, which has its own retries.
  let usefulFor = () => Number.POSITIVE_INFINITY;
  const call = {
    name: 'AssumeRoleWithWebIdentity with a fresh token',
    passes: (error: unknown) => isPassing(error) && usefulFor() <= 0,
  };
  return retrying(call, wire.rules, async () => {
    usefulFor = () => Number.POSITIVE_INFINITY;
    const token = await identity.token();
    usefulFor = token.usefulFor;
    return sts.assumeRoleWithWebIdentity(hop, token.jwt, usefulFor);
  });
}

/** Optional parameters of an assumption with credentials, besides its hop. */
export interface How {
  readonly tags?: SessionTags | undefined;
  readonly sourceIdentity?: string | undefined;
  readonly mfa?: Device | undefined;
}

/** Assumes a role with credentials. If STS says that tags or duration exceed a limit, reduces them and retries. */
export async function assumeWithCredentials(
  hop: Hop,
  credentials: Credentials,
  { tags, sourceIdentity, mfa }: How,
  run: Run,
): Promise<Assumed> {
  const { sts, runner } = run;
  let asked = hop;
  let sent = tags;
  for (;;) {
    try {
      const call = sent && { tags: allTags(sent), transitiveKeys: sent.transitiveKeys };
      const once = (factor?: Factor) =>
        sts.assumeRole(asked, credentials, { tags: call, factor, sourceIdentity });
      // Each attempt needs a new code, because AWS takes each code once.
      return await (mfa ? withCode(mfa, run, once) : once());
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (sent && sent.droppable.length > 0 && /^PackedPolicyTooLarge/.test(error.reason)) {
        const dropped = sent.droppable.map(({ key }) => key).join(', ');
        runner.notice(
          `The session’s tags and policies are too large together, so the step omits these tags: ${dropped}.`,
        );
        sent = withoutDroppable(sent);
      } else if (asked.duration > 3600 && error.said.says('1 hour session limit')) {
        runner.notice(
          `The session lasts 3600 s, not ${hop.duration} s, because AWS limits chained roles to one hour.`,
        );
        asked = { ...asked, duration: 3600 };
      } else {
        throw error;
      }
    }
  }
}
