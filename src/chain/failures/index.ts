import type { HopError, IdentifyError } from '../../errors/index.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { explainBy, type Failures } from '../../explain/failure.ts';
import { saidBy } from '../../explain/said.ts';
import type { Situation } from '../../explain/situation.ts';
import { accessFailures } from './access.ts';
import { credentialFailures } from './credentials.ts';
import { mfaFailures } from './mfa.ts';
import { roleFailures } from './role.ts';
import type { HopSaid } from './said.ts';
import { webIdentityFailures } from './web-identity.ts';

/** All refusals of STS, and two failures of the action itself: mfa-wait and plain-secret. */
export const chainFailures = {
  ...webIdentityFailures,
  ...accessFailures,
  ...roleFailures,
  ...credentialFailures,
  ...mfaFailures,
} as const satisfies Failures<HopSaid>;

/** Evidence of a hop that failed, with its place in the chain. */
export function hopSaid(hop: HopError, shape?: HopSaid['shape']): HopSaid {
  const place = hop.of > 1 ? `Hop ${hop.number} of ${hop.of}: ` : '';
  return { ...saidBy(hop.cause, `${place}${hop.role} could not be assumed`), hop, ...(shape && { shape }) };
}

/** Evidence of credentials that STS did not accept. */
export function identifySaid(error: IdentifyError, shape?: HopSaid['shape']): HopSaid {
  return {
    ...saidBy(error.cause, 'AWS did not accept the credentials'),
    hop: undefined,
    ...(shape && { shape }),
  };
}

export function explainSts(said: HopSaid, situation: Situation): Explanation | undefined {
  return explainBy<HopSaid>(chainFailures, said, situation);
}
