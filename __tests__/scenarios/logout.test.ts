import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The step needs no region, no credentials and no network. */
const logout = (env: Readonly<Record<string, string | undefined>> = {}) =>
  world.job.run({ inputs: { logout: 'true' }, env: { AWS_ENDPOINT_URL_STS: undefined, ...env } });

const journals = () => readdirSync(world.job.folder).filter((name) => name.startsWith('aws-auth-job-'));

describe('logout', () => {
  test('undoes an earlier step; that step’s post has nothing left to do', async () => {
    const step = await world.step(deploy);
    world.cloud.requests.length = 0;
    const out = await logout();
    expect(out).toMatchObject({ exitCode: 0, exported: blank, outputs: {} });
    expect(world.asked).toEqual([]);
    const post = await world.post(step);
    expect(post).toMatchObject({ exitCode: 0, exported: {} });
    expect(post.output).toContain('has undone this one already');
    expect((await world.post(out)).exported).toEqual({});
    expect(journals()).toEqual([]);
  });

  test('puts back what was there before the first of several', async () => {
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

  test('may be repeated, and comes to nothing where nobody is signed in', async () => {
    expect(await logout()).toMatchObject({ exitCode: 0, exported: {} });
    await world.step(deploy);
    await logout();
    const again = await logout();
    expect(again).toMatchObject({ exitCode: 0, exported: {} });
    expect(again.output).toContain('there is nothing to undo');
  });

  test('in between: a later sign-in is undone by its own post, to the state after the logout', async () => {
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
    expect((await logout()).exported).toEqual(blank);
  });

  test('knows nothing of other jobs on the machine', async () => {
    await world.step(deploy);
    expect((await logout({ GITHUB_JOB: 'another' })).exported).toEqual({});
    expect((await logout()).exported).toEqual(blank);
  });

  test('minds no other input, as long as it is a boolean itself', async () => {
    const inputs = { logout: 'true', 'aws-region': 'nowhere', 'aws-profile': 'a b' };
    expect((await world.job.run({ inputs })).exitCode).toBe(0);
    expectNothingDone(await world.step({ ...deploy, logout: 'yes' }));
  });

  test('a line in the journal that is broken changes nothing', async () => {
    await world.step(deploy);
    const [journal = ''] = journals();
    writeFileSync(join(world.job.folder, journal, 'journal'), '{broken\n', { flag: 'a' });
    expect((await logout()).exported).toEqual(blank);
  });
});
