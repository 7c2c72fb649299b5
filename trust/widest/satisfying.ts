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

/** The keys of a request besides those of the token, with values that a statement wants. */
export function requestFor(
  conditions: Conditions | undefined,
  provider: string,
): readonly (readonly [key: string, value: Values])[] {
  return Object.entries(conditions ?? {}).flatMap(([operator, keys]) => {
    const written = readOperator(operator);
    if (!written) return [];
    return Object.entries(keys).flatMap(([key, values]) => {
      if (key.toLowerCase().startsWith(`${provider}:`.toLowerCase())) return [];
      const [first] = listOf<string | number | boolean>(values);
      const value = first === undefined ? undefined : satisfying(written.name, String(first));
      return value === undefined ? [] : [[key.toLowerCase(), written.set ? [value] : value] as const];
    });
  });
}
