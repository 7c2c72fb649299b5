import { textOf } from './variables.ts';
import { literally, many, matchesTokens, type Token, wildcards } from './wildcard.ts';

/** Whether a value of the request fits a value of the policy, which may have wildcards. */
type Fits = (wanted: readonly Token[], actual: string) => boolean;

/** A condition operator. `negated`: it holds if no value of the policy fits. */
export interface Operator {
  readonly fits: Fits;
  readonly negated: boolean;
}

const equal: Fits = (wanted, actual) => textOf(wanted) === actual;
const equalIgnoringCase: Fits = (wanted, actual) => textOf(wanted).toLowerCase() === actual.toLowerCase();

/** Compares numbers, or moments, if both are some. */
const compared =
  (read: (text: string) => number, holds: (wanted: number, actual: number) => boolean): Fits =>
  (wanted, actual) => {
    const [one, other] = [read(textOf(wanted)), read(actual)];
    return !Number.isNaN(one) && !Number.isNaN(other) && holds(one, other);
  };

const numberOf = (text: string) =>
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;

// https://www.w3.org/TR/NOTE-datetime. `Date.parse` alone takes "main 5" for a date, and a time without a zone for local time.
const w3c = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?$/;

/** ISO 8601, or seconds since 1970, in milliseconds. NaN for anything else. */
export function momentOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const [whole, zone] = w3c.exec(text) ?? [];
  if (whole === undefined) return Number.NaN;
  return Date.parse(whole.includes('T') && zone === undefined ? `${whole}Z` : whole);
}

/** The six parts of an ARN. Everything after the fifth colon is one part. */
function partsOf(arn: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of arn) {
    if (token === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Compares ARNs part by part, so that a wildcard stays within its part. ArnEquals and ArnLike are the same. */
const likeArn: Fits = (wanted, actual) => {
  if (wanted.length === 1 && wanted[0] === many) return true;
  const given = partsOf(literally(actual));
  const parts = partsOf(wanted);
  return (
    parts.length === given.length &&
    parts.every((part, index) => matchesTokens(part, textOf(given[index] ?? [])))
  );
};

const inRange: Fits = (wanted, actual) => {
  const [network = '', length] = textOf(wanted).split('/');
  const [one, other] = [bitsOf(network), bitsOf(actual)];
  if (!one || !other || one.length !== other.length) return false;
  const prefix = length === undefined ? one.length : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (!(prefix <= one.length)) return false;
  return one.slice(0, prefix) === other.slice(0, prefix);
};

/** An address as a text of bits; undefined for anything else. */
function bitsOf(address: string): string | undefined {
  const binary = (value: number, length: number) => value.toString(2).padStart(length, '0');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) {
    const bytes = address.split('.').map(Number);
    return bytes.every((each) => each < 256) ? bytes.map((each) => binary(each, 8)).join('') : undefined;
  }
  const halves = address.split('::');
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(':') || halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = halves.length === 2 ? 8 - left.length - right.length : 0;
  const groups = [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...right];
  if (groups.length !== 8 || groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => binary(Number.parseInt(group, 16), 16)).join('');
}

const order = {
  Equals: (wanted: number, actual: number) => actual === wanted,
  LessThan: (wanted: number, actual: number) => actual < wanted,
  LessThanEquals: (wanted: number, actual: number) => actual <= wanted,
  GreaterThan: (wanted: number, actual: number) => actual > wanted,
  GreaterThanEquals: (wanted: number, actual: number) => actual >= wanted,
};

const ordered = (prefix: string, read: (text: string) => number) =>
  Object.entries(order).map(([name, holds]) => [`${prefix}${name}`, compared(read, holds)] as const);

const positive: Readonly<Record<string, Fits>> = {
  StringEquals: equal,
  StringEqualsIgnoreCase: equalIgnoringCase,
  StringLike: matchesTokens,
  ArnEquals: likeArn,
  ArnLike: likeArn,
  IpAddress: inRange,
  Bool: equalIgnoringCase,
  BinaryEquals: equal,
  ...Object.fromEntries([...ordered('Numeric', numberOf), ...ordered('Date', momentOf)]),
};

const opposites: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NotIpAddress: 'IpAddress',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
};

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, without `Null` */
export const operators: Readonly<Record<string, Operator>> = {
  ...Object.fromEntries(Object.entries(positive).map(([name, fits]) => [name, { fits, negated: false }])),
  ...Object.fromEntries(
    Object.entries(opposites).map(([name, of]) => [name, { fits: positive[of] ?? equal, negated: true }]),
  ),
};

/** An operator as a policy writes it, with its qualifiers. */
export interface Written {
  readonly name: string;
  readonly set?: 'ForAnyValue' | 'ForAllValues';
  readonly ifExists: boolean;
}

/** Reads an operator; undefined if AWS has none of this name. */
export function readOperator(text: string): Written | undefined {
  const [, set, name = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(text) ?? [];
  if (name === 'Null' ? ifExists : !Object.hasOwn(operators, name)) return undefined;
  return {
    name,
    ...(set && { set: set as 'ForAnyValue' | 'ForAllValues' }),
    ifExists: ifExists !== undefined,
  };
}

/** The tokens of a value in a policy whose version has no variables. */
export const plainly = (value: string): readonly Token[] => wildcards(value);
