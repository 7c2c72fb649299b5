import type { Plan } from '../types.ts';
import { wrongClock } from './clock.ts';
import type { Explanation, Row } from './explanation.ts';
import { mfaRows } from './mfa.ts';
import { pairOfStatements } from './statements.ts';
import type { HopSaid } from './web-identity.ts';

/** Who was refused, as STS says it: "User: ARN is not authorized …". */
function callerIn({ hop, message }: HopSaid): string {
  return /User: (arn:\S+)/.exec(message)?.[1] ?? hop?.caller ?? 'the ARN of the caller';
}

/** Trust policies name a role, not one of its sessions. */
function principalOf(caller: string): string {
  return caller.replace(/^(arn:[^:]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3');
}

const bothSides = (said: HopSaid, ...more: readonly string[]) =>
  pairOfStatements(said.hop?.role ?? '', principalOf(callerIn(said)), ['sts:AssumeRole', ...more]);

function durationOf({ hop }: HopSaid, plan: Plan | undefined): number | undefined {
  const hops = plan?.hops ?? [];
  // The hops of sessions are not among them.
  return hop && hops[hop.number - 1]?.role === hop.role ? hops[hop.number - 1]?.duration : undefined;
}

function percentIn({ message }: HopSaid): string {
  const [percent] = /\d+%/.exec(message) ?? [];
  return percent ? `, of which these take ${percent}` : '';
}

/** What the secret looks like says more than AWS does, and needs not be shown for that. */
function signatureCause(plan: Plan | undefined): Pick<Explanation, 'why' | 'likely' | 'others'> {
  const source = plan?.source;
  const secret = source && 'credentials' in source ? source.credentials.secretAccessKey : undefined;
  const others = ['something between this runner and AWS changes requests.'];
  if (secret && secret.length !== 40) {
    const why = `the secret access key has ${secret.length} characters, and those of AWS have 40: it was cut, or something was added, when it was stored.`;
    return { why, others };
  }
  const why = 'the secret access key does not belong to the key ID, or was changed when it was stored.';
  return { why, likely: true, others };
}

/** What STS says to credentials, and what it means. */
export const roleRows: readonly Row<HopSaid>[] = [
  ...mfaRows,
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:SetSourceIdentity'),
    explain: (said) => ({
      id: 'source-identity',
      title: 'The source identity is not allowed',
      what: said.what,
      why: 'With source-identity, or from a session that has one, both sides have to allow sts:SetSourceIdentity, for every role of the chain.',
      remedy: 'Leave source-identity out, or allow it on both sides.',
      paste: bothSides(said, 'sts:SetSourceIdentity'),
    }),
  },
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:TagSession'),
    explain: (said) => ({
      id: 'tag-session',
      title: 'Session tags are not allowed',
      what: said.what,
      why: 'The action sends session tags, and both sides have to allow sts:TagSession.',
      remedy: 'Set role-skip-session-tagging: true, or allow it on both sides.',
      paste: bothSides(said, 'sts:TagSession'),
    }),
  },
  {
    when: ({ message }) => /conflicts with a transitive tag key/.test(message),
    explain: (said) => ({
      id: 'transitive-tag',
      title: 'A session tag is handed down already',
      what: said.what,
      why: 'An earlier role of the chain made the tag transitive, so AWS passes it on by itself and takes it from nobody else.',
      remedy: 'Set role-skip-session-tagging: true on this step.',
    }),
  },
  {
    when: ({ message }) => /1 hour session limit/.test(message),
    explain: (said) => ({
      id: 'chained-duration',
      title: 'A chained role lasts one hour at most',
      what: said.what,
      why: 'The credentials that assume this role are themselves a role’s session, and AWS then allows 3600 s.',
      remedy:
        'Set role-duration-seconds: 3600; or let the role trust GitHub directly, for up to 12 hours; or set refresh: true, which renews the session for as long as the job runs.',
    }),
  },
  {
    when: ({ message }) => /MaxSessionDuration/.test(message),
    explain: (said, { plan }) => ({
      id: 'max-duration',
      title: 'Longer than the role allows',
      what: said.what,
      why: `role-duration-seconds is ${durationOf(said, plan) ?? 'too long'}, more than the role's own maximum.`,
      remedy:
        'Set role-duration-seconds to the maximum of the role (3600 unless somebody has raised it), or raise that.',
      paste: [
        {
          where: 'To raise it',
          language: 'sh',
          text: `aws iam update-role --role-name ${said.hop?.role.split('/').at(-1)} --max-session-duration ${durationOf(said, plan) ?? 'SECONDS'}`,
        },
      ],
    }),
  },
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('sts:AssumeRole'),
    explain: (said, { plan }) => ({
      id: 'assume-role',
      title: 'The role may not be assumed from here',
      what: said.what,
      likely: true,
      why: /no identity-based policy allows/.test(said.message)
        ? `no policy of ${principalOf(callerIn(said))} allows it to assume the role.`
        : 'the role’s trust policy does not name the caller, or the caller’s own policy does not allow it.',
      others: [
        ...(plan?.mfa
          ? []
          : [
              'the role asks for a second factor (aws:MultiFactorAuthPresent): set mfa-serial and mfa-secret.',
            ]),
        'the role asks for an external ID or a source identity, and got none or another.',
        'the role does not exist, or its name or account is misspelt: AWS says the same then.',
      ],
      remedy: 'Both sides have to agree.',
      paste: bothSides(said),
    }),
  },
  {
    when: ({ name }) => name === 'PackedPolicyTooLarge',
    explain: (said) => ({
      id: 'packed-policy',
      title: 'Session policies and tags are too large together',
      what: said.what,
      why: `AWS packs session policies and tags into one space${percentIn(said)}; what could be left out has been (the notices above name it).`,
      remedy:
        'Shorten inline-session-policy, custom-tags or managed-session-policies, or set role-skip-session-tagging: true.',
    }),
  },
  {
    when: ({ name }) => name === 'MalformedPolicyDocument',
    explain: (said) => ({
      id: 'session-policy',
      title: 'The session policy is not a valid policy',
      what: said.what,
      why: 'It is JSON, but AWS does not accept it as a policy.',
      remedy: 'Correct inline-session-policy (or session-policy in role-chain or sessions).',
    }),
  },
  {
    when: ({ name }) => name === 'InvalidClientTokenId' || name === 'UnrecognizedClient',
    explain: (said, { plan }) => ({
      id: 'credentials-unknown',
      title: 'AWS does not know these credentials',
      what: said.what,
      why: `The access key is wrong, deleted or inactive, or it belongs to another partition than ${plan?.partition ?? 'aws'}, that of region ${plan?.region ?? ''}.`,
      remedy: 'Check the secret behind aws-access-key-id, and the region.',
    }),
  },
  {
    when: ({ message }) => /Signature (expired|not yet current)/.test(message),
    explain: (said, situation) => ({
      id: 'clock',
      title: 'The clock of the runner is wrong',
      what: said.what,
      why: `${wrongClock(situation) ?? 'the clock of this runner jumps, or something between it and AWS holds requests back'}; AWS takes a signature only within 15 minutes of its own time.`,
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
      ...signatureCause(plan),
      remedy:
        'Store the secret access key again, all 40 characters of it, without quotation marks and spaces.',
    }),
  },
  {
    when: ({ name }) => name === 'ExpiredToken',
    explain: (said) => ({
      id: 'credentials-expired',
      title: 'The credentials have expired',
      what: said.what,
      why: 'The session that this step starts from is over.',
      remedy: 'Sign in again in this job before this step, or store fresh credentials.',
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
