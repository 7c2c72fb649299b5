import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  deleteRenewalFolder,
  folderFor,
  isRenewalFolder,
  planFileIn,
  processFor,
} from '../../../src/deliveries/renewal/folder.ts';
import { type Given, planOf, role } from '../plan/planned.ts';
import { onPosix } from '../posix.ts';
import { TestJob } from './job.ts';
import { signInOf } from './sign-ins.ts';

const renewed: Given = { 'role-to-assume': role, 'aws-profile': 'dev', refresh: 'true' };

let job: TestJob;
let folder: string;
beforeEach(() => {
  job = new TestJob();
  folder = join(job.folder, 'temp', `aws-auth-refresh-${job.ledger.id}`);
});
afterEach(() => job.remove());

describe('the folder for renewing sessions', () => {
  test('is in the first temporary folder, and named after the sign-in', async () => {
    const plan = await planOf(renewed);
    expect(folderFor(plan, signInOf(plan), job)).toBe(folder);
    expect(isRenewalFolder(folder, job.places.temporaryNames)).toBe(true);
  });

  test('is not needed without a session to renew or a place for it', async () => {
    const plan = await planOf(renewed);
    const copied = await planOf({ ...renewed, refresh: 'false' });
    const nowhere = Object.assign(job.another(job.ledger.id), { places: { ...job.places, temporary: [] } });
    for (const none of [
      folderFor(copied, signInOf(copied), job),
      folderFor(plan, { ...signInOf(plan), named: [] }, job),
      folderFor(plan, signInOf(plan), nowhere),
    ])
      expect(none).toBeUndefined();
    expect(processFor(0, copied, signInOf(copied), job)).toBeUndefined();
  });

  test('is in the command line of each session', async () => {
    const plan = await planOf(renewed);
    const line = processFor(7, plan, signInOf(plan), job);
    expect(line).toMatch(/^\S*node'? \S*index\.js credential-process /);
    expect(planFileIn(folder, 7)).toBe(join(folder, '7', 'plan.json'));
    expect(line?.replaceAll("'", '')).toContain(planFileIn(folder, 7));
  });

  test.each([
    ['too short', 'aws-auth-refresh-0123456789abcde'],
    ['too long', 'aws-auth-refresh-0123456789abcdef0'],
    ['of other digits', 'aws-auth-refresh-0123456789abcdeg'],
    ['of another folder', 'my-aws-auth-refresh-0123456789abcdef'],
    ['not directly there', join('x', 'aws-auth-refresh-0123456789abcdef')],
    ['somewhere else', join('..', 'aws-auth-refresh-0123456789abcdef')],
  ])('is not one whose name is %s', (_, name) => {
    const temporary = join(job.folder, 'temp');
    expect(isRenewalFolder(join(temporary, name), [temporary])).toBe(false);
  });
});

describe('deleting the folder', () => {
  test('deletes everything in it, once', () => {
    mkdirSync(join(folder, '0'), { recursive: true, mode: 0o700 });
    writeFileSync(planFileIn(folder, 0), '{}');
    expect(deleteRenewalFolder(folder)).toBe(true);
    expect(readdirSync(dirname(folder))).toEqual([]);
    expect(deleteRenewalFolder(folder)).toBe(false);
  });

  test('ends what a killed process has begun', () => {
    mkdirSync(join(`${folder}.away`, '0'), { recursive: true, mode: 0o700 });
    expect(deleteRenewalFolder(folder)).toBe(true);
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  onPosix('leaves a link to a folder of the user', () => {
    const mine = join(job.folder, 'mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'file'), '');
    symlinkSync(mine, folder);
    expect(deleteRenewalFolder(folder)).toBe(false);
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(mine)).toEqual(['file']);
  });
});
