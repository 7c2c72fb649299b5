import { dirname } from 'node:path';
import { cacheFileIn, isFresh, readSession } from './files/session-cache.ts';

/**
 * The command of a profile's `credential_process`: prints a session to stdout, and nothing else. Usually the session cached
 * beside the plan file is fresh, so all other modules are loaded only to renew it.
 */
export async function credentialProcess(env: NodeJS.ProcessEnv, planFile: string | undefined): Promise<void> {
  if (!planFile) {
    console.error('aws-auth: credential-process needs the plan file that a step with refresh has written.');
    process.exitCode = 2;
    return;
  }
  const kept = readSession(cacheFileIn(dirname(planFile)));
  if (kept && isFresh(kept)) {
    process.stdout.write(`${kept.answer}\n`);
    return;
  }
  const { renew } = await import('./renew.ts');
  await renew(env, planFile);
}
