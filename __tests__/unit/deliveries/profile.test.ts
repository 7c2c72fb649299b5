import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { profile } from '../../../src/deliveries/profile/index.ts';
import { planOf } from '../plan/planned.ts';
import { TestJob } from './job.ts';
import { dev, giveFile, overDev, read, write } from './profiles.ts';
import { signInOf } from './sign-ins.ts';

let job: TestJob;
beforeEach(() => {
  job = new TestJob();
});
afterEach(() => job.remove());

test('a sign-in without a profile prepares none, and locks nothing', async () => {
  const plan = await planOf(dev);
  expect(await profile.prepare(plan, { ...signInOf(plan), named: [] }, job)).toBeUndefined();
  expect(existsSync(job.home)).toBe(false);
  const pending = await profile.prepare(plan, signInOf(plan), job);
  pending?.close?.();
  expect(pending?.receipt).toMatchObject({ profiles: ['dev'] });
});

test('undoing says which profiles are gone', async () => {
  const receipt = await write(job);
  const both = { ...receipt, profiles: ['dev', 'more'] };
  expect(await profile.undo(both, job.undoing())).toBe('done');
  expect(job.runner.said).toEqual(['info: Removed or restored: profile dev, more.']);
  expect(existsSync(job.home)).toBe(false);
});

test('undoing warns about each section that stays, and then promises nothing', async () => {
  const receipt = await write(job);
  for (const path of Object.values(job.places.shared)) giveFile(path, `${read(path)}output = json\n`);
  expect(await profile.undo(receipt, job.undoing())).toBe('done');
  expect(job.runner.said).toEqual([
    expect.stringMatching(/^warning: \[dev\] in .* has been changed/),
    expect.stringMatching(/^warning: \[profile dev\] in .* has been changed/),
  ]);
});

test('undoing that fails says why, and can be repeated', async () => {
  const { config } = job.places.shared;
  const receipt = await write(job);
  const text = read(config);
  rmSync(config);
  mkdirSync(config);
  const both = { ...receipt, profiles: ['dev', 'more'] };
  expect(await profile.undo(both, job.undoing())).toBe('failed');
  expect(job.runner.said).toEqual([
    `warning: The profile dev, more could not be restored: ${config} is a directory.`,
  ]);
  rmSync(config, { recursive: true });
  giveFile(config, text);
  expect(await profile.undo(both, job.undoing())).toBe('done');
  expect(existsSync(job.home)).toBe(false);
});

test('forgetting deletes the key of the sections that were replaced', async () => {
  giveFile(job.places.shared.config, '[profile dev]\nregion = old\n');
  const receipt = await write(job, overDev);
  const { sealed, ...without } = receipt;
  expect(existsSync(sealed?.keyFile ?? '')).toBe(true);
  expect(() => profile.forget(without, job.places)).not.toThrow();
  profile.forget(receipt, job.places);
  expect(readdirSync(job.places.temporary[0] ?? '')).toEqual([]);
});
