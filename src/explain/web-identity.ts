import { inWords } from '../duration.ts';
import type { HopError } from '../errors.ts';
import { wrongClock } from './clock.ts';
import type { Explanation, Row, Situation } from './explanation.ts';
import type { Said } from './network.ts';
import {
  type Claims,
  canBeNarrow,
  providerArn,
  providerOf,
  providerPaste,
  quoted,
  testable,
  trustPastes,
} from './statements.ts';
import { trustCauses } from './trust.ts';

export type HopSaid = Said & { readonly hop: HopError | undefined };

const claimsIn = ({ hop }: HopSaid) => hop?.claims ?? {};

/** A token that GitHub gave a moment ago cannot be old; one that the workflow brought can. */
function expiry(
  claims: Claims,
  situation: Situation,
): Pick<Explanation, 'why' | 'likely' | 'others' | 'remedy'> {
  const { plan, now = new Date(), clockBehind = 0 } = situation;
  const there = now.getTime() / 1000 + clockBehind;
  const ago = typeof claims.exp === 'number' && there > claims.exp ? inWords(there - claims.exp) : undefined;
  if (plan?.source.kind === 'web-identity-token' || plan?.source.kind === 'web-identity-token-file') {
    return {
      why: `The token that the workflow brought ended ${ago ? `${ago} ago` : 'before it was used'}.`,
      remedy: 'Fetch the token right before this step; those of most issuers live for minutes.',
    };
  }
  const wrong = wrongClock(situation);
  return {
    why: `a token lives five minutes, and this one was new: the clock of its issuer (${claims.iss ?? 'unknown'}) and that of AWS disagree.`,
    likely: true,
    others: [
      ...(wrong ? [`${wrong}, and this runner holds tokens back.`] : []),
      'the runner was suspended while the step ran.',
    ],
    remedy: 'Run the job again; on a GitHub server of your own check the clock of the server.',
  };
}

/** What STS says to a web identity, and what it means. */
export const webIdentityRows: readonly Row<HopSaid>[] = [
  {
    when: ({ name, message }) =>
      name === 'AccessDenied' &&
      message.includes('AssumeRoleWithWebIdentity') &&
      !/explicit deny in/.test(message),
    explain: (said, situation) => {
      const [why, ...others] = trustCauses(claimsIn(said), situation);
      return {
        id: 'trust-policy',
        title: 'The role does not trust this job',
        what: said.what,
        claims: testable(claimsIn(said)),
        why,
        likely: true,
        others,
        remedy: canBeNarrow(claimsIn(said))
          ? 'Compare these claims with the trust policy of the role, letter by letter.'
          : 'Compare these claims with the trust policy of the role, letter by letter. No statement is printed, because sub does not name the repository: it would let in others as well. Put repo into what sub is made of.',
        paste: trustPastes(said.hop?.role ?? '', claimsIn(said)),
      };
    },
  },
  {
    when: ({ message }) => /No OpenIDConnect provider found/.test(message),
    explain: (said) => ({
      id: 'no-provider',
      title: 'The account does not know the issuer of the token',
      what: said.what,
      why: `The account of the role has no OIDC provider for the token's issuer, ${claimsIn(said).iss}.`,
      likely: true,
      others: [
        'the account in the ARN of the role is another than the one that was meant.',
        'the provider is there for another issuer: each GitHub server, and an enterprise that has asked for it, has its own.',
        'the provider was made with a slash at the end, which makes it a different one.',
      ],
      remedy: 'Create it in the account of the role.',
      paste: [providerPaste(claimsIn(said))],
    }),
  },
  {
    when: ({ message }) => /Incorrect token audience/.test(message),
    explain: (said) => ({
      id: 'audience',
      title: 'Wrong audience',
      what: said.what,
      why: `The token's audience is ${claimsIn(said).aud}, which the account's OIDC provider ${providerOf(claimsIn(said))} does not list.${claimsIn(said).aud === 'sts.amazonaws.com.cn' ? ' In China regions the action asks for that one unless audience is set.' : ''}`,
      remedy: 'Set the input audience to one that the provider lists, or add this one.',
      paste: [
        {
          where: 'To add it',
          language: 'sh',
          text: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(said.hop?.role ?? '', claimsIn(said))} --client-id ${quoted(claimsIn(said).aud)}`,
        },
      ],
    }),
  },
  {
    when: ({ name, message }) =>
      name === 'IDPCommunicationError' || /retrieve verification key/.test(message),
    explain: (said) => ({
      id: 'issuer-keys',
      title: 'STS could not get the keys of the token’s issuer',
      what: said.what,
      why: `STS has to read ${claimsIn(said).iss}/.well-known/jwks from the internet, and could not.`,
      remedy:
        'On github.com run the job again. A private GitHub server has to be reachable for AWS at that address.',
    }),
  },
  {
    when: ({ name, message }) => name === 'ExpiredToken' || /token is expired/i.test(message),
    explain: (said, situation) => ({
      id: 'token-expired',
      title: 'The OIDC token had expired',
      what: said.what,
      ...expiry(claimsIn(said), situation),
    }),
  },
  {
    when: ({ name }) => name === 'InvalidIdentityToken' || name === 'IDPRejectedClaim',
    explain: (said) => ({
      id: 'token-rejected',
      title: 'STS rejected the OIDC token',
      what: said.what,
      why: `The token of ${claimsIn(said).iss ?? 'an unknown issuer'} did not pass the checks of the account's OIDC provider.`,
      remedy: 'Compare issuer and audience with the provider in the account of the role.',
    }),
  },
];
