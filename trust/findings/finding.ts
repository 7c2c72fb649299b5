import type { Path } from '../read/place.ts';

export type Severity = 'high' | 'medium' | 'low';

/** From the least to the most severe. */
export const severities: readonly Severity[] = ['low', 'medium', 'high'];

/** Something that is wrong with a trust policy. */
export interface Finding {
  /** The name of the rule. */
  readonly rule: Rule;
  readonly severity: Severity;
  /** What is wrong, as a sentence without a full stop. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** Number of the statement, from 1. */
  readonly statement: number;
  /** The place in the policy. */
  readonly path: Path;
  /** The statement that the policy probably means, in both forms of `sub`. */
  readonly narrowed?: { readonly plain: object; readonly immutable: object };
  /** A token that gets in and should not, or that should and does not. */
  readonly witness?: Readonly<Record<string, string>>;
}

/** Every rule with its description. */
export const rules = {
  'any-token': 'Any token of the issuer gets in.',
  'other-owner': 'A repository of another owner gets in.',
  'other-repository': 'Another repository of the owner gets in.',
  'pull-request': 'A pull request, or a run whose code nobody has reviewed, gets in.',
  'other-ref': 'Another branch or tag gets in.',
  'other-environment': 'Another environment gets in.',
  'other-run': 'Another kind of run gets in.',
  'no-audience': 'No condition on the audience of the token.',
  'pattern-of-branches': 'A wildcard names more branches than one.',
  'moving-tag': 'A tag can be moved to other code.',
  'set-operator': 'A set operator on a claim with one value holds when the claim is absent.',
  'absent-claim': 'The condition holds when the claim is absent.',
  'customised-subject': 'A customised subject begins with a claim that others can choose.',
  'key-never-there': 'AWS never has this key for the issuer.',
  'literal-wildcard': 'A wildcard in StringEquals is an ordinary character.',
  'letter-case': 'The letters of owner or repository differ in case from the real name.',
  'name-without-id': 'A name without an ID can be registered again by somebody else.',
  'plain-subject-only':
    'Only the plain form of the subject, which breaks when the repository is renamed or opts in to IDs.',
  'unprotected-environment': 'The environment has no protection rules.',
  'environment-twin': 'Two environments have the same subject.',
  'foreign-provider': 'The principal is not one OIDC provider of the account.',
  'free-tags': 'The session may tag itself freely.',
  undecided: 'The search for the widest token stopped before it had tried all.',
  refused: 'AWS refuses the policy.',
  unresolved: 'The policy depends on values that the file does not have.',
} as const;

export type Rule = keyof typeof rules;
