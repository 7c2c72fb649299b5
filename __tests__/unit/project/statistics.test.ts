import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sizesIn } from '../../../scripts/statistics.ts';

test('a package counts with the modules that are in a bundle, each once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aws-auth-statistics-'));
  const file = join(folder, 'main.json');
  const dropped = { name: './node_modules/bowser/es5.js', size: 50, chunks: [] };
  const single = { name: './node_modules/yaml/dist/index.js', size: 7, chunks: [1] };
  const joined = {
    name: './src/index.js + 3 modules',
    size: 60,
    chunks: [1],
    modules: [
      { name: './src/index.js', size: 10, chunks: [] },
      { name: './node_modules/.cache/src/index.js', size: 10, chunks: [] },
      { name: './node_modules/@smithy/core/index.js', size: 20, chunks: [] },
      { name: './node_modules/@smithy/core/node_modules/jose/index.js', size: 30, chunks: [] },
    ],
  };
  writeFileSync(file, JSON.stringify({ modules: [dropped, single, joined, single] }));
  try {
    expect([...sizesIn([file, file])]).toEqual([
      ['node_modules/yaml', 7],
      ['node_modules/@smithy/core', 20],
      ['node_modules/@smithy/core/node_modules/jose', 30],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
