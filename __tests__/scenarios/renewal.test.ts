import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { preloads, type StepResult } from '../../harness/runner/job.ts';
import { age, ageLock, ask, commandOf, folderOf } from './credential-process.ts';
import { errorOf, expectNothingDone, keys, keyVariables, role, World } from './scenario.ts';
import { readShared } from './shared-files.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy'), refresh: 'true' };
const workload = role('workload', '444455556666');
const inFile = (name: string) => join(world.job.folder, '.aws', name);
const cacheOf = (command: string) => join(folderOf(command), 'session.json');
const signedOut = [
  'The profile belongs to a step that was signed out, or to a job that has ended.',
  'Sign in again in this job.',
];

/** Runs the profile's process as a later step of the job would. */
const askAgain = (env: Readonly<Record<string, string | undefined>> = {}, command = commandOf(world.job)) =>
  ask(command, { ...world.job.environment, ...env }, world.cloud);

const fromMine = { 'source-profile': 'mine', refresh: 'true' };

/** What a `credential_process` prints for credentials without an end. */
const lasting = () => ({
  Version: 1,
  AccessKeyId: keys['aws-access-key-id'],
  SecretAccessKey: keys['aws-secret-access-key'],
});

/** Runs a line of a shell as a later step of the job would. */
const shell = (line: string) =>
  promisify(execFile)('/bin/bash', ['-c', line], { env: world.job.environment });

/** Signs in, and leaves the session so many seconds, or deletes it. Returns the command. */
async function withSession(seconds: number | undefined, inputs: Record<string, string> = deploy) {
  expect((await world.step(inputs)).exitCode).toBe(0);
  const command = commandOf(world.job);
  if (seconds === undefined) rmSync(cacheOf(command));
  else age(command, seconds);
  return command;
}

/** Holds the lock of the session while `during` runs, or until it releases it, as a process that is alive. */
async function whileLocked<Result>(
  command: string,
  during: (release: () => void) => Promise<Result>,
): Promise<Result> {
  const lock = `${cacheOf(command)}.lock`;
  mkdirSync(lock);
  const timer = setInterval(() => existsSync(lock) && utimesSync(lock, new Date(), new Date()), 500);
  try {
    return await during(() => {
      clearInterval(timer);
      rmSync(lock, { recursive: true });
    });
  } finally {
    clearInterval(timer);
  }
}

describe('a renewal without an answer', () => {
  test.each([
    ['without a session', undefined, /within (49|50) s/, 1],
    ['with a session that lasts minutes', 300, /within 1[45] s/, 0],
    ['with a session that lasts 12 seconds', 12, /within (9|10) s/, 0],
    ['with a session that ends sooner than a sign-in can take', 4, /within 3 s/, 0],
  ])('%s ends in time for the tool that asks', async (_, left, words, exitCode) => {
    await withSession(left);
    world.cloud.faults.add('sts', { kind: 'stall' });
    const answer = await askAgain(preloads({ clock: { faster: 20 } }));
    expect(answer.stderr).toMatch(words);
    expect(answer.stderr).toContain('Check that this runner can reach that host.\n');
    expect(answer.exitCode).toBe(exitCode);
  });

  test('has less time after it waited for another process', async () => {
    const command = await withSession(300);
    mkdirSync(`${cacheOf(command)}.lock`);
    ageLock(folderOf(command), 9);
    world.cloud.faults.add('sts', { kind: 'stall' });
    const answer = await askAgain(preloads({ clock: { faster: 5 } }));
    // While coverage is measured, the process starts so late that the lock is dead already.
    const most = process.env.NODE_V8_COVERAGE ? 15 : 11;
    const [, seconds] = /within (\d+) s/.exec(answer.stderr) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(3);
    expect(Number(seconds)).toBeLessThanOrEqual(most);
  });
});

describe('while another process renews', () => {
  test('a process without a session waits for 50 seconds, and says why it ends', async () => {
    const command = await withSession(undefined);
    const answer = await whileLocked(command, () => askAgain(preloads({ clock: { faster: 50 } })));
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    for (const words of [
      'another process has been renewing the session for 50 s',
      'That process holds the lock and has not ended, probably because a service does not answer.',
      'Run the step again. If it fails again, check that the runner can reach GitHub and AWS.',
    ])
      expect(answer.stderr).toContain(words);
  });

  test('a process with a session waits until a dead process would have lost its lock', async () => {
    const command = await withSession(300);
    const answer = await whileLocked(command, () => askAgain(preloads({ clock: { faster: 20 } })));
    expect(answer.exitCode).toBe(0);
    expect(answer.stderr).toContain('another process has been renewing the session for 11 s');
  });

  test('a process that waits ends when the job is signed out', async () => {
    const command = await withSession(undefined);
    const answer = await whileLocked(command, () => {
      setTimeout(() => rmSync(folderOf(command), { recursive: true }), 1_500);
      return askAgain();
    });
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    for (const words of ['is gone', ...signedOut]) expect(answer.stderr).toContain(words);
  });

  test('the session that it makes is used by those that wait, even if it lasts only seconds', async () => {
    const command = await withSession(600);
    const session = JSON.parse(readFileSync(cacheOf(command), 'utf8'));
    rmSync(cacheOf(command));
    world.cloud.requests.length = 0;
    const answer = await whileLocked(command, (release) => {
      setTimeout(() => {
        const brief = { ...session, Expiration: new Date(Date.now() + 4_000) };
        writeFileSync(cacheOf(command), JSON.stringify(brief));
        setTimeout(release, 1_000);
      }, 1_000);
      return askAgain();
    });
    expect(answer).toMatchObject({ exitCode: 0, key: session.AccessKeyId });
    expect(world.asked).toEqual([]);
  });

  test('and fails, those that wait tell the same as that process', async () => {
    const command = await withSession(undefined);
    world.cloud.faults.add('sts', { kind: 'status', status: 403, code: 'AccessDenied' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => askAgain({}, command)));
    expect(new Set(answers.map(({ stderr }) => stderr)).size).toBe(1);
    expect(answers[0]?.stderr.split('What to do:')).toHaveLength(2);
  });
});

test('where no lock can be made, the process renews without one', async () => {
  const command = await withSession(undefined);
  writeFileSync(`${cacheOf(command)}.lock`, '');
  expect(await askAgain()).toMatchObject({ exitCode: 0, stderr: '' });
});

test('after the sign-out, a tool that still has the command is told so', async () => {
  const command = await withSession(undefined);
  rmSync(folderOf(command), { recursive: true });
  const answer = await askAgain({}, command);
  expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
  for (const words of ['plan.json does not exist', ...signedOut]) expect(answer.stderr).toContain(words);
});

test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'])(
  'a renewal does not give %s of a later step to the process of its source',
  async (name) => {
    mkdirSync(join(world.job.folder, '.aws'));
    const source = join(world.job.folder, 'source.sh');
    writeFileSync(source, `[ -z "$${name}" ] && cat <<'END'\n${JSON.stringify(lasting())}\nEND\n`);
    writeFileSync(inFile('config'), `[profile mine]\ncredential_process = sh ${source}\n`);
    const command = await withSession(undefined, { ...fromMine, 'role-to-assume': workload });
    expect(await askAgain({ [name]: 'later' }, command)).toMatchObject({ exitCode: 0, stderr: '' });
  },
);

describe('a profile that takes its keys from the environment', () => {
  beforeEach(() => {
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(
      inFile('config'),
      `[profile mine]\nrole_arn = ${workload}\ncredential_source = Environment\n`,
    );
  });

  test.each([
    ['source-profile', { 'source-profile': 'mine' }, {}],
    ['AWS_PROFILE', { 'credential-source': 'default-chain' }, { AWS_PROFILE: 'mine' }],
  ])('is no source for renewals, because a later step has other keys: %s', async (_, inputs, env) => {
    const step = await world.step({ ...inputs, refresh: 'true' }, { env: { ...keyVariables, ...env } });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(
      'the profile mine takes its keys from the environment, and those belong to this step',
    );
    const once = await world.step(inputs, { env: { ...keyVariables, ...env } });
    expect(once.exitCode).toBe(0);
  });
});

test('a session without an end is not stored, because its source may replace it', async () => {
  mkdirSync(join(world.job.folder, '.aws'));
  const source = join(world.job.folder, 'source.json');
  const given = lasting();
  writeFileSync(source, JSON.stringify(given));
  writeFileSync(inFile('config'), `[profile mine]\ncredential_process = cat ${source}\n`);
  await world.step(fromMine);
  const command = commandOf(world.job, 'aws-auth-[0-9a-f]+');
  rmSync(cacheOf(command), { force: true });
  expect(JSON.parse((await shell(command)).stdout)).toEqual(given);
  expect(existsSync(cacheOf(command))).toBe(false);
});

test('a clock that is behind is named as in a step', async () => {
  await withSession(undefined);
  world.cloud.clock.offsetMilliseconds = 2_400_000;
  world.cloud.faults.add('sts', { kind: 'status', status: 403, code: 'ExpiredTokenException' });
  const answer = await askAgain();
  expect(answer.exitCode).toBe(1);
  expect(answer.stderr).toContain('clock of this runner is 40 minutes behind');
});

test('with RUNNER_DEBUG a failure has its trace, and the requests, on stderr', async () => {
  await withSession(undefined);
  world.cloud.faults.add('sts', { kind: 'status', status: 403, code: 'AccessDenied' });
  const answer = await askAgain({ RUNNER_DEBUG: '1' });
  expect(answer.exitCode).toBe(1);
  expect(answer.stderr).toMatch(/^\s+at /m);
  expect(answer.stderr).toContain('AssumeRoleWithWebIdentity');
});

describe('the command', () => {
  test('without a plan file says what it needs', async () => {
    const result = await world.job.run({ args: ['credential-process'] });
    expect(result.exitCode).toBe(2);
    expect(result.output).toBe(
      'aws-auth: credential-process needs the plan file that a step with refresh has written.\n',
    );
  });

  test.each([
    ['a session that is fresh', 3_600],
    ['a session that it renews', undefined],
  ])('with %s does not crash when the tool that asked is gone', async (_, left) => {
    const command = await withSession(left);
    const { stderr } = await shell(`{ ${command}; echo "exit code $?" >&2; } | true`);
    expect(stderr).toBe('exit code 0\n');
  });
});

describe('a profile that leads to itself', () => {
  const keysOf = `aws_access_key_id = ${keys['aws-access-key-id']}\naws_secret_access_key = ${keys['aws-secret-access-key']}\n`;
  const begin = () => {
    mkdirSync(join(world.job.folder, '.aws'));
    const sections = ['[profile first]', '[profile second]', '[default]'];
    writeFileSync(inFile('config'), sections.map((name) => `${name}\n${keysOf}\n`).join(''));
  };
  const signIn = (source: string, name: string): Promise<StepResult> =>
    world.step({
      refresh: 'true',
      'source-profile': source,
      'overwrite-aws-profile': 'true',
      'aws-profile': name,
      ...(source !== name && { 'role-to-assume': workload }),
    });

  /** Makes a source profile start the process of another profile. Returns a file with a line for each start, of which there are few. */
  const lead = (source: string, to: string): string => {
    const [starts, again] = [join(world.job.folder, `${source}-starts`), join(world.job.folder, source)];
    const few = `[ "$(wc -l < '${starts}')" -lt 4 ] && exec ${commandOf(world.job, to)}`;
    writeFileSync(again, `echo >> '${starts}'\n${few}\n`);
    const section = new RegExp(`\\[profile ${source}\\][^[]*`);
    const next = `[profile ${source}]\ncredential_process = /bin/sh ${again}\n\n`;
    writeFileSync(inFile('config'), readShared(inFile('config')).replace(section, next));
    rmSync(cacheOf(commandOf(world.job, to)));
    return starts;
  };

  test('is refused by the step, if it can see it', async () => {
    begin();
    const refused = await signIn('first', 'first');
    expectNothingDone(refused);
    expect(errorOf(refused).text).toContain('the profile first would be renewed from itself');
  });

  test('is refused by the process at its first start', async () => {
    begin();
    expect((await signIn('first', 'one')).exitCode).toBe(0);
    const starts = lead('first', 'one');
    expect(await askAgain({}, commandOf(world.job, 'one'))).toMatchObject({ exitCode: 1, stdout: '' });
    expect(readFileSync(starts, 'utf8')).toBe('\n');
  });

  test('is explained, and does not get the session that its source has', async () => {
    const command = await withSession(300);
    const answer = await askAgain({ AWS_AUTH_RENEWING: `\n${join(folderOf(command), 'plan.json')}` });
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    for (const words of [
      'the profile is renewed from itself',
      'The source of the session is a profile that starts this process again.',
      'Choose a name for the new profile that differs from the source profile.',
    ])
      expect(answer.stderr).toContain(words);
  });

  test('over another one is refused by the process, too', async () => {
    begin();
    expect((await signIn('first', 'one')).exitCode).toBe(0);
    expect((await signIn('second', 'two')).exitCode).toBe(0);
    const starts = [lead('first', 'two'), lead('second', 'one')];
    const answer = await askAgain({}, commandOf(world.job, 'one'));
    expect(answer).toMatchObject({ exitCode: 1, stdout: '' });
    expect(starts.map((file) => readFileSync(file, 'utf8'))).toEqual(['\n', '\n']);
  });
});
