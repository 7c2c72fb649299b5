import { listOf, type Statement } from './statement.ts';
import { matches } from './wildcard.ts';

type Compare = (wanted: string, actual: string) => boolean;

interface Operator {
  readonly compare: Compare;
  readonly negated: boolean;
  /** The result if the key is absent. */
  readonly absent: boolean;
  /** Whether one of the key's values must fit, or all of them. */
  readonly values: 'any' | 'all';
}

const equal: Compare = (wanted, actual) => wanted === actual;

/** The six parts of an ARN. Everything after the fifth colon is one part. */
function partsOf(arn: string): readonly string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Compares ARNs part by part, so that a wildcard stays within its part. ArnEquals and ArnLike are the same. */
const likeArn: Compare = (wanted, actual) => {
  const given = partsOf(actual);
  return partsOf(wanted).every((part, index) => matches(part, given[index] ?? ''));
};
const arn: Operator = { compare: likeArn, negated: false, absent: false, values: 'any' };
const notArn: Operator = { compare: likeArn, negated: true, absent: true, values: 'all' };

const plain: Readonly<Record<string, Operator>> = {
  StringEquals: { compare: equal, negated: false, absent: false, values: 'any' },
  StringNotEquals: { compare: equal, negated: true, absent: true, values: 'all' },
  StringLike: {
    compare: (wanted, actual) => matches(wanted, actual),
    negated: false,
    absent: false,
    values: 'any',
  },
  StringNotLike: {
    compare: (wanted, actual) => matches(wanted, actual),
    negated: true,
    absent: true,
    values: 'all',
  },
  ArnEquals: arn,
  ArnLike: arn,
  ArnNotEquals: notArn,
  ArnNotLike: notArn,
  Bool: {
    compare: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
    negated: false,
    absent: false,
    values: 'any',
  },
};

/** `ForAnyValue` and `ForAllValues` are for keys with several values. `IfExists` accepts an absent key. */
const operators: Readonly<Record<string, Operator>> = Object.fromEntries(
  Object.entries(plain).flatMap(([name, operator]) => [
    [name, operator],
    [`${name}IfExists`, { ...operator, absent: true }],
    [`ForAnyValue:${name}`, { ...operator, absent: false, values: 'any' }],
    [`ForAllValues:${name}`, { ...operator, absent: true, values: 'all' }],
  ]),
);

/** The condition operators that the engine knows. A policy with any other operator cannot be loaded. */
export const knownOperators: readonly string[] = Object.keys(operators);

/**
 * Whether all conditions hold. The values of one key are alternatives. All keys and operators must hold. An absent key
 * fails a plain operator and satisfies a negated one
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 * Throws an Error for an unknown operator.
 */
export function conditionsHold(
  condition: Statement['Condition'],
  context: ReadonlyMap<string, string | readonly string[]>,
): boolean {
  return Object.entries(condition ?? {}).every(([name, keys]) => {
    const operator = operators[name];
    if (!operator)
      throw new Error(`condition operator ${name} is not known; known: ${knownOperators.join(', ')}`);
    return Object.entries(keys).every(([key, wanted]) =>
      holds(operator, listOf(wanted).map(String), context.get(key.toLowerCase())),
    );
  });
}

function holds(
  operator: Operator,
  wanted: readonly string[],
  actual: string | readonly string[] | undefined,
): boolean {
  if (actual === undefined) return operator.absent;
  const fits = (value: string) => wanted.some((text) => operator.compare(text, value)) !== operator.negated;
  return operator.values === 'any' ? listOf(actual).some(fits) : listOf(actual).every(fits);
}
