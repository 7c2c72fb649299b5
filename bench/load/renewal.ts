import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { bundle, Job } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';
import { renewalIn } from '../prepare.ts';

export interface RenewalResult {
  /** Processes that exited with 0 and printed the renewed session, and nothing else. */
  readonly succeeded: number;
  /** Different texts that the processes printed. */
  readonly different: number;
  /** Calls of AssumeRoleWithWebIdentity. */
  readonly renewals: number;
  /** Milliseconds until the last process ended. */
  readonly lasts: number;
  /** The outputs of the processes that failed. */
  readonly failures: readonly string[];
}

const inputs = {
  'aws-region': 'us-east-2',
  'role-to-assume': 'arn:aws:iam::111122223333:role/deploy',
  refresh: 'true',
};

/** Starts so many credential processes of one profile at the same time, after its session has expired. */
export async function renewTogether(processes: number): Promise<RenewalResult> {
  const cloud = await Cloud.start();
  const job = new Job({ ...cloud.endpoints, ...cloud.tokenEndpoint });
  try {
    const { plan, cache } = await renewalIn(job, bundle, inputs, {});
    expire(cache);
    cloud.requests.length = 0;
    const started = performance.now();
    // The cloud is in this process, so it answers the first one only after all have been started.
    const ask = () => job.run({ args: ['credential-process', plan] });
    const results = await Promise.all(Array.from({ length: processes }, ask));
    const lasts = performance.now() - started;
    const renewed = `${readFileSync(cache, 'utf8')}\n`;
    const failed = results.filter(({ exitCode, output }) => exitCode !== 0 || output !== renewed);
    return {
      succeeded: processes - failed.length,
      different: new Set(results.map(({ output }) => output)).size,
      renewals: cloud.requests.filter(({ what }) => what === 'AssumeRoleWithWebIdentity').length,
      lasts,
      failures: failed.map(({ output }) => output),
    };
  } finally {
    job.close();
    await cloud.close();
  }
}

/** Makes the cached session one of an hour that ended a minute ago. */
function expire(cache: string): void {
  const session = JSON.parse(readFileSync(cache, 'utf8')) as object;
  const end = Date.now() - 60_000;
  writeFileSync(cache, JSON.stringify({ ...session, Expiration: new Date(end) }));
  utimesSync(cache, new Date(), new Date(end - 3_600_000));
}
