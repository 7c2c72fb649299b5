import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { removeLeftLocks } from '../../../src/deliveries/left-locks.ts';
import { lockOf } from '../../../src/files/lock.ts';
import { type LockedFiles, openLocked } from '../../../src/files/locked-files.ts';
import { TestJob } from './job.ts';

let job: TestJob;
let open: LockedFiles | undefined;
beforeEach(() => {
  job = new TestJob();
  open = undefined;
});
afterEach(() => {
  open?.close();
  job.remove();
});

const files = () => [job.places.shared.credentials, job.places.shared.config];

/** A step that is killed while it has locked the files. */
async function killWithLocks(paths: readonly string[]) {
  open = await openLocked(paths, 0, job.ledger);
  for (const path of paths) expect(existsSync(lockOf(path))).toBe(true);
  return job.ledger.left;
}

describe('the locks of a step that was killed', () => {
  test('are removed, with the folders that it made for them', async () => {
    const token = join(job.places.centerCache, `${'a1'.repeat(20)}.json`);
    await removeLeftLocks(await killWithLocks([...files(), token]), job.places);
    expect(existsSync(job.home)).toBe(false);
  });

  test('are removed from folders that other processes have written into, which stay', async () => {
    const left = await killWithLocks(files());
    writeFileSync(job.places.shared.config, '');
    await removeLeftLocks(left, job.places);
    expect(readdirSync(job.home)).toEqual(['config']);
  });

  test('stay where another process has taken them since', async () => {
    const [file = ''] = files();
    const { locks } = await killWithLocks([file]);
    const { ino: inode } = statSync(lockOf(file));
    const others = locks.map((lock) => ({ ...lock, identity: { inode: inode + 1, time: Date.now() } }));
    await removeLeftLocks({ locks: others, folders: [] }, job.places);
    expect(existsSync(lockOf(file))).toBe(true);
  });

  test('are removed without their identity once they are dead', async () => {
    const [file = ''] = files();
    mkdirSync(lockOf(file), { recursive: true });
    utimesSync(lockOf(file), 0, 0);
    await removeLeftLocks({ locks: [{ file }], folders: [] }, job.places);
    expect(readdirSync(job.home)).toEqual([]);
  });
});

describe('a damaged record', () => {
  test.each([
    ['a file that is none of AWS’s tools', 'elsewhere', 'file'],
    ['a file of another name in the cache of tokens', join('.aws', 'sso', 'cache'), 'token.json'],
    ['a token’s file in another folder', 'elsewhere', `${'0'.repeat(40)}.json`],
  ])('leaves the lock of %s, and its folder', async (_, folder, name) => {
    const file = join(job.folder, folder, name);
    await removeLeftLocks(await killWithLocks([file]), job.places);
    expect(existsSync(lockOf(file))).toBe(true);
    open?.close();
    mkdirSync(join(job.folder, folder), { recursive: true });
    await removeLeftLocks(job.ledger.left, job.places);
    expect(existsSync(join(job.folder, folder))).toBe(true);
  });

  test('leaves a folder in which no locked file is', async () => {
    const other = join(job.folder, 'other');
    mkdirSync(other);
    const { locks, folders } = await killWithLocks(files());
    await removeLeftLocks({ locks, folders: [...folders, other] }, job.places);
    expect(readdirSync(job.folder).sort()).toEqual(['other', 'temp']);
  });
});
