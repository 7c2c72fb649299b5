import { appendFileSync } from 'node:fs';

/**
 * Marks that main has begun, so that the next start of the bundle in this step is post: without the mark post would
 * sign in again, and nobody would undo that. Comes before everything else, and so does without `@actions/core`,
 * which takes long to load. Whether it can be written is checked, and reported, before anything is done.
 */
export function markMain(env: NodeJS.ProcessEnv): void {
  if (!env.GITHUB_STATE) {
    console.log('::save-state name=post::true');
    return;
  }
  try {
    appendFileSync(env.GITHUB_STATE, 'post=true\n');
  } catch {}
}
