import { HopError, ServiceError } from '../../../src/errors/index.ts';
import { GitHubRunner, type RunnerOptions } from '../../../src/job/github-runner.ts';
import { type Failed, report } from '../../../src/report.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { type Env, readStep } from '../plan/planned.ts';
import { role } from './signing-in.ts';

/** A runner that records a failure, the summary and debug lines, instead of printing them. */
export class Reporter extends GitHubRunner {
  readonly failures: { readonly title: string; readonly line: string; readonly text: string }[] = [];
  readonly pages: string[] = [];
  readonly traces: string[] = [];
  override fail(title: string, line: string, text: string): void {
    this.failures.push({ title, line, text });
  }
  override summary(markdown: string): void {
    this.pages.push(markdown);
  }
  override debug(message: string): void {
    this.traces.push(message);
  }
}

export interface Given extends Partial<Omit<Failed, 'context'>> {
  /** Account IDs are printed unless given. */
  readonly accounts?: RunnerOptions['accounts'];
}

/** What the step told about an error: its only annotation, the text in the log, the page, and the debug lines. */
export async function reported(error: unknown, { accounts = 'shown', env = {}, ...given }: Given = {}) {
  const { context } = await readStep({}, definedIn(env));
  const runner = new Reporter({ accounts });
  await report(error, { context, env, step: '', ...given }, runner);
  const [told, ...more] = runner.failures;
  const [page, ...pages] = runner.pages;
  if (!told || page === undefined || more.length + pages.length > 0)
    throw new Error('the step did not fail exactly once');
  return { ...told, page, traces: runner.traces };
}

const definedIn = (env: Failed['env']): Env =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The claims of a job in a branch. */
export const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
} as const;

export const answer = (reason: string, message: string) =>
  new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign(message), status: 403 });

const denied = answer('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');

/** A role refused the job’s token, unless another cause or other claims are given. */
export const refused = (more: Partial<ConstructorParameters<typeof HopError>[0]> = {}) =>
  new HopError({ number: 1, of: 1, role: role('deploy'), claims, cause: denied, ...more });
