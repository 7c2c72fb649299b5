import { type Difference, differences } from './differences.ts';
import type { Effects } from './effects.ts';
import type { Fact, Pair } from './pair.ts';

/** A fact, and why both differ in it. */
export interface Judged extends Fact {
  /** Absent where they agree, or where nobody knows. */
  readonly difference?: Difference;
}

/** What was recorded of a scenario. */
export interface Recorded {
  /** What the incumbent does. */
  readonly theirs: Effects;
  /** What aws-auth means to do otherwise, fact by fact; null for what it does not do. */
  readonly meant: Readonly<Record<string, string | null>>;
}

/** Puts the facts of both side by side. With `meant`, a difference is a deliberate one only if it is as recorded. */
export function judge(pair: Pair, meant?: Recorded['meant']): readonly Judged[] {
  const [theirs, ours] = [leavesOf(pair.theirs), leavesOf(pair.ours)];
  // The record is from a system that has permissions.
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

/** Facts in which the two differ, and that no deliberate difference covers. */
export function unexplained(facts: readonly Judged[]): readonly Judged[] {
  return facts.filter(({ theirs, ours, difference }) => theirs !== ours && !difference);
}

/** Our side of the facts that differ on purpose, to be recorded. */
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
