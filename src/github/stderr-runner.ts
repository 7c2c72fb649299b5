import type { Secret } from '../secret.ts';
import type { Runner } from '../types.ts';
import { Scrubber } from './scrub.ts';

/**
 * The runner where nobody reads workflow commands: a process that some SDK has started. Its stdout has a protocol of its
 * own, so everything that there is to say goes to stderr, and little is said unless the job is being debugged.
 */
export class StderrRunner implements Runner {
  readonly #scrubber = new Scrubber();
  readonly #debug: boolean;
  hideAccounts = false;

  constructor(env: NodeJS.ProcessEnv) {
    this.#debug = env.RUNNER_DEBUG === '1';
  }

  mask(...values: readonly (Secret | string | undefined)[]): void {
    for (const value of values) this.#scrubber.add(value);
  }

  info(message: string): void {
    if (this.#debug) this.#say(message);
  }

  notice(message: string): void {
    this.info(message);
  }

  warning(message: string): void {
    this.#say(message);
  }

  debug(message: string): void {
    this.info(message);
  }

  summary(): void {}

  /** Says why, and lets the process fail. */
  fail(message: string): void {
    this.#say(message);
    process.exitCode = 1;
  }

  #say(message: string): void {
    process.stderr.write(`aws-auth: ${this.#scrubber.clean(message, this.hideAccounts)}\n`);
  }
}
