import type { Row } from './explanation.ts';
import { mfaRows } from './mfa.ts';
import { pairOfStatements } from './trust-statement.ts';
import type { HopSaid } from './web-identity.ts';

/** Who was refused, as STS says it: "User: ARN is not authorized …". */
function callerIn({ hop, message }: HopSaid): string {
  return /User: (arn:\S+)/.exec(message)?.[1] ?? hop?.caller ?? 'the ARN of the caller';
}

/** Trust policies name a role, not one of its sessions. */
function principalOf(caller: string): string {
  return caller.replace(/^(arn:[^:]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3');
}

/** What STS says to credentials, and what it means. */
export const roleRows: readonly Row<HopSaid>[] = [
  ...mfaRows,
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:SetSourceIdentity'),
    explain: (said) => ({
      title: 'The source identity is not allowed',
      what: said.what,
      why: 'With source-identity, or from a session that has one, both sides have to allow sts:SetSourceIdentity, for every role of the chain.',
      remedy: `Leave source-identity out, or allow it:\n\n${pairOfStatements(said.hop?.role ?? '', principalOf(callerIn(said)), ['sts:AssumeRole', 'sts:SetSourceIdentity'])}`,
    }),
  },
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:TagSession'),
    explain: (said) => ({
      title: 'Session tags are not allowed',
      what: said.what,
      why: 'The action sends session tags, and both sides have to allow sts:TagSession.',
      remedy: `Set role-skip-session-tagging: true, or allow it:\n\n${pairOfStatements(said.hop?.role ?? '', principalOf(callerIn(said)), ['sts:AssumeRole', 'sts:TagSession'])}`,
    }),
  },
  {
    when: ({ message }) => /conflicts with a transitive tag key/.test(message),
    explain: (said) => ({
      title: 'A session tag is handed down already',
      what: said.what,
      why: 'An earlier role of the chain made the tag transitive, so AWS passes it on by itself and takes it from nobody else.',
      remedy: 'Set role-skip-session-tagging: true on this step.',
    }),
  },
  {
    when: ({ message }) => /1 hour session limit/.test(message),
    explain: (said) => ({
      title: 'A chained role lasts one hour at most',
      what: said.what,
      why: 'The credentials that assume this role are themselves a role’s session, and AWS then allows 3600 s.',
      remedy: 'Set role-duration-seconds: 3600, or let the role trust GitHub directly.',
    }),
  },
  {
    when: ({ message }) => /MaxSessionDuration/.test(message),
    explain: (said, { plan }) => ({
      title: 'Longer than the role allows',
      what: said.what,
      why: `role-duration-seconds is ${plan?.hops[(said.hop?.number ?? 1) - 1]?.duration ?? 'too long'}, more than the role's own maximum.`,
      remedy: `Set role-duration-seconds to less, or raise the maximum of the role: aws iam update-role --role-name ${said.hop?.role.split('/').at(-1)} --max-session-duration SECONDS`,
    }),
  },
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:AssumeRole'),
    explain: (said) => ({
      title: 'The role may not be assumed from here',
      what: said.what,
      why: 'The role’s trust policy does not name the caller or asks for something else (an external ID, MFA), or the caller’s own policy does not allow it, or the role does not exist.',
      remedy: `Both sides have to agree:\n\n${pairOfStatements(said.hop?.role ?? '', principalOf(callerIn(said)), ['sts:AssumeRole'])}`,
    }),
  },
  {
    when: ({ name }) => name === 'PackedPolicyTooLarge',
    explain: (said) => ({
      title: 'Session policies and tags are too large together',
      what: said.what,
      why: 'AWS packs session policies and tags into one space; what could be left out has been.',
      remedy:
        'Shorten inline-session-policy, custom-tags or managed-session-policies, or set role-skip-session-tagging: true.',
    }),
  },
  {
    when: ({ name }) => name === 'MalformedPolicyDocument',
    explain: (said) => ({
      title: 'The session policy is not a valid policy',
      what: said.what,
      why: 'It is JSON, but AWS does not accept it as a policy.',
      remedy: 'Correct inline-session-policy (or session-policy in role-chain).',
    }),
  },
  {
    when: ({ name }) => name === 'InvalidClientTokenId' || name === 'UnrecognizedClient',
    explain: (said, { plan }) => ({
      title: 'AWS does not know these credentials',
      what: said.what,
      why: `The access key is wrong, deleted or inactive, or it belongs to another partition than ${plan?.partition ?? 'aws'}, that of region ${plan?.region ?? ''}.`,
      remedy: 'Check the secret behind aws-access-key-id, and the region.',
    }),
  },
  {
    when: ({ message }) => /Signature (expired|not yet current)/.test(message),
    explain: (said) => ({
      title: 'The clock of the runner is wrong',
      what: said.what,
      why: 'AWS takes a signature only within 15 minutes of its own clock, and setting the time by its answer did not help.',
      remedy: 'Set the clock of the runner, and let it follow a time server.',
    }),
  },
  {
    when: ({ name }) =>
      name === 'SignatureDoesNotMatch' || name === 'InvalidSignature' || name === 'RequestExpired',
    explain: (said) => ({
      title: 'The signature is wrong',
      what: said.what,
      why: 'The secret access key does not belong to the key ID, or was cut when it was stored.',
      remedy: 'Store the secret access key again, all 40 characters of it.',
    }),
  },
  {
    when: ({ name }) => name === 'ExpiredToken',
    explain: (said) => ({
      title: 'The credentials have expired',
      what: said.what,
      why: 'The session that this step starts from is over.',
      remedy: 'Sign in again in this job before this step, or store fresh credentials.',
    }),
  },
  {
    when: ({ name }) => name === 'RegionDisabled',
    explain: (said, { plan }) => ({
      title: 'STS is not active in this region',
      what: said.what,
      why: `The account has not enabled STS in ${plan?.region ?? 'this region'}.`,
      remedy: 'Activate it in the account settings of IAM, or use another aws-region.',
    }),
  },
];
