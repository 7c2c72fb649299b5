import { parseRoleArn } from '../../aws/arn.ts';
import { nearestRegion } from '../../aws/nearest-region.ts';
import { isRegionOfAws } from '../../aws/partition.ts';
import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import type { WebIdentity } from '../../identity.ts';
import { problem } from '../../inputs/problem.ts';
import { firstRoles } from '../../inputs/roles.ts';
import type { InputName, Inputs } from '../../inputs/schema.ts';
import type { Run } from '../../run.ts';
import { object, oneOf, optional, text } from '../../text/shape.ts';
import type { Kept, Later, Source } from '../contract/source.ts';
import { audienceOf, githubOidc } from '../github-oidc/index.ts';
import { webIdentityToken } from '../web-identity-token/index.ts';
import { tokenFileOf, webIdentityTokenFile } from '../web-identity-token-file/index.ts';
import type { CognitoPlan, LoginPlan } from './plan.ts';
import { regionOf } from './region.ts';

const logins = {
  'github-oidc': githubOidc,
  'web-identity-token': webIdentityToken,
  'web-identity-token-file': webIdentityTokenFile,
} as const;

/** The source of the login. The cast is safe because the registry is keyed by the plan's own kind. */
const loginSource = (plan: LoginPlan) => logins[plan.kind] as unknown as Source<LoginPlan>;

const kept = object({
  pool: text(),
  flow: oneOf('enhanced', 'basic'),
  provider: optional(text()),
  customRole: optional(text()),
  login: object({ kind: oneOf('github-oidc', 'web-identity-token-file'), plan: (plan) => plan as Kept }),
});

/** A Cognito identity pool, with a token of the job as login. */
export const cognito: Source<CognitoPlan> = {
  kind: 'cognito',
  words: 'Cognito',
  namedBy: 'cognito-identity-pool-id',
  alsoTakes: ['web-identity-token', 'web-identity-token-file'],
  decidesWho: true,
  lacking: 'cognito-identity-pool-id is not set, or the job has no token to sign in with',
  resolve: (inputs, context) => {
    const pool = inputs['cognito-identity-pool-id'];
    const login = pool && loginOf(inputs, context);
    if (!pool || !login) return { pass: '' };
    const flow = inputs['cognito-auth-flow'];
    const provider = inputs['cognito-provider-name'];
    const customRole = flow === 'enhanced' ? inputs['cognito-custom-role-arn'] : undefined;
    return {
      take: {
        kind: 'cognito',
        pool,
        flow,
        login,
        ...(provider && { provider }),
        ...(customRole && { customRole }),
      },
      why: 'cognito-identity-pool-id is set',
    };
  },
  check,
  yields: ({ flow }) => (flow === 'basic' ? 'web-identity' : 'credentials'),
  waitsFor: () => 'the token endpoint or Amazon Cognito',
  keptIn: ({ pool }) => `the identity pool ${pool}`,
  addresses: ({ login }) => loginSource(login).addresses(login),
  profiles: () => [],
  whyNotAgain: ({ login }) => loginSource(login).whyNotAgain(login),
  keep: ({ login, kind: _, ...plan }) => ({
    ...plan,
    login: { kind: login.kind, plan: loginSource(login).keep(login) },
  }),
  revive: (plan, later: Later) => {
    const { login, ...rest } = kept(plan);
    return { kind: 'cognito', ...rest, login: logins[login.kind].revive(login.plan, later) };
  },
  secrets: ({ login }) => loginSource(login).secrets(login),
  identify: async (plan, run: Run) => {
    const { cognitoIdentity } = await import('./identify.ts');
    const login = (await loginSource(plan.login).identify(plan.login, run)) as WebIdentity;
    return cognitoIdentity(plan, login, run);
  },
  failures: async () => (await import('./failures.ts')).cognitoFailures,
};

function loginOf(inputs: Inputs, context: Context): LoginPlan | undefined {
  const file = tokenFileOf(inputs, context);
  const token = inputs['web-identity-token'];
  const endpoint = inputs['force-skip-oidc'] ? undefined : context.tokenEndpoint;
  if (file) return { kind: 'web-identity-token-file', file };
  if (token) return { kind: 'web-identity-token', token };
  return endpoint && { kind: 'github-oidc', endpoint, audience: audienceOf(inputs) };
}

function check(inputs: Inputs, { tokenEndpoint }: Context): readonly Problem[] {
  const pool = inputs['cognito-identity-pool-id'];
  const role = inputs['cognito-custom-role-arn'];
  const others = ['cognito-provider-name', 'cognito-custom-role-arn'] as const;
  const problems: Problem[] = [];
  const add = (input: InputName, what: string, remedy: string) => problems.push(problem(input, what, remedy));
  const given = others.find((name) => inputs[name]);
  if (!pool) {
    const source = inputs['credential-source'] === 'cognito' ? 'credential-source: cognito' : given;
    if (source) add('cognito-identity-pool-id', `not set, although ${source} is set`, 'Give it a value.');
    return problems;
  }
  const region = regionOf(pool);
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
    const what = 'not set, but cognito-auth-flow: basic needs it or an ARN in role-to-assume';
    add('cognito-custom-role-arn', what, 'Write the ARN of the role to assume with the pool’s token.');
  }
  const hasToken = inputs['web-identity-token'] || inputs['web-identity-token-file'];
  if (!hasToken && (!tokenEndpoint || inputs['force-skip-oidc'])) {
    const what = 'set, but the job has no token for the login to the pool';
    const remedy = 'Give the job the permission id-token: write, or set web-identity-token.';
    add('cognito-identity-pool-id', what, remedy);
  }
  return problems;
}
