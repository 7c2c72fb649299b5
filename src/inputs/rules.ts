import { accountOfAccessKeyId } from '../aws/access-key-id.ts';
import { isRoleName, parseRoleArn, type RoleArn } from '../aws/arn.ts';
import { isAwsPartition, nearestRegion, partitionOf } from '../aws/partition.ts';
import { mostTags, protectedKeys } from '../chain/tags.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { SessionTags, SourceKind } from '../types.ts';
import { carriesSettings } from './hops.ts';
import type { InputName, Inputs } from './schema.ts';

type Rule = (inputs: Inputs, context: Context) => readonly Problem[];

const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

export const checkRegion = (inputs: Inputs): readonly Problem[] => {
  const region = inputs['aws-region'];
  if (!region) {
    return [
      problem(
        'aws-region',
        'not set, and neither is AWS_REGION',
        'Write the region, such as aws-region: us-east-2.',
      ),
    ];
  }
  if (partitionOf(region) || isOfAnotherSts(region, inputs['sts-endpoint'])) return [];
  const near = nearestRegion(region);
  return [
    problem(
      'aws-region',
      `"${region}" is not an AWS region`,
      near
        ? `Did you mean ${near}?`
        : 'Write a region such as us-east-2. If this one is newer than this version of the action, set sts-endpoint to its STS as well.',
    ),
  ];
};

/** With an STS of their own, stores name regions as they like; so a region that is new can be used as well. */
export function isOfAnotherSts(region: string, endpoint: string | undefined): boolean {
  return endpoint !== undefined && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(region);
}

export const checkEndpoint: Rule = (inputs, { endpointVariable }) => {
  const input = inputs['sts-endpoint'];
  const [name, text] = input ? ['sts-endpoint', input] : [endpointVariable?.name, endpointVariable?.url];
  if (!name || !text) return [];
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const remedy = 'Write a URL such as https://sts.example.com.';
  if (!url || !/^https?:$/.test(url.protocol))
    return [{ input: name, what: `"${text.replace(/.*@/, '***@')}" is not a web URL`, remedy }];
  if (!url.username && !url.password) return [];
  const what = 'the URL contains a user name or password';
  return [{ input: name, what, remedy: `They are never sent to STS. ${remedy}` }];
};

/** A session that is wider than it was written would be worse than none. */
export const checkPolicies = (inputs: Inputs, source: SourceKind | undefined): readonly Problem[] => {
  if (carriesSettings(inputs)) return [];
  // Keys without a role are as wide as they are, and workflows exist that set a policy for them all the same.
  const isNew =
    inputs['role-chain'].length > 0 ||
    inputs.sessions.length > 0 ||
    ['sso', 'cognito', 'profile'].includes(source ?? '');
  if (!isNew) return [];
  const names = ['inline-session-policy', 'managed-session-policies', 'role-external-id'] as const;
  return names
    .filter((name) => (inputs[name]?.length ?? 0) > 0)
    .map((name) =>
      problem(
        name,
        'set, but it is for role-to-assume, which is not',
        'Set role-to-assume, or write it into an item of role-chain or sessions, or leave it out.',
      ),
    );
};

export const checkRole: Rule = (inputs, context) => {
  const first = inputs['role-to-assume'];
  const ofPool = inputs['cognito-custom-role-arn'];
  const ofSessions = inputs.sessions.flatMap(({ name, line, role, chain }) =>
    [role, ...chain.map((item) => item.role)].map(
      (each) => ['sessions', each, `line ${line}: ${name}: `] as const,
    ),
  );
  const all: (readonly [InputName, string, string?])[] = [
    ...(first ? [['role-to-assume', first] as const] : []),
    ...(ofPool?.startsWith('arn:') ? [['cognito-custom-role-arn', ofPool] as const] : []),
    ...inputs['role-chain'].map(({ role }) => ['role-chain', role] as const),
    ...ofSessions,
  ];
  return all.flatMap(([input, role, whose = '']) => {
    const arn = parseRoleArn(role);
    if (arn) return checkPartition(input, whose, role, arn, inputs, context);
    if (isRoleName(role)) return [];
    return [
      problem(
        input,
        `${whose}"${role}" is neither a role ARN nor a role name`,
        'Write it like arn:aws:iam::111122223333:role/NAME.',
      ),
    ];
  });
};

function checkPartition(
  input: InputName,
  whose: string,
  role: string,
  { partition, account }: RoleArn,
  inputs: Inputs,
  { endpointVariable }: Context,
): readonly Problem[] {
  const region = inputs['aws-region'] ?? '';
  // S3-compatible stores with an STS of their own have their own partitions, and no accounts.
  if (!isAwsPartition(partition) && (inputs['sts-endpoint'] || endpointVariable)) return [];
  if (account === '')
    return [problem(input, `${whose}${role} has no account ID`, 'Write the 12 digits of the account.')];
  // A misspelt region still tells the partition that was meant.
  const expected = partitionOf(partitionOf(region) ? region : (nearestRegion(region) ?? ''))?.id;
  if (!expected || partition === expected) return [];
  const what = `${whose}${role} is of partition ${partition}, but ${region} belongs to ${expected}`;
  return [problem(input, what, `Use a role of arn:${expected}, or a region of ${partition}.`)];
}

export const checkTags = (inputs: Inputs): readonly Problem[] =>
  inputs['custom-tags']
    .filter(({ key }) => protectedKeys.some((taken) => taken.toLowerCase() === key.toLowerCase()))
    .map(({ key }) =>
      problem('custom-tags', `the key "${key}" is one that the action sets`, 'Choose another key.'),
    );

/** AWS's limit counts the action's own tags as well. */
export const checkTagCount = (tags: SessionTags): readonly Problem[] => {
  const total = tags.kept.length + tags.droppable.length + tags.custom.length;
  if (total <= mostTags) return [];
  return [problem('custom-tags', `${total} tags with those of the action`, `AWS takes at most ${mostTags}.`)];
};

/** A wrong account that the role's ARN, or the key ID where no role follows, shows without asking AWS. */
export const checkAccount = (
  inputs: Inputs,
  source: SourceKind | undefined,
  { sourceProfile }: Context,
): readonly Problem[] => {
  const allowed = inputs['allowed-account-ids'];
  const id = inputs['aws-access-key-id'];
  if (inputs.sessions.length > 0) return checkAccounts(inputs);
  const role =
    inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
  const ofKey = source === 'access-keys' && id ? accountOfAccessKeyId(id.reveal()) : undefined;
  const ofCenter = source === 'sso' ? inputs['sso-account-id'] : sourceProfile?.account;
  const account = role ? parseRoleArn(role)?.account : (ofKey ?? ofCenter);
  if (allowed.length === 0 || !account || allowed.includes(account)) return [];
  return [
    outside(
      `the ${role ? 'role' : ofKey ? 'access key' : 'sign-in'} belongs to account ${account}, which is not among ${allowed.join(', ')}`,
    ),
  ];
};

function checkAccounts({ sessions, 'allowed-account-ids': allowed }: Inputs): readonly Problem[] {
  return sessions.flatMap(({ name, line, role, chain }) => {
    const account = parseRoleArn(chain.at(-1)?.role ?? role)?.account;
    if (allowed.length === 0 || !account || allowed.includes(account)) return [];
    return [
      outside(
        `line ${line} of sessions: ${name} belongs to account ${account}, which is not among ${allowed.join(', ')}`,
      ),
    ];
  });
}

const outside = (what: string) =>
  problem('allowed-account-ids', what, 'Nothing was exported. Correct the one that is wrong.');
