import { Journal } from './deliveries/journal.ts';
import { forgetAll, undoAll } from './deliveries/undo.ts';
import { messageOf } from './errors.ts';
import { GitHubRunner } from './github/runner.ts';
import { loadSaved } from './github/state.ts';

/** Puts back what main changed. Works from the saved receipts alone, and warns rather than fails. */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const runner = new GitHubRunner();
  try {
    const saved = loadSaved();
    if (!saved) return;
    const journal = new Journal(env);
    const { id, receipts } = saved;
    if (env.AWS_SKIP_CLEANUP_STEP === 'true') {
      forgetAll(receipts);
      runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
    } else if (journal.isUndone(id)) {
      runner.info('A later step with logout: true has undone this one already.');
    } else {
      await undoAll(receipts, runner, env);
    }
    journal.close(id);
  } catch (error) {
    runner.warning(`Not everything could be put back: ${messageOf(error)}`);
  }
}
