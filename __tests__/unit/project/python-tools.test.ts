import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const folder = fileURLToPath(new URL('../../e2e/python', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.in'));

describe.each(files)('%s', (name) => {
  const chosen = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const lines = readFileSync(join(folder, name.replace('.in', '.txt')), 'utf8').split(/(?<!\\)\n/);
  const packages = lines.filter((line) => line !== '' && !/^\s*#/.test(line));

  test('has exact versions, and all of them are in the .txt file', () => {
    const locked = packages.map((line) => line.split(' ', 1)[0]);
    // The .txt file names no extras.
    const missing = chosen.filter((line) => !locked.includes(line.replace(/\[\w+\]/, '')));
    expect(missing).toEqual([]);
    expect(chosen.filter((line) => !/^[\w.[\]-]+==[\w.]+$/.test(line))).toEqual([]);
  });

  test('every package in the .txt file has an exact version and hashes', () => {
    const pinned = /^[\w.[\]-]+==[\w.]+(?: ; [^\\]+)?(?: \\\n {4}--hash=sha256:[\da-f]{64})+$/;
    expect(packages.filter((line) => !pinned.test(line))).toEqual([]);
  });
});

test('these files are found', () => {
  expect(files).toEqual(['checkov.in', 'go.in', 'tools.in']);
});
