import type { ApprovalError } from '../errors.ts';
import type { Explanation, Row, Situation } from './explanation.ts';
import type { Said } from './network.ts';

/** Nobody came. */
export function explainApproval({ seconds, link }: ApprovalError): Explanation {
  if (seconds === 0) {
    return {
      id: 'sso-ended',
      title: 'The token of IAM Identity Center has ended',
      what: `The session has to be renewed, but no token of ${link} is cached that still works.`,
      why: 'What a person approves lasts only as long as IAM Identity Center is set to, and nobody can be asked while a later step runs.',
      remedy:
        'Add another step with this action before the one that failed, or lengthen the sessions of IAM Identity Center.',
    };
  }
  return {
    id: 'sso-not-approved',
    title: 'Nobody approved the sign-in',
    what: `Waited ${Math.round(seconds)} s for somebody to approve the sign-in at ${link}. Nothing was exported.`,
    why: 'Link and code were in the log, in a notice and in the step summary, and nobody opened them in time.',
    remedy:
      'Run the job again, and open the new link that it prints. If a person needs longer, raise sso-timeout-s.',
  };
}

const center = ({ plan }: Situation) =>
  plan?.source.kind === 'sso' ? plan.source : plan?.source.kind === 'profile' ? plan.source.sso : undefined;

/** What IAM Identity Center says, and what it means. */
export const identityCenterRows: readonly Row<Said>[] = [
  {
    when: ({ name }) => name === 'AccessDenied',
    explain: ({ what }) => ({
      id: 'sso-declined',
      title: 'The sign-in was declined',
      what,
      why: 'Somebody opened the link and denied the request.',
      remedy: 'Run the job again if that was a mistake.',
    }),
  },
  {
    when: ({ name }) => name === 'Forbidden',
    explain: ({ what }, situation) => ({
      id: 'sso-assignment',
      title: 'Not assigned to this account',
      what,
      why: `Who approved the sign-in has no assignment to ${center(situation)?.roleName} in account ${center(situation)?.account}, or there is no such permission set.`,
      remedy:
        'Let somebody approve who has the assignment, or correct account and permission set. The access portal lists what one has.',
    }),
  },
  {
    when: ({ name }) => name === 'Unauthorized',
    explain: ({ what }) => ({
      id: 'sso-token',
      title: 'IAM Identity Center does not accept the token',
      what,
      why: 'The token was revoked, or it belongs to another instance or region of IAM Identity Center.',
      remedy: 'Check sso-region, and run the job again for a new approval.',
    }),
  },
  {
    when: ({ name }) =>
      ['InvalidRequest', 'InvalidClient', 'UnauthorizedClient', 'InvalidGrant'].includes(name),
    explain: ({ what }, situation) => ({
      id: 'sso-portal',
      title: 'IAM Identity Center refuses the request',
      what,
      why: `There is no access portal ${center(situation)?.startUrl} in ${center(situation)?.region}, as a rule.`,
      remedy:
        'Copy start URL and region from the settings of IAM Identity Center: the region is its own, not that of the workload.',
    }),
  },
];
