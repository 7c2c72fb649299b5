import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../harness/runner/job.ts';

type Texts = Readonly<Record<string, string>>;

/** Signs in. Returns the state for the post step. */
export async function signedIn(job: Job, script: string, inputs: Texts, env: Texts): Promise<Texts> {
  const { exitCode, state, output } = await job.run({ script, inputs, env });
  if (exitCode !== 0) throw new Error(`the sign-in failed. Its output:\n${output}`);
  return state;
}

/** Signs in with a profile that renews itself. Returns the paths of its plan file and of its cached session. */
export async function renewalIn(
  job: Job,
  script: string,
  inputs: Texts,
  env: Texts,
): Promise<{ readonly plan: string; readonly cache: string }> {
  await signedIn(job, script, inputs, env);
  const config = readFileSync(join(job.folder, '.aws/config'), 'utf8');
  const [, folder] = /credential_process = .*'(\S+)'plan.json/.exec(config) ?? [];
  if (!folder) throw new Error('the sign-in wrote no profile that renews itself');
  return { plan: join(folder, 'plan.json'), cache: join(folder, 'session.json') };
}
