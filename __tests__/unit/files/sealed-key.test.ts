import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { seal, unseal } from '../../../src/files/sealed.ts';
import { onPosix } from '../posix.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(realpathSync(tmpdir()), 'sealed-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('the key', () => {
  test('has a new folder in the first folder, and is new every time', () => {
    const [one, other] = [seal('hush', [parent, tmpdir()]), seal('hush', [parent, tmpdir()])];
    expect(dirname(dirname(one.keyFile))).toBe(parent);
    expect(one.keyFile).not.toBe(other.keyFile);
    expect(one.data).not.toBe(other.data);
    expect(statSync(one.keyFile).size).toBe(32);
  });

  onPosix('can be read by this user only', () => {
    const { keyFile } = seal('hush', [parent]);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(keyFile)).mode & 0o777).toBe(0o700);
  });

  test('goes into the next folder if the first one is missing', () => {
    const folders = [join(parent, 'absent'), parent];
    const sealed = seal('hush', folders);
    expect(dirname(dirname(sealed.keyFile))).toBe(parent);
    expect(unseal(sealed, folders)).toBe('hush');
  });

  onPosix('leaves no folder behind where the key itself cannot be written', () => {
    const long = longFolder(parent);
    const { keyFile } = seal('hush', [long, parent]);
    expect(dirname(dirname(keyFile))).toBe(parent);
    expect(readdirSync(long)).toEqual([]);
  });

  test('without a folder, the error names all of them and the first reason', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const folders = [join(parent, 'absent'), file];
    const sealing = () => seal('hush', folders);
    expect(sealing).toThrow(FileError);
    expect(sealing).toThrow(`a key cannot be stored in ${folders.join(' or ')} (`);
    expect(sealing).toThrow(/ENOENT: /);
    expect(sealing).toThrow(
      expect.objectContaining({
        remedy: expect.stringMatching(
          /^Check that the temporary folder of the runner exists and has free space/,
        ),
        cause: expect.objectContaining({ code: 'ENOENT' }),
      }),
    );
  });
});

/** A folder in which a folder can be made, but no file in that: its path would be longer than Linux and macOS allow. */
function longFolder(start: string): string {
  const most = process.platform === 'darwin' ? 1_024 : 4_096;
  const folderName = '/aws-auth-123456'.length;
  let folder = start;
  while (folder.length + folderName < most - 2) {
    const room = most - 2 - folderName - folder.length;
    folder = join(folder, 'x'.repeat(Math.max(1, Math.min(200, room - 1))));
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}
