import type { Network } from './aws/network.ts';
import { FallbackError, HopError, NoCredentialsError, NoIdentityError, SessionsError } from './errors.ts';
import { type Explanation, explain, oneLine, render, type Situation } from './explain/index.ts';
import { page } from './explain/page.ts';
import { configHeader, sectionsNamed } from './files/profile-sections.ts';
import { readRegularFile } from './files/regular-file.ts';
import type { Context } from './github/context.ts';
import type { GitHubRunner } from './github/runner.ts';
import type { Secret } from './secret.ts';
import type { Plan, ProxyPlan } from './types.ts';

/** What is known when a step fails. */
export interface Failed {
  readonly context: Context;
  readonly plan?: Plan | undefined;
  readonly network?: Network | undefined;
  /** `github-token`. */
  readonly token?: Secret | undefined;
}

/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
export async function report(error: unknown, failed: Failed, runner: GitHubRunner): Promise<void> {
  const explanation = filledIn(explain(error, await situationOf(error, failed)), failed.plan);
  const place = placeOf(explanation.id, failed.context);
  const more = `More: ${place}`;
  runner.fail(explanation.title, oneLine(explanation, more), `${render(explanation)}\n\n${more}`);
  runner.summary(page(explanation, place));
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    runner.debug(cause.stack ?? cause.message);
}

/** Where accounts are hidden, they are so in what is to be pasted as well. */
function filledIn(explanation: Explanation, plan: Plan | undefined): Explanation {
  if (!plan?.maskAccountId) return explanation;
  const { paste, parts, remedy } = explanation;
  return {
    ...explanation,
    ...(paste && { remedy: `${remedy} Put the account ID where *** stands.` }),
    ...(parts && {
      parts: parts.map((part) => ({ ...part, explanation: filledIn(part.explanation, plan) })),
    }),
  };
}

async function situationOf(error: unknown, { context, plan, network, token }: Failed): Promise<Situation> {
  if (plan?.network.proxy) useProxy(plan.network.proxy);
  const lacksIdentity = error instanceof NoIdentityError || error instanceof NoCredentialsError;
  const isRefused = isTrustRefusal(error);
  const event = lacksIdentity || isRefused ? await readEvent() : undefined;
  const repository = context.github.GITHUB_REPOSITORY;
  const isGitHubs = plan?.source.kind === 'github-oidc';
  const subject =
    isRefused && isGitHubs && token && repository ? await readSubject(token, repository) : undefined;
  const clockBehind = network?.http.clockBehind;
  return {
    runner: context.runner,
    ...(error instanceof NoCredentialsError && { profiles: profilesIn(context) }),
    now: new Date(),
    ...(plan && { plan }),
    ...(network?.stsHost && { stsHost: network.stsHost }),
    ...(clockBehind !== undefined && { clockBehind }),
    ...(event && { event }),
    ...(subject && { subject }),
  };
}

/** Octokit looks for a proxy in the environment, and nowhere else, when it is loaded. All else in this step is done by now. */
function useProxy({ url, except }: ProxyPlan): void {
  // It knows no others.
  if (!/^https?:/.test(url.reveal())) return;
  Object.assign(process.env, { https_proxy: url.reveal(), http_proxy: url.reveal(), no_proxy: except });
}

/** Where profiles are looked for, and whether the one that `AWS_PROFILE` names is there. */
function profilesIn({
  sharedFiles: { config, credentials },
  profile = 'default',
}: Context): NonNullable<Situation['profiles']> {
  const has = (file: string, header: string) => {
    try {
      return sectionsNamed(readRegularFile(file, { links: true })?.text ?? '', header).length > 0;
    } catch {
      return true;
    }
  };
  const isThere = has(credentials, profile) || has(config, configHeader(profile));
  return { files: [config, credentials], isThere };
}

/** Whether a role did not trust the job's token: then it is worth knowing what GitHub makes of the job. */
function isTrustRefusal(error: unknown): boolean {
  if (error instanceof SessionsError) return error.failed.some((failed) => isTrustRefusal(failed.error));
  if (error instanceof FallbackError) return isTrustRefusal(error.first.error);
  return (
    error instanceof HopError &&
    error.claims !== undefined &&
    /^AccessDenied/.test((error.cause as Error).name)
  );
}

/** The failure's place in the documentation of the version that runs. */
function placeOf(id: string, { github, runner }: Context): string {
  const page = `docs/troubleshooting.md#${id}`;
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = github;
  return runner === 'github' && server && action && ref ? `${server}/${action}/blob/${ref}/${page}` : page;
}

async function readEvent(): Promise<Situation['event']> {
  try {
    const { readRunEvent } = await import('./github/event.ts');
    return readRunEvent();
  } catch {
    // An event file that cannot be read makes the explanation less exact, nothing else.
    return undefined;
  }
}

async function readSubject(token: Secret, repository: string): Promise<Situation['subject']> {
  try {
    const { readSubject: read } = await import('./github/subject.ts');
    return await read(token, repository);
  } catch {
    // Octokit reads the event file as well, and knows not every kind of proxy.
    return undefined;
  }
}
