import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFileCommand } from './file-command.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The bundle that users run. */
export const bundle = pathOf('dist/index.js');

/** The post step of `action.yml`. */
export const postBundle = pathOf('dist/post.js');

/** What a step and its post step run. To measure coverage they run from the sources. */
const scripts = process.env.HARNESS_SOURCES
  ? { main: [pathOf('src/index.ts')], post: [pathOf('src/index.ts'), 'post'] }
  : { main: [bundle], post: [postBundle] };

const preload = (name: string) => `--require ${fileURLToPath(new URL(name, import.meta.url))}`;

/** The result of one run of a script. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly output: string;
  /** Variables that this run wrote to `GITHUB_ENV`. */
  readonly exported: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly milliseconds: number;
}

/** How the clock of a step differs from that of the machine. */
export interface Clock {
  /** Factor by which timers run faster. */
  readonly faster?: number;
  /** Milliseconds that the time of day is ahead. */
  readonly shift?: number;
  /** Milliseconds since 1970, from when on the time of day runs faster, too. */
  readonly since?: number;
}

/** The change to files at which a step is killed. */
export interface Halt {
  /** The number of the change that is prevented, from 1. Absent: none is prevented. */
  readonly at?: number;
  /** Whether half of it still happens, if it is a write. */
  readonly half?: boolean;
  /** A file that lists the changes, one per line. */
  readonly log: string;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of this step only; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** State that the runner passes to a post step. */
  readonly state?: Readonly<Record<string, string>>;
  /** By default what `action.yml` names. */
  readonly script?: string | undefined;
  /** Command-line arguments of the script. */
  readonly args?: readonly string[];
  /** A bash command that runs first, such as `ulimit -f 64`. Other shells drop variables such as `INPUT_AWS-REGION`. */
  readonly shell?: string;
  /** A clock that differs from the machine's. */
  readonly clock?: Clock;
  readonly halt?: Halt;
  /** Gets a function that kills the step, and one that reads a file by its variable, such as `GITHUB_ENV`. */
  readonly onStart?: (kill: () => void, written: (file: string) => string) => void;
}

/** A job, as the runner runs it: steps are processes, with real files for their exports. */
export class Job {
  readonly folder = mkdtempSync(join(tmpdir(), 'aws-auth-job-'));
  /** The environment of the next step, with the exports of earlier steps. */
  readonly environment: Record<string, string>;
  #steps = 0;

  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.environment = { ...baseEnvironment(this.folder), ...environment };
  }

  async run({
    inputs = {},
    env = {},
    state = {},
    script,
    args = [],
    shell,
    clock,
    halt,
    onStart,
  }: StepOptions = {}): Promise<StepResult> {
    const step = ++this.#steps;
    const file = (name: string) => {
      const path = join(this.folder, `${step}-${name}`);
      writeFileSync(path, '');
      return path;
    };
    const files = {
      GITHUB_ENV: file('env'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
    };
    const prefixed = (prefix: string, values: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
    const upper = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name.toUpperCase(), value]),
    );
    const all = {
      ...this.environment,
      ...files,
      ...prefixed('INPUT_', upper),
      ...prefixed('STATE_', state),
      ...preloads({ clock, halt }),
      ...env,
    };
    const started = performance.now();
    const { exitCode, output } = await start(
      [...(script ? [script] : scripts.main), ...args],
      all,
      shell,
      onStart,
    );
    const read = (path: string) => parseFileCommand(readFileSync(path, 'utf8'));
    const exported = read(files.GITHUB_ENV);
    Object.assign(this.environment, exported);
    return {
      exitCode,
      output,
      exported,
      outputs: read(files.GITHUB_OUTPUT),
      state: read(files.GITHUB_STATE),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      milliseconds: performance.now() - started,
    };
  }

  /** Runs the post step of a step. */
  post(
    { state }: Pick<StepResult, 'state'>,
    options: Omit<StepOptions, 'inputs' | 'state'> = {},
  ): Promise<StepResult> {
    return this.run({ script: scripts.post[0], args: scripts.post.slice(1), ...options, state });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Variables that make Node load the modules for `clock` and `halt`. */
export function preloads({
  clock,
  halt,
}: {
  clock?: Clock | undefined;
  halt?: Halt | undefined;
}): Record<string, string> {
  const modules = [...(clock ? [preload('clock.cjs')] : []), ...(halt ? [preload('halt.cjs')] : [])];
  return {
    ...(clock && { HARNESS_CLOCK: JSON.stringify(clock) }),
    ...(halt && { HARNESS_HALT: JSON.stringify(halt) }),
    ...(modules.length > 0 && { NODE_OPTIONS: modules.join(' ') }),
  };
}

/** The variables that a runner sets for every step of a private repository, without the machine's AWS settings. */
function baseEnvironment(folder: string): Record<string, string> {
  const {
    PATH = '',
    SystemRoot,
    NODE_EXTRA_CA_CERTS,
    NODE_V8_COVERAGE,
    __STRYKER_ACTIVE_MUTANT__,
  } = process.env;
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { private: true, visibility: 'private' } }));
  return {
    PATH,
    ...(SystemRoot && { SystemRoot }),
    ...(NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS }),
    // Switches a mutant on in the bundle that Stryker has built.
    ...(__STRYKER_ACTIVE_MUTANT__ && { __STRYKER_ACTIVE_MUTANT__ }),
    HOME: folder,
    USERPROFILE: folder,
    RUNNER_TEMP: folder,
    TMPDIR: folder,
    // A start of Node then takes less: the bundle is compiled once, not for each step. Coverage needs all of it compiled.
    ...(NODE_V8_COVERAGE
      ? { NODE_V8_COVERAGE }
      : { NODE_COMPILE_CACHE: join(tmpdir(), 'aws-auth-compile-cache') }),
    AWS_EC2_METADATA_DISABLED: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SHA: '1f2e3d4c5b6a79880f1e2d3c4b5a69788796a5b4',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '1000',
    GITHUB_JOB: 'deploy',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKSPACE: folder,
  };
}

async function start(
  script: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  shell?: string,
  onStart?: StepOptions['onStart'],
): Promise<{ exitCode: number | null; output: string }> {
  const [command, ...args] = shell
    ? ['/bin/bash', '-c', `${shell}; exec "$0" "$@"`, process.execPath, ...script]
    : [process.execPath, ...script];
  const child = spawn(command ?? '', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  onStart?.(
    () => child.kill('SIGKILL'),
    (file) => readFileSync(env[file] ?? '', 'utf8'),
  );
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
}
