import { type Failed, failedConditions } from './conditions.ts';
import { listOf, type Principal, type Principals, type Question, type Statement } from './statement.ts';
import { matches } from './wildcard.ts';

/** The decision of a policy. `account`: allowed, but only by naming the caller's whole account. */
export type Decision = 'denied' | 'silent' | 'account' | 'allowed';

/** What a statement says about a request: it applies, or what keeps it from applying. */
export interface Finding {
  /** Its number, from 1. */
  readonly statement: number;
  readonly sid?: string;
  readonly effect: Statement['Effect'];
  readonly applies: boolean;
  /** The element that does not fit. */
  readonly element?:
    | 'Principal'
    | 'NotPrincipal'
    | 'Action'
    | 'NotAction'
    | 'Resource'
    | 'NotResource'
    | 'Condition';
  readonly failed: readonly Failed[];
}

export interface Verdict {
  readonly decision: Decision;
  /** The statement that decides, or of those that allow the one that fits best. Absent without any. */
  readonly because?: Finding;
}

/** Evaluates the statements. A Deny wins over every Allow. `silent` grants nothing. */
export function evaluate(statements: readonly Statement[], question: Question): Decision {
  let decision: Decision = 'silent';
  for (const statement of statements) {
    if (elementOf(statement, question)) continue;
    if (failedConditions(statement.Condition, question.context, question.literal).length > 0) continue;
    if (statement.Effect === 'Deny') return 'denied';
    if (decision !== 'allowed')
      decision = namesAccount(statement, question.principal) ? 'account' : 'allowed';
  }
  return decision;
}

/** The same with the reason: the statement that denies or allows, or the nearest miss. */
export function decide(statements: readonly Statement[], question: Question): Verdict {
  const decision = evaluate(statements, question);
  const findings = statements.map((statement, index) => findingOf(statement, index, question));
  const effect = decision === 'denied' ? 'Deny' : 'Allow';
  const own = findings.filter((finding) => finding.effect === effect);
  const because = decision === 'silent' ? nearest(own) : own.find(({ applies }) => applies);
  return { decision, ...(because && { because }) };
}

function findingOf(statement: Statement, index: number, question: Question): Finding {
  const { Sid: sid, Effect: effect, Condition: condition } = statement;
  const element = elementOf(statement, question);
  const failed = failedConditions(condition, question.context, question.literal);
  const kept = element ?? (failed.length > 0 ? ('Condition' as const) : undefined);
  return {
    statement: index + 1,
    ...(sid !== undefined && { sid }),
    effect,
    applies: kept === undefined,
    ...(kept && { element: kept }),
    failed,
  };
}

/** The statement that misses the least: its conditions alone, and few of them. */
function nearest(findings: readonly Finding[]): Finding | undefined {
  const distance = ({ element, failed }: Finding) => (element === 'Condition' ? 0 : 1000) + failed.length;
  return findings.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** The element besides the conditions that keeps the statement from applying. */
function elementOf(statement: Statement, { action, resource, principal }: Question): Finding['element'] {
  const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal } = statement;
  const acts = (patterns: Statement['Action']) =>
    listOf(patterns).some((pattern) => matches(pattern, action, true));
  const concerns = (patterns: Statement['Resource']) =>
    listOf(patterns).some((pattern) => matches(pattern, resource));
  if (Action !== undefined && !acts(Action)) return 'Action';
  if (NotAction !== undefined && acts(NotAction)) return 'NotAction';
  if (Resource !== undefined && !concerns(Resource)) return 'Resource';
  if (NotResource !== undefined && concerns(NotResource)) return 'NotResource';
  if (Principal !== undefined && matchOf(Principal, principal) === 'none') return 'Principal';
  if (NotPrincipal !== undefined && matchOf(NotPrincipal, principal) !== 'none') return 'NotPrincipal';
  return undefined;
}

const namesAccount = ({ Principal }: Statement, principal: Principal) =>
  Principal !== undefined && matchOf(Principal, principal) === 'account';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function matchOf(wanted: Principals, caller: Principal): 'none' | 'account' | 'exact' {
  if (wanted === '*' || listOf(wanted.AWS).includes('*')) return 'exact';
  const names = listOf(wanted[caller.type]);
  if (names.includes('*') || names.some((name) => caller.arns.includes(name))) return 'exact';
  if (caller.type !== 'AWS') return 'none';
  const whole = names.some(
    (name) => name === caller.account || matches(`arn:*:iam::${caller.account}:root`, name),
  );
  return whole ? 'account' : 'none';
}
