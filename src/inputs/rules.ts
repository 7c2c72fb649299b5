import { accountOfAccessKeyId } from '../aws/access-key-id.ts';
import { isRoleName, parseRoleArn, type RoleArn } from '../aws/arn.ts';
import { isAwsPartition, nearestRegion, partitionOf } from '../aws/partition.ts';
import { mostTags, protectedKeys } from '../chain/tags.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { Hop, SessionTags, SourceKind } from '../types.ts';
import { ignoresEnvironment } from './choose.ts';
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
function isOfAnotherSts(region: string, endpoint: string | undefined): boolean {
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

export const checkCredentials = (inputs: Inputs): readonly Problem[] => {
  const { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } = inputs;
  const problems: Problem[] = [];
  const check =
    "Is the secret's name right, and may this run read it? (Runs from forks and of Dependabot may not.)";
  if (id && !secret) {
    problems.push(problem('aws-secret-access-key', 'empty, although aws-access-key-id is set', check));
  }
  if (secret && !id)
    problems.push(problem('aws-access-key-id', 'empty, although aws-secret-access-key is set', check));
  if (token && !id && !secret) {
    problems.push(
      problem('aws-session-token', 'set without access keys', 'Set the access keys that it belongs to.'),
    );
  }
  for (const [input, value] of [
    ['aws-access-key-id', id],
    ['aws-secret-access-key', secret],
    ['aws-session-token', token],
  ] as const) {
    if (value && /\s/.test(value.reveal())) {
      problems.push(
        problem(input, 'contains white space', 'Store the secret again, as one line without spaces.'),
      );
    }
  }
  return problems;
};

export const checkChaining: Rule = (inputs, { ambient, chainHint }) => {
  if (!inputs['role-chaining']) return [];
  const source = inputs['credential-source'];
  const hasKeys = inputs['aws-access-key-id'] !== undefined;
  if (source === 'auto' && !hasKeys && !chainHint && (!ambient || ignoresEnvironment(inputs))) {
    const remedy = 'Run a step that exports credentials before this one, or leave role-chaining out.';
    return [problem('role-chaining', 'true, but the environment has no AWS_ACCESS_KEY_ID', remedy)];
  }
  if (['auto', 'environment', 'default-chain'].includes(source)) return [];
  return [problem('role-chaining', `true, but credential-source is ${source}`, 'Leave one of the two out.')];
};

/** Each of these names the source by itself, so two of them contradict one another. */
export const checkOneWay = (inputs: Inputs): readonly Problem[] => {
  const pool = inputs['cognito-identity-pool-id'];
  const tokens = ['web-identity-token-file', 'web-identity-token'] as const;
  const ways = ['source-profile', 'sso-start-url', 'cognito-identity-pool-id'] as const;
  const remedy = 'Leave one of them out, or use two steps.';
  const given = (names: readonly InputName[]) => names.filter((name) => inputs[name] !== undefined);
  // A token may be the login to a pool.
  const sources = given(pool ? ways : [...tokens, ...ways]);
  const [first, second] = sources;
  if (first && second) return [problem(second, `set together with ${first}`, remedy)];
  const both = given(tokens);
  return both.length > 1 ? [problem('web-identity-token', `set together with ${both[0]}`, remedy)] : [];
};

/** A session that is wider than it was written would be worse than none. */
export const checkPolicies = (inputs: Inputs, hops: readonly Hop[]): readonly Problem[] => {
  if (hops.length > 0) return [];
  const names = ['inline-session-policy', 'managed-session-policies'] as const;
  return names
    .filter((name) => (inputs[name]?.length ?? 0) > 0)
    .map((name) =>
      problem(
        name,
        'set, but no role is assumed that it could limit',
        'Set role-to-assume, or leave the policy out.',
      ),
    );
};

/** A source that was named takes nothing from the inputs of another. */
export const checkNamedSource = (inputs: Inputs): readonly Problem[] => {
  const source = inputs['credential-source'];
  if (source === 'auto') return [];
  const owners = {
    'sso-start-url': ['sso'],
    'cognito-identity-pool-id': ['cognito'],
    'source-profile': ['profile'],
    'web-identity-token': ['web-identity-token', 'cognito'],
  } as const satisfies Partial<Record<InputName, readonly SourceKind[]>>;
  return Object.entries(owners).flatMap(([name, kinds]: [string, readonly SourceKind[]]) =>
    inputs[name as keyof typeof owners] === undefined || kinds.includes(source)
      ? []
      : [problem(name as InputName, `set, but credential-source is ${source}`, 'Leave one of the two out.')],
  );
};

/** A token proves the job to a role's trust policy, and only an ARN says which one. */
export const checkTokenFile = (inputs: Inputs): readonly Problem[] => {
  const role = inputs['role-to-assume'];
  const file = inputs['web-identity-token-file'] && 'web-identity-token-file';
  const token = file ?? (inputs['web-identity-token'] && 'web-identity-token');
  if (!token || inputs['cognito-identity-pool-id'] || role?.startsWith('arn:')) return [];
  const what = role
    ? `"${role}" is a name, and a web identity needs an ARN`
    : `not set, although ${token} is`;
  return [problem('role-to-assume', what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
};

export const checkRole: Rule = (inputs, context) => {
  const roles = inputs['role-chain'].map(({ role }) => ['role-chain', role] as const);
  const first = inputs['role-to-assume'];
  const ofPool = inputs['cognito-custom-role-arn'];
  const all: (readonly [InputName, string])[] = [
    ...(first ? [['role-to-assume', first] as const] : []),
    ...(ofPool?.startsWith('arn:') ? [['cognito-custom-role-arn', ofPool] as const] : []),
    ...roles,
  ];
  return all.flatMap(([input, role]) => {
    const arn = parseRoleArn(role);
    if (arn) return checkPartition(input, role, arn, inputs, context);
    if (isRoleName(role)) return [];
    return [
      problem(
        input,
        `"${role}" is neither a role ARN nor a role name`,
        'Write it like arn:aws:iam::111122223333:role/NAME.',
      ),
    ];
  });
};

function checkPartition(
  input: InputName,
  role: string,
  { partition, account }: RoleArn,
  inputs: Inputs,
  { endpointVariable }: Context,
): readonly Problem[] {
  const region = inputs['aws-region'] ?? '';
  // S3-compatible stores with an STS of their own have their own partitions, and no accounts.
  if (!isAwsPartition(partition) && (inputs['sts-endpoint'] || endpointVariable)) return [];
  if (account === '')
    return [problem(input, `${role} has no account ID`, 'Write the 12 digits of the account.')];
  // A misspelt region still tells the partition that was meant.
  const expected = partitionOf(partitionOf(region) ? region : (nearestRegion(region) ?? ''))?.id;
  if (!expected || partition === expected) return [];
  const what = `${role} is of partition ${partition}, but ${region} belongs to ${expected}`;
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
  const role =
    inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
  const ofKey = source === 'access-keys' && id ? accountOfAccessKeyId(id.reveal()) : undefined;
  const ofCenter = source === 'sso' ? inputs['sso-account-id'] : sourceProfile?.account;
  const account = role ? parseRoleArn(role)?.account : (ofKey ?? ofCenter);
  if (allowed.length === 0 || !account || allowed.includes(account)) return [];
  const what = `the ${role ? 'role' : ofKey ? 'access key' : 'sign-in'} belongs to account ${account}, which is not among ${allowed.join(', ')}`;
  return [problem('allowed-account-ids', what, 'Nothing was exported. Correct the one that is wrong.')];
};
