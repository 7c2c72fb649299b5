import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ProfileReceipt } from '../../../src/deliveries/profile/receipt.ts';
import { undoProfiles } from '../../../src/deliveries/profile/undo.ts';
import { markOf, marksIn } from '../../../src/files/profile-mark.ts';
import { TestJob } from './job.ts';
import { dev, giveFile, overDev, read, write } from './profiles.ts';

// Jobs on one machine that share the user's files. Each knows only its own sign-ins.
const one = '0000000000000001';
const two = '0000000000000002';
const three = '0000000000000003';
const users = '[a]\nk = v\n\n[profile dev]\nregion = old\n\n[b]\nk = v\n';

let job: TestJob;
let config: string;
beforeEach(() => {
  job = new TestJob();
  config = job.places.shared.config;
});
afterEach(() => job.remove());

const writeAs = (id: string) => write(job.another(id), overDev);
const undo = (id: string, receipt: ProfileReceipt) =>
  undoProfiles(receipt, job.undoing({ id, isOfThisJob: (other) => other === id }));

describe('a profile that another job has replaced, and still uses', () => {
  test.each([
    ['a profile of the user', users],
    ['none', '[a]\nk = v'],
    ['no file', undefined],
  ])('leaves, however the jobs end, what was there before both: %s', async (_, text) => {
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      if (text !== undefined) giveFile(config, text);
      const receipts = new Map([[one, await writeAs(one)]]);
      receipts.set(two, await writeAs(two));
      for (const id of order) {
        const receipt = receipts.get(id);
        if (receipt) expect(await undo(id, receipt)).toEqual([]);
      }
      expect(existsSync(config) ? read(config) : undefined).toBe(text);
    }
  });

  test('stays until that job has ended', async () => {
    giveFile(config, users);
    const first = await writeAs(one);
    await writeAs(two);
    expect(await undo(one, first)).toEqual([]);
    expect(markOf(read(config))).toMatchObject({
      id: two,
      instead: [{ of: one, section: '[profile dev]\nregion = old\n' }],
    });
    expect(read(config).replaceAll(/^#.*\n/gm, '')).toBe(
      '[a]\nk = v\n\n[profile dev]\nregion = us-east-2\n\n[b]\nk = v\n',
    );
  });

  test.each([
    [[one, two, three]],
    [[one, three, two]],
    [[two, one, three]],
    [[two, three, one]],
    [[three, one, two]],
    [[three, two, one]],
  ])('leaves what was there before three jobs, which end in the order %j', async (order) => {
    giveFile(config, users);
    const receipts = new Map<string, ProfileReceipt>();
    for (const id of [one, two, three]) receipts.set(id, await writeAs(id));
    const left = new Set([one, two, three]);
    for (const id of order) {
      const receipt = receipts.get(id);
      if (receipt) expect(await undo(id, receipt)).toEqual([]);
      left.delete(id);
      // The last of those that still run.
      const last = [...left].at(-1);
      if (last) expect(marksIn(read(config)).map(({ mark }) => mark.id)).toEqual([last]);
    }
    expect(read(config)).toBe(users);
    expect(existsSync(job.places.shared.credentials)).toBe(false);
  });

  test('does not come back after a job whose section it had replaced has removed it', async () => {
    giveFile(config, users);
    await writeAs(one);
    const second = await writeAs(two);
    giveFile(config, '[a]\n');
    expect(await undo(two, second)).toEqual([]);
    expect(read(config)).toBe('[a]\n');
  });

  test('is that of the other job if both wrote the same words', async () => {
    const first = await writeAs(one);
    await writeAs(two);
    await undo(one, first);
    expect(read(config)).toContain(`(${two}`);
    expect(read(config)).toContain('region = us-east-2\n');
  });
});

test('profiles of two jobs in one file are removed one by one', async () => {
  giveFile(config, '[a]\nk = v');
  const first = await write(job.another(one), { ...dev, 'aws-profile': 'first' });
  const second = await write(job.another(two), { ...dev, 'aws-profile': 'second' });
  expect(await undo(one, first)).toEqual([]);
  expect(read(config)).not.toContain('[profile first]');
  expect(read(config)).toContain('[profile second]');
  expect(await undo(two, second)).toEqual([]);
  expect(read(config)).toBe('[a]\nk = v');
});
