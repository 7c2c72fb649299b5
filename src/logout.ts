import { Journal } from './deliveries/journal.ts';
import { undoAll } from './deliveries/undo.ts';
import type { Context } from './github/context.ts';
import { GitHubRunner } from './github/runner.ts';

/** Undoes what earlier steps of this action did in this job. Their post steps find nothing left to do. */
export async function logout(env: NodeJS.ProcessEnv, context: Context): Promise<void> {
  const runner = new GitHubRunner();
  const { accessKeyId, secretAccessKey, sessionToken } = context.ambient ?? {};
  runner.mask(context.tokenEndpoint?.bearer, accessKeyId, secretAccessKey, sessionToken);
  try {
    const journal = new Journal(env);
    const entries = journal.open();
    const receipts = entries.flatMap((entry) => entry.receipts);
    if (entries.length > 0) runner.requireFiles('GITHUB_ENV');
    await undoAll(receipts, runner);
    for (const { id } of entries) journal.markUndone(id);
    if (entries.length === 0) runner.info('No step of this action is signed in: there is nothing to undo.');
  } catch (error) {
    const { report } = await import('./report.ts');
    await report(error, undefined, context, undefined, runner);
  }
}
