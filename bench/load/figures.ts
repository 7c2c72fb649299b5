import type { RenewalResult } from './renewal.ts';
import type { SignIns, SignInsResult } from './sign-ins.ts';
import { type LoadResult, mostCalls } from './simulation.ts';

/** One figure of a load, with its goal. */
export interface Figure {
  readonly about: string;
  readonly measured: number;
  /** Absent for a figure that is only shown. */
  readonly goal?: Goal;
}

export interface Goal {
  readonly bound: 'exactly' | 'at least' | 'at most';
  readonly value: number;
}

const exactly = (value: number): Goal => ({ bound: 'exactly', value });

/** Whether the figure fits its goal. A figure without a goal does. */
export function isMet({ measured, goal }: Figure): boolean {
  switch (goal?.bound) {
    case undefined:
      return true;
    case 'exactly':
      return measured === goal.value;
    case 'at least':
      return measured >= goal.value;
    case 'at most':
      return measured <= goal.value;
  }
}

/** The simulated jobs: all succeed, with few calls. */
export function simulatedFigures({
  load,
  succeeded,
  callsEach,
  histogram,
  lasts,
}: LoadResult): readonly Figure[] {
  return [
    { about: 'jobs that succeed', measured: succeeded, goal: exactly(load.jobs) },
    {
      about: 'calls of each job, on average',
      measured: callsEach,
      goal: { bound: 'at most', value: mostCalls },
    },
    ...histogram.map((jobs, index) => ({ about: `jobs with ${counted(index + 1)}`, measured: jobs })),
    { about: 'seconds until the last one succeeds', measured: lasts / 1_000 },
  ];
}

/** The real sign-ins: STS throttles, and all succeed. */
export function signInFigures(
  { jobs }: SignIns,
  { succeeded, calls, throttled, lasts }: SignInsResult,
): readonly Figure[] {
  return [
    { about: 'processes that succeed', measured: succeeded, goal: exactly(jobs) },
    { about: 'throttled calls', measured: throttled, goal: { bound: 'at least', value: 1 } },
    { about: 'calls of each process, on average', measured: calls / jobs },
    { about: 'seconds until the last one ends', measured: lasts / 1_000 },
  ];
}

/** The credential processes: one of them renews, and all print its session. */
export function renewalFigures(
  processes: number,
  { succeeded, different, renewals, lasts }: RenewalResult,
): readonly Figure[] {
  return [
    { about: 'processes that print the renewed session', measured: succeeded, goal: exactly(processes) },
    { about: 'different answers', measured: different, goal: exactly(1) },
    { about: 'calls of AssumeRoleWithWebIdentity', measured: renewals, goal: exactly(1) },
    { about: 'seconds until the last one ends', measured: lasts / 1_000 },
  ];
}

/** A number of calls in words. */
export const counted = (calls: number) => `${calls} ${calls === 1 ? 'call' : 'calls'}`;
