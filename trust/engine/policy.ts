import { readOperator } from './operators.ts';
import { listOf, type Statement } from './statement.ts';

/** A policy as it may be attached. */
export interface Policy {
  readonly statements: readonly Statement[];
  /** Whether `${…}` is a variable. Only in version 2012-10-17. */
  readonly hasVariables: boolean;
}

/** Why AWS refuses a policy, and where. */
export interface Refusal {
  /** In AWS's words, as far as they are known. */
  readonly what: string;
  /** Keys and positions that lead to the place. */
  readonly path: readonly (string | number)[];
}

/** What a policy is attached to: a role as its trust policy, or an identity. */
export type Use = 'trust' | 'identity';

const elements: readonly string[] = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

// Characters without white space: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html. 2,048 unless raised.
const longestTrustPolicy = 8_192;

/** Reads a policy. `refusals` are those with which AWS refuses to attach it; without any, `policy` is there. */
export function readPolicy(
  value: unknown,
  use: Use,
): { readonly policy?: Policy; readonly refusals: readonly Refusal[] } {
  if (isTooDeep(value))
    return { refusals: [{ what: 'Syntax errors in policy. (nested too deeply)', path: [] }] };
  if (!isRecord(value)) return { refusals: [{ what: 'This policy contains invalid Json', path: [] }] };
  const { Version: version = '2008-10-17', Statement: written } = value;
  const refusals: Refusal[] = [];
  const refuse = (what: string, ...path: (string | number)[]) => refusals.push({ what, path });
  for (const name of Object.keys(value))
    if (!['Version', 'Id', 'Statement'].includes(name)) refuse(`Unknown field ${name}`, name);
  if (version !== '2012-10-17' && version !== '2008-10-17')
    refuse('The policy must contain a valid version string', 'Version');
  const statements = listOf(written as unknown) as readonly unknown[];
  if (statements.length === 0) refuse('Missing required field Statement', 'Statement');
  const length = JSON.stringify(value).replace(/\s/g, '').length;
  if (use === 'trust' && length > longestTrustPolicy)
    refuse(`Cannot exceed quota for ACLSizePerRole: ${longestTrustPolicy}`);
  const ids = new Set<unknown>();
  statements.forEach((statement, index) => {
    const path = Array.isArray(written) ? ['Statement', index] : ['Statement'];
    checkStatement(statement, use, (what, ...more) => refuse(what, ...path, ...more));
    const id = isRecord(statement) ? statement.Sid : undefined;
    if (id && ids.has(id)) refuse('Statement IDs (SID) in a single policy must be unique.', ...path, 'Sid');
    ids.add(id);
  });
  if (refusals.length > 0) return { refusals };
  return {
    policy: { statements: statements as readonly Statement[], hasVariables: version === '2012-10-17' },
    refusals,
  };
}

type Refuse = (what: string, ...path: (string | number)[]) => void;

function checkStatement(statement: unknown, use: Use, refuse: Refuse): void {
  if (!isRecord(statement)) {
    refuse('Syntax errors in policy.');
    return;
  }
  for (const name of Object.keys(statement))
    if (!elements.includes(name)) refuse(`Unknown field ${name}`, name);
  const { Effect: effect, Sid: sid } = statement;
  if (sid !== undefined && (typeof sid !== 'string' || (use === 'trust' && !/^[A-Za-z0-9]*$/.test(sid))))
    refuse(
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
      'Sid',
    );
  if (effect === undefined) refuse('Missing required field Effect');
  else if (effect !== 'Allow' && effect !== 'Deny')
    refuse(`Invalid effect: ${typeof effect === 'string' ? effect : JSON.stringify(effect)}`, 'Effect');
  checkPair(statement, 'Action', refuse);
  if (use === 'trust') checkTrust(statement, refuse);
  else if ('Principal' in statement || 'NotPrincipal' in statement)
    refuse('Policy document should not specify a principal.', 'Principal');
  for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
    if (name in statement && !areTexts(statement[name])) refuse(`Syntax errors in policy. (${name})`, name);
    else if (name in statement && listOf(statement[name] as string).length === 0)
      refuse(`Missing required field ${name}`, name);
  checkCondition(statement.Condition, refuse);
}

function checkTrust(statement: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const name of ['Resource', 'NotResource'])
    if (name in statement) refuse(`Has prohibited field ${name}`, name);
  checkPair(statement, 'Principal', refuse);
  const actions = listOf(statement.Action as string | undefined);
  if (actions.some((action) => typeof action === 'string' && !/^(\*|sts:.*)$/i.test(action)))
    refuse('AssumeRole policy may only specify STS AssumeRole actions.', 'Action');
  for (const name of ['Principal', 'NotPrincipal']) {
    const principals = statement[name];
    if (principals === undefined || principals === '*') continue;
    if (!isRecord(principals) || Object.keys(principals).length === 0)
      refuse('AssumeRolepolicy contained an invalid principal', name);
    else
      for (const [type, names] of Object.entries(principals)) {
        if (!['AWS', 'Federated', 'Service', 'CanonicalUser'].includes(type))
          refuse(`Invalid principal in policy: "${type}"`, name, type);
        else if (!areTexts(names)) refuse(`Invalid principal in policy: "${type}"`, name, type);
      }
  }
}

function checkPair(statement: Readonly<Record<string, unknown>>, name: string, refuse: Refuse): void {
  const isBoth = name in statement && `Not${name}` in statement;
  if (isBoth) refuse(`Statement/policy has both ${name} and Not${name}`, name);
  if (!(name in statement) && !(`Not${name}` in statement)) refuse(`Missing required field ${name}`);
}

function checkCondition(condition: unknown, refuse: Refuse): void {
  if (condition === undefined) return;
  if (!isRecord(condition)) {
    refuse('Syntax errors in policy. (Condition)', 'Condition');
    return;
  }
  for (const [operator, keys] of Object.entries(condition)) {
    if (!readOperator(operator)) refuse(`Invalid Condition type : ${operator}`, 'Condition', operator);
    else if (!isRecord(keys)) refuse(`Syntax errors in policy. (${operator})`, 'Condition', operator);
    else
      for (const [key, values] of Object.entries(keys))
        if (!areValues(values)) refuse(`Syntax errors in policy. (${key})`, 'Condition', operator, key);
  }
}

/** Whether a value is nested more deeply than any policy. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 20) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (value: unknown) => listOf(value).every((each) => typeof each === 'string');

const areValues = (value: unknown) =>
  value !== undefined && listOf(value).every((each) => ['string', 'number', 'boolean'].includes(typeof each));
