import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EnvironmentReceipt } from '../../../src/deliveries/environment/index.ts';
import type { Receipt } from '../../../src/deliveries/index.ts';
import type { ProfileReceipt } from '../../../src/deliveries/profile/receipt.ts';
import { forgetAll, undoAll } from '../../../src/deliveries/undo.ts';
import { seal } from '../../../src/files/sealed.ts';
import { TestJob } from './job.ts';

let job: TestJob;
beforeEach(() => {
  job = new TestJob({ AWS_REGION: 'us-east-2', AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' });
});
afterEach(() => job.remove());

const undo = (entries: readonly { readonly receipts: readonly Receipt[] }[], isPost = true) => {
  const { id: _, isDelivered: __, variables: ___, ...by } = job.undoing({ isPost });
  const all = entries.map((each, index) => ({ ...each, id: `${index}`, isDelivered: true }));
  return undoAll(all, { ...by, runner: job.runner }).then((left) => ({
    left: all.map((each) => left.get(each)),
    count: left.size,
  }));
};

const region = (before: string | null, doubtful = false): EnvironmentReceipt => ({
  kind: 'environment',
  names: ['AWS_REGION'],
  doubtful,
  previous: { AWS_REGION: before },
});

/** A profile that cannot be undone, because a folder is in the place of its file. */
function broken(): ProfileReceipt {
  const file = job.places.shared.config;
  mkdirSync(file, { recursive: true });
  const section = { file, name: 'profile dev', digest: 'x', separator: '' };
  return { kind: 'profile', profiles: ['dev'], sections: [section], folders: [] };
}

describe('undoing several sign-ins', () => {
  test('returns to the state before the first, in one step', async () => {
    const { left } = await undo([
      { receipts: [region('eu-west-1')] },
      { receipts: [region('eu-north-1'), region('eu-south-1')] },
    ]);
    expect(left).toEqual([undefined, undefined]);
    expect(job.runner.exported).toEqual({ AWS_REGION: 'eu-west-1' });
    expect(job.runner.said).toEqual(['info: Restored: AWS_REGION.']);
  });

  test('undoes the changes of one sign-in from the last to the first', async () => {
    await undo([{ receipts: [region('eu-north-1'), region('eu-south-1')] }]);
    expect(job.runner.exported).toEqual({ AWS_REGION: 'eu-north-1' });
  });

  test('masks the keys that it puts back', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' };
    const sealed = seal(JSON.stringify(keys), job.places.temporary);
    const names = ['AWS_ACCESS_KEY_ID', 'AWS_REGION'];
    await undo([{ receipts: [{ ...region('eu-west-1'), names, sealed }] }]);
    expect(job.runner.exported).toEqual({ ...keys, AWS_REGION: 'eu-west-1' });
    expect(job.runner.masked).toEqual(['AKIAI44QH8DHBEXAMPLE']);
    expect(job.runner.said).toEqual(['info: Restored: AWS_ACCESS_KEY_ID, AWS_REGION.']);
  });

  test('without a variable to restore says nothing of variables', async () => {
    const folder = join(job.places.temporary[0] ?? '', 'aws-auth-refresh-0123456789abcdef');
    mkdirSync(folder, { mode: 0o700 });
    expect(await undo([{ receipts: [{ kind: 'refresh', folder }] }])).toMatchObject({ count: 0 });
    expect(job.runner.said).toEqual(['info: Deleted the sessions that were stored for renewal.']);
    expect(job.runner.exported).toEqual({});
  });
});

describe('sign-ins that are not fully undone', () => {
  const doubtful = region(null, true);

  test('are told apart from those that are', async () => {
    const { left, count } = await undo(
      [{ receipts: [region(null)] }, { receipts: [doubtful] }, { receipts: [broken()] }],
      false,
    );
    expect(left).toEqual([undefined, 'doubtful', 'failed']);
    expect(count).toBe(2);
    expect(job.runner.said[0]).toMatch(
      /^warning: The profile dev could not be restored: .* is a directory\.$/,
    );
    expect(job.runner.exported).toEqual({ AWS_REGION: '' });
  });

  test.each([
    ['before', () => [doubtful, broken()]],
    ['after', () => [broken(), doubtful]],
  ])('count as failed if a doubtful change is %s the failed one', async (_, receipts) => {
    expect((await undo([{ receipts: receipts() }], false)).left).toEqual(['failed']);
  });
});

test('forgetting deletes the key of every receipt, and nothing else', () => {
  const { temporary, shared, centerCache } = job.places;
  mkdirSync(dirname(shared.config), { recursive: true });
  writeFileSync(shared.config, '[profile dev]\n');
  const sealed = () => seal('secret', temporary);
  const profile: ProfileReceipt = { kind: 'profile', profiles: ['dev'], sections: [], folders: [] };
  const token = {
    kind: 'sso-token',
    file: join(centerCache, 'x'),
    digest: 'x',
    client: '',
    folders: [],
  } as const;
  const folder = join(temporary[0] ?? '', 'aws-auth-refresh-0123456789abcdef');
  mkdirSync(folder, { mode: 0o700 });
  const kept = seal('of another sign-in', temporary);
  forgetAll(
    [
      { ...region(null), sealed: sealed() },
      { ...profile, sealed: sealed() },
      { ...token, sealed: sealed() },
      { kind: 'refresh', folder },
      region(null),
      profile,
      token,
    ],
    job.places,
  );
  expect(readdirSync(temporary[0] ?? '')).toHaveLength(2);
  expect(existsSync(kept.keyFile)).toBe(true);
  expect(readFileSync(shared.config, 'utf8')).toBe('[profile dev]\n');
});
