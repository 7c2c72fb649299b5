import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { readChangeable } from '../../../src/files/changeable-file.ts';
import { readRegularFile, refuseLinks } from '../../../src/files/regular-file.ts';
import { onPosix } from '../posix.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'regular-'));
  file = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true }));
const refused = (path: string, message: string, remedy: string, options?: { links: boolean }) => {
  const reading = () => readRegularFile(path, options);
  expect(reading).toThrow(FileError);
  expect(reading).toThrow(message);
  expect(reading).toThrow(expect.objectContaining({ remedy }));
};

describe('a regular file', () => {
  test('is read byte by byte, with its time', () => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    writeFileSync(file, Buffer.from(bytes));
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    const { uid, gid } = statSync(file);
    const text = String.fromCharCode(...bytes);
    expect(readRegularFile(file)).toMatchObject({ text, uid, gid, written: 1_700_000_000_000 });
  });

  onPosix.each([0o600, 0o644, 0o2755])('has the mode %o', (mode) => {
    writeFileSync(file, '');
    chmodSync(file, mode);
    expect(readRegularFile(file)?.mode).toBe(mode);
  });

  test('of 16 MB is read, a larger one is refused', () => {
    writeFileSync(file, '');
    truncateSync(file, 16_000_000);
    expect(readRegularFile(file)?.text).toHaveLength(16_000_000);
    truncateSync(file, 16_000_001);
    refused(file, `${file} is larger than 16 MB`, 'Use another file.');
  });

  test('that does not exist is undefined, also without a folder', () => {
    expect(readRegularFile(file)).toBeUndefined();
    expect(readRegularFile(join(file, 'deeper'))).toBeUndefined();
  });

  onPosix('is closed after reading, and so is everything that is refused', () => {
    writeFileSync(file, '');
    const open = readdirSync('/dev/fd').length;
    readRegularFile(file);
    expect(() => readRegularFile(folder)).toThrow();
    expect(readdirSync('/dev/fd')).toHaveLength(open);
  });
});

describe('anything else is refused', () => {
  test('a directory', () => {
    refused(folder, `${folder} is a directory`, 'Use the path of a file, or move this one.');
  });

  onPosix('a device and a pipe, without waiting', () => {
    execFileSync('mkfifo', [file]);
    for (const path of ['/dev/null', file])
      refused(path, `${path} is not a regular file`, 'Use the path of a file, or move this one.');
  });

  onPosix('a path through a file, with the reason', () => {
    writeFileSync(file, '');
    const remedy = 'Give this user permission to read it, or use another file.';
    refused(join(file, 'x'), `${join(file, 'x')} cannot be read (`, remedy);
    expect(() => readRegularFile(join(file, 'x'))).toThrow(/ENOTDIR/);
  });

  test('links, unless they are allowed', () => {
    const target = join(folder, 'target');
    mkdirSync(target);
    writeFileSync(join(target, 'file'), 'text');
    symlinkSync(join(target, 'file'), file);
    symlinkSync(target, join(folder, 'linked'));
    const remedy = 'Use the path of the file itself.';
    refused(file, `${file} is a symbolic link`, remedy);
    const through = join(folder, 'linked', 'file');
    refused(through, `${join(folder, 'linked')} is a symbolic link`, remedy);
    expect(() => refuseLinks(through)).toThrow(FileError);
    expect(readRegularFile(file, { links: true })?.text).toBe('text');
    expect(readRegularFile(through, { links: true })?.text).toBe('text');
    for (const name of ['file', 'absent', 'absent/file'])
      expect(() => refuseLinks(join(target, name))).not.toThrow();
  });

  onPosix('a link to itself', () => {
    symlinkSync(file, file);
    refused(file, `${file} is a symbolic link`, 'Use the path of the file itself.', { links: true });
  });
});

describe('a file to be changed', () => {
  onPosix('must be readable and writable, even for root', () => {
    writeFileSync(file, 'text');
    expect(readChangeable(file)?.text).toBe('text');
    chmodSync(file, 0o400);
    expect(() => readChangeable(file)).toThrow(`${file} is read-only`);
    expect(() => readChangeable(file)).toThrow(
      expect.objectContaining({
        remedy: 'Give this user permission to read and write it, or use another file.',
      }),
    );
  });

  onPosix('must be in a folder that can be written', () => {
    // Linux lets nobody make files there, not even root.
    const isRoot = process.getuid?.() === 0;
    const closed = isRoot ? '/proc/sys' : folder;
    if (!isRoot) chmodSync(folder, 0o500);
    const reading = () => readChangeable(join(closed, 'absent'));
    expect(reading).toThrow(FileError);
    expect(reading).toThrow(`the folder ${closed} cannot be written to (`);
    expect(reading).toThrow(/E(ACCES|ROFS|PERM)/);
    expect(reading).toThrow(
      expect.objectContaining({
        remedy: 'Give this user permission to write there, or use files in another folder.',
      }),
    );
    chmodSync(folder, 0o700);
  });

  test('may be missing, with or without its folder', () => {
    expect(readChangeable(file)).toBeUndefined();
    expect(readChangeable(join(folder, 'absent', 'file'))).toBeUndefined();
  });
});
