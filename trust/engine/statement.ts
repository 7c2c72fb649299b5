/** One value, or several. */
export type Values<Item = string> = Item | readonly Item[];

/** The condition block of a statement: operator → key → values. */
export type Conditions = Readonly<
  Record<string, Readonly<Record<string, Values<string | number | boolean>>>>
>;

/** The principals of a statement: everybody, or names by type (`AWS`, `Federated`, `Service`). */
export type Principals = '*' | Readonly<Record<string, Values>>;

/** A policy statement, as in IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: Principals;
  readonly NotPrincipal?: Principals;
  readonly Action?: Values;
  readonly NotAction?: Values;
  readonly Resource?: Values;
  readonly NotResource?: Values;
  readonly Condition?: Conditions;
}

/** The caller. `arns` are the ARNs by which a policy can name the caller, the most exact one first. */
export type Principal =
  | { readonly type: 'Federated' | 'Service'; readonly arns: readonly string[] }
  | { readonly type: 'AWS'; readonly arns: readonly string[]; readonly account: string };

/** The values of a request: condition keys in lower case, because IAM ignores their case. */
export type Context = ReadonlyMap<string, Values>;

/** The request that a policy decides on. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  readonly context: Context;
  /** Whether `${…}` in a policy is a variable. Not in policies of version 2008-10-17. */
  readonly literal?: boolean;
}

export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Item];
}
