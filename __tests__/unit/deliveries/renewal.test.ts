import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { planFileIn } from '../../../src/deliveries/renewal/folder.ts';
import { renewal } from '../../../src/deliveries/renewal/index.ts';
import { writeRenewals } from '../../../src/deliveries/renewal/write.ts';
import { FileError } from '../../../src/errors/index.ts';
import { readRenewal } from '../../../src/plan/renewal-file.ts';
import { type Given, planOf, role } from '../plan/planned.ts';
import { onPosix } from '../posix.ts';
import { TestJob } from './job.ts';
import { modeOf, read } from './profiles.ts';
import { sessionOf, signInOf } from './sign-ins.ts';

const renewed: Given = { 'role-to-assume': role, 'aws-profile': 'dev', refresh: 'true' };
const other = 'arn:aws:iam::444455556666:role/build';

let job: TestJob;
let folder: string;
beforeEach(() => {
  job = new TestJob({ HOME: '/home/of/the/step' });
  folder = join(job.folder, 'temp', `aws-auth-refresh-${job.ledger.id}`);
});
afterEach(() => job.remove());

async function prepare(given: Given) {
  const plan = await planOf(given);
  return renewal.prepare(plan, signInOf(plan), job);
}

describe('the files for renewing sessions', () => {
  test('have the plan without secrets, and the session as the first answer', async () => {
    const pending = await prepare(renewed);
    expect(pending?.receipt).toEqual({ kind: 'refresh', folder });
    expect(existsSync(folder)).toBe(false);
    pending?.write();
    expect(readdirSync(folder)).toEqual(['0']);
    const plan = read(planFileIn(folder, 0));
    expect(plan).not.toMatch(/EXAMPLE|session-token|bearer/);
    expect(readRenewal(plan)).toMatchObject({
      source: { kind: 'github-oidc' },
      route: { hops: [{ role }] },
      environment: { HOME: '/home/of/the/step' },
    });
    expect(JSON.parse(read(join(folder, '0', 'session.json')))).toMatchObject({
      Version: 1,
      AccessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      Expiration: '2026-11-24T12:00:00.000Z',
    });
    pending?.revert?.();
    expect(readdirSync(dirname(folder))).toEqual([]);
    // Another place failed before the folder was made.
    expect(() => pending?.revert?.()).not.toThrow();
  });

  test('have for each of several sessions the way to it', async () => {
    const pending = await prepare({
      'role-to-assume': role,
      refresh: 'true',
      sessions: `one: ${role}\ntwo: ${other}`,
    });
    pending?.write();
    const ways = ['one', 'two'].map((_, index) => readRenewal(read(planFileIn(folder, index))).route.hops);
    expect(ways.map((hops) => hops.map((hop) => hop.role))).toEqual([
      [role, role],
      [role, other],
    ]);
  });

  test('have no answer of a session that does not end', async () => {
    const plan = await planOf(renewed);
    const { expiration: _, ...session } = sessionOf();
    const signIn = { ...signInOf(plan), named: [{ name: 'dev', region: 'us-east-2', session }] };
    writeRenewals(folder, plan, signIn, job);
    expect(readdirSync(join(folder, '0'))).toEqual(['plan.json']);
  });

  onPosix('are for this user only', async () => {
    (await prepare(renewed))?.write();
    for (const path of [folder, join(folder, '0')]) expect(modeOf(path)).toBe(0o700);
    for (const name of ['plan.json', 'session.json']) expect(modeOf(join(folder, '0', name))).toBe(0o600);
  });

  test('are not prepared without a session to renew', async () => {
    expect(await prepare({ ...renewed, refresh: 'false' })).toBeUndefined();
  });

  test('are not written into a folder of somebody else', async () => {
    mkdirSync(folder, { mode: 0o700 });
    const plan = await planOf(renewed);
    const failure = await renewal
      .prepare(plan, signInOf(plan), job)
      .then((pending) => pending?.write())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FileError);
    expect(failure).toMatchObject({
      message: expect.stringContaining(`${folder} cannot be written (`),
      remedy:
        'Check that the temporary folder of the runner has free space, and that this user may write there.',
    });
    expect((failure as FileError).message).toContain('EEXIST');
    expect((failure as FileError).cause).toMatchObject({ code: 'EEXIST' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('undoing', () => {
  const undo = (path = folder) => renewal.undo({ kind: 'refresh', folder: path }, job.undoing());

  test('deletes the sessions, and is silent when there are none', async () => {
    mkdirSync(folder, { mode: 0o700 });
    expect(await undo()).toBe('done');
    expect(await undo()).toBe('done');
    expect(job.runner.said).toEqual(['info: Deleted the sessions that were stored for renewal.']);
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  test('leaves every other folder', async () => {
    expect(await undo(job.folder)).toBe('done');
    expect(job.runner.said).toEqual([
      `warning: ${job.folder} is not a folder of this action, so it stays as it is.`,
    ]);
    expect(existsSync(job.folder)).toBe(true);
  });

  test('says why a folder cannot be deleted', async () => {
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(`${folder}.away`, '');
    expect(await undo()).toBe('failed');
    expect(job.runner.said).toEqual([
      expect.stringMatching(/^warning: .* could not be deleted: .*ENOTDIR.*\.$/),
    ]);
  });

  test('forgets nothing, because the folder is deleted as a whole', () => {
    mkdirSync(folder, { mode: 0o700 });
    renewal.forget({ kind: 'refresh', folder }, job.places);
    expect(existsSync(folder)).toBe(true);
  });

  test.each([{ kind: 'profile', folder: '/x' }, { kind: 'refresh' }, { kind: 'refresh', folder: 'a\nb' }])(
    'refuses a receipt such as %j',
    (receipt) => {
      expect(() => renewal.shape(receipt)).toThrow(/^(kind: not one of refresh|folder: not a text)$/);
    },
  );
});
