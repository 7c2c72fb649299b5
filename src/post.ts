import { forgetAll, undoAll } from './deliveries/undo.ts';
import { messageOf } from './errors.ts';
import { Journal, profilesOf } from './github/journal.ts';
import { GitHubRunner } from './github/runner.ts';
import { loadSaved } from './github/state.ts';

/** Puts back what main changed. Works from the saved receipts alone, and warns rather than fails. */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const runner = new GitHubRunner();
  try {
    const saved = loadSaved();
    if (!saved) return;
    const journal = new Journal(env);
    const undone = journal.wasUndone(saved.id);
    const all = saved.receipts ?? journal.receiptsOf(saved.id);
    if (!all) throw new Error('the notes of what was changed are gone');
    // As the expressions of workflows compare: without regard to case.
    if (/^true$/i.test(env.AWS_SKIP_CLEANUP_STEP ?? '')) {
      forgetAll(all);
      runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
    } else if (undone === 'yes') {
      runner.info('A later step with logout: true has undone this one already.');
    } else {
      const receipts = undone === 'no' ? all : profilesOf(all);
      await undoAll([{ ...saved, receipts }], runner, { env, isPost: true });
      forgetAll(all);
    }
    journal.close(saved.id);
  } catch (error) {
    runner.warning(`Not everything could be put back: ${messageOf(error)}`);
  }
}
