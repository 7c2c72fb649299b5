import type { Plan } from '../types.ts';
import { accessRows } from './access.ts';
import { credentialRows } from './credentials.ts';
import type { Row } from './explanation.ts';
import { mfaRows } from './mfa.ts';
import { hopIn } from './sides.ts';
import type { HopSaid } from './web-identity.ts';

function durationOf(said: HopSaid, plan: Plan | undefined): number | undefined {
  return hopIn(said, plan)?.duration;
}

/** What was sent in the end, and what had been left out before. */
function whatIsLeft(said: HopSaid, plan: Plan | undefined): string {
  const hop = hopIn(said, plan);
  const tags = said.hop?.claims ? undefined : plan?.tags;
  const sent = [
    ...(hop?.policy ? [`an inline policy of ${hop.policy.length} characters`] : []),
    ...(hop && hop.policyArns.length > 0 ? [`${hop.policyArns.length} managed policies`] : []),
    ...(tags ? [`${tags.kept.length + tags.custom.length} tags`] : []),
  ];
  const dropped =
    tags && tags.droppable.length > 0
      ? ` Left out already: ${tags.droppable.map(({ key }) => key).join(', ')}.`
      : '';
  return sent.length > 0 ? `What was sent: ${sent.join(', ')}.${dropped}` : 'Nothing could be left out.';
}

function percentIn({ message }: HopSaid): string {
  const [percent] = /\d+%/.exec(message) ?? [];
  return percent ? `, of which these take ${percent}` : '';
}

/** What STS says to credentials that want a role, and what it means. */
export const roleRows: readonly Row<HopSaid>[] = [
  ...mfaRows,
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
      why: `The session was asked to last ${durationOf(said, plan) ? `${durationOf(said, plan)} s, ` : ''}more than the role's own maximum.`,
      remedy:
        'Ask for less (role-duration-seconds; duration-seconds in role-chain or sessions; duration_seconds in a profile): 3600 unless somebody has raised the maximum of the role. Or raise that.',
      paste: [
        {
          where: 'To raise it',
          language: 'sh',
          text: `aws iam update-role --role-name ${said.hop?.role.split('/').at(-1)} --max-session-duration ${durationOf(said, plan) ?? 'SECONDS'}`,
        },
      ],
    }),
  },
  ...accessRows,
  {
    when: ({ name }) => name === 'PackedPolicyTooLarge',
    explain: (said, { plan }) => ({
      id: 'packed-policy',
      title: 'Session policies and tags are too large together',
      what: said.what,
      why: `AWS packs session policies and tags into one space${percentIn(said)}. ${whatIsLeft(said, plan)}`,
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
  ...credentialRows,
];
