import { operators, plainly, readOperator, type Written } from './operators.ts';
import { type Conditions, type Context, listOf, type Values } from './statement.ts';
import { resolve } from './variables.ts';
import type { Token } from './wildcard.ts';

/** A condition that does not hold. */
export interface Failed {
  readonly operator: string;
  readonly key: string;
  readonly wanted: readonly string[];
  /** The values of the request; undefined if the key is absent. */
  readonly got: readonly string[] | undefined;
}

/**
 * The conditions that do not hold: all must hold for a statement to apply. The values of one key are alternatives. An absent key
 * fails a positive operator and satisfies a negated one. Throws an Error for an unknown operator.
 */
export function failedConditions(
  condition: Conditions | undefined,
  context: Context,
  literal = false,
): readonly Failed[] {
  return Object.entries(condition ?? {}).flatMap(([operator, keys]) => {
    const written = readOperator(operator);
    if (!written) throw new Error(`Invalid Condition type : ${operator}`);
    return Object.entries(keys).flatMap(([key, values]) => {
      const wanted = listOf<string | number | boolean>(values).map(String);
      const actual = context.get(key.toLowerCase());
      if (holds(written, wanted, actual, context, literal)) return [];
      return [{ operator, key, wanted, got: actual === undefined ? undefined : listOf(actual) }];
    });
  });
}

function holds(
  { name, set, ifExists }: Written,
  wanted: readonly string[],
  actual: Values | undefined,
  context: Context,
  literal: boolean,
): boolean {
  const given = listOf(actual);
  // A key with an empty set of values counts as absent.
  const isAbsent = given.length === 0;
  if (name === 'Null') return wanted.some((text) => (text.toLowerCase() === 'true') === isAbsent);
  const operator = operators[name];
  if (!operator) return false;
  const { fits, negated } = operator;
  if (isAbsent) return ifExists || set === 'ForAllValues' || (negated && set === undefined);
  // An empty text is a null value for ForAllValues.
  if (set === 'ForAllValues' && given.every((value) => value === '')) return true;
  // Only values for texts and ARNs have variables.
  const isPlain = literal || !/^(String|Arn)/.test(name);
  const tokens = wanted.flatMap((text) => {
    const resolved = isPlain ? plainly(text) : resolve(text, context);
    return resolved ? [resolved] : [];
  });
  const isFit = (value: string) => tokens.some((each: readonly Token[]) => fits(each, value)) !== negated;
  // Without a set operator, a key with several values is unusual: one must fit, or none of the excluded.
  const all = set === 'ForAllValues' || (set === undefined && negated);
  return all ? given.every(isFit) : given.some(isFit);
}
