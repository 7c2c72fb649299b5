import { type Difference, differences } from './differences.ts';
import type { Effects } from './effects.ts';
import type { Fact, Pair } from './pair.ts';

/** A fact, with the deliberate difference that explains it. */
export interface Judged extends Fact {
  /** Absent if both agree, or if nothing explains the difference. */
  readonly difference?: Difference;
}

/** The record of a scenario. */
export interface Recorded {
  /** The effects of the incumbent. */
  readonly theirs: Effects;
  /** Path of a deliberate difference → the fact of aws-auth; null if it has no such fact. */
  readonly meant: Readonly<Record<string, string | null>>;
}

/** Pairs the facts of both. With `meant`, a difference counts as deliberate only if it matches the record. */
export function judge(pair: Pair, meant?: Recorded['meant']): readonly Judged[] {
  const [theirs, ours] = [leavesOf(pair.theirs), leavesOf(pair.ours)];
  // Windows has no permissions, but the record has.
  const known = (path: string) => process.platform !== 'win32' || !path.includes('▸ modes ▸');
  const paths = [...new Set([...theirs.keys(), ...ours.keys()])].filter(known);
  return paths.map((path) => {
    const [left, right] = [theirs.get(path), ours.get(path)];
    const both = {
      path,
      ...(left !== undefined && { theirs: left }),
      ...(right !== undefined && { ours: right }),
    };
    const isMeant = left !== right && (!meant || meant[path] === (right ?? null));
    const difference = isMeant
      ? differences.find(({ accepts }) => accepts?.(both, pair) === true)
      : undefined;
    return { ...both, ...(difference && { difference }) };
  });
}

/** Facts in which the two differ without a deliberate difference. */
export function unexplained(facts: readonly Judged[]): readonly Judged[] {
  return facts.filter(({ theirs, ours, difference }) => theirs !== ours && !difference);
}

/** Our side of the facts that differ on purpose, for the record. */
export function meantOf(facts: readonly Judged[]): Recorded['meant'] {
  return Object.fromEntries(
    facts.flatMap(({ path, ours, difference }) => (difference ? [[path, ours ?? null]] : [])),
  );
}

function leavesOf(value: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return leaves.set(path, String(value));
  for (const [name, child] of Object.entries(value))
    leavesOf(child, path ? `${path} ▸ ${name}` : name, leaves);
  return leaves;
}
