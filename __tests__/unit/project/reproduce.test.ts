import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { contentsOf, differences } from '../../../scripts/reproduce.ts';

const base = mkdtempSync(join(tmpdir(), 'aws-auth-contents-'));
afterAll(() => rmSync(base, { recursive: true }));

const folderWith = (name: string, files: Readonly<Record<string, string>>) => {
  const folder = join(base, name);
  mkdirSync(join(folder, 'trust'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return contentsOf(folder);
};

const first = folderWith('first', { 'index.js': '1', 'post.js': '2', 'trust/index.js': '3' });

test('two folders with the same files have no differences', () => {
  const second = folderWith('second', { 'trust/index.js': '3', 'post.js': '2', 'index.js': '1' });
  expect(differences(first, second, ['one', 'the other'])).toEqual([]);
  expect([...first.keys()]).toEqual(['index.js', 'post.js', 'trust/index.js']);
});

test('another byte, a missing file and a new file are differences', () => {
  const second = folderWith('third', { 'index.js': '1\n', 'trust/index.js': '3', 'trust/9.js': '' });
  expect(differences(first, second, ['one', 'the other'])).toEqual([
    'dist/index.js: one and the other differ',
    'dist/post.js: only in one',
    'dist/trust/9.js: only in the other',
  ]);
});
