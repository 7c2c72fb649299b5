import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundle, Job } from '../harness/runner/job.ts';
import { Cloud } from '../local/cloud.ts';
import { ArgumentError } from './arguments.ts';
import type { Incumbent } from './incumbent.ts';

/** A script whose whole process is measured. */
export interface Subject {
  readonly kind: 'bare' | 'ours' | 'sessions' | 'process' | 'incumbent';
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

// The audience is a default of the incumbent's action.yml, which the runner would fill in.
const common = { 'aws-region': 'us-east-2', audience: 'sts.amazonaws.com' };
const one = { ...common, 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };

/** Accounts that `sessions` sign in to. The bench adds them to the local cloud. */
export const manyAccounts: readonly string[] = Array.from({ length: 10 }, (_, index) =>
  String(100_000_000_001 + index),
);

const sessionsOf = (accounts: readonly string[]) => ({
  ...common,
  sessions: accounts.map((id) => `in-${id}: arn:aws:iam::${id}:role/deploy`).join('\n'),
});

/**
 * The subjects. Writes to the folder an empty script, which measures the start of Node alone, and a copy of our
 * `dist`, so that a build during the run does not change it. Throws `ArgumentError` without a `dist`.
 */
export async function listSubjects(
  folder: string,
  incumbent: Incumbent | undefined,
): Promise<readonly Subject[]> {
  if (!existsSync(bundle)) throw new ArgumentError('dist/index.js does not exist: npm run build makes it');
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const ours = join(folder, 'ours');
  cpSync(dirname(bundle), ours, { recursive: true });
  const script = join(ours, basename(bundle));
  const plan = await warmPlan(join(folder, 'warm'), script);
  const args: readonly string[] = [];
  return [
    { kind: 'bare', name: 'bare Node', script: empty, args, inputs: {} },
    { kind: 'ours', name: 'ours', script, args, inputs: one },
    { kind: 'sessions', name: oneSession, script, args, inputs: sessionsOf(manyAccounts.slice(0, 1)) },
    { kind: 'sessions', name: tenSessions, script, args, inputs: sessionsOf(manyAccounts) },
    { kind: 'process', name: 'renewing, cached', script, args: ['credential-process', plan], inputs: {} },
    ...(incumbent
      ? [
          {
            kind: 'incumbent',
            name: `incumbent ${incumbent.version}`,
            script: incumbent.script,
            args,
            inputs: one,
          } as const,
        ]
      : []),
  ];
}

export const oneSession = '1 session';
export const tenSessions = '10 sessions';

/** Signs in with a profile that renews itself. Returns the path of its plan file. */
async function warmPlan(folder: string, script: string): Promise<string> {
  const cloud = await Cloud.start();
  const job = new Job({ ...cloud.endpoints, ...cloud.tokenEndpoint });
  mkdirSync(folder);
  try {
    const inputs = { ...one, refresh: 'true' };
    const step = await job.run({ script, inputs, env: { RUNNER_TEMP: folder } });
    const config = readFileSync(join(job.folder, '.aws/config'), 'utf8');
    const [, plan] = /credential_process = .*'(\S+)'plan.json/.exec(config) ?? [];
    if (!plan) throw new Error(`no profile that renews itself. The output:\n${step.output}`);
    return join(plan, 'plan.json');
  } finally {
    job.close();
    await cloud.close();
  }
}
