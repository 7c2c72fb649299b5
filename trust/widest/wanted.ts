import { readOperator } from '../engine/operators.ts';
import { listOf, type Statement } from '../engine/statement.ts';
import { literally, many, type Token, wildcards } from '../engine/wildcard.ts';
import { Pattern } from './pattern.ts';
import { satisfying } from './satisfying.ts';

/** One condition of a statement, as the search needs it. */
export interface Wanted {
  readonly claim: string;
  readonly values: readonly string[];
  readonly patterns: readonly Pattern[];
  /** The claim must be there and fit one of the values. */
  readonly isNeeded: boolean;
  readonly negated: boolean;
}

/** The conditions of a statement on the claims of a provider. */
export function wantedBy({ Condition = {} }: Statement, provider: string): readonly Wanted[] {
  const prefix = `${provider}:`.toLowerCase();
  return Object.entries(Condition).flatMap(([operator, keys]) => {
    const read = readOperator(operator);
    if (!read || read.name === 'Null') return [];
    const { name, set, ifExists } = read;
    const isText = /^String|^Arn/.test(name);
    // Wildcards in such values are ordinary characters.
    const isLiteral = !isText || /^String(Not)?Equals/.test(name);
    const ignoresCase = /IgnoreCase/.test(name);
    const negated = /Not/.test(name);
    return Object.entries(keys).flatMap(([key, written]) => {
      if (!key.toLowerCase().startsWith(prefix)) return [];
      const claim = key.slice(prefix.length).toLowerCase();
      const all = listOf<string | number | boolean>(written).map(String);
      const wanted = isText ? all : all.flatMap((each) => satisfying(name, each) ?? []);
      const patterns = wanted.map(
        (each) => new Pattern(claim, tokensOf(each, isLiteral, ignoresCase), ignoresCase),
      );
      const isNeeded = !negated && !ifExists && set !== 'ForAllValues';
      return [{ claim, values: wanted, patterns, isNeeded, negated }];
    });
  });
}

/** For each condition that a statement needs: the indexes of its patterns, one of which must fit. */
export function neededIn(
  followed: readonly Wanted[],
  own: readonly Wanted[],
): readonly (readonly number[])[] {
  let from = 0;
  return followed.flatMap((each) => {
    const indexes = each.values.map((_, index) => from + index);
    from += each.values.length;
    // The claim is there, so it has to fit, also with IfExists or ForAllValues.
    return !each.negated && own.includes(each) ? [indexes] : [];
  });
}

/** A variable may stand for anything. The engine decides in the end. */
function tokensOf(value: string, isLiteral: boolean, ignoresCase: boolean): readonly Token[] {
  const text = ignoresCase ? value.toLowerCase() : value;
  return text.split(/\$\{[^{}]*\}/).flatMap((part, index) => {
    const own = isLiteral ? literally(part) : wildcards(part);
    return index === 0 ? own : [many, ...own];
  });
}

/**
 * Audiences with which a token may be asked for: those of the policy, that of AWS's own actions, and others, because a condition may
 * name only those that do not get in.
 */
export function audiencesIn(wanted: readonly Wanted[]): readonly string[] {
  const { named, others } = candidatesOf('aud', wanted);
  return [...new Set([...named, 'sts.amazonaws.com', 'stranger', ...others])];
}

/** Values of `amr`, which only some tokens have, in the same order. */
export function methodsIn(wanted: readonly Wanted[]): readonly (string | undefined)[] {
  const { named, others } = candidatesOf('amr', wanted);
  return [...new Set([...named, undefined, ...others])];
}

/**
 * Values of a claim that no form has: those that conditions want, and those that other conditions leave over. The latter have a character
 * that no condition names, so that only wildcards fit it.
 */
function candidatesOf(name: string, wanted: readonly Wanted[]) {
  const valuesOf = (isNegated: boolean) =>
    wanted.flatMap(({ claim, negated, values }) => (claim === name && negated === isNegated ? values : []));
  const filled = (value: string, any: string) => value.replaceAll('*', any).replaceAll('?', 'x');
  const all = [...valuesOf(false), ...valuesOf(true)];
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const fresh = freshIn(all.join('').toLowerCase());
  return {
    named: valuesOf(false).map((value) => filled(value, '')),
    others: [
      ...all.flatMap((value) => [filled(value, ''), filled(value, fresh), `${filled(value, fresh)}${fresh}`]),
      ...(longest > 0 ? [fresh.repeat(longest + 1)] : []),
    ],
  };
}

const freshIn = (text: string) =>
  [...'xyzwvutsrqponmlkjihgfedcba0123456789'].find((each) => !text.includes(each)) ?? 'x';
