import type { Secret } from './text/secret.ts';

/** The runner as modules below the entries see it: it registers secrets and prints messages. */
export interface Runner {
  mask(...values: readonly (Secret | string | undefined)[]): void;
  /** Registers an account and an ARN in it as secrets, if the workflow masks account IDs. */
  noteAccount(account: string, arn: string): void;
  /** Takes the repository's visibility from a token of the job: `public`, `private` or `internal`. */
  noteVisibility(visibility: string | undefined): void;
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Adds Markdown to the job summary. */
  summary(markdown: string): void;
}

/** A runner that starts each message with `name`. */
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
