import { harmless } from '../../trust/text/line.ts';
import { proxySecrets } from '../plan/parts/network.ts';
import type { Plan } from '../plan/parts/plan.ts';
import type { Runner } from '../runner.ts';
import { sourceOf } from '../sources/index.ts';
import { type AccountPrinting, Scrubber } from '../text/scrub.ts';
import type { Secret } from '../text/secret.ts';

/**
 * The runner of a process that an SDK starts, where workflow commands have no effect. Stdout is for the SDK's protocol, so all
 * messages go to stderr: only warnings and failures, unless debug logging is on.
 */
export class StderrRunner implements Runner {
  readonly #scrubber = new Scrubber();
  readonly #debug: boolean;
  #accounts: AccountPrinting = 'hidden';

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#debug = env.RUNNER_DEBUG === '1';
  }

  /** Masks the secrets of the plan, and hides accounts as the step did. */
  maskPlan({ choice, network, remarks }: Plan): void {
    this.#accounts = remarks.accounts;
    this.mask(...sourceOf(choice.source).secrets(choice.source));
    if (network.proxy) this.mask(network.proxy.url, ...proxySecrets(network.proxy.url.reveal()));
  }

  mask(...values: readonly (Secret | string | undefined)[]): void {
    for (const value of values) this.#scrubber.add(value);
  }

  noteAccount(): void {}

  noteVisibility(): void {}

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

  /** Prints the message, and lets the process exit with code 1. */
  fail(message: string): void {
    this.#say(message);
    process.exitCode = 1;
  }

  /** The text without secrets. */
  clean(text: string): string {
    return this.#scrubber.clean(text, this.#accounts);
  }

  #say(message: string): void {
    process.stderr.write(`aws-auth: ${harmless(this.clean(message))}\n`);
  }
}
