import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Job } from '../../harness/runner/job.ts';
import type { Cloud } from '../../local/cloud.ts';
import { readShared } from './shared-files.ts';

/** The result of a credential process. */
export interface Answer {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The access key ID, if the process succeeded. */
  readonly key?: string;
  /** Milliseconds until the session expires. */
  readonly left?: number;
}

/** The command line of a profile. Throws when the config has none. */
export function commandOf(job: Job, profile = '[^\\]]+'): string {
  const config = readShared(join(job.folder, '.aws/config'));
  const section = new RegExp(`\\[profile ${profile}\\]\\nregion = \\S+\\ncredential_process = (.*)\\n`);
  const [, command] = section.exec(config) ?? [];
  if (!command) throw new Error(`no profile with a process in:\n${config}`);
  return command;
}

/** The folder of the process's plan and session. */
export function folderOf(command: string): string {
  const [, plan = ''] = / credential-process '(.*)'plan.json$/.exec(command) ?? [];
  return join(plan, '.');
}

/** Runs a command line in a shell, as the SDKs do. Fails if stderr contains a secret or a workflow command. */
export async function ask(
  command: string,
  env: Readonly<Record<string, string | undefined>>,
  cloud: Cloud,
  onStart?: (kill: () => void) => void,
): Promise<Answer> {
  const child = spawn('/bin/sh', ['-c', `exec ${command}`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onStart?.(() => child.kill('SIGKILL'));
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (texts.stdout += chunk));
  child.stderr.on('data', (chunk) => (texts.stderr += chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  for (const secret of cloud.secrets) expect(texts.stderr).not.toContain(secret);
  expect(texts.stderr).not.toMatch(/^::/m);
  if (exitCode !== 0) return { exitCode, ...texts };
  const answer = JSON.parse(texts.stdout) as Record<string, unknown>;
  expect(texts.stdout).toBe(`${JSON.stringify(answer)}\n`);
  expect(Object.keys(answer)).toEqual([
    'Version',
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ]);
  expect(answer.Version).toBe(1);
  const left = Date.parse(String(answer.Expiration)) - Date.now();
  return { exitCode, ...texts, key: String(answer.AccessKeyId), left };
}
