import type { Plan } from '../types.ts';
import { wrongClock } from './clock.ts';
import { capital, type Explanation, type Row } from './explanation.ts';
import type { HopSaid } from './web-identity.ts';

/** Where the keys are from. */
function keysOf(plan: Plan | undefined): string {
  switch (plan?.source.kind) {
    case 'environment':
      return 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, and who has set them';
    case 'profile':
      return `the keys in the profile ${plan.source.profile.name}`;
    case 'default-chain':
      return 'what the default chain finds: the environment, the shared files, the role of the machine';
    default:
      return 'the secrets behind aws-access-key-id and aws-secret-access-key';
  }
}

function unknownKeys(
  hop: number,
  plan: Plan | undefined,
): Pick<Explanation, 'why' | 'likely' | 'others' | 'remedy'> {
  if (hop > 1) {
    return {
      why: 'the session of the hop before is so new that not every part of STS knows it yet; it was tried again for a moment.',
      likely: true,
      remedy: 'Run the job again.',
    };
  }
  return {
    why: `The access key is wrong, deleted or inactive, or it belongs to another partition than ${plan?.partition ?? 'aws'}, that of region ${plan?.region ?? ''}.`,
    remedy: `Check ${keysOf(plan)}, and the region.`,
  };
}

/** What the secret looks like says more than AWS does, and needs not be shown for that. */
function signatureCause(
  hop: number,
  plan: Plan | undefined,
): Pick<Explanation, 'why' | 'likely' | 'others' | 'remedy'> {
  const others = ['something between this runner and AWS changes requests.'];
  // What signed was made by AWS a moment ago.
  if (hop > 1)
    return {
      why: 'something between this runner and AWS changes requests.',
      likely: true,
      remedy: 'Look at the proxies on the way.',
    };
  const remedy = `Store the secret access key again, all 40 characters of it, without quotation marks and spaces; look at ${keysOf(plan)}.`;
  const source = plan?.source;
  const secret = source && 'credentials' in source ? source.credentials.secretAccessKey : undefined;
  if (secret && /\s/.test(secret.reveal())) {
    return {
      why: 'The secret access key has white space in it, which came along when it was stored.',
      remedy,
    };
  }
  if (secret && secret.length !== 40) {
    const why = `The secret access key has ${secret.length} characters, and those of AWS have 40: it was cut, or something was added, when it was stored.`;
    return { why, remedy };
  }
  const why = 'the secret access key does not belong to the key ID, or was changed when it was stored.';
  return { why, likely: true, others, remedy };
}

/** What STS says of the credentials themselves, and what it means. */
export const credentialRows: readonly Row<HopSaid>[] = [
  {
    when: ({ name }) => name === 'InvalidClientTokenId' || name === 'UnrecognizedClient',
    explain: ({ what, hop }, { plan }) => ({
      id: 'credentials-unknown',
      title: 'AWS does not know these credentials',
      what,
      ...unknownKeys(hop?.number ?? 1, plan),
    }),
  },
  {
    when: ({ message }) => /Signature (expired|not yet current)/.test(message),
    explain: (said, situation) => ({
      id: 'clock',
      title: 'The clock of the runner is wrong',
      what: said.what,
      why: `${capital(wrongClock(situation) ?? 'the clock of this runner jumps, or something between it and AWS holds requests back')}; AWS takes a signature only within 15 minutes of its own time.`,
      remedy: 'Set the clock of the runner, and let it follow a time server.',
    }),
  },
  {
    when: ({ name }) =>
      name === 'SignatureDoesNotMatch' || name === 'InvalidSignature' || name === 'RequestExpired',
    explain: (said, { plan }) => ({
      id: 'signature',
      title: 'The signature is wrong',
      what: said.what,
      ...signatureCause(said.hop?.number ?? 1, plan),
    }),
  },
  {
    when: ({ name }) => name === 'ExpiredToken',
    explain: (said) => ({
      id: 'credentials-expired',
      title: 'The credentials have expired',
      what: said.what,
      why: 'The session that this step starts from is over.',
      remedy:
        'Sign in again in this job before this step, or store fresh credentials. In a long job set refresh: true on the step that signs in: its session is then renewed.',
    }),
  },
  {
    when: ({ name }) => name === 'RegionDisabled',
    explain: (said, { plan }) => ({
      id: 'region-disabled',
      title: 'STS is not active in this region',
      what: said.what,
      why: `The account has not enabled STS in ${plan?.region ?? 'this region'}.`,
      remedy: 'Activate it in the account settings of IAM, or use another aws-region.',
    }),
  },
];
