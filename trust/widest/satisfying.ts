import { momentOf, readOperator } from '../engine/operators.ts';
import { type Conditions, listOf, type Values } from '../engine/statement.ts';

/**
 * A value that fits an operator and one value of a policy; undefined for an absent key. Wildcards stand for `x`. Somebody may have such
 * a request, so the search takes it.
 */
export function satisfying(name: string, wanted: string): string | undefined {
  const plain = wanted.replaceAll('*', 'x').replaceAll('?', 'x');
  if (name === 'Null') return wanted.toLowerCase() === 'true' ? undefined : 'x';
  if (/Not(?!$)/.test(name) || name === 'NotIpAddress')
    return name === 'NotIpAddress' ? '203.0.113.9' : `${plain}-other`;
  if (name === 'IpAddress') return wanted.split('/')[0];
  const step = /LessThan$/.test(name) ? -1 : /GreaterThan$/.test(name) ? 1 : 0;
  if (/^Numeric/.test(name)) return String(Number(wanted) + step);
  if (/^Date/.test(name)) {
    const date = new Date(momentOf(wanted) + step * 1000);
    // Also a number that is too large for a date.
    return Number.isNaN(date.getTime()) ? wanted : date.toISOString();
  }
  return plain;
}

type Key = readonly [key: string, value: Values];

/** The keys of a request besides those of the token, with values that a statement wants. */
export function requestFor(conditions: Conditions | undefined, provider: string): readonly Key[] {
  return keysOf(conditions, provider, ({ name }, value) => satisfying(name, value));
}

/** The same with values that a denial does not want, where it would want an absent key. */
export function requestAround(conditions: Conditions | undefined, provider: string): readonly Key[] {
  return keysOf(conditions, provider, ({ name, set, ifExists }, value) => {
    if (name === 'Null') return value.toLowerCase() === 'true' ? 'x' : undefined;
    if (/Not(?!$)/.test(name) || name === 'NotIpAddress') return satisfying(name.replace('Not', ''), value);
    return ifExists || set === 'ForAllValues' ? satisfying(opposite(name), value) : undefined;
  });
}

/** An operator that refuses what another accepts. */
function opposite(name: string): string {
  if (name === 'IpAddress') return 'NotIpAddress';
  if (/LessThan/.test(name)) return name.replace(/LessThan(Equals)?/, 'GreaterThan');
  if (/GreaterThan/.test(name)) return name.replace(/GreaterThan(Equals)?/, 'LessThan');
  return 'StringNotEquals';
}

type Written = NonNullable<ReturnType<typeof readOperator>>;

function keysOf(
  conditions: Conditions | undefined,
  provider: string,
  valueFor: (operator: Written, value: string) => string | undefined,
): readonly Key[] {
  return Object.entries(conditions ?? {}).flatMap(([operator, keys]) => {
    const written = readOperator(operator);
    if (!written) return [];
    return Object.entries(keys).flatMap(([key, values]) => {
      if (key.toLowerCase().startsWith(`${provider}:`.toLowerCase())) return [];
      const [first] = listOf<string | number | boolean>(values);
      const value = first === undefined ? undefined : valueFor(written, String(first));
      return value === undefined ? [] : [[key.toLowerCase(), written.set ? [value] : value] as const];
    });
  });
}
