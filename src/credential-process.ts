import { dirname } from 'node:path';
import { cacheFileIn, isFresh, readSession } from './files/session-cache.ts';

/**
 * What a profile's `credential_process` runs: prints a session, and nothing else, to stdout. Mostly that is the one that is
 * kept beside the plan file, so everything else is loaded only to renew it.
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
