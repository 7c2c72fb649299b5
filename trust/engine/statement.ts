/** A policy statement as it is written in IAM. Only trust and identity policies for STS and IAM are meant. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Who asks. `arns` are all the ways to name the caller, from the most exact one to its account's root. */
export type Principal =
  | { readonly type: 'Federated' | 'Service'; readonly arns: readonly string[] }
  | { readonly type: 'AWS'; readonly arns: readonly string[]; readonly account: string };

/** What is asked. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly principal: Principal;
  /** Condition keys in lower case, as IAM compares them without regard to case. */
  readonly context: ReadonlyMap<string, string | readonly string[]>;
}

export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Item];
}
