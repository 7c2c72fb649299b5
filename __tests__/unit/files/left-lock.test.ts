import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { lockOf, removeLeftLock } from '../../../src/files/lock.ts';

const now = 1_800_000_000_000;
let folder: string;
let file: string;
let lock: string;
beforeEach(() => {
  jest.useFakeTimers({ now });
  folder = mkdtempSync(join(tmpdir(), 'left-lock-'));
  file = join(folder, 'config');
  lock = lockOf(file);
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(folder, { recursive: true });
});

const renewed = (time: number) => utimesSync(lock, time / 1000, time / 1000);
/** A lock that was renewed at this time. Returns its inode. */
function lockedAt(time: number): number {
  mkdirSync(lock);
  renewed(time);
  return statSync(lock).ino;
}

test('without a lock there is nothing to wait for', async () => {
  await expect(removeLeftLock(file, undefined)).resolves.toBeUndefined();
  await expect(removeLeftLock(file, { inode: 1, time: now })).resolves.toBeUndefined();
});

test.each([
  ['as it was taken', 0, false, 0, true],
  ['renewed 9 s later', 9_000, false, 0, true],
  // Another process can take over the inode, but only after ten seconds.
  ['renewed 10 s later', 10_000, false, 0, false],
  ['of another process', 0, true, 0, false],
  ['of another process that has died, too', 0, true, 11_000, true],
])('the lock %s: removed at once or left', async (_, renewal, isOther, age, isRemoved) => {
  const inode = lockedAt(now - age);
  await removeLeftLock(file, { inode: isOther ? 1 : inode, time: now - age - renewal });
  expect(readdirSync(folder)).toEqual(isRemoved ? [] : ['config.lock']);
});

test('a lock of an unknown process is removed when it is dead', async () => {
  lockedAt(now);
  const removed = jest.fn();
  void removeLeftLock(file, undefined).then(removed);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(readdirSync(folder)).toEqual(['config.lock']);
  await jest.advanceTimersByTimeAsync(100);
  expect(readdirSync(folder)).toEqual([]);
  await jest.advanceTimersByTimeAsync(100);
  expect(removed).toHaveBeenCalled();
});

test('a lock that its holder renews is left after eleven seconds', async () => {
  lockedAt(now);
  const given = jest.fn();
  void removeLeftLock(file, undefined).then(given);
  await jest.advanceTimersByTimeAsync(9_000);
  renewed(now + 9_000);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(given).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(100);
  expect(given).toHaveBeenCalled();
  expect(readdirSync(folder)).toEqual(['config.lock']);
});
