import { partitionOf } from '../../aws/partition.ts';
import type { Context, TokenEndpoint } from '../../context.ts';
import { RenewalError } from '../../errors/index.ts';
import { firstRoles, roleForm } from '../../inputs/roles.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { LocalAddress } from '../../net/plan.ts';
import { object, text } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import type { OidcPlan } from './plan.ts';
import { requested } from './request.ts';

const kept = object({ audience: text() });

/** GitHub's OIDC token for this job. */
export const githubOidc: Source<OidcPlan> = {
  kind: 'github-oidc',
  words: 'GitHub OIDC',
  fallback: 'access-keys',
  lacking: 'this job has no token endpoint',
  resolve: (inputs, { tokenEndpoint: endpoint }) => {
    const { input } = firstRoles(inputs);
    const role = roleForm(inputs);
    if (inputs['force-skip-oidc']) return { pass: 'force-skip-oidc is true' };
    if (role === 'none') return { pass: 'role-to-assume is not set' };
    if (!endpoint) return { pass: noEndpoint };
    if (role === 'name') return { pass: `${input} has only a name, and OIDC needs an ARN` };
    return {
      take: { kind: 'github-oidc', endpoint, audience: audienceOf(inputs) },
      why: `${input} is set and this job has a token endpoint`,
    };
  },
  check: () => [],
  yields: () => 'web-identity',
  waitsFor: () => 'the token endpoint',
  keptIn: () => 'the trust policy of the role',
  addresses: ({ endpoint }) => [tokenAddress(endpoint)],
  profiles: () => [],
  whyNotAgain: () => undefined,
  keep: ({ audience }) => ({ audience }),
  revive: (plan, { context }) => ({ kind: 'github-oidc', ...kept(plan), endpoint: endpointOf(context) }),
  secrets: ({ endpoint }) => [endpoint.bearer],
  identify: async (plan, run) => requested(plan, run),
  failures: async () => ({}),
};

/** The runner sets the address. GitHub Enterprise Server uses its own host name. */
function tokenAddress({ url }: TokenEndpoint): LocalAddress {
  const { hostname } = URL.canParse(url) ? new URL(url) : { hostname: '' };
  return {
    url,
    from: 'ACTIONS_ID_TOKEN_REQUEST_URL',
    name: 'the token endpoint',
    isUsual: hostname.endsWith('.actions.githubusercontent.com'),
  };
}

/** Why OIDC is passed over if the job lacks the permission id-token: write. */
export const noEndpoint = 'this job has no token endpoint';

/** The audience of the token. STS in China regions has its own audience, and so has Cognito. */
export function audienceOf(inputs: Inputs): string {
  if (inputs.audience) return inputs.audience;
  if (inputs['cognito-identity-pool-id']) return 'cognito-identity.amazonaws.com';
  const isChina = partitionOf(inputs['aws-region'] ?? '')?.id === 'aws-cn';
  return isChina ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** The endpoint for a later process in the job. Throws `RenewalError` if there is none. */
export function endpointOf({ tokenEndpoint }: Context): TokenEndpoint {
  if (tokenEndpoint) return tokenEndpoint;
  throw new RenewalError(
    'this process has no ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    {
      why: 'The runner sets both variables for every step of a job with id-token: write. Containers that a step starts, and commands with their own environment, do not get them.',
      remedy: 'Pass both variables to the process that uses the profile.',
    },
  );
}
