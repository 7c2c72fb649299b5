import type { Secret } from './text/secret.ts';

/** The runner as everything below the entries sees it: a place to register secrets and to say something. */
export interface Runner {
  mask(...values: readonly (Secret | string | undefined)[]): void;
  /** Registers an account and an ARN in it as secrets, where the workflow wants them hidden. */
  noteAccount(account: string, arn: string): void;
  /** Whether everybody can read the logs, as a token of the job says: `public`, `private` or `internal`. */
  noteVisibility(visibility: string | undefined): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Adds Markdown to the page of the run. */
  summary(markdown: string): void;
}

/** A runner whose lines say what they are about. */
export function about(name: string, runner: Runner): Runner {
  return {
    mask: (...values) => runner.mask(...values),
    noteAccount: (account, arn) => runner.noteAccount(account, arn),
    noteVisibility: (visibility) => runner.noteVisibility(visibility),
    info: (message) => runner.info(`${name}: ${message}`),
    notice: (message) => runner.notice(`${name}: ${message}`),
    warning: (message) => runner.warning(`${name}: ${message}`),
    debug: (message) => runner.debug(`${name}: ${message}`),
    summary: (markdown) => runner.summary(markdown),
  };
}
