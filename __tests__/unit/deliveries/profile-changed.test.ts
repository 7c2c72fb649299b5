import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Undoing } from '../../../src/deliveries/contract/delivery.ts';
import type { ProfileReceipt } from '../../../src/deliveries/profile/receipt.ts';
import { undoProfiles } from '../../../src/deliveries/profile/undo.ts';
import { TestJob } from './job.ts';
import { giveFile, modeOf, overDev, read, write } from './profiles.ts';

let job: TestJob;
let config: string;
beforeEach(() => {
  job = new TestJob();
  config = job.places.shared.config;
});
afterEach(() => job.remove());

const undo = (receipt: ProfileReceipt, changes?: Partial<Undoing>) =>
  undoProfiles(receipt, job.undoing(changes));
const changed = (name: string) =>
  `[${name}] in ${config} has been changed since this action wrote it, so it stays as it is.`;

describe('a section that somebody has changed', () => {
  test('stays, and a warning names it', async () => {
    const receipt = await write(job);
    giveFile(config, `${read(config)}output = json\n`);
    const mode = modeOf(config);
    expect(await undo(receipt)).toEqual([changed('profile dev')]);
    expect(readdirSync(job.home)).toEqual(['config']);
    expect(modeOf(config)).toBe(mode);
    expect(read(config)).toContain('[profile dev]\n');
    expect(read(config)).toContain('output = json\n');
  });

  test('stays, also if a later step of the job wrote it', async () => {
    const first = await write(job);
    const later = job.another('fedcba9876543210');
    await write(later, { ...overDev, 'aws-region': 'us-west-2' });
    const before = read(config);
    const isOfThisJob = () => true;
    expect(await undo(first, { isOfThisJob })).toContain(changed('profile dev'));
    expect(read(config)).toBe(before);
  });

  test('stays, even if it is no longer known which sign-ins are those of the job', async () => {
    const receipt = await write(job);
    giveFile(config, `${read(config)}output = json\n`);
    const before = read(config);
    expect(await undo(receipt, { isOfThisJob: () => false })).toEqual([changed('profile dev')]);
    expect(read(config)).toBe(before);
  });

  test('is put back if it is gone', async () => {
    giveFile(config, '[a]\nk = v\n\n[profile dev]\nregion = old\n');
    const receipt = await write(job, overDev);
    giveFile(config, '[a]\nk = v');
    expect(await undo(receipt)).toEqual([]);
    expect(read(config)).toBe('[a]\nk = v\n\n[profile dev]\nregion = old\n');
  });

  test('is put back with the line endings of the file', async () => {
    giveFile(config, '[profile dev]\r\nregion = old\r\n');
    const receipt = await write(job, overDev);
    giveFile(config, '[a]\r\nk = v');
    await undo(receipt);
    expect(read(config)).toBe('[a]\r\nk = v\r\n\r\n[profile dev]\r\nregion = old\r\n');
  });
});

describe('a step that was killed before it wrote', () => {
  test.each([
    ['a profile of the user stays', '[profile dev]\nregion = old\n'],
    ['a file without it stays', '[a]\nk = v\n'],
    ['a profile that somebody copied since stays', '[profile dev]\nregion = old\n', '[profile dev]\nx = y\n'],
  ])('%s', async (_, text, more = '') => {
    giveFile(config, text);
    const receipt = await write(job, overDev);
    giveFile(config, text + more);
    expect(await undo(receipt, { isDelivered: false })).toEqual([]);
    expect(read(config)).toBe(text + more);
  });

  test('a profile that was deleted meanwhile does not come back', async () => {
    giveFile(config, '[a]\n[profile dev]\nregion = old\n');
    const receipt = await write(job, overDev);
    giveFile(config, '[a]\n');
    expect(await undo(receipt, { isDelivered: false })).toEqual([]);
    expect(read(config)).toBe('[a]\n');
  });
});
