import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { Journal } from '../../../src/job/journal.ts';
import { onPosix } from '../posix.ts';

let temporary: string;
let journal: Journal;
let folder: string;
let file: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'aws-auth-journal-'));
  journal = new Journal({ RUNNER_TEMP: temporary });
  add('a1');
  folder = join(temporary, readdirSync(temporary)[0] ?? '');
  file = join(folder, 'journal');
});
const { getuid } = process;
afterEach(() => {
  Object.assign(process, { getuid });
  rmSync(temporary, { recursive: true });
});
const add = (id: string) => journal.add(id, [], undefined);
const line = '{"id":"a1","receipts":[]}';
const nothing = { entries: [], unread: 0 };

onPosix('the folder of a journal and the journal are for this user only', () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

const refused = (place: string) => {
  const message = `${place} belongs to another user, or other users may write to it`;
  expect(() => add('a2')).toThrow(message);
  expect(() => journal.mark('a1', 'undone')).toThrow(message);
  expect(journal.open()).toEqual(nothing);
  journal.close('a1');
};

onPosix('the journal of another user is neither read nor written nor deleted', () => {
  const before = readFileSync(file, 'utf8');
  Object.assign(process, { getuid: () => (getuid?.() ?? 0) + 1 });
  refused(folder);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

onPosix.each([0o720, 0o702])(
  'no journal is read, written or deleted in a folder with the mode %o',
  (mode) => {
    const before = readFileSync(file, 'utf8');
    chmodSync(folder, mode);
    refused(folder);
    expect(readFileSync(file, 'utf8')).toBe(before);
  },
);

onPosix('no journal is read, written or deleted behind a link in place of the folder', () => {
  const place = folder;
  rmSync(place, { recursive: true });
  const target = join(temporary, 'target');
  mkdirSync(target, { mode: 0o700 });
  writeFileSync(join(target, 'journal'), line);
  symlinkSync(target, place);
  refused(place);
  expect(readFileSync(join(target, 'journal'), 'utf8')).toBe(line);
});

onPosix('a link in place of the journal is not followed', () => {
  const target = join(temporary, 'target');
  writeFileSync(target, line);
  rmSync(file);
  symlinkSync(target, file);
  expect(() => add('a2')).toThrow(/^ELOOP/);
  expect(journal.open()).toEqual(nothing);
  journal.close('a1');
  expect(readFileSync(target, 'utf8')).toBe(line);
});

onPosix('a pipe in place of the journal is neither waited for nor written to', () => {
  rmSync(file);
  execFileSync('mkfifo', [file]);
  expect(journal.open()).toEqual(nothing);
  expect(() => add('a2')).toThrow('ENXIO');
});
