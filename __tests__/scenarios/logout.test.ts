import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectNothingDone, keyVariables, role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const blank = {
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
};

/** Runs `logout`, which needs no region, credentials or network. */
const logout = (env: Readonly<Record<string, string | undefined>> = {}) =>
  world.job.run({ inputs: { logout: 'true' }, env: { AWS_ENDPOINT_URL_STS: undefined, ...env } });

const journals = () => readdirSync(world.job.folder).filter((name) => name.startsWith('aws-auth-job-'));

describe('logout', () => {
  test('undoes an earlier step, whose post step then changes nothing', async () => {
    const step = await world.step(deploy);
    world.cloud.requests.length = 0;
    const out = await logout();
    expect(out).toMatchObject({ exitCode: 0, exported: blank, outputs: {} });
    expect(world.asked).toEqual([]);
    const post = await world.post(step);
    expect(post).toMatchObject({ exitCode: 0, exported: {} });
    expect(post.output).toContain('already undid this step');
    expect((await world.post(out)).exported).toEqual({});
    expect(journals()).toEqual([]);
  });

  test('restores the variables and files from before the first of several steps', async () => {
    const before = { ...keyVariables, AWS_REGION: 'eu-north-1' };
    Object.assign(world.job.environment, before);
    const credentials = join(world.job.folder, '.aws/credentials');
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(credentials, '[mine]\na = b');
    await world.step(deploy);
    await world.step({ ...deploy, 'aws-profile': 'one', 'output-env-credentials': 'true' });
    await world.step({ ...deploy, 'aws-profile': 'one', 'overwrite-aws-profile': 'true' });
    const out = await logout();
    expect(out.exported).toEqual({ ...blank, ...before, AWS_PROFILE: '' });
    expect(out.output).toContain(`::add-mask::${keyVariables.AWS_SECRET_ACCESS_KEY}`);
    expect(readFileSync(credentials, 'utf8')).toBe('[mine]\na = b');
    expect(existsSync(join(world.job.folder, '.aws/config'))).toBe(false);
  });

  test('masks the credentials of the environment before it prints anything else', async () => {
    const step = await world.step(deploy);
    const [first = ''] = (await logout()).output
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'));
    expect(first).toContain('Restored: ');
    const { output } = await logout({
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: step.exported.AWS_SECRET_ACCESS_KEY,
    });
    expect(output).toContain(`::add-mask::${step.exported.AWS_SECRET_ACCESS_KEY}`);
  });

  test('keeps its journal private, and ignores a journal of another user', async () => {
    if (process.platform === 'win32') return;
    await world.step(deploy);
    const [journal = ''] = journals();
    const folder = join(world.job.folder, journal);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'journal')).mode & 0o777).toBe(0o600);
    if (process.getuid?.() !== 0) return;
    chownSync(folder, 1234, 1234);
    expect((await logout()).exported).toEqual({});
  });

  test('may be repeated, and does nothing when no step has signed in', async () => {
    expect(await logout()).toMatchObject({ exitCode: 0, exported: {} });
    await world.step(deploy);
    await logout();
    const again = await logout();
    expect(again).toMatchObject({ exitCode: 0, exported: {} });
    expect(again.output).toContain('there is nothing to undo');
  });

  test('the post step of a later sign-in restores the state after the logout', async () => {
    const first = await world.step(deploy);
    const out = await logout();
    const second = await world.step({ ...deploy, 'aws-region': 'us-west-2' });
    expect((await world.post(second)).exported).toEqual(blank);
    expect((await world.post(out)).exported).toEqual({});
    expect((await world.post(first)).exported).toEqual({});
    expect(journals()).toEqual([]);
  });

  test('undoes a step that was killed', async () => {
    const killed = await world.step(deploy, {
      onStart: (kill, written) => {
        const watch = setInterval(() => {
          if (!written('GITHUB_STATE').includes('receipts')) return;
          clearInterval(watch);
          kill();
        }, 1);
        setTimeout(() => clearInterval(watch), 10_000).unref();
      },
    });
    expect(killed.state.receipts).toBeDefined();
    expect((await logout()).exitCode).toBe(0);
    // Blank, or unset if the kill came early.
    for (const name of Object.keys(blank)) expect(world.job.environment[name] ?? '').toBe('');
  });

  test('does not undo steps of other jobs on the machine', async () => {
    await world.step(deploy);
    expect((await logout({ GITHUB_JOB: 'another' })).exported).toEqual({});
    expect((await logout()).exported).toEqual(blank);
  });

  test('ignores all other inputs, and accepts only a boolean', async () => {
    const inputs = { logout: 'true', 'aws-region': 'nowhere', 'aws-profile': 'a b' };
    expect((await world.job.run({ inputs })).exitCode).toBe(0);
    expectNothingDone(await world.step({ ...deploy, logout: 'yes' }));
  });

  test.each(['{broken', 'null', '5', '{"id":"x"}', '{"id":"x","receipts":[{}]}'])(
    'an invalid line in the journal changes nothing: %s',
    async (line) => {
      const step = await world.step(deploy);
      const [journal = ''] = journals();
      writeFileSync(join(world.job.folder, journal, 'journal'), `${line}\n`, { flag: 'a' });
      expect((await world.step({ ...deploy, 'use-existing-credentials': 'true' })).exitCode).toBe(0);
      expect((await world.post(step)).exported).toEqual(blank);
      expect(await logout()).toMatchObject({ exitCode: 0 });
    },
  );

  test('restores only variables of AWS, even if the journal names others', async () => {
    await world.step(deploy);
    const [journal = ''] = journals();
    const receipt = { kind: 'environment', names: ['PATH'], doubtful: false, previous: { PATH: '/evil' } };
    const line = JSON.stringify({ id: 'x', key: '', receipts: [receipt] });
    writeFileSync(join(world.job.folder, journal, 'journal'), `${line}\n`, { flag: 'a' });
    expect((await logout()).exported).toEqual(blank);
  });

  test('does not export keys that only one step had', async () => {
    const step = await world.step({ ...deploy, 'role-chaining': 'true' }, { env: keyVariables });
    const out = await logout();
    expect(out.exported).toEqual(blank);
    expect(out.output).toContain('stay blank');
    expect((await world.post(step, keyVariables)).exported).toEqual({});
  });

  test('in a chain of two steps restores the state before the first', async () => {
    await world.step(deploy);
    await world.step({ 'role-to-assume': role('deploy-target', '444455556666'), 'role-chaining': 'true' });
    const out = await logout();
    expect(out.exported).toEqual(blank);
    expect(out.output).not.toContain('stay blank');
  });

  test('fails when it cannot restore a profile, and the post step tries again', async () => {
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    const credentials = join(world.job.folder, '.aws/credentials');
    chmodSync(credentials, 0o400);
    const out = await logout();
    expect(out.exitCode).toBe(1);
    expect(out.output).toMatch(/::warning.*is read-only/);
    expect(out.output).toContain('::error title=The sign-out is incomplete');
    chmodSync(credentials, 0o600);
    await world.post(step);
    expect(existsSync(credentials)).toBe(false);
  });

  test('after logout fails halfway, no post step restores a session', async () => {
    const first = await world.step(deploy);
    const both = { ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' };
    const second = await world.step(both);
    const credentials = join(world.job.folder, '.aws/credentials');
    chmodSync(credentials, 0o400);
    await logout();
    await logout();
    chmodSync(credentials, 0o600);
    await world.post(second);
    await world.post(first);
    expect(existsSync(credentials)).toBe(false);
    for (const name of Object.keys(blank)) expect(world.job.environment[name] ?? '').toBe('');
  });
});
