import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, Job } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';

export interface SignIns {
  /** Jobs on machines of their own, each with one process of `dist/index.js`. */
  readonly jobs: number;
  /** Milliseconds in which they start, evenly. */
  readonly within: number;
  /** Requests per second that STS allows. As many may come at once. */
  readonly perSecond: number;
  /** The clock of each process. */
  readonly clock?: Clock;
}

export interface SignInsResult {
  readonly succeeded: number;
  /** Requests to STS, and those of them that it throttled. */
  readonly calls: number;
  readonly throttled: number;
  /** Milliseconds until the last process ended. */
  readonly lasts: number;
  /** The outputs of the jobs that failed. */
  readonly failures: readonly string[];
}

const inputs = { 'aws-region': 'us-east-2', 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };

/** Runs real processes against a cloud whose STS throttles. */
export async function signInTogether({ jobs, within, perSecond, clock }: SignIns): Promise<SignInsResult> {
  const cloud = await Cloud.start();
  try {
    cloud.faults.limit('sts', perSecond);
    const started = performance.now();
    const results = await Promise.all(
      Array.from({ length: jobs }, async (_, index) => {
        await sleep((index / jobs) * within);
        const job = new Job({ ...cloud.endpoints, ...cloud.tokenEndpoint });
        try {
          return await job.run({ inputs, ...(clock && { clock }) });
        } finally {
          job.close();
        }
      }),
    );
    const lasts = performance.now() - started;
    const failed = results.filter(({ exitCode, exported }) => exitCode !== 0 || !exported.AWS_SESSION_TOKEN);
    const calls = cloud.requests.filter(({ what }) => what === 'AssumeRoleWithWebIdentity');
    return {
      succeeded: jobs - failed.length,
      calls: calls.length,
      throttled: calls.filter(({ status }) => status !== 200).length,
      lasts,
      failures: failed.map(({ output }) => output),
    };
  } finally {
    await cloud.close();
  }
}
