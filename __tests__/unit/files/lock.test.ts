import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { deadAfter, lockOf, StillLockedError, takeLock } from '../../../src/files/lock.ts';
import { now } from '../../../trust/clock.ts';
import { onPosix } from '../posix.ts';

const date = 1_800_000_000_000;
let folder: string;
let file: string;
let lock: string;
beforeEach(() => {
  jest.useFakeTimers({ now: date });
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'config');
  lock = lockOf(file);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  rmSync(folder, { recursive: true });
});

const past = -1;
const later = () => now() + 60_000;
const never = () => {
  throw new Error('the folder is not missing');
};
const setAge = (path: string, seconds: number) =>
  utimesSync(path, date / 1000 - seconds, date / 1000 - seconds);
/** A lock of another process, last renewed so many seconds ago. */
function locked(seconds: number, path = lock): void {
  mkdirSync(path);
  setAge(path, seconds);
}

describe('a lock', () => {
  test('is a folder beside the file, with the current time in whole seconds, until it is released', async () => {
    jest.setSystemTime(date - 1);
    const taken = await takeLock(file, past, never);
    expect(lock).toBe(`${file}.lock`);
    const { ino, mtimeMs } = statSync(lock);
    expect(taken).toMatchObject({ path: file, identity: { inode: ino, time: mtimeMs } });
    expect(mtimeMs).toBe(date);
    expect(taken.isHeld()).toBe(true);
    taken.release();
    expect(taken.isHeld()).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('does not keep its process alive', async () => {
    const timers = jest.spyOn(globalThis, 'setInterval');
    const { release } = await takeLock(file, past, never);
    expect(timers.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false]);
    release();
  });

  test('is renewed every five seconds while it is held', async () => {
    const { isHeld, release } = await takeLock(file, past, never);
    jest.advanceTimersByTime(4_999);
    expect(statSync(lock).mtimeMs).toBe(date);
    jest.advanceTimersByTime(1);
    expect(statSync(lock).mtimeMs).toBe(date + 5_000);
    expect(isHeld()).toBe(true);
    jest.advanceTimersByTime(5_000);
    expect(statSync(lock).mtimeMs).toBe(date + 10_000);
    release();
    expect(existsSync(lock)).toBe(false);
  });

  test('that another process took over is neither renewed nor released', async () => {
    const { isHeld, release } = await takeLock(file, past, never);
    setAge(lock, 7);
    expect(isHeld()).toBe(false);
    jest.advanceTimersByTime(5_000);
    expect(statSync(lock).mtimeMs).toBe(date - 7_000);
    release();
    expect(statSync(lock).mtimeMs).toBe(date - 7_000);
  });

  test('is not renewed after its release', async () => {
    (await takeLock(file, past, never)).release();
    locked(0);
    jest.advanceTimersByTime(5_000);
    expect(statSync(lock).mtimeMs).toBe(date);
  });
});

describe('the lock of another process', () => {
  test('is left alone, and named when the time is over', async () => {
    locked(0);
    const taking = takeLock(file, past, never);
    await expect(taking).rejects.toThrow(StillLockedError);
    await expect(taking).rejects.toMatchObject({
      message: `${file} stayed locked by another process`,
      remedy: `If no other job is running on this machine, delete ${lock}.`,
      cause: { code: 'EEXIST' },
    });
    expect(readdirSync(folder)).toEqual(['config.lock']);
  });

  test.each([
    [0, 5],
    [1, 50],
  ])('is tried again after a random pause (%d: %d ms)', async (random, pause) => {
    jest.spyOn(Math, 'random').mockReturnValue(random);
    locked(0);
    const taken = jest.fn();
    void takeLock(file, now(), never).then(taken);
    rmSync(lock, { recursive: true });
    await jest.advanceTimersByTimeAsync(pause - 1);
    expect(taken).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(taken).toHaveBeenCalled();
  });

  test.each([
    [10, 'alive'],
    [-10, 'alive'],
    [11, 'dead'],
    [-11, 'dead'],
  ])('that was renewed %d s ago is %s', async (seconds, state) => {
    locked(seconds);
    await expect(takeLock(file, past, never)).rejects.toThrow(StillLockedError);
    expect(existsSync(lock)).toBe(state === 'alive');
  });

  test('is taken over when it is dead', async () => {
    locked(60);
    const taking = takeLock(file, later(), never);
    await jest.advanceTimersByTimeAsync(50);
    expect((await taking).isHeld()).toBe(true);
    expect(readdirSync(folder)).toEqual(['config.lock']);
    expect(statSync(lock).mtimeMs).toBeGreaterThanOrEqual(date);
  });

  test('is left to the process whose turn it is to remove it', async () => {
    locked(60);
    locked(10, `${lock}.turn`);
    await expect(takeLock(file, past, never)).rejects.toThrow(StillLockedError);
    expect(readdirSync(folder)).toEqual(['config.lock', 'config.lock.turn']);
  });

  test('that is alive needs no turn', async () => {
    locked(0);
    locked(60, `${lock}.turn`);
    await expect(takeLock(file, past, never)).rejects.toThrow(StillLockedError);
    expect(readdirSync(folder)).toEqual(['config.lock', 'config.lock.turn']);
  });

  test('is removed after the turn of a dead process', async () => {
    locked(60);
    locked(60, `${lock}.turn`);
    await expect(takeLock(file, past, never)).rejects.toThrow(StillLockedError);
    expect(readdirSync(folder)).toEqual(['config.lock']);
    await expect(takeLock(file, past, never)).rejects.toThrow(StillLockedError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('has certainly expired after 11 s', () => expect(deadAfter).toBe(11_000));
});

describe('a file cannot be locked', () => {
  const cannot = async (path: string) => {
    const taking = takeLock(path, later(), never);
    await expect(taking).rejects.toThrow(FileError);
    await expect(taking).rejects.not.toThrow(StillLockedError);
    await expect(taking).rejects.toMatchObject({
      message: expect.stringMatching(/config cannot be locked \(.*E(EXIST|NOTDIR|NOENT)/),
      remedy: `Check that this user may write there, and that ${path}.lock is a lock directory.`,
    });
  };
  test('if a file has the name of the lock', async () => {
    writeFileSync(lock, 'mine');
    setAge(lock, 60);
    await cannot(file);
    expect(existsSync(lock)).toBe(true);
  });

  test('if a link has the name of the lock', async () => {
    symlinkSync(folder, lock);
    await cannot(file);
  });

  test('if its folder is a file', async () => {
    writeFileSync(file, '');
    await cannot(join(file, 'config'));
  });

  onPosix('if its folder is to be in a file', async () => {
    writeFileSync(file, '');
    await cannot(join(file, 'folder', 'config'));
  });
});

describe('a missing folder', () => {
  test('is made, and the lock is taken in it', async () => {
    const path = join(folder, 'new', 'config');
    const taking = takeLock(path, later(), () => mkdirSync(join(folder, 'new')));
    await jest.advanceTimersByTimeAsync(50);
    expect(await taking).toMatchObject({ path });
    expect(readdirSync(join(folder, 'new'))).toEqual(['config.lock']);
  });

  test('that cannot be made is reported as the caller reports it', async () => {
    const path = join(folder, 'new', 'config');
    const missing = () => {
      throw new Error('no folder');
    };
    await expect(takeLock(path, later(), missing)).rejects.toThrow('no folder');
  });
});
