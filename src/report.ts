import type { Context } from './context.ts';
import {
  FallbackError,
  HopError,
  NoCredentialsError,
  NoIdentityError,
  ServiceError,
  SessionsError,
  tracesOf,
} from './errors/index.ts';
import { type Explanation, oneLineOf, render } from './explain/explanation.ts';
import { page } from './explain/page.ts';
import { explain, type Known, knownOf } from './explanations/index.ts';
import type { GitHubRunner } from './job/github-runner.ts';
import type { Network } from './net/network.ts';
import type { Plan } from './plan/parts/plan.ts';
import type { Secret } from './text/secret.ts';

/** What is known when a step fails. */
export interface Failed {
  readonly context: Context;
  /** The environment of the step. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The step's name in the job summary. */
  readonly step: string;
  readonly plan?: Plan | undefined;
  readonly network?: Network | undefined;
  /** `github-token`. */
  readonly token?: Secret | undefined;
  /** `trust-policy`. */
  readonly policyFile?: string | undefined;
}

/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
export async function report(error: unknown, failed: Failed, runner: GitHubRunner): Promise<void> {
  const known = await knownWhen(error, failed, runner);
  const explanation = filledIn(await explain(error, known), runner);
  const place = placeOf(explanation.id, failed.context);
  const more = `More: ${place}`;
  runner.fail(explanation.title, oneLineOf(explanation, more), `${render(explanation)}\n\n${more}`);
  runner.summary(page(explanation, place, failed.step));
  for (const trace of tracesOf(error)) runner.debug(trace);
}

/** Adds to the remedy that hidden account IDs must be filled in where they are missing in the text to paste. */
function filledIn(explanation: Explanation, runner: GitHubRunner): Explanation {
  if (runner.accounts === 'shown') return explanation;
  const { paste, parts, remedy } = explanation;
  const stands = runner.accounts === 'masked' ? '***' : 'ACCOUNT_ID';
  const needsAccount = paste?.some(({ text }) => /(?<!\d)\d{12}(?!\d)/.test(text));
  return {
    ...explanation,
    ...(needsAccount && { remedy: `${remedy} Replace ${stands} with the account ID.` }),
    ...(parts && {
      parts: parts.map((part) => ({ ...part, explanation: filledIn(part.explanation, runner) })),
    }),
  };
}

async function knownWhen(error: unknown, failed: Failed, { accounts }: GitHubRunner): Promise<Known> {
  const { context, plan, network, token, env } = failed;
  const lacksIdentity = error instanceof NoIdentityError || error instanceof NoCredentialsError;
  const isRefused = isTrustRefusal(error);
  const event = lacksIdentity || isRefused ? await readEvent(env) : undefined;
  const repository = context.github.GITHUB_REPOSITORY;
  const isGitHubs = plan?.choice.source.kind === 'github-oidc';
  const subject =
    isRefused && isGitHubs && token && network && repository
      ? await readSubject(token, repository, context.github.GITHUB_API_URL, network)
      : undefined;
  const missed = isRefused && failed.policyFile ? await missedBy(error, failed.policyFile, env) : undefined;
  const clockBehind = network?.http.clockBehind;
  const { config, credentials } = context.sharedFiles;
  return knownOf(plan, {
    runner: context.runner,
    profiles: { files: [config, credentials] },
    now: new Date(),
    hidesAccounts: accounts !== 'shown',
    ...(clockBehind !== undefined && { clockBehind }),
    ...(event && { event }),
    ...(subject && { subject }),
    ...(missed && { missed }),
  });
}

/** What keeps the job out of each role that refused it, by the workflow's copy of the trust policy. */
async function missedBy(error: unknown, file: string, env: Failed['env']): Promise<Known['missed']> {
  const { missesIn } = await import('./explanations/trust-policy.ts');
  return missesIn(file, env.GITHUB_WORKSPACE ?? '.', error);
}

/** Whether a role refused the job's token. GitHub is then asked how it makes the token's `sub`. */
function isTrustRefusal(error: unknown): boolean {
  if (error instanceof SessionsError) return error.failed.some((failed) => isTrustRefusal(failed.error));
  if (error instanceof FallbackError) return isTrustRefusal(error.first.error);
  if (!(error instanceof HopError) || !error.claims) return false;
  return error.cause instanceof ServiceError && error.cause.reason === 'AccessDenied';
}

/** The URL of the failure's documentation; a path in the action's repository if the runner does not name that. */
function placeOf(id: string, { github, runner }: Context): string {
  const file = `docs/troubleshooting.md#${id}`;
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
  const isKnown = runner === 'github' && server && action && ref;
  return isKnown ? `${server}/${action}/blob/${ref}/${file}` : file;
}

async function readEvent(env: Failed['env']): Promise<Known['event']> {
  const { readRunEvent } = await import('./job/event.ts');
  return readRunEvent(env);
}

async function readSubject(
  token: Secret,
  repository: string,
  api = 'https://api.github.com',
  { http }: Network,
): Promise<Known['subject']> {
  try {
    const { readSubject: read } = await import('./job/subject.ts');
    return await read(token, repository, api, http);
  } catch {
    // `@actions/github` reads the event file when it is loaded, and may fail on it.
    return undefined;
  }
}
