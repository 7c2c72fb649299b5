import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Job, type StepResult } from '../harness/runner/job.ts';
import type { DistantCloud } from './distant-cloud.ts';
import type { Subject } from './subjects.ts';

/** What one process used. */
export interface Use {
  /** User and system time, in milliseconds. */
  readonly cpu: number;
  /** Peak resident memory, in megabytes. */
  readonly memory: number;
  /** Bytes of the JavaScript files that it loaded. */
  readonly bytes: number;
}

/** One measured run of a subject. */
export interface Sample {
  readonly subject: Subject;
  /** Milliseconds. */
  readonly roundTrip: number;
  /** From the start of the first process to the end of the last. */
  readonly milliseconds: number;
  /** Its requests to the cloud, in order, with the statuses of the answers. */
  readonly requests: readonly string[];
  /** Only of runs with a probe, whose time does not count. */
  readonly use?: Use;
}

/**
 * Runs every subject against every cloud `runs` times, one process at a time. A round has each combination once, so
 * that a slow phase of the machine affects all of them. Each round starts with another combination, so that none
 * always follows the same one. The first round does not count: it fills the disk caches and warms up the cloud. Three
 * more rounds measure what the processes use, because the probe takes time itself.
 */
export async function measure(
  subjects: readonly Subject[],
  clouds: readonly DistantCloud[],
  runs: number,
): Promise<readonly Sample[]> {
  const all = clouds.flatMap((cloud) =>
    subjects
      .filter(({ at = [cloud.roundTrip] }) => at.includes(cloud.roundTrip))
      .map((subject) => ({ cloud, subject })),
  );
  const counted: Sample[] = [];
  for (let round = 0; round <= runs; round++) {
    const turns = all.filter(({ subject: { most = runs } }) => round <= most && !(round === 0 && most === 1));
    const first = round % turns.length;
    for (const { cloud, subject } of [...turns.slice(first), ...turns.slice(0, first)]) {
      const sample = await run(subject, cloud);
      if (round > 0) counted.push(sample);
    }
  }
  const nearest = all.filter(({ cloud, subject }) => cloud === clouds[0] && subject.most === undefined);
  for (let round = 0; round < 3; round++)
    for (const { cloud, subject } of nearest) counted.push(await run(subject, cloud, true));
  return counted;
}

/** Runs the subject once, in a new job. Throws if it fails, because the time of a failure means nothing. */
async function run(subject: Subject, cloud: DistantCloud, isProbed = false): Promise<Sample> {
  const job = new Job();
  // A first run on a runner has no cache.
  delete job.environment.NODE_COMPILE_CACHE;
  try {
    const prepared = await subject.prepare?.(job, cloud.environment);
    cloud.takeRequests();
    let milliseconds = 0;
    for (const step of subject.steps) {
      const { script } = subject;
      const env = { ...cloud.environment, ...step.env, ...hooksIn(job, cloud.roundTrip, isProbed) };
      const result = await job.run({ script, ...step, ...prepared, env });
      if (!subject.isDone(result)) throw failure(subject, cloud, result);
      milliseconds += result.milliseconds;
    }
    const use = isProbed && (JSON.parse(readFileSync(join(job.folder, 'probe.json'), 'utf8')) as Use);
    const requests = cloud.takeRequests();
    return { subject, roundTrip: cloud.roundTrip, milliseconds, requests, ...(use && { use }) };
  } finally {
    job.close();
  }
}

/** Variables that make Node load the delay of connections, where there is one, and the probe. */
function hooksIn(job: Job, roundTrip: number, isProbed: boolean): Readonly<Record<string, string>> {
  const names = [...(roundTrip > 0 ? ['handshake.cjs'] : []), ...(isProbed ? ['probe.cjs'] : [])];
  const hooks = names.map((name) => `--require ${fileURLToPath(new URL(name, import.meta.url))}`);
  return {
    ...(hooks.length > 0 && { NODE_OPTIONS: hooks.join(' ') }),
    BENCH_ROUND_TRIP: String(roundTrip),
    BENCH_PROBE: join(job.folder, 'probe.json'),
  };
}

const failure = (subject: Subject, { roundTrip }: DistantCloud, { exitCode, output }: StepResult) =>
  new Error(
    `${subject.name} failed at a round trip of ${roundTrip} ms (exit code ${exitCode}). Its output:\n${output}`,
  );
