import { wrongClock } from '../../explain/clock.ts';
import type { Cause } from '../../explain/explanation.ts';
import type { Failures } from '../../explain/failure.ts';
import type { Situation } from '../../explain/situation.ts';
import type { Claims } from '../../identity.ts';
import { inWords } from '../../text/duration.ts';
import { type HopSaid, isUnauthorized } from './said.ts';
import {
  canBeNarrow,
  providerArn,
  providerOf,
  providerPaste,
  quoted,
  testable,
  trustPastes,
} from './statements.ts';
import { trustCauses } from './trust.ts';

const claimsIn = ({ hop }: HopSaid): Claims => hop?.claims ?? {};
const hasToken = ({ hop }: HopSaid) => hop?.claims !== undefined;

/** Explains an expired token. GitHub's token was fetched a moment ago; one from the workflow may be old. */
function expiry(claims: Claims, situation: Situation): Cause {
  const { isGivenToken, now = new Date(), clockBehind = 0 } = situation;
  const there = now.getTime() / 1000 + clockBehind;
  const end = Number(claims.exp);
  if (isGivenToken) {
    return {
      why: `The token from the workflow expired ${there > end ? `${inWords(there - end)} ago` : 'before it was used'}.`,
      remedy: 'Fetch the token immediately before this step, because most tokens last only minutes.',
    };
  }
  const wrong = wrongClock(situation);
  return {
    why: `the clocks of the issuer (${claims.iss ?? 'unknown'}) and AWS differ: the token was new, and a token lasts five minutes.`,
    likely: true,
    others: [
      ...(wrong ? [`${wrong}, and this runner delivers tokens late.`] : []),
      'the runner was suspended while the step ran.',
    ],
    remedy: 'Run the job again. On your own GitHub server, check the server’s clock.',
  };
}

const isNoProvider = ({ text }: HopSaid) => text.says('No OpenIDConnect provider found');
const isAudience = ({ text }: HopSaid) => text.says('Incorrect token audience');
const isExpired = ({ reason, text }: HopSaid) => reason === 'ExpiredToken' || text.says(/token is expired/i);
const isIssuerKeys = ({ reason, text }: HopSaid) =>
  reason === 'IDPCommunicationError' || text.says('retrieve verification key');

/** Failures in which STS refuses a web identity. */
export const webIdentityFailures = {
  'trust-policy': {
    group: 'The role and the token',
    seen: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    when: (said) => hasToken(said) && isUnauthorized(said, 'AssumeRoleWithWebIdentity'),
    explain: (said, situation) => {
      const [why, ...others] = trustCauses(said, situation);
      const compare = 'Compare these claims with the trust policy of the role, letter by letter.';
      return {
        title: 'The role does not trust this job',
        what: said.what,
        claims: testable(claimsIn(said)),
        why,
        likely: true,
        others,
        remedy: canBeNarrow(claimsIn(said))
          ? compare
          : `${compare} The step prints no statement, because sub does not name the repository, so a statement would also allow other repositories. Add repo to the keys of sub.`,
        paste: trustPastes(said.hop?.role ?? '', claimsIn(said)),
      };
    },
  },
  'no-provider': {
    group: 'The role and the token',
    seen: 'No OpenIDConnect provider found in your account for …',
    when: (said) => hasToken(said) && isNoProvider(said),
    explain: (said) => ({
      title: 'The account has no OIDC provider for the issuer',
      what: said.what,
      why: `The account of the role has no OIDC provider for the token's issuer, ${claimsIn(said).iss}.`,
      likely: true,
      others: [
        'the account ID in the ARN of the role is wrong.',
        'the provider was created for another issuer. Each GitHub server has its own issuer, and an enterprise can have one.',
        'the provider’s URL ends with a slash, so AWS treats it as another provider.',
        'the provider was created seconds ago, and IAM takes up to 30 s to propagate it.',
      ],
      remedy: 'Create the OIDC provider in the account of the role.',
      paste: [providerPaste(claimsIn(said))],
    }),
  },
  audience: {
    group: 'The role and the token',
    seen: 'Incorrect token audience',
    when: (said) => hasToken(said) && isAudience(said),
    explain: (said) => ({
      title: 'Wrong audience',
      what: said.what,
      why: `The token's audience is ${claimsIn(said).aud}, which the account's OIDC provider ${providerOf(claimsIn(said))} does not list.${claimsIn(said).aud === 'sts.amazonaws.com.cn' ? ' In China regions, this is the default audience.' : ''}`,
      remedy: 'Set the input audience to one that the provider lists, or add this audience to the provider.',
      paste: [
        {
          where: 'To add the audience',
          language: 'sh',
          text: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(said.hop?.role ?? '', claimsIn(said))} --client-id ${quoted(claimsIn(said).aud)}`,
        },
      ],
    }),
  },
  'issuer-keys': {
    group: 'The role and the token',
    seen: "Couldn't retrieve verification key from your identity provider",
    when: (said) => hasToken(said) && isIssuerKeys(said),
    explain: (said) => ({
      title: 'STS could not get the keys of the token’s issuer',
      what: said.what,
      why: `STS could not read ${claimsIn(said).iss}/.well-known/jwks from the internet.`,
      remedy: 'On github.com, run the job again. On a private GitHub server, let AWS reach that address.',
    }),
  },
  'token-expired': {
    group: 'The role and the token',
    seen: 'Token expired',
    when: (said) => hasToken(said) && isExpired(said),
    explain: (said, situation) => ({
      title: 'The OIDC token has expired',
      what: said.what,
      ...expiry(claimsIn(said), situation),
    }),
  },
  'token-rejected': {
    group: 'The role and the token',
    seen: 'The ID Token provided is not a valid JWT',
    when: (said) =>
      hasToken(said) &&
      (said.reason === 'InvalidIdentityToken' || said.reason === 'IDPRejectedClaim') &&
      ![isNoProvider, isAudience, isExpired, isIssuerKeys].some((is) => is(said)),
    explain: (said) => ({
      title: 'STS rejected the OIDC token',
      what: said.what,
      why: `The token of ${claimsIn(said).iss ?? 'an unknown issuer'} did not pass the checks of the account's OIDC provider.`,
      remedy: 'Compare issuer and audience with the provider in the account of the role.',
    }),
  },
} as const satisfies Failures<HopSaid>;
