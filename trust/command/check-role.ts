import { type Policy, readPolicy } from '../engine/policy.ts';
import { reasonOf } from '../engine/reason.ts';
import type { Finding } from '../findings/finding.ts';
import { type Checked, check } from '../findings/findings.ts';
import { issuerOf } from '../issuers/issuers.ts';
import type { RoleSource } from '../read/role.ts';
import type { Identity } from '../who/identity.ts';
import { byProvider, type Claims, providerIn, questionFor, verdictOn } from '../widest/ask.ts';
import { providersOf } from '../widest/widest.ts';
import type { Decided, Located } from './report.ts';

/** What is known of a role: its policy, or why there is none. */
export interface ReadRole {
  readonly source: RoleSource;
  readonly policy?: Policy;
  readonly problems: readonly Finding[];
}

/** Reads the policy of a role. */
export function readRole(source: RoleSource): ReadRole {
  if (source.unresolved !== undefined || source.policy === undefined)
    return { source, problems: [unresolved(source.unresolved ?? 'a policy that the file does not have')] };
  const { policy, refusals } = readPolicy(source.policy, 'trust');
  const problems = refusals.map(
    ({ what, path }): Finding => ({
      rule: 'refused',
      severity: 'high',
      what: `AWS refuses the policy: ${what}`,
      why: 'The role cannot be made with it.',
      remedy: 'Correct the policy.',
      statement: 0,
      path,
    }),
  );
  const assumed = (source.assumed ?? []).map(onDefault);
  return { source, ...(policy && { policy: byProvider(policy) }), problems: [...problems, ...assumed] };
}

const unresolved = (what: string): Finding => ({
  rule: 'unresolved',
  severity: 'low',
  what: `the policy depends on ${what}, so it is not checked`,
  why: 'The file does not have the values.',
  remedy: 'Check the policy after the values are known, for example with a plan after apply.',
  statement: 0,
  path: [],
});

const onDefault = (parameter: string): Finding => ({
  rule: 'unresolved',
  severity: 'low',
  what: `the policy depends on the parameter ${parameter}, and is checked with its default`,
  why: 'A stack with another value has another policy.',
  remedy: 'Check the policy with the values of each stack, for example from get-role.',
  statement: 0,
  path: [],
});

// A role with the same policy needs no second search.
const known = new Map<string, Checked>();

/** The findings on a role, with their places, and its widest tokens. */
export function checkRole({ source, policy, problems }: ReadRole, repository?: string) {
  const text = JSON.stringify([policy, repository]);
  const checked = policy && (known.get(text) ?? check(policy, repository));
  if (checked) known.set(text, checked);
  const findings = [...problems, ...(checked?.findings ?? [])].map(
    (finding): Located => ({
      ...finding,
      role: source.name,
      file: source.file,
      ...source.place(finding.path),
    }),
  );
  return { findings, widest: (checked?.widest ?? []).map((each) => ({ role: source.name, ...each })) };
}

/** Whether a role lets somebody in, in each form of the token. */
export function decideFor({ source, policy }: ReadRole, { as, forms }: Identity): readonly Decided[] {
  return forms.map((claims) => {
    if (!policy)
      return {
        role: source.name,
        as,
        claims,
        decision: 'denied',
        statement: null,
        why: 'there is no policy',
      };
    const verdict = verdictOn(policy, questionFor(policy, providerOf(policy, claims), claims));
    const isIn = verdict.decision === 'allowed' || verdict.decision === 'account';
    return {
      role: source.name,
      as,
      claims,
      decision: isIn ? 'allowed' : 'denied',
      statement: verdict.because?.statement ?? null,
      why: reasonOf(verdict),
    };
  });
}

/** The issuer of a token without `iss` is that of the policy. */
function providerOf(policy: Policy, claims: Claims): string {
  const named = providersOf(policy).filter((name) => name !== '*');
  const usual = named.find((name) => issuerOf(name).kind === 'github') ?? named[0];
  return providerIn(claims) ?? usual ?? 'token.actions.githubusercontent.com';
}

/** A finding on a token that gets in although another environment was meant: GitHub encodes a colon, but no percent sign. */
export function twinOf({ source }: ReadRole, { claims, decision, statement }: Decided): readonly Located[] {
  const { environment, iss } = claims;
  const isGitHub = typeof iss !== 'string' || issuerOf(iss.replace(/^https:\/\//, '')).kind === 'github';
  if (decision !== 'allowed' || !isGitHub || typeof environment !== 'string' || !/%3A/i.test(environment))
    return [];
  const index = (statement ?? 1) - 1;
  return [
    {
      rule: 'environment-twin',
      severity: 'high',
      what: `the environment ${environment} gets in, whose sub is that of an environment with a colon`,
      why: 'GitHub encodes a colon, but not a percent sign, and this environment may have no protection rules.',
      remedy: 'Test the environment claim, too.',
      statement: index + 1,
      path: ['Statement', index],
      role: source.name,
      file: source.file,
      ...source.place(['Statement', index]),
    },
  ];
}
