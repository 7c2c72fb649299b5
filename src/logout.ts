import type { Context } from './context.ts';
import { forgetAll, undoAll } from './deliveries/undo.ts';
import { GitHubRunner } from './job/github-runner.ts';
import { Journal } from './job/journal.ts';
import { placesIn } from './job/places.ts';
import type { Receipt } from './job/receipts.ts';
import { unreadWarning } from './post.ts';

/** Whether `AWS_PROFILE` was not set before, so that undoing leaves it blank. */
const blanksProfile = (receipts: readonly Receipt[]) =>
  receipts.some(
    (receipt) =>
      receipt.kind === 'environment' &&
      receipt.names.includes('AWS_PROFILE') &&
      !receipt.previous.AWS_PROFILE,
  );

/** Undoes what earlier steps of this action did in this job. Their post steps find nothing left to do. */
export async function logout(
  env: NodeJS.ProcessEnv,
  context: Context,
  { summary, step }: { readonly summary: boolean; readonly step: string },
): Promise<void> {
  const runner = new GitHubRunner({ summary });
  const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
  runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
  try {
    const journal = new Journal(env);
    const places = placesIn(env);
    const { entries, unread } = journal.open();
    if (unread > 0) runner.warning(unreadWarning(unread));
    if (entries.length === 0) {
      return runner.info('No step of this action is signed in: there is nothing to undo.');
    }
    runner.requireFiles('GITHUB_ENV');
    const isOfThisJob = (id: string) => journal.has(id);
    const left = await undoAll(entries, { env, isPost: false, isOfThisJob, places, runner });
    if ([...left.values()].includes('doubtful')) {
      runner.info(
        'The variables of the access keys stay blank, because the previous keys may have belonged only to one step’s env:.',
      );
    }
    if (env.AWS_PROFILE && entries.some(({ receipts }) => blanksProfile(receipts))) {
      runner.info(
        'AWS_PROFILE is now blank, because a step cannot remove a variable. The AWS CLI reads a blank value as a profile name. Unset AWS_PROFILE before you use the AWS CLI.',
      );
    }
    for (const entry of entries) {
      // Receipts of another version of this action are left to its post step.
      const isLeft = left.get(entry) === 'failed' || entry.unread > 0;
      journal.mark(entry.id, isLeft ? 'profile-left' : 'undone');
      if (!isLeft) forgetAll(entry.receipts, places);
    }
    const undone = entries.filter((entry) => left.get(entry) !== 'failed' && entry.unread === 0).length;
    runner.summary(`### Signed out of AWS\n\nUndone: ${undone} of ${entries.length} sign-ins of this job.\n`);
    if ([...left.values()].includes('failed')) {
      runner.fail(
        'The sign-out is incomplete',
        'A profile could not be restored. The warnings above give the cause.',
        'A profile could not be restored.\n\nWhy: The warnings above give the cause.\n\nWhat to do: Correct the cause. The post step tries once more.',
      );
    }
  } catch (error) {
    const { report } = await import('./report.ts');
    await report(error, { context, env, step }, runner);
  }
}
