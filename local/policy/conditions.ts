import { listOf, type Statement } from './statement.ts';
import { matches } from './wildcard.ts';

type Compare = (wanted: string, actual: string) => boolean;

const operators: Readonly<Record<string, { readonly compare: Compare; readonly negated: boolean }>> = {
  StringEquals: { compare: (wanted, actual) => wanted === actual, negated: false },
  StringNotEquals: { compare: (wanted, actual) => wanted === actual, negated: true },
  StringLike: { compare: (wanted, actual) => matches(wanted, actual), negated: false },
  StringNotLike: { compare: (wanted, actual) => matches(wanted, actual), negated: true },
};

/** The condition operators that the engine knows. A policy with another is refused when it is loaded. */
export const knownOperators: readonly string[] = Object.keys(operators);

/**
 * Whether all conditions hold. Values of one key are alternatives, keys and operators add up; an absent key fails a
 * plain operator and satisfies a negated one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 */
export function conditionsHold(
  condition: Statement['Condition'],
  context: ReadonlyMap<string, string>,
): boolean {
  return Object.entries(condition ?? {}).every(([name, keys]) => {
    const operator = operators[name];
    if (!operator)
      throw new Error(`condition operator ${name} is not known; known: ${knownOperators.join(', ')}`);
    return Object.entries(keys).every(([key, values]) => {
      const actual = context.get(key.toLowerCase());
      if (actual === undefined) return operator.negated;
      const some = listOf(values).some((wanted) => operator.compare(String(wanted), actual));
      return operator.negated ? !some : some;
    });
  });
}
