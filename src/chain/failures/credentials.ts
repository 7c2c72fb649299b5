import { wrongClock } from '../../explain/clock.ts';
import { type Cause, capital } from '../../explain/explanation.ts';
import type { Failures } from '../../explain/failure.ts';
import type { Situation } from '../../explain/situation.ts';
import type { HopSaid } from './said.ts';

function unknownKeys({ hop }: HopSaid, { keptIn, route, network }: Situation): Cause {
  if ((hop?.number ?? 1) > 1) {
    return {
      why: 'the session of the previous hop is so new that STS does not know it everywhere. The step retried for three seconds.',
      likely: true,
      remedy: 'Run the job again.',
    };
  }
  return {
    why: `The access key is wrong, deleted or inactive, or it does not belong to the partition ${route?.partition ?? 'aws'}${network?.region ? ` of the region ${network.region}` : ''}.`,
    remedy: `Check ${keptIn ?? 'the credentials'}, and the region.`,
  };
}

/** The cause of a wrong signature, by the length and the blanks of the secret, which is not shown. */
function signatureCause({ hop, shape }: HopSaid, { keptIn }: Situation): Cause {
  const changed = 'a proxy between this runner and AWS changes the requests.';
  // AWS itself made the signing keys a moment ago.
  if ((hop?.number ?? 1) > 1)
    return { why: changed, likely: true, remedy: 'Check the proxies between this runner and AWS.' };
  const remedy = `Store the secret access key again: all 40 characters, without quotation marks or spaces. Check ${keptIn ?? 'the place where it is stored'}.`;
  if (shape?.hasBlanks)
    return {
      why: 'The stored secret access key contains white space.',
      remedy,
    };
  if (shape && shape.length !== 40) {
    const why = `The stored secret access key has ${shape.length} characters instead of 40, so it is incomplete or has extra characters.`;
    return { why, remedy };
  }
  const why = 'the secret access key does not belong to the access key ID, or the stored value is wrong.';
  return { why, likely: true, others: [changed], remedy };
}

const isClock = ({ text, reason }: HopSaid) =>
  text.says(/Signature (expired|not yet current)/) || reason === 'RequestExpired';

/** Failures in which STS refuses the credentials. */
export const credentialFailures = {
  'credentials-unknown': {
    group: 'The role and the credentials',
    seen: 'InvalidClientTokenId: The security token included in the request is invalid',
    when: ({ reason }) => reason === 'InvalidClientTokenId' || reason === 'UnrecognizedClient',
    explain: (said, situation) => ({
      title: 'AWS does not know these credentials',
      what: said.what,
      ...unknownKeys(said, situation),
    }),
  },
  signature: {
    group: 'The role and the credentials',
    seen: 'SignatureDoesNotMatch: The request signature we calculated does not match',
    when: (said) =>
      (said.reason === 'SignatureDoesNotMatch' || said.reason === 'InvalidSignature') && !isClock(said),
    explain: (said, situation) => ({
      title: 'The signature is wrong',
      what: said.what,
      ...signatureCause(said, situation),
    }),
  },
  clock: {
    group: 'The role and the credentials',
    seen: 'Signature expired: … is now earlier than …',
    when: isClock,
    explain: (said, situation) => ({
      title: 'The clock of the runner is wrong',
      what: said.what,
      why: `${capital(wrongClock(situation) ?? 'the clock of this runner is unstable, or a proxy delays the requests')}. AWS accepts a signature only within 15 minutes of its own time.`,
      remedy: 'Set the clock of the runner, and synchronise it with a time server.',
    }),
  },
  'credentials-expired': {
    group: 'The role and the credentials',
    seen: 'ExpiredToken: The security token included in the request is expired',
    when: ({ reason, hop }) => reason === 'ExpiredToken' && !hop?.claims,
    explain: (said) => ({
      title: 'The credentials have expired',
      what: said.what,
      why: 'The session that this step starts from has expired.',
      remedy:
        'Sign in again in this job before this step, or store fresh credentials. In a long job, set refresh: true on the step that signs in, so that its session is renewed.',
    }),
  },
  'region-disabled': {
    group: 'The role and the credentials',
    seen: 'RegionDisabledException',
    when: ({ reason }) => reason === 'RegionDisabled',
    explain: (said, { network }) => ({
      title: 'STS is not active in this region',
      what: said.what,
      why: `The account has not enabled STS in ${network?.region ?? 'this region'}.`,
      remedy: 'Activate the region for STS in the account settings of IAM, or use another aws-region.',
    }),
  },
} as const satisfies Failures<HopSaid>;
