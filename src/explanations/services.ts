import { chainFailures, explainSts, hopSaid, identifySaid } from '../chain/failures/index.ts';
import type { HopSaid } from '../chain/failures/said.ts';
import type { HopError, IdentifyError, ProfileError, SourceError } from '../errors/index.ts';
import type { Explanation } from '../explain/explanation.ts';
import { type Entry, explainBy } from '../explain/failure.ts';
import { networkFailures } from '../explain/network.ts';
import { type Said, saidBy } from '../explain/said.ts';
import { sourceOf } from '../sources/index.ts';
import type { Known } from './situation.ts';

export const serviceEntries = {
  ...chainFailures,
  ...networkFailures,
  'aws-refused': { group: 'Everything else', seen: 'AWS refuses the request for another reason' },
  'sign-in-failed': { group: 'Everything else', seen: 'A failure that the action does not recognise' },
} as const satisfies Record<string, Entry>;

/** Explains a hop that failed. */
export function explainHop(error: HopError, known: Known): Explanation {
  return explainRequest(hopSaid(error, secretShape(known)), known);
}

/** Explains why STS did not say who the credentials belong to. */
export function explainIdentify(error: IdentifyError, known: Known): Explanation {
  return explainRequest(identifySaid(error, secretShape(known)), known);
}

function explainRequest(said: HopSaid, known: Known): Explanation {
  return explainSts(said, known) ?? explainBy<Said>(networkFailures, said, known) ?? unknown(said);
}

/** The form of the secret access key that signed, if the plan has the key. */
function secretShape({ plan }: Known): HopSaid['shape'] {
  const source = plan?.choice.source;
  const secret = source && 'credentials' in source ? source.credentials.secretAccessKey : undefined;
  return secret && { length: secret.length, hasBlanks: /\s/.test(secret.reveal()) };
}

/** Explains why a service that a source asked before STS gave no credentials. */
export async function explainSource(error: SourceError, known: Known): Promise<Explanation> {
  const { service, cause, source: kind } = error;
  const said = saidBy(cause, `${service} gave no credentials`, service);
  const plan = known.plan?.choice.source;
  // By the plan, not by `kind`: a profile may ask another source's service.
  const failures = plan && (await sourceOf(plan).failures());
  const own = failures && plan && explainBy(failures, { ...said, plan }, known);
  return own ?? explainBy<Said>(networkFailures, said, known) ?? unknown(said, `${service} (${kind})`);
}

/** Explains a request that failed outside of a hop. */
export function explainService(error: unknown, known: Known): Explanation {
  const said = saidBy(error, 'A request failed');
  return explainBy<Said>(networkFailures, said, known) ?? unknown(said);
}

/** Explains why a profile gives no credentials. */
export function explainProfile(error: ProfileError, { plan, profiles }: Known): Explanation {
  const { message, device } = error;
  const source = plan?.choice.source;
  const name = source?.kind === 'profile' ? source.profile.name : error.profile;
  const base = { id: 'profile-broken', title: 'The profile gives no credentials' };
  if (device) {
    return {
      ...base,
      what: `The profile ${name} gave no credentials: ${message}.`,
      why: 'A role of the profile requires MFA (mfa_serial).',
      remedy: 'Set mfa-secret or mfa-code.',
    };
  }
  const files = profiles?.files.join(' and ') ?? 'the shared files';
  return {
    ...base,
    what: `The profile ${name} gave no credentials: ${message}.`,
    why: `The profile is in ${files}, but its settings, its process or its service give no credentials on this runner.`,
    remedy: 'Correct the profile, or write it before this step.',
    paste: [
      {
        where: 'To try it on the runner',
        language: 'sh',
        text: `aws sts get-caller-identity --profile ${name}`,
      },
    ],
  };
}

function unknown(said: Said, service = said.service): Explanation {
  if (said.status === undefined) {
    return {
      id: 'sign-in-failed',
      title: 'The sign-in failed',
      what: said.what,
      why: `The request to ${service} failed, and the action does not recognise the cause.`,
      remedy:
        'Run the job again with debug logging. If it fails again, report the log as an issue of the action.',
    };
  }
  return {
    id: 'aws-refused',
    title: 'AWS refused the sign-in',
    what: said.what,
    why: `${service} gives the reason above.`,
    remedy: 'Correct what the message names. The action’s README describes every input.',
  };
}
