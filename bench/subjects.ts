import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, type Job, type StepOptions, type StepResult } from '../harness/runner/job.ts';
import { ArgumentError } from './arguments.ts';
import type { Bundle } from './bundle.ts';
import { renewalIn, signedIn } from './prepare.ts';

/** A script whose whole processes are measured, one after another. */
export interface Subject {
  readonly name: string;
  readonly script: string;
  /** The options of each process. */
  readonly steps: readonly StepOptions[];
  /** Round-trip times at which it is measured, in milliseconds. All if absent. */
  readonly at?: readonly number[];
  /** Counted runs, if fewer than usual. */
  readonly most?: number;
  /** Prepares the job without being measured, and returns more options for each process. */
  readonly prepare?: (job: Job, env: Env) => Promise<StepOptions>;
  /** Whether the result is that of a success. */
  readonly isDone: (result: StepResult) => boolean;
}

type Env = Readonly<Record<string, string>>;

// The audience is a default of the incumbent's action.yml, which the runner would fill in.
const common = { 'aws-region': 'us-east-2', audience: 'sts.amazonaws.com' };
const role = (account: string, name = 'deploy') => `arn:aws:iam::${account}:role/${name}`;
const one = { ...common, 'role-to-assume': role('111122223333') };
const byKeys: StepOptions = {
  inputs: {
    ...one,
    'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
    'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
};
const threeHops = {
  ...one,
  'role-chain': `- ${role('222233334444')}\n- role: ${role('222233334444', 'admin')}\n  external-id: octo-42`,
};
const refused = { ...common, 'role-to-assume': role('111122223333', 'release') };

/** Accounts that `sessions` sign in to. The bench adds them to the local cloud. */
export const manyAccounts: readonly string[] = Array.from({ length: 200 }, (_, index) =>
  String(100_000_000_001 + index),
);

const sessions = (count: number): StepOptions => ({
  inputs: {
    ...common,
    sessions: manyAccounts
      .slice(0, count)
      .map((id) => `in-${id}: ${role(id)}`)
      .join('\n'),
  },
});

const isSession = ({ exitCode, exported }: StepResult) =>
  exitCode === 0 && exported.AWS_SESSION_TOKEN !== undefined;
const areSessions = ({ exitCode, outputs }: StepResult) => exitCode === 0 && outputs.sessions !== undefined;
const isAnswer = ({ output }: StepResult) => output.startsWith('{"Version":1,');
const isRefusal = ({ exitCode, output }: StepResult) => exitCode === 1 && /AccessDenied/.test(output);
const isEnd = ({ exitCode }: StepResult) => exitCode === 0;

/**
 * The subjects. Writes to the folder an empty script, which measures the start of Node alone, and a copy of our
 * `dist`, so that a build during the run does not change it. `isComplete`: with the subjects that take minutes. Throws
 * `ArgumentError` without a `dist`.
 */
export function listSubjects(
  folder: string,
  incumbent: Bundle | undefined,
  before: Bundle | undefined,
  isComplete: boolean,
): readonly Subject[] {
  if (!existsSync(bundle)) throw new ArgumentError('dist/index.js does not exist: npm run build makes it');
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const dist = join(folder, 'ours');
  cpSync(dirname(bundle), dist, { recursive: true });
  const script = join(dist, basename(bundle));
  const sockets = fileURLToPath(new URL('sockets.cjs', import.meta.url));
  return [
    { name: 'bare Node', script: empty, steps: [{}], isDone: isEnd },
    { name: 'bare sockets', script: sockets, steps: [{ inputs: one }], at: [40], isDone: isSession },
    ...ours(script),
    ...(incumbent ? theirs(incumbent).filter(({ most }) => isComplete || most === undefined) : []),
    ...(before
      ? [
          {
            name: 'before: 200 sessions',
            script: before.script,
            steps: [sessions(200)],
            at: [0],
            isDone: areSessions,
          },
        ]
      : []),
  ];
}

function ours(script: string): readonly Subject[] {
  const renewing = (isCold: boolean) => async (job: Job, env: Env) => {
    const { plan, cache } = await renewalIn(job, script, { ...one, refresh: 'true' }, env);
    if (isCold) rmSync(cache);
    return { args: ['credential-process', plan] };
  };
  const post = async (job: Job, env: Env) => ({ state: await signedIn(job, script, one, env) });
  return [
    { name: 'OIDC', script, steps: [{ inputs: one }], isDone: isSession },
    { name: 'keys and role', script, steps: [byKeys], at: [40], isDone: isSession },
    { name: 'three hops', script, steps: [{ inputs: threeHops }], at: [40], isDone: isSession },
    { name: 'refused role', script, steps: [{ inputs: refused }], at: [40], isDone: isRefusal },
    ...[10, 50, 200].map((count) => ({
      name: `${count} sessions`,
      script,
      steps: [sessions(count)],
      at: [0],
      isDone: areSessions,
    })),
    {
      name: 'post',
      script: join(dirname(script), 'post.js'),
      steps: [{}],
      at: [0],
      prepare: post,
      isDone: isEnd,
    },
    {
      name: 'credential process, warm',
      script,
      steps: [{}],
      at: [0],
      prepare: renewing(false),
      isDone: isAnswer,
    },
    {
      name: 'credential process, cold',
      script,
      steps: [{}],
      at: [0],
      prepare: renewing(true),
      isDone: isAnswer,
    },
  ];
}

function theirs({ script }: Bundle): readonly Subject[] {
  const ten = manyAccounts.slice(0, 10).map((id) => ({
    inputs: { ...common, 'role-to-assume': role(id), 'unset-current-credentials': 'true' },
  }));
  return [
    { name: 'incumbent: OIDC', script, steps: [{ inputs: one }], isDone: isSession },
    { name: 'incumbent: keys and role', script, steps: [byKeys], at: [40], isDone: isSession },
    // It retries for one to three minutes.
    {
      name: 'incumbent: refused role',
      script,
      steps: [{ inputs: refused }],
      at: [40],
      most: 1,
      isDone: ({ exitCode }) => exitCode === 1,
    },
    { name: 'incumbent: ten steps', script, steps: ten, at: [0], isDone: isSession },
  ];
}
