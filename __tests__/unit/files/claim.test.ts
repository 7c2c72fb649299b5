import { mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claim } from '../../../src/files/claim.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-auth-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each name can be claimed once', () => {
  expect([claim(folder, 'a'), claim(folder, 'a'), claim(folder, 'b')]).toEqual([true, false, true]);
});

test('names are stored as digests, and old claims are deleted', () => {
  claim(folder, 'arn:aws:iam::111122223333:mfa/someone 1');
  const claims = folder;
  const [first = ''] = readdirSync(claims);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
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
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  utimesSync(join(folder, 'notes.txt'), new Date(0), new Date(0));
  claim(folder, 'a');
  expect(readdirSync(folder)).toContain('notes.txt');
  rmSync(target, { recursive: true });
});

test('a claim succeeds if the folder cannot be written', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(claim(file, 'a')).toBe(true);
});
