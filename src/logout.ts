import type { Receipt } from './deliveries/receipt.ts';
import { forgetAll, undoAll } from './deliveries/undo.ts';
import type { Context } from './github/context.ts';
import { Journal } from './github/journal.ts';
import { GitHubRunner } from './github/runner.ts';

/** Whether `AWS_PROFILE` was not there before. */
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
  { summary }: { readonly summary: boolean },
): Promise<void> {
  const runner = new GitHubRunner({ summary });
  const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
  runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
  try {
    const journal = new Journal(env);
    const entries = journal.open();
    if (entries.length === 0) {
      return runner.info('No step of this action is signed in: there is nothing to undo.');
    }
    runner.requireFiles('GITHUB_ENV');
    const left = await undoAll(entries, runner, { env, isPost: false });
    if ([...left.values()].includes('doubtful')) {
      runner.info(
        'The keys that a step had signed in with stay blank: they may have been that step’s alone.',
      );
    }
    if (process.env.AWS_PROFILE && entries.some(({ receipts }) => blanksProfile(receipts))) {
      runner.info(
        'AWS_PROFILE is blank now, because no step can take a variable away. The AWS CLI takes that for a name: unset AWS_PROFILE before using it.',
      );
    }
    for (const entry of entries) {
      const isFailed = left.get(entry) === 'failed';
      journal.mark(entry.id, isFailed ? 'profile-left' : 'undone');
      if (!isFailed) forgetAll(entry.receipts);
    }
    const undone = entries.filter((entry) => left.get(entry) !== 'failed').length;
    runner.summary(`### Signed out of AWS\n\nUndone: ${undone} of ${entries.length} sign-ins of this job.\n`);
    if ([...left.values()].includes('failed')) {
      runner.fail(
        'Not signed out everywhere',
        'A profile could not be put back. The warnings above say what is in the way.',
        'A profile could not be put back.\n\nWhy: The warnings above say what is in the way.\n\nWhat to do: Mend that; the post step tries once more.',
      );
    }
  } catch (error) {
    const { report } = await import('./report.ts');
    await report(error, { context }, runner);
  }
}
