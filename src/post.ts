import type { Places } from './deliveries/contract/places.ts';
import { forgetAll, undoAll } from './deliveries/undo.ts';
import { messageOf } from './errors/index.ts';
import { GitHubRunner } from './job/github-runner.ts';
import { Journal, withoutEnvironment } from './job/journal.ts';
import { placesIn } from './job/places.ts';
import { loadSaved, notedLocks } from './job/saved-state.ts';

/** Undoes what main changed, from the saved receipts or the journal, never from inputs. Warns instead of failing. */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const runner = new GitHubRunner();
  try {
    await removeDeadLocks(env);
    await putBack(env, runner);
  } catch (error) {
    runner.warning(`Not everything could be restored: ${messageOf(error)}`);
  }
}

async function putBack(env: NodeJS.ProcessEnv, runner: GitHubRunner): Promise<void> {
  const saved = loadSaved(env);
  if (!saved) return;
  const { id, isDelivered } = saved;
  const journal = new Journal(env);
  const places = placesIn(env);
  const undone = journal.wasUndone(id);
  const noted = saved.receipts ? saved : journal.entryOf(id);
  // Workflow expressions compare without regard to case, so the post step does too.
  const isSkipped = /^true$/i.test(env.AWS_SKIP_CLEANUP_STEP ?? '');
  if (!noted?.receipts && (saved.isBegun || isSkipped)) return journal.close(id);
  if (!noted?.receipts) return withoutNotes(id, places);
  const all = noted.receipts;
  if (noted.unread > 0) runner.warning(unreadWarning(noted.unread));
  if (isSkipped) {
    forgetAll(all, places);
    runner.info('AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.');
  } else if (undone === 'yes') {
    // The `logout` step may have been killed before it deleted the kept secrets.
    forgetAll(all, places);
    runner.info('A later step with logout: true already undid this step.');
  } else {
    const receipts = undone === 'no' ? all : withoutEnvironment(all);
    const isOfThisJob = (other: string) => journal.has(other);
    await undoAll([{ id, isDelivered, receipts }], { env, isPost: true, isOfThisJob, places, runner });
    forgetAll(all, places);
  }
  journal.close(id);
}

/** Removes the marked profile sections. Always throws, because the rest cannot be undone without receipts. */
async function withoutNotes(id: string, places: Places): Promise<never> {
  const { removeMarked } = await import('./deliveries/profile/remove-marked.ts');
  const sections = await removeMarked(id, places);
  throw new Error(
    `the record of changes is gone. The post step removed ${sections} marked sections from the shared files. Variables stay as they are`,
  );
}

/** The warning about notes that are damaged or of another version of the action. */
export function unreadWarning(unread: number): string {
  return `${unread} ${unread === 1 ? 'record' : 'records'} of changes cannot be read: damaged, or of another version of this action. These changes are not undone.`;
}

/** Removes the locks that main left behind. Main has ended, so no process holds them. */
async function removeDeadLocks(env: NodeJS.ProcessEnv): Promise<void> {
  const noted = notedLocks(env);
  if (!noted) return;
  const { removeLeftLocks } = await import('./deliveries/left-locks.ts');
  await removeLeftLocks(noted, placesIn(env));
}
