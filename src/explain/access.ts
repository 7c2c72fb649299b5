import type { Explanation, Paste, Row, Situation } from './explanation.ts';
import { bothSides, callerIn, principalOf } from './sides.ts';
import { tagStatements } from './statements.ts';
import type { HopSaid } from './web-identity.ts';

const isDenied = (said: HopSaid, action: string) =>
  said.name === 'AccessDenied' && said.message.includes(action);

/** The kind of policy that AWS names as the reason: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function reasonIn({
  message,
}: HopSaid): { readonly how: 'deny' | 'none'; readonly policy: string } | undefined {
  const [, denied] =
    /with an explicit deny in an? ([\w -]+? policy|permissions boundary)/.exec(message) ?? [];
  if (denied) return { how: 'deny', policy: denied };
  const [, none] = /because no ([\w -]+? policy|permissions boundary) allows/.exec(message) ?? [];
  return none ? { how: 'none', policy: none } : undefined;
}

/** What STS says of who may do what, and what it means. */
export const accessRows: readonly Row<HopSaid>[] = [
  {
    when: (said) => isDenied(said, 'sts:') && reasonIn(said)?.how === 'deny',
    explain: (said) => {
      const policy = reasonIn(said)?.policy ?? 'policy';
      return {
        id: 'explicit-deny',
        title: 'A policy denies it',
        what: said.what,
        why: `An explicit deny in a ${policy} wins over everything that allows it.`,
        remedy: `Ask whoever keeps the ${policy}${/service control|resource control/.test(policy) ? ' of the organisation' : ''} to except this caller, or use another role. Further statements that allow it change nothing.`,
      };
    },
  },
  {
    when: (said) => isDenied(said, 'sts:SetSourceIdentity'),
    explain: (said, { plan }) => ({
      id: 'source-identity',
      title: 'The source identity is not allowed',
      what: said.what,
      why: 'With source-identity, or from a session that has one, both sides have to allow sts:SetSourceIdentity, for every role of the chain.',
      remedy: 'Leave source-identity out, or allow it on both sides.',
      paste: bothSides(said, plan, 'sts:SetSourceIdentity'),
    }),
  },
  {
    when: (said) => isDenied(said, 'sts:TagSession'),
    explain: (said, { plan }) =>
      said.hop?.claims
        ? {
            id: 'tag-session',
            title: 'Session tags are not allowed',
            what: said.what,
            why: 'The token has tags for the session, and the trust policy of the role does not allow sts:TagSession.',
            remedy:
              'Allow it in the statement of the trust policy that lets this token in, or take the tags out of the token.',
            paste: tagStatements(said.hop.role, said.hop.claims),
          }
        : {
            id: 'tag-session',
            title: 'Session tags are not allowed',
            what: said.what,
            why: 'The action sends session tags, and both sides have to allow sts:TagSession.',
            remedy: 'Set role-skip-session-tagging: true, or allow it on both sides.',
            paste: bothSides(said, plan, 'sts:TagSession'),
          },
  },
  {
    when: (said) => isDenied(said, 'sts:AssumeRole') && !said.message.includes('AssumeRoleWithWebIdentity'),
    explain: (said, { plan }) => ({
      id: 'assume-role',
      title: 'The role may not be assumed from here',
      what: said.what,
      ...cause(said, plan),
    }),
  },
];

type Cause = Pick<Explanation, 'why' | 'likely' | 'others' | 'remedy'> & { readonly paste: readonly Paste[] };

/** AWS names the side that lacks a statement where both are in one account; otherwise nobody can know. */
function cause(said: HopSaid, plan: Situation['plan']): Cause {
  const caller = callerIn(said);
  const who = caller ? principalOf(said, caller).arn : 'the caller';
  const policy = reasonIn(said)?.policy;
  const sides = bothSides(said, plan);
  const [trust, own] = sides;
  if (policy === 'session policy') {
    return {
      why: 'The session that wants the role is limited by a session policy, and that does not allow it.',
      remedy:
        'Allow sts:AssumeRole of the role in inline-session-policy (or in a policy of managed-session-policies).',
      paste: own ? [{ ...own, where: 'In the session policy' }] : [],
    };
  }
  if (policy === 'identity-based policy' || policy === 'permissions boundary') {
    return {
      why: `No ${policy} of ${who} allows it to assume the role.`,
      remedy: `Allow it in ${policy === 'permissions boundary' ? 'the permissions boundary' : 'a policy'} of the caller.`,
      paste: own ? [own] : [],
    };
  }
  if (policy === 'resource-based policy') {
    return {
      why: `The trust policy of the role does not let ${who} in.`,
      remedy: 'Add a statement to it.',
      paste: trust ? [trust] : [],
    };
  }
  return {
    likely: true,
    why: 'the role’s trust policy does not name the caller, or the caller’s own policy does not allow it.',
    others: [
      ...(plan?.mfa
        ? []
        : ['the role asks for a second factor (aws:MultiFactorAuthPresent): set mfa-serial and mfa-secret.']),
      'the role asks for an external ID or a source identity, and got none or another.',
      'the role does not exist, or its name or account is misspelt: AWS says the same then.',
    ],
    remedy: 'Both sides have to agree.',
    paste: sides,
  };
}
