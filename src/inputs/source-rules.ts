import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { SourceKind } from '../types.ts';
import { ignoresEnvironment } from './choose.ts';
import { firstRoles } from './hops.ts';
import type { InputName, Inputs } from './schema.ts';

const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

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

export const checkChaining = (inputs: Inputs, { ambient, chainHint }: Context): readonly Problem[] => {
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
  const { input, roles } = firstRoles(inputs);
  const name = roles.find((role) => !role.startsWith('arn:'));
  const file = inputs['web-identity-token-file'] && 'web-identity-token-file';
  const token = file ?? (inputs['web-identity-token'] && 'web-identity-token');
  if (!token || inputs['cognito-identity-pool-id'] || (roles.length > 0 && !name)) return [];
  const what = name
    ? `"${name}" is a name, and a web identity needs an ARN`
    : `not set, although ${token} is`;
  return [problem(input, what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
};
