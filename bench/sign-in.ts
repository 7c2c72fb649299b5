import { Job } from '../harness/runner/job.ts';
import type { DistantCloud } from './distant-cloud.ts';
import type { Subject } from './subjects.ts';

/** One measured process. */
export interface Sample {
  readonly subject: Subject;
  /** Milliseconds. */
  readonly roundTrip: number;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** Its requests to the cloud, in order, with the statuses of the answers. */
  readonly requests: readonly string[];
}

/** Runs the subject once, in a new job. Throws if it fails, because the time of a failure means nothing. */
export async function signIn(subject: Subject, cloud: DistantCloud): Promise<Sample> {
  const job = new Job();
  try {
    const { script, args, inputs } = subject;
    const { exitCode, output, exported, outputs, milliseconds } = await job.run({
      script,
      args,
      inputs,
      env: cloud.environment,
    });
    const requests = cloud.takeRequests();
    const failed = (what: string) =>
      new Error(`${subject.name} ${what} at a round trip of ${cloud.roundTrip} ms. Its output:\n${output}`);
    if (exitCode !== 0) throw failed(`ended with exit code ${exitCode}`);
    const isDone = {
      bare: () => true,
      ours: () => exported.AWS_SESSION_TOKEN,
      incumbent: () => exported.AWS_SESSION_TOKEN,
      sessions: () => outputs.sessions,
      process: () => output.startsWith('{"Version":1,'),
    };
    if (!isDone[subject.kind]()) throw failed('gave no session');
    return { subject, roundTrip: cloud.roundTrip, milliseconds, requests };
  } finally {
    job.close();
  }
}
