import type { DeadlineError, HopError } from '../errors.ts';
import type { Plan } from '../types.ts';
import type { Explanation, Situation } from './explanation.ts';

/** `hop`: the role that was being assumed, when it was STS that did not answer. */
export function explainDeadline(
  { seconds }: DeadlineError,
  { plan, stsHost }: Situation,
  hop?: HopError,
): Explanation {
  const sts = `STS (${stsHost ?? 'host unknown'})`;
  const waitedFor = hop
    ? `${sts} to assume ${hop.role}, hop ${hop.number} of ${hop.of}`
    : `${waitedBefore(plan)}${sts}`;
  const profile = hop ? undefined : profileOf(plan);
  return {
    id: 'deadline',
    title: 'No answer in time',
    what: `The sign-in was not done within ${plan?.network.timeoutSeconds ?? seconds} s, waiting for ${waitedFor}. Nothing was exported.`,
    why: `The other side accepts connections but does not answer, or a firewall drops what is sent${profile ? `; or a process that the profile ${profile} names does not end` : ''}.`,
    remedy: 'Look whether this runner can reach that host. If it only needs longer, raise action-timeout-s.',
  };
}

/** The profile that the credentials come from, where one is named. */
function profileOf(plan: Plan | undefined): string | undefined {
  if (plan?.source.kind === 'profile') return plan.source.profile.name;
  return plan?.source.kind === 'default-chain' ? plan.source.profile : undefined;
}

/** What a source may be waiting for before anything is asked of STS. */
function waitedBefore(plan: Plan | undefined): string {
  switch (plan?.source.kind) {
    case 'sso':
      return 'IAM Identity Center or ';
    case 'cognito':
      return 'the token endpoint, Amazon Cognito or ';
    case 'profile':
      return `what the profile ${profileOf(plan)} names, or `;
    case 'default-chain':
      return `${profileOf(plan) ? `what the profile ${profileOf(plan)} names` : 'the container or the instance'}, or `;
    case 'access-keys':
    case 'environment':
    case 'web-identity-token-file':
    case 'web-identity-token':
      return '';
    case 'github-oidc':
    case undefined:
      return "GitHub's token endpoint or ";
  }
}
