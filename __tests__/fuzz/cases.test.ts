import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { properties } from './cases.ts';

test('the number of properties that share the cases is right', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'cases.test.ts');
  const texts = sources.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(texts.join('\n').match(/fc\.(asyncProperty|property)\(/g)).toHaveLength(properties);
});
