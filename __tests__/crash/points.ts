import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Halt, StepResult } from '../../harness/runner/job.ts';

/** `CRASH=short` tries every eleventh point. */
const every = process.env.CRASH === 'short' ? 11 : 1;

/** A moment at which a program is killed: before one of the changes that it makes, or halfway through a write. */
export interface Point {
  readonly at: number;
  readonly half: boolean;
  /** The change that the program was about to make. */
  readonly change: string;
}

/** The changes in the log of a program. */
export function changesIn(log: string): readonly string[] {
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}

/** The points at which a program that makes these changes can be killed. */
export function pointsIn(changes: readonly string[]): readonly Point[] {
  const points = changes.flatMap((change, index) => {
    const at = index + 1;
    // Only writes by descriptor are cut in half: a write by path goes to a file of the runner.
    const isWrite = /^write(File)?Sync $/.test(change);
    return [{ at, half: false, change }, ...(isWrite ? [{ at, half: true, change }] : [])];
  });
  return points.filter((_, index) => index % every === 0);
}

/** Runs a program to its end. Returns the points at which it can be killed. */
export async function pointsOf(
  folder: string,
  run: (halt: Halt) => Promise<StepResult>,
): Promise<readonly Point[]> {
  const log = join(folder, 'changes');
  rmSync(log, { force: true });
  await run({ log });
  return pointsIn(changesIn(log));
}

export const haltAt = (folder: string, { at, half }: Point): Halt => ({
  at,
  half,
  log: join(folder, 'changes'),
});
