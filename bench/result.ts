import { type Quartiles, quartilesOf } from './quartiles.ts';
import type { Sample } from './sign-in.ts';
import { oneSession, type Subject, tenSessions } from './subjects.ts';

/** The times of one subject at one round-trip time; all in milliseconds. */
export interface Timing extends Quartiles {
  readonly subject: string;
  readonly roundTrip: number;
}

/** Ratios of medians at one round-trip time. */
export interface Ratios {
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly oursToBareNode: number;
  /** Absent without an incumbent. */
  readonly oursToIncumbent?: number;
  readonly tenSessionsToOne: number;
  readonly cachedToBareNode: number;
}

/** The result of the bench. */
export interface Result {
  readonly node: string;
  readonly platform: string;
  /** Counted runs of each subject at each round-trip time. */
  readonly runs: number;
  readonly timings: readonly Timing[];
  readonly ratios: readonly Ratios[];
  /** The requests of each subject for one sign-in. */
  readonly requests: readonly { readonly subject: string; readonly asked: readonly string[] }[];
}

/** Computes quartiles and ratios from the samples. */
export function summarise(
  samples: readonly Sample[],
  subjects: readonly Subject[],
  roundTrips: readonly number[],
  runs: number,
): Result {
  const quartiles = (name: string, roundTrip: number) =>
    quartilesOf(samples.filter((sample) => isOf(sample, name, roundTrip)).map((s) => s.milliseconds));
  const incumbent = subjects.find(({ kind }) => kind === 'incumbent')?.name;
  const cached = subjects.find(({ kind }) => kind === 'process')?.name ?? '';
  const ratios = roundTrips.map((roundTrip) => {
    const over = (one: string, other: string) =>
      quartiles(one, roundTrip).median / quartiles(other, roundTrip).median;
    return {
      roundTrip,
      oursToBareNode: over('ours', 'bare Node'),
      ...(incumbent && { oursToIncumbent: over('ours', incumbent) }),
      tenSessionsToOne: over(tenSessions, oneSession),
      cachedToBareNode: over(cached, 'bare Node'),
    };
  });
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    runs,
    timings: roundTrips.flatMap((roundTrip) =>
      subjects.map(({ name }) => ({ subject: name, roundTrip, ...quartiles(name, roundTrip) })),
    ),
    ratios,
    requests: subjects.map((subject) => ({ subject: subject.name, asked: askedBy(subject, samples) })),
  };
}

function isOf({ subject, roundTrip }: Sample, name: string, wanted: number): boolean {
  return subject.name === name && roundTrip === wanted;
}

/** The requests of one sign-in. Throws if runs differ, because their times are not comparable. */
function askedBy(subject: Subject, samples: readonly Sample[]): readonly string[] {
  const each = samples.filter((sample) => sample.subject === subject).map(({ requests }) => requests);
  const different = new Set(each.map((requests) => requests.join(', ') || 'none'));
  if (different.size > 1) {
    throw new Error(`${subject.name} did not ask the same in every run: ${[...different].join(' | ')}`);
  }
  return each[0] ?? [];
}
