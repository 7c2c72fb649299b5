import type { HopError } from '../errors.ts';
import type { Row } from './explanation.ts';
import type { Said } from './network.ts';
import { claimLines, providerOf, trustStatement } from './trust-statement.ts';

export type HopSaid = Said & { readonly hop: HopError | undefined };

const claimsIn = ({ hop }: HopSaid) => hop?.claims ?? {};

/** What STS says to a web identity, and what it means. */
export const webIdentityRows: readonly Row<HopSaid>[] = [
  {
    when: ({ name, message }) => name === 'AccessDenied' && message.includes('AssumeRoleWithWebIdentity'),
    explain: (said) => ({
      title: 'The role does not trust this job',
      what: `${said.what} The token said:\n${claimLines(claimsIn(said))}`,
      why: 'No statement of the role’s trust policy matches this token, or the role does not exist. Letter case counts; an environment in the job changes sub; so does a pull request or a tag instead of a branch; StringEquals takes * literally.',
      remedy: `Compare the claims above with the trust policy. This statement lets in exactly this job:\n\n${trustStatement(said.hop?.role ?? '', claimsIn(said))}`,
    }),
  },
  {
    when: ({ message }) => /No OpenIDConnect provider found/.test(message),
    explain: (said) => ({
      title: 'The account does not know GitHub as identity provider',
      what: said.what,
      why: `The account of the role has no OIDC provider for the token's issuer, ${claimsIn(said).iss}. Another enterprise or server has another issuer, and a slash at the end makes a different one.`,
      remedy: `Create it in the account of the role:\n\naws iam create-open-id-connect-provider --url ${claimsIn(said).iss} --client-id-list ${claimsIn(said).aud}`,
    }),
  },
  {
    when: ({ message }) => /Incorrect token audience/.test(message),
    explain: (said) => ({
      title: 'Wrong audience',
      what: said.what,
      why: `The token's audience is ${claimsIn(said).aud}, which the account's OIDC provider ${providerOf(claimsIn(said))} does not list.`,
      remedy: `Set audience to one that the provider lists, or add this one:\n\naws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ARN --client-id ${claimsIn(said).aud}`,
    }),
  },
  {
    when: ({ name, message }) =>
      name === 'IDPCommunicationError' || /retrieve verification key/.test(message),
    explain: (said) => ({
      title: 'STS could not get the keys of the token’s issuer',
      what: said.what,
      why: `STS has to read ${claimsIn(said).iss}/.well-known/jwks from the internet, and could not.`,
      remedy:
        'On github.com run the job again. A private GitHub server has to be reachable for AWS at that address.',
    }),
  },
  {
    when: ({ name, message }) => name === 'ExpiredToken' || /token is expired/i.test(message),
    explain: (said) => ({
      title: 'The OIDC token had expired',
      what: said.what,
      why: 'A token lives five minutes. A fresh one that counts as expired means that a clock is wrong: the runner’s, or the issuer’s.',
      remedy: 'Run the job again; on a self-hosted runner or server check the clock.',
    }),
  },
  {
    when: ({ name }) => name === 'InvalidIdentityToken' || name === 'IDPRejectedClaim',
    explain: (said) => ({
      title: 'STS rejected the OIDC token',
      what: said.what,
      why: `The token of ${claimsIn(said).iss ?? 'an unknown issuer'} did not pass the checks of the account's OIDC provider.`,
      remedy: 'Compare issuer and audience with the provider in the account of the role.',
    }),
  },
];
