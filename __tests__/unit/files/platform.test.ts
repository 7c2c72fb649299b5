import { describe, expect, test } from '@jest/globals';
import {
  homeVariable,
  isLockTaken,
  isOfUser,
  longestVariable,
  mayRenameLater,
  modeFor,
  whyUnchangeable,
} from '../../../src/files/platform.ts';

describe('modes', () => {
  test.each([
    [0o600, 'linux', undefined],
    [0o644, 'darwin', undefined],
    [0o400, 'linux', 'is read-only'],
    [0o444, 'linux', 'is read-only'],
    [0o200, 'linux', 'may not be read'],
    [0o000, 'linux', 'may not be read'],
    // Windows reports 0o666, or 0o444 for the read-only attribute.
    [0o666, 'win32', undefined],
    [0o444, 'win32', 'is read-only'],
  ] as const)('the reason not to change a file with %o on %s: %s', (mode, platform, why) => {
    expect(whyUnchangeable(mode, platform)).toBe(why);
  });

  test('Windows has no mode to restore', () => {
    expect(modeFor(0o640, 'linux')).toBe(0o640);
    expect(modeFor(0o666, 'win32')).toBe(undefined);
  });

  test.each([
    [{ uid: 1001, mode: 0o40700 }, 1001, true],
    [{ uid: 1001, mode: 0o40755 }, 1001, true],
    [{ uid: 1001, mode: 0o40775 }, 1001, false],
    [{ uid: 1001, mode: 0o40777 }, 1001, false],
    [{ uid: 0, mode: 0o40700 }, 1001, false],
    // On Windows, every file has the uid 0, and the process has none.
    [{ uid: 0, mode: 0o40666 }, undefined, true],
  ])('a folder with %j belongs to user %s alone: %s', (folder, user, isOwn) => {
    expect(isOfUser(folder, user)).toBe(isOwn);
  });
});

describe('transient errors of files', () => {
  test.each([
    ['EEXIST', 'linux', true],
    ['EEXIST', 'win32', true],
    // A lock that is being deleted.
    ['EPERM', 'win32', true],
    ['EBUSY', 'win32', true],
    ['EPERM', 'linux', false],
    ['EACCES', 'linux', false],
    ['ENOENT', 'win32', false],
    ['EROFS', 'win32', false],
  ] as const)('whether %s on %s means that a lock is taken', (code, platform, isTaken) => {
    expect(isLockTaken(code, platform)).toBe(isTaken);
  });

  test.each([
    ['EPERM', 'win32', true],
    ['EACCES', 'win32', true],
    ['EBUSY', 'win32', true],
    ['ENOENT', 'win32', false],
    ['ENOSPC', 'win32', false],
    ['EACCES', 'linux', false],
  ] as const)('whether a rename that failed with %s on %s is retried', (code, platform, passes) => {
    expect(mayRenameLater(code, platform)).toBe(passes);
  });
});

test('the home variable and the longest variable depend on the platform', () => {
  expect([homeVariable('win32'), homeVariable('linux')]).toEqual(['USERPROFILE', 'HOME']);
  // CreateProcess allows 32,767 characters: https://learn.microsoft.com/windows/win32/procthread/environment-variables
  expect(longestVariable('win32')).toBeLessThan(32_767);
  expect(longestVariable('linux')).toBeLessThan(131_072);
});
