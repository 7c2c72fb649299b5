import { dirname } from 'node:path';
import { cacheFileIn, isFresh, readSession } from './files/session-cache.ts';
import { takenAtOnce } from './job/stdout.ts';

/**
 * The command of a profile's `credential_process`: prints a session to stdout, and nothing else. Usually the session cached
 * beside the plan file is fresh, so all other modules are loaded only to renew it, and Node's streams, too.
 */
export async function credentialProcess(env: NodeJS.ProcessEnv, planFile: string | undefined): Promise<void> {
  const kept = planFile && readSession(cacheFileIn(dirname(planFile)));
  if (kept && isFresh(kept)) return print(`${kept.answer}\n`);
  // The calling tool may exit before it has read the whole output.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (!planFile) {
    console.error('aws-auth: credential-process needs the plan file that a step with refresh has written.');
    process.exitCode = 2;
    return;
  }
  const { renew } = await import('./renew.ts');
  await renew(env, planFile);
}

/** Prints a text, without Node's streams if stdout takes all of it at once. */
function print(text: string): void {
  const bytes = Buffer.from(text);
  const taken = takenAtOnce(bytes);
  if (taken < bytes.length) process.stdout.on('error', () => {}).write(bytes.subarray(taken));
}
