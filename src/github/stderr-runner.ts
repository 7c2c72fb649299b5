import type { Secret } from '../secret.ts';
import type { Plan, Runner } from '../types.ts';
import { harmless, Scrubber } from './scrub.ts';

/**
 * The runner where nobody reads workflow commands: a process that some SDK has started. Its stdout has a protocol of its
 * own, so everything that there is to say goes to stderr, and little is said unless the job is being debugged.
 */
export class StderrRunner implements Runner {
  readonly #scrubber = new Scrubber();
  readonly #debug: boolean;
  #hideAccounts = false;

  constructor(env: NodeJS.ProcessEnv) {
    this.#debug = env.RUNNER_DEBUG === '1';
  }

  /** Masks what the plan has: the bearer for GitHub, a proxy with a password, and accounts where they are to be hidden. */
  maskPlan({ source, network, maskAccountId }: Plan): void {
    this.#hideAccounts = maskAccountId;
    const login = source.kind === 'cognito' ? source.login : source;
    if (login.kind === 'github-oidc') this.mask(login.endpoint.bearer);
    if (network.proxy) this.mask(network.proxy.url, ...passwordsIn(network.proxy.url));
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

  /** The text without secrets. */
  clean(text: string): string {
    return this.#scrubber.clean(text, this.#hideAccounts);
  }

  #say(message: string): void {
    process.stderr.write(`aws-auth: ${harmless(this.clean(message))}\n`);
  }
}

function passwordsIn(url: Secret): readonly string[] {
  const { username, password } = new URL(url.reveal());
  return password ? [password, decodeURIComponent(password)] : [username];
}
