import { dirname } from 'node:path';
import { cacheFileIn, isFresh, readSession } from './files/session-cache.ts';

/**
 * What a profile's `credential_process` runs: prints a session, and nothing else, to stdout. Mostly that is the one that is
 * kept beside the plan file, so everything else is loaded only to renew it.
 */
export async function credentialProcess(env: NodeJS.ProcessEnv, planFile: string): Promise<void> {
  const kept = readSession(cacheFileIn(dirname(planFile)));
  if (kept && isFresh(kept)) return void process.stdout.write(`${kept.answer}\n`);
  const { renew } = await import('./renew.ts');
  await renew(env, planFile);
}
