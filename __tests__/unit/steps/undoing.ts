import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFileCommand } from '../../../harness/runner/file-command.ts';
import { deliverSignIn } from '../../../src/deliveries/deliver.ts';
import { readContext } from '../../../src/job/context.ts';
import { Journal } from '../../../src/job/journal.ts';
import { placesIn } from '../../../src/job/places.ts';
import { StateLedger } from '../../../src/job/state-ledger.ts';
import { logout } from '../../../src/logout.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { post } from '../../../src/post.ts';
import { TestRunner } from '../deliveries/job.ts';
import { signInOf } from '../deliveries/sign-ins.ts';
import { type Given, planOf, role } from '../plan/planned.ts';

type Env = Record<string, string>;

/** What a step leaves to its post step. */
export interface Step {
  readonly id: string;
  readonly state: Env;
}

export const roleOnly: Given = { 'role-to-assume': role };
/** Writes the profile, and exports its name and the credentials. */
export const both: Given = { ...roleOnly, 'aws-profile': 'dev', 'output-env-credentials': 'true' };
/** Writes the profile, and exports nothing. */
export const dev: Given = { ...both, 'output-env-credentials': 'false' };

/** Keys that were in the environment before. Undoing keeps them sealed until then. */
export const before: Env = {
  AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
};

/** What undoing exports for a step that exported credentials, if nothing was set before. */
export const blank: Env = {
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
};

/** A job on a runner with folders of its own. Catches what the steps print to the runner. */
export class JobOnRunner {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-auth-steps-')));
  readonly temporary = join(this.folder, 'temp');
  readonly config = join(this.folder, '.aws', 'config');
  readonly credentials = join(this.folder, '.aws', 'credentials');
  readonly summary = join(this.folder, 'summary');
  /** The environment of the next step. */
  env: Env;
  #said = '';
  readonly #before = { ...process.env };
  readonly #write = process.stdout.write;
  readonly #exitCode = process.exitCode;

  constructor() {
    process.exitCode = undefined;
    mkdirSync(this.temporary);
    for (const name of ['GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
      process.env[name] = name === 'GITHUB_STEP_SUMMARY' ? this.summary : join(this.folder, name);
      writeFileSync(process.env[name], '');
    }
    this.env = {
      HOME: this.folder,
      USERPROFILE: this.folder,
      RUNNER_TEMP: this.temporary,
      GITHUB_ENV: join(this.folder, 'GITHUB_ENV'),
    };
    process.stdout.write = (text: string | Uint8Array) => {
      this.#said += text;
      return true;
    };
  }

  /** The lines that the entries have printed. */
  get said(): readonly string[] {
    return this.#said.split(/\r?\n/).filter((line) => line !== '');
  }
  get warnings(): readonly string[] {
    return this.said.flatMap((line) => /^::warning title=aws-auth::(.*)/.exec(line)?.[1] ?? []);
  }
  /** What the entries have exported. */
  get exported(): Env {
    return parseFileCommand(readFileSync(join(this.folder, 'GITHUB_ENV'), 'utf8'));
  }
  get journal(): Journal {
    return new Journal(this.env);
  }
  /** Names of what is left in the temporary folder: the journal, and folders of keys. */
  get kept(): readonly string[] {
    const names = readdirSync(this.temporary);
    return names.map((name) => (name.startsWith('aws-auth-job-') ? 'journal' : 'key')).sort();
  }
  /** Whether there is a profile of this action. */
  get hasProfile(): boolean {
    return existsSync(this.config) && readFileSync(this.config, 'utf8').includes('[profile dev]');
  }

  /** Signs in, and exports to later steps. Fails if the disk is `fullAt` a variable. `more`: `env:` of this step only. */
  async signIn(given: Given, { fullAt, ...more }: Env = {}, planned?: Env): Promise<Step> {
    const env = { ...this.env, ...more };
    const state = join(this.folder, 'GITHUB_STATE');
    writeFileSync(state, '');
    const ledger = new StateLedger(env);
    const runner = new TestRunner();
    runner.fullAt = fullAt;
    const deadline = new Deadline(60);
    const plan = await planOf(given, planned);
    try {
      await deliverSignIn(plan, signInOf(plan), { env, runner, deadline, ledger, places: placesIn(env) });
    } catch (error) {
      if (!fullAt) throw error;
    } finally {
      deadline.clear();
    }
    Object.assign(this.env, runner.exported);
    return { id: ledger.id, state: this.readState() };
  }

  /** The state of the current step, as its post step gets it. */
  readState(): Env {
    const saved = parseFileCommand(readFileSync(join(this.folder, 'GITHUB_STATE'), 'utf8'));
    return Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]));
  }

  post({ state }: Pick<Step, 'state'>, more: Env = {}): Promise<void> {
    return post({ ...this.env, ...state, ...more });
  }

  async logout(more: Env = {}, summary = true): Promise<void> {
    const env = { ...this.env, ...more };
    await logout(env, await readContext(env), { summary, step: 'sign-out' });
  }

  /** Deletes what is in the temporary folder, as a careless later step does. */
  emptyTemporary(prefix = ''): void {
    for (const name of readdirSync(this.temporary))
      if (name.startsWith(prefix)) rmSync(join(this.temporary, name), { recursive: true });
  }

  remove(): void {
    process.stdout.write = this.#write;
    process.exitCode = this.#exitCode;
    for (const name of Object.keys(process.env)) if (!(name in this.#before)) delete process.env[name];
    Object.assign(process.env, this.#before);
    rmSync(this.folder, { recursive: true });
  }
}

/** The state of a step with other receipts. */
export function withReceipts({ id, state }: Step, change: (receipts: unknown[]) => unknown): Step {
  const { receipts } = JSON.parse(state.STATE_receipts ?? '') as { receipts: unknown[] };
  return { id, state: { ...state, STATE_receipts: JSON.stringify({ id, receipts: change(receipts) }) } };
}

/** The state of a step whose receipts were too large for it. */
export const withoutReceipts = ({ id, state }: Step, more: object = {}): Step => ({
  id,
  state: { ...state, STATE_receipts: JSON.stringify({ id, ...more }) },
});
