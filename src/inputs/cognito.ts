import { parseRoleArn } from '../aws/arn.ts';
import { isRegionOfAws, nearestRegion } from '../aws/partition.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { CognitoPlan, LoginPlan } from '../types.ts';
import { firstRoles } from './hops.ts';
import type { InputName, Inputs } from './schema.ts';

/** The sign-in that the `cognito-*` inputs describe, when there is a token to log in with. */
export function cognitoOf(inputs: Inputs, login: LoginPlan | undefined): CognitoPlan | undefined {
  const pool = inputs['cognito-identity-pool-id'];
  if (!pool || !login) return undefined;
  const flow = inputs['cognito-auth-flow'];
  const provider = inputs['cognito-provider-name'];
  const customRole = inputs['cognito-custom-role-arn'];
  return {
    kind: 'cognito',
    pool,
    flow,
    login,
    ...(provider && { provider }),
    ...(customRole && flow === 'enhanced' && { customRole }),
  };
}

export function checkCognito(inputs: Inputs, { tokenEndpoint }: Context): readonly Problem[] {
  const pool = inputs['cognito-identity-pool-id'];
  const role = inputs['cognito-custom-role-arn'];
  const others = ['cognito-provider-name', 'cognito-custom-role-arn'] as const;
  const problems: Problem[] = [];
  const add = (input: InputName, what: string, remedy: string) => problems.push({ input, what, remedy });
  const given = others.find((name) => inputs[name]);
  if (!pool) {
    const source = inputs['credential-source'] === 'cognito' ? 'credential-source: cognito' : given;
    if (source) add('cognito-identity-pool-id', `not set, although ${source} is`, 'Give it a value.');
    return problems;
  }
  const region = pool.split(':')[0] ?? '';
  if (!isRegionOfAws(region)) {
    const near = nearestRegion(region);
    const what = `begins with "${region}", which is not an AWS region`;
    add('cognito-identity-pool-id', what, near ? `Did you mean ${near}?` : 'Copy it from the pool.');
  }
  if (role && !parseRoleArn(role)) {
    const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
    add('cognito-custom-role-arn', `"${role}" is not the ARN of a role`, remedy);
  }
  const { roles } = firstRoles(inputs);
  const hasArn = roles.length > 0 && roles.every((each) => each.startsWith('arn:'));
  if (inputs['cognito-auth-flow'] === 'basic' && !role && !hasArn) {
    const what = 'not set, and neither is role-to-assume with an ARN, although cognito-auth-flow is basic';
    add('cognito-custom-role-arn', what, 'Write the ARN of the role that the token of the pool is for.');
  }
  const hasToken = inputs['web-identity-token'] || inputs['web-identity-token-file'];
  if (!hasToken && (!tokenEndpoint || inputs['force-skip-oidc'])) {
    const what = 'set, but there is no token to log in to the pool with';
    const remedy = 'Give the job the permission id-token: write, or set web-identity-token.';
    add('cognito-identity-pool-id', what, remedy);
  }
  return problems;
}
