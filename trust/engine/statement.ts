/** A policy statement, as in IAM. Only trust and identity policies for STS and IAM are supported. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** The caller. `arns` are the ARNs by which a policy can name the caller, the most exact one first. */
export type Principal =
  | { readonly type: 'Federated' | 'Service'; readonly arns: readonly string[] }
  | { readonly type: 'AWS'; readonly arns: readonly string[]; readonly account: string };

/** The request that a policy decides on. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  /** Condition keys in lower case, because IAM ignores their case. */
  readonly context: ReadonlyMap<string, string | readonly string[]>;
}

export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Item];
}
