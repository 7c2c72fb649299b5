import { NoCredentialsError, NoIdentityError } from './errors.ts';
import { explain, render, type Situation } from './explain/index.ts';
import type { Context } from './github/context.ts';
import type { GitHubRunner } from './github/runner.ts';
import type { Plan } from './types.ts';

/** Fails the step with an explanation, once. Loaded only when there is something to explain. */
export async function report(
  error: unknown,
  plan: Plan | undefined,
  context: Context,
  stsHost: string | undefined,
  runner: GitHubRunner,
): Promise<void> {
  const lacksIdentity = error instanceof NoIdentityError || error instanceof NoCredentialsError;
  const event = lacksIdentity ? await readEvent() : undefined;
  const situation: Situation = {
    runner: context.runner,
    ...(plan && { plan }),
    ...(stsHost && { stsHost }),
    ...(event && { event }),
  };
  const explanation = explain(error, situation);
  runner.fail(explanation.title, render(explanation));
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    runner.debug(cause.stack ?? cause.message);
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
