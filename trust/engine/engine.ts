import { conditionsHold } from './conditions.ts';
import { listOf, type Principal, type Question, type Statement } from './statement.ts';
import { matches } from './wildcard.ts';

/** The decision of a policy. `account`: allowed, but only by naming the caller's whole account. */
export type Decision = 'denied' | 'silent' | 'account' | 'allowed';

/** Evaluates the statements. A Deny wins over every Allow. `silent` grants nothing. */
export function evaluate(statements: readonly Statement[], question: Question): Decision {
  let decision: Decision = 'silent';
  for (const statement of statements) {
    const match = matchOf(statement, question);
    if (match === 'none') continue;
    if (statement.Effect === 'Deny') return 'denied';
    if (decision !== 'allowed') decision = match === 'account' ? 'account' : 'allowed';
  }
  return decision;
}

function matchOf(statement: Statement, question: Question): 'none' | 'account' | 'exact' {
  const { action, resource, principal, context } = question;
  if (!listOf(statement.Action).some((pattern) => matches(pattern, action, true))) return 'none';
  if (statement.Resource && !listOf(statement.Resource).some((pattern) => matches(pattern, resource)))
    return 'none';
  if (!conditionsHold(statement.Condition, context)) return 'none';
  return statement.Principal === undefined ? 'exact' : principalMatch(statement.Principal, principal);
}

function principalMatch(
  wanted: NonNullable<Statement['Principal']>,
  caller: Principal,
): 'none' | 'account' | 'exact' {
  if (wanted === '*') return 'exact';
  const names = listOf(wanted[caller.type]);
  if (names.includes('*') || names.some((name) => caller.arns.includes(name))) return 'exact';
  if (caller.type !== 'AWS') return 'none';
  const whole = names.some(
    (name) => name === caller.account || matches(`arn:*:iam::${caller.account}:root`, name),
  );
  return whole ? 'account' : 'none';
}
