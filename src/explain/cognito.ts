import type { Row, Situation } from './explanation.ts';
import type { Said } from './network.ts';

const pool = ({ plan }: Situation) => (plan?.source.kind === 'cognito' ? plan.source : undefined);
const provider = (situation: Situation) =>
  pool(situation)?.provider ?? 'the issuer of the token (for GitHub token.actions.githubusercontent.com)';

/** What a Cognito identity pool says, and what it means. */
export const cognitoRows: readonly Row<Said>[] = [
  {
    when: ({ message }) =>
      /not from a supported provider|doesn't match providerName|Logins don't match/.test(message),
    explain: ({ what }, situation) => ({
      id: 'cognito-provider',
      title: 'The identity pool does not list this provider',
      what,
      why: `The pool takes tokens only of the providers that it lists, and ${provider(situation)} is not among them, or under another name.`,
      remedy:
        "Add the account's OIDC provider to the pool, or set cognito-provider-name to the name that the pool has.",
      paste: [
        {
          where: 'What the pool lists',
          language: 'sh',
          text: `aws cognito-identity describe-identity-pool --identity-pool-id ${pool(situation)?.pool}`,
        },
      ],
    }),
  },
  {
    when: ({ message }) => /Incorrect token audience/.test(message),
    explain: ({ what }) => ({
      id: 'cognito-audience',
      title: 'Wrong audience',
      what,
      why: 'The OIDC provider of the account does not list the audience of the token; for Cognito the action asks GitHub for cognito-identity.amazonaws.com.',
      remedy: 'Set audience to one that the provider lists, or add this one.',
      paste: [
        {
          where: 'To add it',
          language: 'sh',
          text: 'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ARN --client-id cognito-identity.amazonaws.com',
        },
      ],
    }),
  },
  {
    when: ({ message }) => /Token expired|Invalid login token/.test(message),
    explain: ({ what }) => ({
      id: 'cognito-token',
      title: 'The identity pool rejected the token',
      what,
      why: 'The token has ended, is damaged, or its issuer’s keys could not be read.',
      remedy: 'Run the job again; a token that the workflow brings has to be fresh.',
    }),
  },
  {
    when: ({ message }) => /classic\) flow is not enabled|Basic/.test(message),
    explain: ({ what }) => ({
      id: 'cognito-basic',
      title: 'The basic flow is switched off',
      what,
      why: 'The pool allows the enhanced flow only.',
      remedy: 'Set cognito-auth-flow: enhanced, or switch the basic flow on in the pool.',
    }),
  },
  {
    when: ({ message }) => /is forbidden/.test(message),
    explain: ({ what }, situation) => ({
      id: 'cognito-identity',
      title: 'The identity pool refuses the identity',
      what,
      why: `The pool knows the identity by another login than ${provider(situation)}, or does not allow this flow.`,
      remedy: 'Check cognito-provider-name and cognito-auth-flow against the pool.',
    }),
  },
  {
    when: ({ name }) => name === 'InvalidIdentityPoolConfiguration',
    explain: ({ what }, situation) => ({
      id: 'cognito-role',
      title: 'The role does not trust the identity pool',
      what,
      why: 'The role that the pool gives has to trust cognito-identity.amazonaws.com with this pool as audience, and, when the pool maps claims to tags, to allow sts:TagSession.',
      remedy: `Put this statement into the trust policy of the role${(situation.plan?.partition ?? 'aws') === 'aws' ? '' : ' (in this partition the service has another name in it; AWS’s guide for the partition has it)'}.`,
      paste: [
        {
          where: 'In the trust policy of the role',
          language: 'json',
          text: trustStatement(pool(situation)?.pool ?? 'POOL'),
        },
      ],
    }),
  },
  {
    when: ({ name }) => name === 'ResourceNotFound',
    explain: ({ what }, situation) => ({
      id: 'cognito-pool',
      title: 'There is no such identity pool',
      what,
      why: `${pool(situation)?.pool} does not exist in the region that it begins with.`,
      remedy: 'Copy the ID of the pool again.',
    }),
  },
  {
    when: ({ name }) => name === 'NotAuthorized',
    explain: ({ what }) => ({
      id: 'cognito-refused',
      title: 'The identity pool refuses the sign-in',
      what,
      why: 'Cognito names the reason above: the pool’s providers, flows or roles do not allow it.',
      remedy:
        'Compare what the pool allows with cognito-provider-name, cognito-auth-flow and cognito-custom-role-arn.',
    }),
  },
];

function trustStatement(id: string): string {
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: 'cognito-identity.amazonaws.com' },
    Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
    Condition: {
      StringEquals: { 'cognito-identity.amazonaws.com:aud': id },
      'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' },
    },
  };
  return JSON.stringify(statement, null, 2);
}
