import { parseRoleArn } from '../aws/arn.ts';

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

/** The claims that a trust policy can test, one a line. */
export function claimLines(claims: Claims): string {
  return shown.flatMap((name) => (claims[name] ? [`  ${name}: ${claims[name]}`] : [])).join('\n');
}

/** The provider's name in ARNs and condition keys: the issuer without its scheme. */
export function providerOf(claims: Claims): string {
  return String(claims.iss ?? 'https://token.actions.githubusercontent.com').replace(/^https?:\/\//, '');
}

/** A trust statement that lets in exactly this job, and nothing else. */
export function trustStatement(role: string, claims: Claims): string {
  const { partition, account } = parseRoleArn(role) ?? { partition: 'aws', account: 'ACCOUNT' };
  const provider = providerOf(claims);
  return JSON.stringify(
    {
      Effect: 'Allow',
      Principal: {
        Federated:
          provider === 'cognito-identity.amazonaws.com'
            ? provider
            : `arn:${partition}:iam::${account}:oidc-provider/${provider}`,
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${provider}:aud`]: claims.aud, [`${provider}:sub`]: claims.sub } },
    },
    null,
    2,
  );
}

/** The statements that a caller and a role need for one assumption with credentials. */
export function pairOfStatements(role: string, caller: string, actions: readonly string[]): string {
  const action = actions.length === 1 ? actions[0] : actions;
  const trust = { Effect: 'Allow', Principal: { AWS: caller }, Action: action };
  const policy = { Effect: 'Allow', Action: action, Resource: role };
  return `In the trust policy of ${role}:\n${JSON.stringify(trust)}\n\nIn a policy of ${caller}:\n${JSON.stringify(policy)}`;
}
