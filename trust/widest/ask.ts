import { type Decision, decide, evaluate, type Verdict } from '../engine/engine.ts';
import type { Policy } from '../engine/policy.ts';
import type { Question, Values } from '../engine/statement.ts';
import { keysOf, providerOf } from '../issuers/issuers.ts';

export const action = 'sts:AssumeRoleWithWebIdentity';

/** Claims of a token, as its issuer signs them. */
export type Claims = Readonly<Record<string, unknown>>;

/** The request of a token's owner. `provider`: the name of the OIDC provider; `more`: other keys, in lower case. */
export function questionFor(
  { hasVariables }: Policy,
  provider: string,
  claims: Claims,
  more: readonly (readonly [string, Values])[] = [],
): Question {
  const now = new Date();
  return {
    action,
    resource: '*',
    // The account and the partition do not matter: a role trusts only providers of its own account.
    principal: { type: 'Federated', arns: [provider, `*:oidc-provider/${provider}`] },
    context: new Map([
      // Keys that every request has.
      ['aws:securetransport', 'true'],
      ['aws:currenttime', now.toISOString()],
      ['aws:epochtime', String(Math.floor(now.getTime() / 1000))],
      ['sts:rolesessionname', 'session'],
      ...more,
      ...keysOf(provider, claims),
      // Keys with their whole names, for what the request has besides the token.
      ...Object.entries(claims).flatMap(([name, value]) =>
        /^(aws|sts):/i.test(name) && value !== undefined && value !== null
          ? [[name.toLowerCase(), Array.isArray(value) ? value.map(String) : String(value)] as const]
          : [],
      ),
    ]),
    literal: !hasVariables,
  };
}

/** The policy with providers by their names, so that a question needs no account. */
export function byProvider(policy: Policy): Policy {
  const named = (text: string) => /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/.exec(text)?.[1] ?? text;
  const all = (value: Values) => (typeof value === 'string' ? named(value) : value.map(named));
  return {
    ...policy,
    statements: policy.statements.map((statement) => {
      const principals = (of: typeof statement.Principal) =>
        of === undefined || of === '*' || of.Federated === undefined
          ? of
          : { ...of, Federated: all(of.Federated) };
      return {
        ...statement,
        ...(statement.Principal && { Principal: principals(statement.Principal) ?? '*' }),
        ...(statement.NotPrincipal && { NotPrincipal: principals(statement.NotPrincipal) ?? '*' }),
      };
    }),
  };
}

const isIn = (decision: Decision) => decision === 'allowed' || decision === 'account';

/** Whether the policy lets the token in. */
export const letsIn = (policy: Policy, question: Question) => isIn(evaluate(policy.statements, question));

/** The same, with the reason. */
export const verdictOn = (policy: Policy, question: Question): Verdict => decide(policy.statements, question);

/** The provider of a token, by its `iss`. */
export const providerIn = ({ iss }: Claims) => (typeof iss === 'string' ? providerOf(iss) : undefined);
