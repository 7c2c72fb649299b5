import { parseRoleArn } from '../aws/arn.ts';
import type { Paste } from './explanation.ts';

export type Claims = Readonly<Record<string, unknown>>;

// What a trust policy can test; the order is that of the message.
const shown = [
  'sub',
  'aud',
  'iss',
  'repository',
  'repository_id',
  'ref',
  'environment',
  'event_name',
  'job_workflow_ref',
];

/** The claims that a trust policy can test. */
export function testable(claims: Claims): readonly (readonly [name: string, value: string])[] {
  return shown.flatMap((name) => (claims[name] ? [[name, String(claims[name])] as const] : []));
}

const github = 'token.actions.githubusercontent.com';

/** The provider's name in ARNs and condition keys: the issuer without its scheme. */
export function providerOf(claims: Claims): string {
  return String(claims.iss ?? `https://${github}`).replace(/^https?:\/\//, '');
}

/** The ARN of the provider in the account of the role. */
export function providerArn(role: string, claims: Claims): string {
  const { partition, account } = parseRoleArn(role) ?? { partition: 'aws', account: 'ACCOUNT' };
  return `arn:${partition}:iam::${account}:oidc-provider/${providerOf(claims)}`;
}

/** A trust statement that lets in exactly this job, and nothing else. */
export function trustStatement(role: string, claims: Claims): string {
  const provider = providerOf(claims);
  // AWS tests this one for GitHub's own issuer only. It outlives a repository of the same name.
  const id =
    provider === github && claims.repository_id
      ? { [`${provider}:repository_id`]: claims.repository_id }
      : {};
  return JSON.stringify(
    {
      Effect: 'Allow',
      Principal: {
        Federated: provider === 'cognito-identity.amazonaws.com' ? provider : providerArn(role, claims),
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${provider}:aud`]: claims.aud, [`${provider}:sub`]: claims.sub, ...id },
      },
    },
    null,
    2,
  );
}

/** What lets in exactly this job: the statement, and the commands that put it into the role. */
export function trustPastes(role: string, claims: Claims): readonly Paste[] {
  const name = role.split('/').at(-1);
  return [
    {
      where: 'This trust statement lets in exactly this job',
      language: 'json',
      text: trustStatement(role, claims),
    },
    {
      where: 'Into the role: save the policy that is there, add the statement to it, and put it back',
      language: 'sh',
      text: `aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument > trust.json\naws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
    },
    ...(providerOf(claims) === 'cognito-identity.amazonaws.com' ? [] : [providerPaste(claims)]),
  ];
}

/** The command that creates the provider. */
export function providerPaste(claims: Claims): Paste {
  return {
    where: 'The identity provider, if the account has none',
    language: 'sh',
    text: `aws iam create-open-id-connect-provider --url ${claims.iss ?? `https://${github}`} --client-id-list ${claims.aud ?? 'sts.amazonaws.com'}`,
  };
}

/** The statements that a caller and a role need for one assumption with credentials. */
export function pairOfStatements(role: string, caller: string, actions: readonly string[]): readonly Paste[] {
  const action = actions.length === 1 ? actions[0] : actions;
  const trust = { Effect: 'Allow', Principal: { AWS: caller }, Action: action };
  const policy = { Effect: 'Allow', Action: action, Resource: role };
  return [
    { where: `In the trust policy of ${role}`, language: 'json', text: JSON.stringify(trust, null, 2) },
    { where: `In a policy of ${caller}`, language: 'json', text: JSON.stringify(policy, null, 2) },
  ];
}
