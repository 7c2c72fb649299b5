import type { ApprovalError, DeadlineError, HopError } from '../errors/index.ts';
import type { Explanation } from '../explain/explanation.ts';
import { sourceOf } from '../sources/index.ts';
import type { Known } from './situation.ts';

export const notExported = 'Nothing was exported.';

/** No approval came: in time, or for a session that has to be renewed. */
export function explainApproval({ seconds, link }: ApprovalError): Explanation {
  if (seconds === 0) {
    return {
      id: 'sso-ended',
      title: 'The token of IAM Identity Center has expired',
      what: `The session needs renewal, but no valid token for ${link} is cached.`,
      why: 'The approval has expired, and a later step cannot ask for a new one.',
      remedy:
        'Add another step with this action before the one that failed, or extend the session duration in IAM Identity Center.',
    };
  }
  return {
    id: 'sso-not-approved',
    title: 'The sign-in was not approved',
    what: `Waited ${Math.round(seconds)} s for an approval of the sign-in at ${link}.`,
    consequence: notExported,
    why: 'The link was not opened and approved in time. The log, a notice and the job summary show the link and the code.',
    remedy: 'Run the job again, and approve at the new link. If that needs more time, raise sso-timeout-s.',
  };
}

/** The deadline of the step passed. `hop`: the hop that was being assumed, if STS did not answer. */
export function explainDeadline(
  { seconds }: DeadlineError,
  { plan, network, isRenewal }: Known,
  hop?: HopError,
): Explanation {
  const host = network?.endpoints.STS?.url;
  const sts = host && URL.canParse(host) ? `STS (${new URL(host).host})` : 'STS';
  const source = plan?.choice.source;
  const before = source ? sourceOf(source).waitsFor(source) : 'the token endpoint';
  const waitedFor = hop
    ? `${sts} to assume ${hop.role}, hop ${hop.number} of ${hop.of}`
    : `${before && `${before} or `}${sts}`;
  const [profile] = !hop && source ? sourceOf(source).profiles(source) : [];
  return {
    id: 'deadline',
    title: 'No answer in time',
    what: `The sign-in did not finish within ${network?.timeoutSeconds ?? seconds} s. It was waiting for ${waitedFor}.`,
    consequence: notExported,
    why: `The host accepts connections but does not answer, or a firewall drops the packets${profile ? `, or a process of the profile ${profile} does not end` : ''}.`,
    remedy: `Check that this runner can reach that host.${isRenewal ? '' : ' If the sign-in only needs more time, raise action-timeout-s.'}`,
  };
}
