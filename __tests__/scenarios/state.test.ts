import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Job, type StepResult } from '../../harness/runner/job.ts';
import { expectNothingDone, role, World, within } from './scenario.ts';
import { readShared } from './shared-files.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const dev = { ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' };

interface Saved {
  readonly id: string;
  readonly receipts: readonly Record<string, unknown>[];
}

const savedBy = ({ state }: StepResult): Saved => JSON.parse(state.receipts ?? '') as Saved;

/** The step, with other receipts in its saved state. */
const withState = (step: StepResult, saved: unknown): StepResult => ({
  ...step,
  state: { ...step.state, receipts: typeof saved === 'string' ? saved : JSON.stringify(saved) },
});

const config = () => join(world.job.folder, '.aws/config');
const journalFolder = () =>
  join(
    world.job.folder,
    readdirSync(world.job.folder).find((name) => name.startsWith('aws-auth-job-')) ?? '',
  );
const journal = () => join(journalFolder(), 'journal');
const warningsOf = ({ output }: StepResult) =>
  output.split('\n').filter((line) => line.startsWith('::warning'));

describe('notes that this version cannot read are reported, and do not hide others', () => {
  test('an unknown receipt in the state', async () => {
    const step = await world.step(dev);
    const { id, receipts } = savedBy(step);
    const post = await world.post(
      withState(step, { id, receipts: [{ kind: 'hologram', at: 'x' }, ...receipts] }),
    );
    expect(warningsOf(post)).toEqual([expect.stringContaining('1 record of changes cannot be read')]);
    expect(existsSync(config())).toBe(false);
    expect(post.exported.AWS_ACCESS_KEY_ID).toBe('');
  });

  test.each([
    ['a receipt without its fields', { kind: 'profile' }],
    ['a receipt with fields of the wrong type', { kind: 'environment', names: 7, previous: [] }],
    ['a string', 'x'],
    ['null', null],
  ])('%s in the state', async (_, receipt) => {
    const step = await world.step(dev);
    const { id, receipts } = savedBy(step);
    const post = await world.post(withState(step, { id, receipts: [...receipts, receipt] }));
    expect(warningsOf(post)).toHaveLength(1);
    expect(existsSync(config())).toBe(false);
    expect(post.exported.AWS_ACCESS_KEY_ID).toBe('');
  });

  test.each(['{', '[]', '{"id":7}', '{"id":"../../x","receipts":[]}', 'null'])(
    'with the state %s, post warns and does not fail',
    async (saved) => {
      const step = await world.step(deploy);
      const post = await world.post(withState(step, saved));
      expect(post.exitCode).toBe(0);
      expect(warningsOf(post)).toHaveLength(1);
    },
  );

  test.each([
    ['a torn line', '{"id":"41d1'],
    ['a line of another version', '{"id":"0123456789abcdef","from":"the future"}'],
    ['an unknown mark', '{"id":"0123456789abcdef","mark":"teleported"}'],
    ['a sign-in with unknown receipts', '{"id":"0123456789abcdef","receipts":[{"kind":"hologram"}]}'],
    ['NUL bytes', '\u0000\u0000\u0000'],
  ])('%s in the journal: logout undoes the rest, warns, and keeps the line', async (_, line) => {
    await world.step(dev);
    writeFileSync(journal(), `${line}\n${readFileSync(journal(), 'utf8')}`);
    const logout = await world.job.run({ inputs: { logout: 'true' } });
    expect(logout.exported.AWS_ACCESS_KEY_ID).toBe('');
    expect(existsSync(config())).toBe(false);
    expect(warningsOf(logout).join('\n')).toMatch(/1 record of changes cannot be read/);
    expect(readFileSync(journal(), 'utf8')).toContain(line);
  });
});

test.each([
  ['a long name', 'x'.repeat(90_000)],
  ['a command in its name', 'aws-auth-refresh-0123456789abcdef\n::warning::hello'],
  ['a terminal escape sequence in its name', 'aws-auth-refresh-0123456789abcdef\u001b[2J'],
  ['a text direction override in its name', 'aws-auth-refresh-\u202e0123456789abcdef'],
])('the log does not show a receipt’s folder with %s', async (_, name) => {
  const step = await world.step(deploy);
  const saved = savedBy(step);
  const folder = join(world.job.folder, name);
  const receipts = [...saved.receipts, { kind: 'refresh', folder }];
  const post = await world.post(withState(step, { ...saved, receipts }));
  await world.step(deploy);
  appendFileSync(journal(), `${JSON.stringify({ id: '0123456789abcdef', receipts })}\n`);
  const logout = await world.job.run({ inputs: { logout: 'true' } });
  for (const { output, exported } of [post, logout]) {
    expect(output).toMatch(/1 record of changes cannot be read/);
    for (const part of ['hello', 'x'.repeat(100), '\u001b', '\u202e']) expect(output).not.toContain(part);
    expect(exported.AWS_ACCESS_KEY_ID).toBe('');
  }
});

describe('undo touches only what this action can have made', () => {
  /** Makes a user's folder with a file in it. Returns its path. */
  function precious(name = 'precious'): string {
    const folder = join(world.job.folder, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'key'), 'mine');
    return folder;
  }

  const still = (folder: string) => existsSync(join(folder, 'key'));

  test.each(['precious', 'aws-auth-refresh-of-mine', 'aws-auth-refresh-0123456789abcde'])(
    'a folder called %s is not deleted as the folder of a renewed session',
    async (name) => {
      const step = await world.step(deploy);
      const folder = precious(name);
      const { id } = savedBy(step);
      const post = await world.post(withState(step, { id, receipts: [{ kind: 'refresh', folder }] }));
      expect(still(folder)).toBe(true);
      expect(warningsOf(post)).toHaveLength(1);
    },
  );

  test.each(['elsewhere/aws-auth-refresh-0123456789abcdef', '../aws-auth-refresh-0123456789abcdef/'])(
    'a folder at %s is not deleted',
    async (name) => {
      const step = await world.step(deploy);
      const folder = join(world.job.folder, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'key'), 'mine');
      const { id } = savedBy(step);
      await world.post(withState(step, { id, receipts: [{ kind: 'refresh', folder }] }));
      expect(still(folder)).toBe(true);
      rmSync(folder, { recursive: true });
    },
  );

  test('the target of a symbolic link is not deleted', async () => {
    const step = await world.step(deploy);
    const folder = precious();
    const link = join(world.job.folder, 'aws-auth-refresh-0123456789abcdef');
    symlinkSync(folder, link);
    const { id } = savedBy(step);
    await world.post(withState(step, { id, receipts: [{ kind: 'refresh', folder: link }] }));
    expect(still(folder)).toBe(true);
  });

  test('a file other than the shared files loses no section', async () => {
    const step = await world.step(dev);
    const file = join(world.job.folder, 'mine.ini');
    const text = readFileSync(config(), 'utf8').replace(/^#.*\n/m, '');
    writeFileSync(file, text);
    const { id, receipts } = savedBy(step);
    const moved = JSON.parse(
      JSON.stringify(receipts).replaceAll(JSON.stringify(config()).slice(1, -1), file),
    );
    const post = await world.post(withState(step, { id, receipts: moved }));
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(warningsOf(post).join()).toContain('is not a shared file');
  });

  test.each(['keyFile', 'folders'])('a foreign path in %s is neither read nor deleted', async (field) => {
    const before = '[dev]\naws_access_key_id = mine\n';
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(join(world.job.folder, '.aws/credentials'), before);
    const step = await world.step({ ...dev, 'overwrite-aws-profile': 'true' });
    const folder = precious();
    const { id, receipts } = savedBy(step);
    const changed = receipts.map((receipt) => {
      if (receipt.kind !== 'profile') return receipt;
      const sealed = receipt.sealed as object;
      return field === 'keyFile'
        ? { ...receipt, sealed: { ...sealed, keyFile: join(folder, 'key') } }
        : { ...receipt, folders: [folder] };
    });
    await world.post(withState(step, { id, receipts: changed }));
    expect(readFileSync(join(folder, 'key'), 'utf8')).toBe('mine');
  });

  test('a token file outside the cache of the AWS CLI is not deleted', async () => {
    const step = await world.step(deploy);
    const folder = precious();
    const { id } = savedBy(step);
    const receipt = { kind: 'sso-token', file: join(folder, 'key'), digest: 'x', client: '', folders: [] };
    await world.post(withState(step, { id, receipts: [receipt] }));
    expect(still(folder)).toBe(true);
  });

  test('only AWS’s own variables are exported', async () => {
    const step = await world.step(deploy);
    const { id, receipts } = savedBy(step);
    const changed = receipts.map((receipt) =>
      receipt.kind === 'environment'
        ? {
            ...receipt,
            names: ['NODE_OPTIONS', 'AWS_ACCESS_KEY_ID'],
            previous: { NODE_OPTIONS: '--require=/tmp/x' },
          }
        : receipt,
    );
    const post = await world.post(withState(step, { id, receipts: changed }));
    expect(post.exported.NODE_OPTIONS).toBeUndefined();
  });
});

describe('a journal that another user could have written is not used', () => {
  test('a journal behind a symbolic link', async () => {
    const step = await world.step(dev);
    const folder = journalFolder();
    renameSync(folder, `${folder}-moved`);
    symlinkSync(`${folder}-moved`, folder);
    const logout = await world.job.run({ inputs: { logout: 'true' } });
    expect(logout.output).toContain('there is nothing to undo');
    rmSync(folder);
    renameSync(`${folder}-moved`, folder);
    await world.post(step);
    expect(existsSync(config())).toBe(false);
  });

  test('a journal in a folder that others may write to', async () => {
    const step = await world.step(dev);
    chmodSync(journalFolder(), 0o777);
    const logout = await world.job.run({ inputs: { logout: 'true' } });
    expect(logout.output).toContain('there is nothing to undo');
    chmodSync(journalFolder(), 0o700);
    await world.post(step);
    expect(existsSync(config())).toBe(false);
  });
});

describe('two jobs on one machine', () => {
  const mine = '[profile mine]\r\nregion = eu-west-1\r\n# a comment\r\n';
  const orders: readonly (readonly [string, readonly number[]])[] = [
    ['in order', [0, 1]],
    ['in reverse order', [1, 0]],
  ];

  test.each(orders)(
    'the post steps, %s, restore bytes and permissions of the user’s files',
    async (_, order) => {
      const home = world.job.folder;
      mkdirSync(join(home, '.aws'), { mode: 0o755 });
      writeFileSync(config(), mine, { mode: 0o644 });
      chmodSync(config(), 0o644);
      const jobs = [0, 1].map(() => new Job({ ...world.job.environment }));
      const all = jobs.map((job) => Object.assign(job.environment, { HOME: home, USERPROFILE: home }) && job);
      const steps: StepResult[] = [];
      for (const [index, job] of all.entries()) {
        const inputs = { 'aws-region': 'us-east-2', ...deploy, 'aws-profile': `job-${index}` };
        steps.push(await job.run({ inputs }));
      }
      expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(statSync(config()).mode & 0o777).toBe(0o600);
      for (const index of order) await all[index]?.post(steps[index] ?? { state: {} });
      expect(readFileSync(config(), 'utf8')).toBe(mine);
      expect(statSync(config()).mode & 0o777).toBe(0o644);
      expect(existsSync(join(home, '.aws/credentials'))).toBe(false);
      for (const job of jobs) job.close();
    },
  );
});

describe('jobs that overwrite the same profile', () => {
  const keysOfUser = '[z]\na = b\n\n[dev]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n# mine\n\n[y]\nc = d\n';
  const regionOfUser = '[profile dev]\nregion = eu-west-3\n';
  const credentials = () => join(world.job.folder, '.aws/credentials');
  const orders = (count: number): readonly (readonly number[])[] =>
    count === 1
      ? [[0]]
      : orders(count - 1).flatMap((order) =>
          Array.from({ length: count }, (_, place) => [
            ...order.slice(0, place),
            count - 1,
            ...order.slice(place),
          ]),
        );

  /** Runs the step in so many jobs, one after another. */
  async function overwritten(count: number) {
    const home = world.job.folder;
    const jobs = Array.from({ length: count }, () => new Job({ ...world.job.environment }));
    const steps: StepResult[] = [];
    for (const job of jobs) {
      Object.assign(job.environment, { HOME: home, USERPROFILE: home });
      const inputs = {
        ...deploy,
        'aws-region': 'us-east-2',
        'aws-profile': 'dev',
        'overwrite-aws-profile': 'true',
      };
      steps.push(await job.run({ inputs }));
    }
    expect(steps.map(({ exitCode }) => exitCode)).toEqual(jobs.map(() => 0));
    return {
      post: (index: number) => jobs[index]?.post(steps[index] ?? { state: {} }),
      close: () => {
        for (const job of jobs) job.close();
      },
    };
  }

  test.each([...orders(2), ...orders(3)].map((order) => [order.join(', '), order] as const))(
    'the post steps in the order %s restore bytes and permissions',
    async (_, order) => {
      mkdirSync(join(world.job.folder, '.aws'));
      writeFileSync(credentials(), keysOfUser);
      chmodSync(credentials(), 0o640);
      writeFileSync(config(), regionOfUser);
      chmodSync(config(), 0o1644);
      const jobs = await overwritten(order.length);
      for (const index of order) await jobs.post(index);
      jobs.close();
      expect(readFileSync(credentials(), 'utf8')).toBe(keysOfUser);
      expect(readFileSync(config(), 'utf8')).toBe(regionOfUser);
      expect(statSync(credentials()).mode & 0o7777).toBe(0o640);
      expect(statSync(config()).mode & 0o7777).toBe(0o1644);
    },
  );

  test.each(orders(2).map((order) => [order.join(', '), order] as const))(
    'the post steps in the order %s remove a profile that the user has not had',
    async (_, order) => {
      mkdirSync(join(world.job.folder, '.aws'));
      writeFileSync(config(), '[default]\nregion = eu-west-3');
      const jobs = await overwritten(2);
      for (const index of order) await jobs.post(index);
      jobs.close();
      expect(readFileSync(config(), 'utf8')).toBe('[default]\nregion = eu-west-3');
      expect(existsSync(credentials())).toBe(false);
    },
  );

  test('the post step of one leaves the profile of another that still runs', async () => {
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(config(), regionOfUser);
    const jobs = await overwritten(2);
    const before = [readShared(config()), readShared(credentials())];
    await jobs.post(0);
    expect([readShared(config()), readShared(credentials())]).toEqual(before);
    await jobs.post(1);
    jobs.close();
    expect(readFileSync(config(), 'utf8')).toBe(regionOfUser);
  });
});

test.each([
  ['that turns the direction of text', 'dev\u202e', {}],
  ['that is very long', 'x'.repeat(4_097), {}],
  ['in a home with a line break', 'dev', { name: 'a\nb' }],
  ['in a home with a character that turns the direction of text', 'dev', { name: 'a\u2066b' }],
])('a profile %s is refused before anything is written', async (_, profile, { name }: { name?: string }) => {
  const home = name ? join(world.job.folder, name) : world.job.folder;
  mkdirSync(home, { recursive: true });
  const env = { HOME: home, USERPROFILE: home };
  const step = await world.step({ ...deploy, 'aws-profile': profile }, { env });
  expectNothingDone(step);
  expect(existsSync(join(home, '.aws'))).toBe(false);
});

describe('a journal that is too large to be one of this action', () => {
  test.each([
    ['3 MB of empty objects', '{}\n', 3],
    ['3 MB of line breaks', '\n', 3],
    ['40 MB of letters', 'x\n', 40],
  ])('%s costs no time, is kept and reported', async (_, line, megabytes) => {
    const step = await world.step(dev);
    appendFileSync(journal(), line.repeat((megabytes * 1_000_000) / line.length));
    const again = await world.step({ ...deploy, 'aws-profile': 'other' });
    expect(again.exitCode).toBe(0);
    expect(again.milliseconds).toBeLessThan(within(5_000));
    const post = await world.post(step);
    expect(post.exitCode).toBe(0);
    expect(readShared(config())).not.toContain('[profile dev]');
    expect(existsSync(journal())).toBe(true);
  });

  test('logout reads 20,000 lines in a moment', async () => {
    await world.step(dev);
    const entry = (index: number) =>
      JSON.stringify({ id: index.toString(16).padStart(16, '0'), receipts: [] });
    appendFileSync(journal(), Array.from({ length: 19_990 }, (_, index) => `${entry(index)}\n`).join(''));
    const logout = await world.job.run({ inputs: { logout: 'true' } });
    expect(logout.exitCode).toBe(0);
    expect(logout.milliseconds).toBeLessThan(within(5_000));
    expect(logout.exported.AWS_ACCESS_KEY_ID).toBe('');
  });
});

describe('locks', () => {
  test.each([
    ['an hour ago', -3_600],
    ['an hour from now', 3_600],
  ])('a lock with a time %s is taken over', async (_, seconds) => {
    const step = await world.step(dev);
    const lock = join(world.job.folder, '.aws/credentials.lock');
    mkdirSync(lock);
    const time = Date.now() / 1000 + seconds;
    utimesSync(lock, time, time);
    const post = await world.post(step);
    expect(existsSync(config())).toBe(false);
    expect(existsSync(lock)).toBe(false);
    expect(post.milliseconds).toBeLessThan(within(5_000));
  });

  test('post removes the locks of its killed step at once', async () => {
    // Kills the step at its first change after it has taken and noted both locks.
    const log = join(world.job.folder, 'changes');
    const first = await world.step(dev, { halt: { log } });
    await world.post(first);
    const changes = readFileSync(log, 'utf8').split('\n');
    const at = 1 + changes.findIndex((change) => change.startsWith('writeSync'));
    const step = await world.step(dev, { halt: { log, at } });
    const locks = ['config', 'credentials'].map((name) => join(world.job.folder, `.aws/${name}.lock`));
    expect(locks.map((lock) => existsSync(lock))).toEqual([true, true]);
    const post = await world.post(step);
    expect(existsSync(join(world.job.folder, '.aws'))).toBe(false);
    expect(post.milliseconds).toBeLessThan(within(5_000));
  });

  test('post keeps the lock of another job that its killed step waited for', async () => {
    const lock = join(world.job.folder, '.aws/config.lock');
    mkdirSync(lock, { recursive: true });
    const renewed = setInterval(() => {
      const seconds = Math.ceil(Date.now() / 1000);
      utimesSync(lock, seconds, seconds);
    }, 100);
    const step = await world.step(dev, {
      onStart: (kill, written) => {
        const timer = setInterval(() => {
          if (!written('GITHUB_STATE').includes('/.aws/config')) return;
          clearInterval(timer);
          kill();
        }, 1);
      },
    });
    expect(step.exitCode).toBe(null);
    const post = await world.job.post(step, { clock: { faster: 10 } });
    clearInterval(renewed);
    expect(post.exitCode).toBe(0);
    expect(existsSync(lock)).toBe(true);
  });
});

test.each(['[default]\nregion = eu-west-1\n', '[default]\nregion = eu-west-1', ''])(
  'post finds its sections by their mark when state and journal have no receipts: after %j',
  async (before) => {
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(config(), before);
    chmodSync(config(), 0o640);
    const step = await world.step({ sessions: `one: ${role('deploy')}\ntwo: ${role('deploy')}` });
    const { id } = JSON.parse(step.state.receipts ?? '{}') as { id: string };
    for (const name of readdirSync(world.job.folder))
      if (name.startsWith('aws-auth-')) rmSync(join(world.job.folder, name), { recursive: true });
    const post = await world.post({ ...step, state: { ...step.state, receipts: JSON.stringify({ id }) } });
    expect(post.output).toContain('The post step removed 4 marked sections from the shared files');
    expect(readFileSync(config(), 'latin1')).toBe(before);
    expect(statSync(config()).mode & 0o777).toBe(0o640);
    expect(existsSync(join(world.job.folder, '.aws/credentials'))).toBe(false);
  },
);

test('AWS_SKIP_CLEANUP_STEP keeps the sections even when the receipts are gone', async () => {
  const step = await world.step(dev);
  const { id } = JSON.parse(step.state.receipts ?? '{}') as { id: string };
  for (const name of readdirSync(world.job.folder))
    if (name.startsWith('aws-auth-')) rmSync(join(world.job.folder, name), { recursive: true });
  const gone = { ...step, state: { ...step.state, receipts: JSON.stringify({ id }) } };
  await world.post(gone, { AWS_SKIP_CLEANUP_STEP: 'true' });
  expect(readFileSync(config(), 'utf8')).toContain('[profile dev]');
});

test('post restores everything when a later step has emptied the temporary folder', async () => {
  mkdirSync(join(world.job.folder, '.aws'));
  writeFileSync(config(), '[default]\nregion = eu-west-1\n', { mode: 0o640 });
  chmodSync(config(), 0o640);
  const sessions = Array.from({ length: 20 }, (_, index) => `team-${index}: ${role('deploy')}`).join('\n');
  const step = await world.step({ sessions });
  for (const name of readdirSync(world.job.folder))
    if (name.startsWith('aws-auth-')) rmSync(join(world.job.folder, name), { recursive: true });
  await world.post(step);
  expect(readFileSync(config(), 'utf8')).toBe('[default]\nregion = eu-west-1\n');
  expect(statSync(config()).mode & 0o777).toBe(0o640);
  expect(existsSync(join(world.job.folder, '.aws/credentials'))).toBe(false);
});

test.each(['the runner’s files as directories', 'a temporary folder that is a file'])(
  '%s: the step reports no unexpected error',
  async (what) => {
    const file = join(world.job.folder, 'file');
    writeFileSync(file, '');
    mkdirSync(join(world.job.folder, 'directory'));
    const env = what.startsWith('a temporary')
      ? { RUNNER_TEMP: file }
      : { GITHUB_ENV: join(world.job.folder, 'directory') };
    const step = await world.step({ ...deploy, refresh: 'true' }, { env });
    expect(step.output).not.toMatch(/unexpected/i);
  },
);
