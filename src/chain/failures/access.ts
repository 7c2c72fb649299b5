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
        title: 'A policy denies the request',
        what: said.what,
        why: `An explicit deny in a ${policy} overrides every allow.`,
        remedy: `Ask the owner of the ${policy}${isOrganisations ? ' of the organisation' : ''} to exempt this caller, or use another role. Additional allow statements have no effect.`,
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
      why: 'The session has a source identity, so the trust policy of every role in the chain and the caller’s policy must allow sts:SetSourceIdentity.',
      remedy: 'Leave source-identity out, or allow sts:SetSourceIdentity in both policies.',
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
            why: 'The token has session tags, and the trust policy of the role does not allow sts:TagSession.',
            remedy:
              'Add sts:TagSession to the statement for this token in the trust policy, or remove the tags from the token.',
            paste: tagStatements(said.hop.role, said.hop.claims),
          }
        : {
            title: 'Session tags are not allowed',
            what: said.what,
            why: 'The step sends session tags, so the trust policy and the caller’s policy must both allow sts:TagSession.',
            remedy: 'Set role-skip-session-tagging: true, or allow sts:TagSession in both policies.',
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
      title: 'The caller may not assume this role',
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
      why: 'The session policy of the calling session does not allow sts:AssumeRole for this role.',
      remedy:
        'Allow sts:AssumeRole for this role in inline-session-policy, or in one of managed-session-policies.',
      paste: own ? [{ ...own, where: 'In the session policy' }] : [],
    };
  }
  if (policy === 'identity-based policy' || policy === 'permissions boundary') {
    return {
      why: `No ${policy} of ${who} allows sts:AssumeRole for this role.`,
      remedy: `Allow sts:AssumeRole in ${policy === 'permissions boundary' ? 'the permissions boundary' : 'a policy'} of the caller.`,
      paste: own ? [own] : [],
    };
  }
  if (policy === 'resource-based policy') {
    return {
      why: `The trust policy of the role does not allow ${who}.`,
      remedy: 'Add a statement for the caller to the trust policy.',
      paste: trust ? [trust] : [],
    };
  }
  return {
    likely: true,
    why: 'the role’s trust policy does not allow the caller, or the caller’s policy does not allow sts:AssumeRole.',
    others: [
      ...(route?.mfa
        ? []
        : ['the role requires MFA (aws:MultiFactorAuthPresent). Set mfa-serial and mfa-secret.']),
      'the role requires an external ID or a source identity that is missing or wrong.',
      newRole(said),
      'the role does not exist, or its name or account is wrong. AWS gives the same error for both.',
    ],
    remedy: 'Allow sts:AssumeRole in both policies.',
    paste: sides,
  };
}

/** IAM's propagation delay as a cause. */
export function newRole({ hop }: HopSaid): string {
  return hop && hop.patience > 0
    ? `the role or its policy is too new: the step retried for only ${hop.patience} s.`
    : 'the role or its policy was created seconds ago, and IAM takes up to 30 s to propagate it. Set role-propagation-s: 60.';
}
