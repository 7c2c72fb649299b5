import { availableParallelism } from 'node:os';
import type { Sample, Use } from './measure.ts';
import { type Quartiles, quartilesOf } from './quartiles.ts';
import type { Subject } from './subjects.ts';

/** The times of one subject at one round-trip time; all in milliseconds. */
export interface Timing extends Quartiles {
  readonly subject: string;
  readonly roundTrip: number;
}

/** The result of the bench. */
export interface Result {
  readonly node: string;
  readonly platform: string;
  readonly processors: number;
  readonly incumbent?: string;
  /** Counted runs of each subject at each round-trip time. */
  readonly runs: number;
  readonly timings: readonly Timing[];
  /** Medians of what each subject's process uses, at the first round-trip time. */
  readonly uses: readonly ({ readonly subject: string } & Use)[];
  /** The requests of each subject. */
  readonly requests: readonly { readonly subject: string; readonly asked: readonly string[] }[];
}

/** Computes the result from the samples. */
export function summarise(
  samples: readonly Sample[],
  subjects: readonly Subject[],
  { runs, incumbent }: { readonly runs: number; readonly incumbent?: string | undefined },
): Result {
  const timed = samples.filter(({ use }) => use === undefined);
  const roundTrips = [...new Set(timed.map(({ roundTrip }) => roundTrip))];
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: availableParallelism(),
    ...(incumbent && { incumbent }),
    runs,
    timings: roundTrips.flatMap((roundTrip) =>
      subjects.flatMap((subject) => {
        const own = timed.filter((sample) => sample.subject === subject && sample.roundTrip === roundTrip);
        if (own.length === 0) return [];
        return [{ subject: subject.name, roundTrip, ...quartilesOf(own.map((each) => each.milliseconds)) }];
      }),
    ),
    uses: subjects.flatMap((subject) => {
      const own = samples.flatMap((sample) => (sample.subject === subject && sample.use ? [sample.use] : []));
      if (own.length === 0) return [];
      const median = (name: keyof Use) => quartilesOf(own.map((use) => use[name])).median;
      return [
        { subject: subject.name, cpu: median('cpu'), memory: median('memory'), bytes: median('bytes') },
      ];
    }),
    requests: subjects.map((subject) => ({ subject: subject.name, asked: askedBy(subject, timed) })),
  };
}

/** The median time of a subject at a round-trip time, in milliseconds; undefined if it was not measured there. */
export function timeOf({ timings }: Result, name: string, at: number): number | undefined {
  return timings.find(({ subject, roundTrip }) => subject === name && roundTrip === at)?.median;
}

/** The requests of one run. Throws if runs differ, because their times are not comparable. */
function askedBy(subject: Subject, samples: readonly Sample[]): readonly string[] {
  const each = samples.filter((sample) => sample.subject === subject).map(({ requests }) => requests);
  const different = new Set(each.map((requests) => requests.join(', ') || 'none'));
  if (different.size > 1) {
    throw new Error(`${subject.name} did not ask the same in every run: ${[...different].join(' | ')}`);
  }
  return each[0] ?? [];
}
