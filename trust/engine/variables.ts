import { type Context, listOf } from './statement.ts';
import { literally, many, one, type Token, wildcards } from './wildcard.ts';

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
const variable = /\$\{(\$|[^${}',]+)(?:,\s*'([^']*)'\s*)?\}/g;

/**
 * A value of a policy with its variables replaced; undefined if a variable has neither one value nor a default. A wildcard in a
 * replaced value, and `${*}`, `${?}` and `${$}`, are ordinary characters. Without a variable, the value stays as it is.
 */
export function resolve(value: string, context: Context): readonly Token[] | undefined {
  if (!value.includes('${')) return wildcards(value);
  const tokens: Token[] = [];
  let from = 0;
  for (const found of value.matchAll(variable)) {
    const [whole, written = '', fallback] = found;
    const name = written.trim();
    const said = /^[*?$]$/.test(name) ? name : (single(context.get(name.toLowerCase())) ?? fallback);
    if (said === undefined) return undefined;
    tokens.push(...wildcards(value.slice(from, found.index)), ...literally(said));
    from = found.index + whole.length;
  }
  return [...tokens, ...wildcards(value.slice(from))];
}

/** The value as a text, for operators without wildcards. */
export const textOf = (tokens: readonly Token[]) =>
  tokens.map((token) => (token === many ? '*' : token === one ? '?' : (token as string))).join('');

/** A key with several values cannot be a variable. */
function single(value: string | readonly string[] | undefined): string | undefined {
  const all = listOf(value);
  return all.length === 1 ? all[0] : undefined;
}
