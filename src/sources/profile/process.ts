import { exec } from 'node:child_process';
import type { CheckedCredentials } from '../../aws/answer.ts';
import { ProfileError } from '../../errors/index.ts';
import type { Run } from '../../run.ts';
import type { Secret } from '../../text/secret.ts';
import { checkedOf } from './checked.ts';

/**
 * Runs `credential_process`: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html.
 * Other output of the process is not shown, because it may contain secrets. The process is killed at the step's deadline.
 * Rejects with `ProfileError` or `DeadlineError`.
 */
export async function processCredentials(
  profile: string,
  command: Secret,
  { wire, machine }: Run,
): Promise<CheckedCredentials> {
  const { deadline } = wire.rules;
  const output = await deadline.race(
    new Promise<string>((resolve, reject) => {
      const child = exec(
        command.reveal(),
        { env: machine.processEnvironment, maxBuffer: 1_000_000, windowsHide: true, signal: deadline.signal },
        (error, stdout) => {
          if (!error) return resolve(stdout);
          const { aborted, reason } = deadline.signal;
          reject(aborted ? reason : new ProfileError(profile, 'its credential_process failed'));
        },
      );
      // No person can answer prompts.
      child.stdin?.end();
    }),
  );
  const found = objectIn(output);
  if (found?.Version !== 1)
    throw new ProfileError(profile, 'the output of its credential_process is not version 1 of the format');
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = found;
  const raw = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
  const checked = checkedOf(profile, raw, `the credential_process of ${profile}`);
  if (checked.expiration && checked.expiration.getTime() <= Date.now())
    throw new ProfileError(profile, 'its credential_process gave credentials that have expired');
  return checked;
}

function objectIn(output: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(output);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
