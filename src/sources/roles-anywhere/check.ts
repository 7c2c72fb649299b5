import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';

/**
 * Parses an ARN of IAM Roles Anywhere:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementrolesanywhere.html
 */
export function arnIn(
  arn: string | undefined,
  type: 'trust-anchor' | 'profile',
): { readonly text: string; readonly region: string } | undefined {
  const [, region, kind] =
    /^arn:[a-z0-9-]{1,30}:rolesanywhere:([a-z0-9-]{1,40}):\d{12}:(trust-anchor|profile)\/[\w-]{1,64}$/.exec(
      arn ?? '',
    ) ?? [];
  return arn && region && kind === type ? { text: arn, region } : undefined;
}

/** Problems with the inputs of IAM Roles Anywhere. */
export function check(inputs: Inputs): readonly Problem[] {
  const anchor = inputs['rolesanywhere-trust-anchor-arn'];
  const profile = inputs['rolesanywhere-profile-arn'];
  const needed = [
    'rolesanywhere-profile-arn',
    'rolesanywhere-certificate',
    'rolesanywhere-private-key',
  ] as const;
  const others = [
    ...needed,
    'rolesanywhere-certificate-chain',
    'rolesanywhere-passphrase',
    'rolesanywhere-session-name',
  ] as const;
  if (!anchor) {
    const given = others.find((name) => inputs[name]);
    const because =
      inputs['credential-source'] === 'rolesanywhere' ? 'credential-source: rolesanywhere' : given;
    if (!because) return [];
    return [
      problem('rolesanywhere-trust-anchor-arn', `not set, although ${because} is set`, 'Give it a value.'),
    ];
  }
  const problems = needed
    .filter((name) => !inputs[name])
    .map((name) =>
      problem(name, 'not set, although rolesanywhere-trust-anchor-arn is set', 'Give it a value.'),
    );
  if (!inputs['role-to-assume'])
    problems.push(
      problem('role-to-assume', 'not set, but IAM Roles Anywhere needs a role', 'Write the ARN of the role.'),
    );
  else if (!inputs['role-to-assume'].startsWith('arn:'))
    problems.push(
      problem(
        'role-to-assume',
        'must be an ARN for IAM Roles Anywhere',
        'Write it like arn:aws:iam::111122223333:role/NAME.',
      ),
    );
  const [anchorArn, profileArn] = [arnIn(anchor, 'trust-anchor'), arnIn(profile, 'profile')];
  if (!anchorArn)
    problems.push(
      problem(
        'rolesanywhere-trust-anchor-arn',
        `"${anchor}" is not the ARN of a trust anchor`,
        example('trust-anchor'),
      ),
    );
  if (profile && !profileArn)
    problems.push(
      problem('rolesanywhere-profile-arn', `"${profile}" is not the ARN of a profile`, example('profile')),
    );
  if (anchorArn && profileArn && anchorArn.region !== profileArn.region)
    problems.push(
      problem(
        'rolesanywhere-profile-arn',
        `is in ${profileArn.region}, but the trust anchor is in ${anchorArn.region}`,
        'Use a profile of the trust anchor’s region.',
      ),
    );
  return problems;
}

const example = (type: string) =>
  `Write it like arn:aws:rolesanywhere:us-east-2:111122223333:${type}/11111111-2222-3333-4444-555555555555.`;
