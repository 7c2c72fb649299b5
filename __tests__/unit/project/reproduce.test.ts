import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { contentsOf, stateOf } from '../../../scripts/contents.ts';
import { differences } from '../../../scripts/reproduce.ts';

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

test('a build is stale when any file changes that it reads or writes', () => {
  const root = join(base, 'root');
  const files = ['src/a/x.ts', 'trust/x.ts', 'local/x.ts', 'scripts/x.ts', 'dist/x.js', 'tsconfig.json'];
  const others = ['package.json', 'node_modules/.package-lock.json', 'docs/dependencies.md'];
  for (const name of [...files, ...others]) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), 'a');
  }
  const before = stateOf(root);
  for (const name of [...files, ...others]) {
    writeFileSync(join(root, name), 'b');
    expect(stateOf(root)).not.toBe(before);
    writeFileSync(join(root, name), 'a');
  }
  writeFileSync(join(root, 'README.md'), 'b');
  expect(stateOf(root)).toBe(before);
  writeFileSync(join(root, 'src/new.ts'), '');
  expect(stateOf(root)).not.toBe(before);
});

test('the bundle has no path of the folder that it was built in, and loads nothing outside it', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
  const dist = join(root, 'dist');
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(50);
  const wrong = scripts.filter((name) => {
    const text = readFileSync(join(dist, name), 'utf8');
    return [root, root.replaceAll('/', '_'), 'eval("require")("..'].some((each) => text.includes(each));
  });
  expect(wrong).toEqual([]);
});
