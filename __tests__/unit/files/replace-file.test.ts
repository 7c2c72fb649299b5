import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { removeLeftovers, replaceFile } from '../../../src/files/replace-file.ts';
import { onPosix } from '../posix.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  file = join(folder, 'config');
});
const { platform, getuid } = process;
afterEach(() => {
  jest.restoreAllMocks();
  Object.defineProperty(process, 'platform', { value: platform });
  Object.assign(process, { getuid });
  rmSync(folder, { recursive: true });
});
const modeOf = (path: string) => statSync(path).mode & 0o7777;
const onWindows = () => Object.defineProperty(process, 'platform', { value: 'win32' });

describe('a replaced file', () => {
  test('has exactly the new bytes, and nothing is left beside it', () => {
    writeFileSync(file, 'a longer text than the new one');
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    replaceFile(file, String.fromCharCode(...bytes), 0o600, undefined);
    expect([...readFileSync(file)]).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['config']);
  });

  onPosix.each([0o600, 0o644, 0o400, 0o666])('has the mode %o, whatever the old mode was', (mode) => {
    writeFileSync(file, '');
    chmodSync(file, 0o640);
    replaceFile(file, 'new', mode, undefined);
    expect(modeOf(file)).toBe(mode);
  });

  onPosix('is for this user only until its mode is set, which Windows never does', () => {
    onWindows();
    replaceFile(file, 'new', 0o644, undefined);
    expect(modeOf(file)).toBe(0o600);
  });

  onPosix('belongs to the owner of the old file if root writes it', () => {
    const isRoot = getuid?.() === 0;
    replaceFile(file, 'new', 0o600, { uid: 1234, gid: 4321 });
    const { uid, gid } = statSync(file);
    expect(uid === 1234 && gid === 4321).toBe(isRoot);
  });

  onPosix('belongs to the user who writes it otherwise', () => {
    const before = statSync(folder);
    Object.assign(process, { getuid: () => 1000 });
    replaceFile(file, 'new', 0o600, { uid: 1234, gid: 4321 });
    expect(statSync(file)).toMatchObject({ uid: before.uid, gid: before.gid });
  });

  test('needs no owner where there are none, as on Windows', () => {
    Object.assign(process, { getuid: undefined });
    replaceFile(file, 'new', 0o600, { uid: 0, gid: 0 });
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  onPosix('leaves no file open', () => {
    const open = readdirSync('/dev/fd').length;
    replaceFile(file, 'new', 0o600, undefined);
    expect(() => replaceFile(folder, 'new', 0o600, undefined)).toThrow();
    expect(readdirSync('/dev/fd')).toHaveLength(open);
  });
});

describe('a file that cannot be replaced', () => {
  test('is named, with the reason, and the temporary file is deleted', () => {
    const path = join(folder, 'taken');
    mkdirSync(path);
    const replacing = () => replaceFile(path, 'new', 0o600, undefined);
    expect(replacing).toThrow(FileError);
    expect(replacing).toThrow(`${path} cannot be written (`);
    expect(replacing).toThrow(
      expect.objectContaining({
        remedy: expect.stringMatching(
          /^Check that this user may write there, and that the disk has free space/,
        ),
        cause: expect.objectContaining({ syscall: 'rename' }),
      }),
    );
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test('because its folder is missing is named, too', () => {
    const path = join(folder, 'absent', 'config');
    expect(() => replaceFile(path, 'new', 0o600, undefined)).toThrow(/config cannot be written \(.*ENOENT/);
  });

  // The kernel of Linux answers EBUSY for this path, as Windows does for a file that is open.
  const onLinux = platform === 'linux' ? test : test.skip;
  onLinux.each([
    ['linux', 0],
    ['win32', 39],
  ] as const)('because it is busy is tried again on %s %i times', (system, pauses) => {
    Object.defineProperty(process, 'platform', { value: system });
    const wait = jest.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    expect(() => replaceFile(`${folder}/..`, 'new', 0o600, undefined)).toThrow(/cannot be written \(.*EBUSY/);
    expect(wait).toHaveBeenCalledTimes(pauses);
    expect(new Set(wait.mock.calls.map(([, , , milliseconds]) => milliseconds))).toEqual(
      new Set(pauses ? [25] : []),
    );
  });
});

describe('leftovers', () => {
  test('of a killed process are deleted, other files and those of other files are not', () => {
    const left = ['.config.aws-auth-0123456789ab', '.config.aws-auth-', '.config.aws-auth-x'];
    const others = [
      'config',
      '.config.aws-aut',
      '.config2.aws-auth-0',
      'x.config.aws-auth-0',
      'config.aws-auth-0',
    ];
    for (const name of [...left, ...others]) writeFileSync(join(folder, name), '');
    removeLeftovers(file);
    expect(readdirSync(folder).sort()).toEqual(others.sort());
  });

  test('in a folder that is missing are no error', () => {
    expect(() => removeLeftovers(join(folder, 'absent', 'config'))).not.toThrow();
  });
});
