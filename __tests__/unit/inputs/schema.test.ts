import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml } from '../../../scripts/action-yml.ts';
import { withTables } from '../../../scripts/readme-tables.ts';
import { outputs, schema } from '../../../src/inputs/schema.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

test('action.yml matches the schema', () => {
  const action = parse(read('action.yml'));
  expect(read('action.yml')).toBe(actionYml());
  expect(Object.keys(action.inputs)).toEqual(Object.keys(schema));
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
});

test('the README’s tables match the schema', () => {
  const readme = read('README.md');
  const speed = JSON.parse(read('docs/speed.json'));
  expect(readme).toBe(withTables(readme, speed));
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...Object.keys(schema), ...Object.keys(outputs)].sort());
});
