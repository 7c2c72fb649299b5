import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  AnyReceipt,
  Job,
  Ledger,
  RunnerFiles,
  Undoing,
} from '../../../src/deliveries/contract/delivery.ts';
import type { Places } from '../../../src/deliveries/contract/places.ts';
import { DeliveryError } from '../../../src/errors/index.ts';
import type { Lock } from '../../../src/files/lock.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import type { Runner } from '../../../src/runner.ts';
import type { Session } from '../../../src/session.ts';
import { Secret } from '../../../src/text/secret.ts';

/** Records what a runner is told and given. */
export class TestRunner implements Runner, RunnerFiles {
  /** Every message, as `kind: text`. */
  readonly said: string[] = [];
  readonly masked: string[] = [];
  readonly accounts: string[] = [];
  readonly pages: string[] = [];
  exported: Readonly<Record<string, string>> = {};
  outputs: Readonly<Record<string, string>> = {};
  /** The runner has no outputs. */
  lacksOutputs = false;
  /** The disk is full from this output or variable on. */
  fullAt: string | undefined;

  mask(...values: readonly (Secret | string | undefined)[]): void {
    for (const value of values)
      if (value !== undefined) this.masked.push(value instanceof Secret ? value.reveal() : value);
  }
  noteAccount(account: string, arn: string): void {
    this.accounts.push(account, arn);
  }
  noteVisibility(): void {}
  info(message: string): void {
    this.said.push(`info: ${message}`);
  }
  notice(message: string): void {
    this.said.push(`notice: ${message}`);
  }
  warning(message: string): void {
    this.said.push(`warning: ${message}`);
  }
  debug(message: string): void {
    this.said.push(`debug: ${message}`);
  }
  summary(markdown: string): void {
    this.pages.push(markdown);
  }
  exportVariable(name: string, value: string): void {
    this.#check(name);
    this.exported = { ...this.exported, [name]: value };
  }
  setOutput(name: string, value: string): void {
    this.#check(name);
    this.outputs = { ...this.outputs, [name]: value };
  }
  has(file: 'GITHUB_OUTPUT'): boolean {
    return file === 'GITHUB_OUTPUT' && !this.lacksOutputs;
  }
  allOrNothing(write: () => void): void {
    const { exported, outputs } = this;
    try {
      write();
    } catch (error) {
      Object.assign(this, { exported, outputs });
      throw error;
    }
  }
  #check(name: string): void {
    if (name === this.fullAt) throw new DeliveryError(`${name} does not fit on the disk`);
  }
}

/** Records what must be undone. */
export class TestLedger implements Ledger {
  readonly id: string;
  noted: readonly AnyReceipt[] | undefined;
  own: Session | undefined;
  /** Files, identities and folders, as a step saves them for removing locks of a step that was killed. */
  readonly left: { locks: { file: string; identity?: NonNullable<Lock['identity']> }[]; folders: string[] } =
    {
      locks: [],
      folders: [],
    };
  isDelivered = false;
  /** Nothing can be recorded. */
  isFull = false;
  readonly exportedKeys: string[] = [];

  constructor(id: string) {
    this.id = id;
  }
  note(receipts: readonly AnyReceipt[], own: Session | undefined): void {
    if (this.isFull) throw new DeliveryError('the step cannot record its changes');
    this.noted = receipts;
    this.own = own;
  }
  delivered(): void {
    this.isDelivered = true;
  }
  knows(accessKeyId: string): boolean {
    return this.exportedKeys.includes(accessKeyId);
  }
  locking(_: readonly string[], folders: readonly string[]): void {
    this.left.folders.push(...folders);
  }
  locked(locks: readonly Lock[]): void {
    for (const { path: file, identity } of locks)
      this.left.locks.push({ file, ...(identity && { identity }) });
  }
  unlocked(): void {
    this.left.locks = [];
  }
}

type Env = Job['env'];

/** A job with its own home and its own temporary folder. The files of AWS's tools are not there yet. */
export class TestJob implements Job {
  readonly folder = mkdtempSync(join(tmpdir(), 'aws-auth-deliveries-'));
  readonly home = join(this.folder, '.aws');
  readonly places: Places;
  readonly runner = new TestRunner();
  readonly deadline = new Deadline(60);
  readonly ledger: TestLedger;
  readonly env: Env;

  constructor(env: Env = {}, id = '0123456789abcdef') {
    const temporary = join(this.folder, 'temp');
    mkdirSync(temporary);
    this.deadline.clear();
    this.env = env;
    this.ledger = new TestLedger(id);
    this.places = {
      temporary: [temporary],
      temporaryNames: [temporary],
      shared: { credentials: join(this.home, 'credentials'), config: join(this.home, 'config') },
      centerCache: join(this.home, 'sso', 'cache'),
      program: ['/node', '/dist/index.js'],
    };
  }

  /** Another sign-in on the same machine. */
  another(id: string, env: Env = this.env): Job & { readonly ledger: TestLedger } {
    const { runner, deadline, places } = this;
    return { runner, deadline, places, env, ledger: new TestLedger(id) };
  }

  /** How the post step undoes the job's sign-in. */
  undoing(changes: Partial<Undoing> = {}): Undoing {
    return {
      id: this.ledger.id,
      env: this.env,
      isPost: true,
      isDelivered: true,
      isOfThisJob: (id) => id === this.ledger.id,
      places: this.places,
      runner: this.runner,
      variables: {},
      ...changes,
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
