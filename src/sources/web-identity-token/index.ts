import { problem } from '../../inputs/problem.ts';
import { firstRoles, roleForm } from '../../inputs/roles.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { Secret } from '../../text/secret.ts';
import { ShapeError } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import { readNow } from '../contract/token.ts';

export interface TokenPlan {
  readonly kind: 'web-identity-token';
  readonly token: Secret;
}

const again = 'the step cannot get a second token';

/** A token from the workflow's inputs. The step cannot get a second one. */
export const webIdentityToken: Source<TokenPlan> = {
  kind: 'web-identity-token',
  words: 'a token',
  namedBy: 'web-identity-token',
  lacking: 'web-identity-token is not set',
  resolve: (inputs) => {
    const token = inputs['web-identity-token'];
    // With Cognito, the token is the login to the pool.
    if (!token || inputs['cognito-identity-pool-id']) return { pass: '' };
    if (roleForm(inputs) !== 'arn') return { pass: `${firstRoles(inputs).input} is not an ARN` };
    return { take: { kind: 'web-identity-token', token }, why: 'web-identity-token is set' };
  },
  check: (inputs) => (inputs['web-identity-token'] ? checkRoles(inputs, 'web-identity-token') : []),
  yields: () => 'web-identity',
  waitsFor: () => '',
  keptIn: () => 'the secret behind web-identity-token',
  addresses: () => [],
  profiles: () => [],
  whyNotAgain: () => again,
  keep: () => ({}),
  revive: () => {
    throw new ShapeError(again);
  },
  secrets: ({ token }) => [token],
  identify: async ({ token }) => {
    const given = readNow(token);
    return { kind: 'web-identity', token: async () => given, claims: () => given.claims };
  },
  failures: async () => ({}),
};

/** A token needs the ARN of a role, because it has no account that could complete a name. */
export function checkRoles(inputs: Inputs, token: 'web-identity-token' | 'web-identity-token-file') {
  const { input, roles } = firstRoles(inputs);
  const name = roles.find((role) => !role.startsWith('arn:'));
  if (inputs['cognito-identity-pool-id'] || (roles.length > 0 && !name)) return [];
  const what = name
    ? `"${name}" is a name, and a web identity needs an ARN`
    : `not set, although ${token} is set`;
  return [problem(input, what, 'Write it like arn:aws:iam::111122223333:role/NAME.')];
}
