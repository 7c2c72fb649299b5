import { spawn } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
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

/** Makes the cached session a one-hour session with so many seconds left. */
export function age(command: string, seconds: number): void {
  const file = join(folderOf(command), 'session.json');
  const session = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const end = Date.now() + seconds * 1000;
  writeFileSync(file, JSON.stringify({ ...session, Expiration: new Date(end) }));
  utimesSync(file, new Date(), new Date(end - 3_600_000));
}

/** Makes the lock of the session one that was last renewed so many seconds ago. After ten it counts as dead. */
export function ageLock(folder: string, seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  utimesSync(join(folder, 'session.json.lock'), time, time);
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
