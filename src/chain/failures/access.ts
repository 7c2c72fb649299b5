import type { Cause, Paste } from '../../explain/explanation.ts';
import type { Failures } from '../../explain/failure.ts';
import type { Route } from '../../route.ts';
import { callerIn, type HopSaid, isExplicitDeny, isUnauthorized } from './said.ts';
import { bothSides, principalOf } from './sides.ts';
import { tagStatements } from './statements.ts';

/** The kind of policy that AWS names: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const denying = /with an explicit deny in an? ((?:[\w-]+ ){1,3}policy|permissions boundary)/;
const lackingPolicy = /because no ((?:[\w-]+ ){1,3}policy|permissions boundary) allows/;

/** Failures in which STS denies a permission. */
export const accessFailures = {
  'explicit-deny': {
    group: 'The role and the credentials',
    seen: 'is not authorized to perform: … with an explicit deny in a … policy',
    when: (said) => said.reason === 'AccessDenied' && isExplicitDeny(said),
    explain: (said) => {
      const policy = said.text.part(denying) ?? 'policy';
      const isOrganisations = /service control|resource control/.test(policy);
      return {
        title: 'A policy denies it',
        what: said.what,
        why: `An explicit deny in a ${policy} wins over everything that allows it.`,
        remedy: `Ask the owner of the ${policy}${isOrganisations ? ' of the organisation' : ''} to except this caller, or use another role. More statements that allow it change nothing.`,
      };
    },
  },
  'source-identity': {
    group: 'The role and the credentials',
    seen: 'User: … is not authorized to perform: sts:SetSourceIdentity on resource: …',
    when: (said) => isUnauthorized(said, 'sts:SetSourceIdentity'),
    explain: (said, { route }) => ({
      title: 'The source identity is not allowed',
      what: said.what,
      why: 'With source-identity, or from a session that has one, both sides have to allow sts:SetSourceIdentity, for every role of the chain.',
      remedy: 'Leave source-identity out, or allow it on both sides.',
      paste: bothSides(said, route, 'sts:SetSourceIdentity'),
    }),
  },
  'tag-session': {
    group: 'The role and the credentials',
    seen: 'User: … is not authorized to perform: sts:TagSession on resource: …',
    when: (said) => isUnauthorized(said, 'sts:TagSession'),
    explain: (said, { route }) =>
      said.hop?.claims
        ? {
            title: 'Session tags are not allowed',
            what: said.what,
            why: 'The token has tags for the session, and the trust policy of the role does not allow sts:TagSession.',
            remedy:
              'Allow it in the statement of the trust policy that lets this token in, or take the tags out of the token.',
            paste: tagStatements(said.hop.role, said.hop.claims),
          }
        : {
            title: 'Session tags are not allowed',
            what: said.what,
            why: 'The action sends session tags, and both sides have to allow sts:TagSession.',
            remedy: 'Set role-skip-session-tagging: true, or allow it on both sides.',
            paste: bothSides(said, route, 'sts:TagSession'),
          },
  },
  'assume-role': {
    group: 'The role and the credentials',
    seen: 'User: … is not authorized to perform: sts:AssumeRole on resource: …',
    when: (said) =>
      isUnauthorized(said, /sts:AssumeRole(?!WithWebIdentity)/) &&
      !said.text.says('MultiFactorAuthentication'),
    explain: (said, { route }) => ({
      title: 'The role may not be assumed from here',
      what: said.what,
      ...cause(said, route),
    }),
  },
} as const satisfies Failures<HopSaid>;

/** AWS names the side that lacks a statement if both are in one account; otherwise that is unknown. */
function cause(said: HopSaid, route: Route | undefined): Cause & { readonly paste: readonly Paste[] } {
  const caller = callerIn(said);
  const who = caller ? principalOf(said, caller).arn : 'the caller';
  const policy = said.text.part(lackingPolicy);
  const sides = bothSides(said, route);
  const [trust, own] = sides;
  if (policy === 'session policy') {
    return {
      why: 'The calling session is limited by a session policy, and that does not allow it.',
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
      ...(route?.mfa
        ? []
        : ['the role asks for a second factor (aws:MultiFactorAuthPresent): set mfa-serial and mfa-secret.']),
      'the role asks for an external ID or a source identity, and it was missing or wrong.',
      newRole(said),
      'the role does not exist, or its name or account is misspelt: AWS says the same then.',
    ],
    remedy: 'Allow it on both sides.',
    paste: sides,
  };
}

/** IAM's propagation delay as a cause. */
export function newRole({ hop }: HopSaid): string {
  return hop && hop.patience > 0
    ? `the role or its policy is newer than the ${hop.patience} s for which it was asked again.`
    : 'the role or its policy was made seconds ago: IAM needs up to 30 s to know it everywhere. Set role-propagation-s: 60.';
}
