import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/job/journal.ts';
import { onPosix } from '../posix.ts';

let temporary: string;
let journal: Journal;
const env = () => ({
  RUNNER_TEMP: temporary,
  GITHUB_ENV: '/commands/env_1',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '23',
  GITHUB_JOB: 'build',
});
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'aws-auth-journal-'));
  journal = new Journal(env());
});
afterEach(() => rmSync(temporary, { recursive: true }));
const add = (id: string, to = journal) => to.add(id, [], undefined);
const folder = () => join(temporary, readdirSync(temporary)[0] ?? '');
const file = () => join(folder(), 'journal');
const line = (id: string) => `{"id":"${id}","receipts":[]}`;
const nothing = { entries: [], unread: 0 };

describe('the journal of a job', () => {
  test('is in a folder of its own in the temporary folder of the runner', () => {
    add('a1');
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^aws-auth-job-[0-9a-f]{24}$/)]);
    expect(readdirSync(folder())).toEqual(['journal']);
  });

  test.each([
    { GITHUB_ENV: '/others/env_1' },
    { GITHUB_ENV: undefined },
    { GITHUB_RUN_ID: '2' },
    { GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '3' },
    { GITHUB_RUN_ATTEMPT: '1' },
    { GITHUB_JOB: 'test' },
  ])('is not that of the job with %j', (more) => {
    add('a1');
    const other = new Journal({ ...env(), ...more });
    expect(other.open()).toEqual(nothing);
    add('a2', other);
    expect(readdirSync(temporary)).toHaveLength(2);
    expect(journal.has('a2')).toBe(false);
  });

  test('is that of a job that knows only where its command files are', () => {
    add('a1', new Journal({ RUNNER_TEMP: temporary }));
    expect(new Journal({ RUNNER_TEMP: temporary, GITHUB_ENV: '' }).has('a1')).toBe(true);
  });

  test('is empty before the first sign-in, and reading makes nothing', () => {
    expect(journal.open()).toEqual(nothing);
    expect([journal.has('a1'), journal.wrote('dev'), journal.wasUndone('a1')]).toEqual([false, false, 'no']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('only grows, and a line that a killed step left unfinished ends before the next one', () => {
    add('a1');
    const before = readFileSync(file(), 'utf8');
    writeFileSync(file(), `${before}{"id":"a2","rece`);
    add('a3');
    expect(readFileSync(file(), 'utf8').startsWith(`${before}{"id":"a2","rece\n`)).toBe(true);
    expect(readFileSync(file(), 'utf8')).toMatch(/\}\n$/);
    expect(journal.open()).toMatchObject({ entries: [{ id: 'a1' }, { id: 'a3' }], unread: 1 });
  });

  test('of 16 MB is read; a larger one is reported, kept, and hides what is in it', () => {
    add('a1');
    const most = `${line('a2')}\n`.padEnd(16_000_000);
    writeFileSync(file(), most);
    expect(journal.open()).toMatchObject({ entries: [{ id: 'a2' }], unread: 0 });
    writeFileSync(file(), `${most} `);
    expect(journal.open()).toEqual({ entries: [], unread: 1 });
    expect(journal.has('a2')).toBe(false);
    journal.close('a2');
    expect(existsSync(file())).toBe(true);
  });
});

describe('a journal that is no file', () => {
  test('has no sign-ins, and cannot record one', () => {
    add('a1');
    rmSync(file());
    mkdirSync(file());
    expect(journal.open()).toEqual(nothing);
    expect(() => add('a2')).toThrow(/^EISDIR/);
    expect(() => journal.close('a1')).not.toThrow();
  });

  onPosix('has no folder if none can be made, and the error names it', () => {
    const plain = join(temporary, 'plain');
    writeFileSync(plain, '');
    const other = new Journal({ ...env(), RUNNER_TEMP: plain });
    expect(() => add('a1', other)).toThrow(/^ENOTDIR: not a directory, mkdir '.*\/plain\/aws-auth-job-/);
    expect(() => other.close('a1')).not.toThrow();
    expect(other.open()).toEqual(nothing);
  });
});

onPosix('the journal is closed after every reading and writing', () => {
  add('a1');
  const open = readdirSync('/dev/fd').length;
  for (const id of ['a2', 'a3']) add(id);
  journal.open();
  expect(readdirSync('/dev/fd')).toHaveLength(open);
});
