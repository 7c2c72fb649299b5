import { accessSync, appendFileSync, constants, statSync, truncateSync } from 'node:fs';
import * as core from '@actions/core';
import { harmless } from '../../trust/text/line.ts';
import type { RunnerFiles } from '../deliveries/contract/delivery.ts';
import { DeliveryError, messageOf } from '../errors/index.ts';
import type { Runner } from '../runner.ts';
import { type AccountPrinting, Scrubber } from '../text/scrub.ts';
import { Secret } from '../text/secret.ts';

const fileCommands = ['GITHUB_ENV', 'GITHUB_OUTPUT'] as const;
type FileCommand = (typeof fileCommands)[number];

export interface RunnerOptions {
  readonly accounts?: AccountPrinting;
  /** Whether the visibility of the repository may change how account IDs are printed. */
  readonly followsVisibility?: boolean;
  /** Whether to write the job summary. */
  readonly summary?: boolean;
}

/** The runner of a step, by `@actions/core`. All messages (except a crash), variables, outputs and summaries go through it. */
export class GitHubRunner implements Runner, RunnerFiles {
  readonly #scrubber = new Scrubber();
  readonly #followsVisibility: boolean;
  readonly #writesSummary: boolean;
  #accounts: AccountPrinting;
  /** The warnings so far, for the job summary. */
  readonly warnings: string[] = [];

  constructor({ accounts = 'shown', followsVisibility = false, summary = true }: RunnerOptions = {}) {
    this.#accounts = accounts;
    this.#followsVisibility = followsVisibility;
    this.#writesSummary = summary;
  }

  get accounts(): AccountPrinting {
    return this.#accounts;
  }

  /** Registers secrets with the runner. Must be called before anything can print them. */
  mask(...values: readonly (Secret | string | undefined)[]): void {
    for (const value of values) {
      if (this.#scrubber.add(value)) core.setSecret(value instanceof Secret ? value.reveal() : value);
    }
  }

  noteAccount(account: string, arn: string): void {
    if (this.#accounts === 'masked') this.mask(account, arn);
  }

  noteVisibility(visibility: string | undefined): void {
    const isRestricted = visibility === 'private' || visibility === 'internal';
    if (this.#followsVisibility && isRestricted) this.#accounts = 'shown';
  }

  info(message: string): void {
    core.info(harmless(this.#scrub(message)));
  }

  notice(message: string): void {
    core.notice(this.#scrub(message), { title: 'aws-auth' });
  }

  warning(message: string): void {
    this.warnings.push(message);
    core.warning(this.#scrub(message), { title: 'aws-auth' });
  }

  debug(message: string): void {
    if (core.isDebug()) core.debug(this.#scrub(message));
  }

  /** Does nothing if the runner has no job summary. */
  summary(markdown: string): void {
    const { GITHUB_STEP_SUMMARY: path } = process.env;
    try {
      if (path && this.#writesSummary) appendFileSync(path, `${this.#scrub(markdown)}\n`);
    } catch {}
  }

  /** Fails the step. `line` becomes the one error annotation, `text` a group in the log. */
  fail(title: string, line: string, text: string): void {
    core.error(this.#scrub(line), { title: this.#scrub(title) });
    core.startGroup('What happened, why, and what to do');
    core.info(harmless(this.#scrub(text)));
    core.endGroup();
    process.exitCode = core.ExitCode.Failure;
  }

  /**
   * Throws `DeliveryError` for a file that is missing or not writable. Without the file, `@actions/core` would print the values
   * as commands, which shows secrets.
   */
  requireFiles(...names: readonly (FileCommand | 'GITHUB_STATE')[]): void {
    for (const name of names) {
      const path = process.env[name];
      if (!path) throw new DeliveryError(`the runner does not set ${name}`);
      try {
        accessSync(path, constants.W_OK);
      } catch (cause) {
        throw new DeliveryError(`${name} (${path}) cannot be written`, { cause });
      }
    }
  }

  /** Whether the runner offers the file at all. Some runners have no outputs. */
  has(name: FileCommand): boolean {
    return Boolean(process.env[name]);
  }

  exportVariable(name: string, value: string): void {
    this.#write('GITHUB_ENV', () => core.exportVariable(name, value));
  }

  setOutput(name: string, value: string): void {
    this.#write('GITHUB_OUTPUT', () => core.setOutput(name, value));
  }

  /** Runs the writes, and takes all of them back when one fails. */
  allOrNothing(write: () => void): void {
    const before = fileCommands.flatMap((name) => {
      const path = process.env[name];
      const stat = path ? statSync(path, { throwIfNoEntry: false }) : undefined;
      return path && stat?.isFile() ? [{ path, size: stat.size }] : [];
    });
    try {
      write();
    } catch (error) {
      for (const { path, size } of before) truncateSync(path, size);
      throw error;
    }
  }

  #write(name: FileCommand, write: () => void): void {
    this.requireFiles(name);
    try {
      write();
    } catch (cause) {
      throw new DeliveryError(`${name} cannot be written (${messageOf(cause)})`, { cause });
    }
  }

  #scrub(text: string): string {
    return this.#scrubber.clean(text, this.#accounts);
  }
}
