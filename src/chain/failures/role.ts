import { PlainSecretError } from '../../errors/index.ts';
import type { Failures } from '../../explain/failure.ts';
import type { Route } from '../../route.ts';
import { type HopSaid, hopIn, nameOf } from './said.ts';

/** What the last attempt sent, and which tags it left out. */
function whatIsLeft(said: HopSaid, route: Route | undefined): string {
  const hop = hopIn(said, route);
  const tags = said.hop?.claims ? undefined : route?.tags;
  const sent = [
    ...(hop?.policy ? [`an inline policy of ${hop.policy.length} characters`] : []),
    ...(hop && hop.policyArns.length > 0 ? [`${hop.policyArns.length} managed policies`] : []),
    ...(tags ? [`${tags.kept.length + tags.custom.length} tags`] : []),
  ];
  const dropped =
    tags && tags.droppable.length > 0
      ? ` Already omitted: ${tags.droppable.map(({ key }) => key).join(', ')}.`
      : '';
  return sent.length > 0 ? `The request had ${sent.join(', ')}.${dropped}` : 'The step cannot omit anything.';
}

function percentIn({ text }: HopSaid): string {
  const percent = text.part(/(?<!\d)(\d+%)/);
  return percent ? `, and these take ${percent} of it` : '';
}

/** Failures in which STS refuses the requested session. */
export const roleFailures = {
  'transitive-tag': {
    group: 'The role and the credentials',
    seen: 'One of the specified transitive tag keys … conflicts with a transitive tag key from the calling session',
    when: ({ text }) => text.says('conflicts with a transitive tag key'),
    explain: (said) => ({
      title: 'A session tag is already inherited',
      what: said.what,
      why: 'An earlier role of the chain made the tag transitive. AWS passes it on, and rejects a request that sends it again.',
      remedy: 'Set role-skip-session-tagging: true on this step.',
    }),
  },
  'chained-duration': {
    group: 'The role and the credentials',
    seen: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    when: ({ text }) => text.says('1 hour session limit'),
    explain: (said) => ({
      title: 'A chained session lasts at most one hour',
      what: said.what,
      why: 'The calling credentials are a role session, and AWS limits such chained sessions to 3600 s.',
      remedy:
        'Set role-duration-seconds: 3600. Or let the role trust GitHub directly, for up to 12 hours. Or set refresh: true, which renews the session for as long as the job runs.',
    }),
  },
  'max-duration': {
    group: 'The role and the credentials',
    seen: 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
    when: ({ text }) => text.says('MaxSessionDuration'),
    explain: (said, { route }) => {
      const duration = hopIn(said, route)?.duration;
      return {
        title: 'The session is longer than the role allows',
        what: said.what,
        why: `The requested duration${duration ? ` of ${duration} s` : ''} exceeds the role’s maximum.`,
        remedy:
          'Lower role-duration-seconds (duration-seconds in role-chain or sessions, duration_seconds in a profile), or raise the role’s maximum. Its default is 3600.',
        paste: [
          {
            where: 'To raise the maximum',
            language: 'sh',
            text: `aws iam update-role --role-name ${nameOf(said.hop?.role)} --max-session-duration ${duration ?? 'SECONDS'}`,
          },
        ],
      };
    },
  },
  'packed-policy': {
    group: 'The role and the credentials',
    seen: 'PackedPolicyTooLarge: Packed policy consumes …% of allotted space',
    when: ({ reason }) => reason === 'PackedPolicyTooLarge',
    explain: (said, { route }) => ({
      title: 'Session policies and tags are too large together',
      what: said.what,
      why: `AWS packs session policies and tags into one space${percentIn(said)}. ${whatIsLeft(said, route)}`,
      remedy:
        'Shorten inline-session-policy, custom-tags or managed-session-policies, or set role-skip-session-tagging: true.',
    }),
  },
  'session-policy': {
    group: 'The role and the credentials',
    seen: 'MalformedPolicyDocument: Syntax errors in policy',
    when: ({ reason }) => reason === 'MalformedPolicyDocument',
    explain: (said) => ({
      title: 'The session policy is not a valid policy',
      what: said.what,
      why: 'The session policy is JSON, but AWS does not accept it as a policy.',
      remedy: 'Correct inline-session-policy (or session-policy in role-chain or sessions).',
    }),
  },
  'plain-secret': {
    group: 'The role and the credentials',
    seen: 'special-characters-workaround fails',
    when: ({ error }) => error instanceof PlainSecretError,
    explain: (said) => ({
      title: 'No secret access key without special characters',
      what: said.what,
      why: 'special-characters-workaround needs a secret access key of only letters and digits, and STS returned none.',
      remedy: 'Run the job again. Better: fix the tool that cannot handle special characters.',
    }),
  },
} as const satisfies Failures<HopSaid>;
