import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claim, claimsFolder } from '../../../src/files/claim.ts';
import { onPosix } from '../posix.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-auth-claim-'));
});
const { getuid } = process;
const { now } = Date;
afterEach(() => {
  Object.assign(process, { getuid });
  Object.assign(Date, { now });
  rmSync(folder, { recursive: true });
});

test('each user has a folder for claims, for all jobs on the machine', () => {
  Object.assign(process, { getuid: () => 1001 });
  expect(claimsFolder()).toBe(join(tmpdir(), 'aws-auth-claims-1001'));
  Object.assign(process, { getuid: () => 0 });
  expect(claimsFolder()).toBe(join(tmpdir(), 'aws-auth-claims-0'));
  // As on Windows.
  Object.assign(process, { getuid: undefined });
  expect(claimsFolder()).toBe(join(tmpdir(), 'aws-auth-claims-user'));
});

test('a missing folder is made', () => {
  const claims = join(folder, 'new', 'claims');
  expect([claim(claims, 'a'), claim(claims, 'a')]).toEqual([true, false]);
});

onPosix('a folder that is made is for this user only', () => {
  const claims = join(folder, 'claims');
  claim(claims, 'a');
  expect(statSync(claims).mode & 0o777).toBe(0o700);
});

test('each name can be claimed once', () => {
  expect([claim(folder, 'a'), claim(folder, 'a'), claim(folder, 'b')]).toEqual([true, false, true]);
});

test('names are stored as digests, and old claims are deleted', () => {
  claim(folder, 'arn:aws:iam::111122223333:mfa/someone 1');
  const claims = folder;
  const [first = ''] = readdirSync(claims);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(join(claims, first), 'utf8')).toBe('');
  utimesSync(join(claims, first), new Date(0), new Date(0));
  claim(folder, 'another');
  expect(readdirSync(claims)).toHaveLength(1);
  expect(readdirSync(claims)).not.toContain(first);
});

test('a symbolic link is not followed, and no other file is deleted', () => {
  const target = mkdtempSync(join(tmpdir(), 'aws-auth-claim-'));
  const thesis = join(target, 'a'.repeat(64));
  writeFileSync(thesis, 'mine');
  utimesSync(thesis, new Date(0), new Date(0));
  symlinkSync(target, join(folder, 'link'));
  expect(claim(join(folder, 'link'), 'a')).toBe(true);
  expect(readdirSync(target)).toEqual(['a'.repeat(64)]);
  const others = [
    'notes.txt',
    `${'a'.repeat(64)}.txt`,
    `a-${'a'.repeat(64)}`,
    'a'.repeat(63),
    'g'.repeat(64),
  ];
  for (const name of others) {
    writeFileSync(join(folder, name), 'mine');
    utimesSync(join(folder, name), new Date(0), new Date(0));
  }
  claim(folder, 'a');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
  rmSync(target, { recursive: true });
});

test('a folder with the name of a claim is left alone', () => {
  const other = join(folder, 'b'.repeat(64));
  mkdirSync(other);
  utimesSync(other, new Date(0), new Date(0));
  expect([claim(folder, 'a'), claim(folder, 'a')]).toEqual([true, false]);
  expect(readdirSync(folder)).toContain('b'.repeat(64));
});

test.each([
  [300_000, false],
  [300_001, true],
  [-300_000, false],
  [-300_001, true],
])('a claim that was made %d ms ago is forgotten: %j', (age, isForgotten) => {
  const date = 1_800_000_000_000;
  claim(folder, 'a');
  const [name = ''] = readdirSync(folder);
  utimesSync(join(folder, name), date / 1000, date / 1000);
  Object.assign(Date, { now: () => date + age });
  expect(claim(folder, 'a')).toBe(isForgotten);
});

test('a claim succeeds if the folder cannot be written', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(claim(file, 'a')).toBe(true);
});

// In this folder even root can make no file.
const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux('a claim succeeds if its file cannot be written', () => {
  expect(claim(`/proc/${process.pid}`, 'a')).toBe(true);
});
