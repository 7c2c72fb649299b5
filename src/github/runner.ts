import { accessSync, constants, statSync, truncateSync } from 'node:fs';
import * as core from '@actions/core';
import { DeliveryError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { Runner } from '../types.ts';

/** The runner behind `@actions/core`: the only place that prints, and the only one that writes `GITHUB_*` files. */
export class GitHubRunner implements Runner {
  readonly #secrets = new Set<string>();

  /** Registers secrets with the runner. Has to come before anything that could print them. */
  mask(...values: readonly (Secret | string | undefined)[]): void {
    for (const value of values) {
      const text = value instanceof Secret ? value.reveal() : value;
      if (!text || this.#secrets.has(text)) continue;
      this.#secrets.add(text);
      core.setSecret(text);
    }
  }

  info(message: string): void {
    core.info(this.#scrub(message));
  }

  notice(message: string): void {
    core.notice(this.#scrub(message), { title: 'aws-auth' });
  }

  warning(message: string): void {
    core.warning(this.#scrub(message), { title: 'aws-auth' });
  }

  debug(message: string): void {
    if (core.isDebug()) core.debug(this.#scrub(message));
  }

  /** Fails the step with one error annotation. */
  fail(title: string, message: string): void {
    core.error(this.#scrub(message), { title: this.#scrub(title) });
    process.exitCode = core.ExitCode.Failure;
  }

  /**
   * Refuses early when the runner offers no file to write to: `@actions/core` would then print the values as
   * commands, which shows secrets.
   */
  requireFiles(...names: readonly ('GITHUB_ENV' | 'GITHUB_OUTPUT')[]): void {
    for (const name of names) {
      const path = process.env[name];
      if (!path) throw new DeliveryError(`the runner set no ${name}`);
      try {
        accessSync(path, constants.W_OK);
      } catch (cause) {
        throw new DeliveryError(`${name} (${path}) cannot be written`, { cause });
      }
    }
  }

  exportVariable(name: string, value: string): void {
    this.requireFiles('GITHUB_ENV');
    core.exportVariable(name, value);
  }

  setOutput(name: string, value: string): void {
    this.requireFiles('GITHUB_OUTPUT');
    core.setOutput(name, value);
  }

  /** Runs the writes, and takes all of them back when one fails. */
  allOrNothing(write: () => void): void {
    const before = ['GITHUB_ENV', 'GITHUB_OUTPUT'].flatMap((name) => {
      const path = process.env[name];
      const size = path ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
      return path && size !== undefined ? [{ path, size }] : [];
    });
    try {
      write();
    } catch (error) {
      for (const { path, size } of before) truncateSync(path, size);
      throw error;
    }
  }

  #scrub(text: string): string {
    let clean = text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***');
    return clean;
  }
}
