import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { troubleshooting } from '../../../scripts/troubleshooting/page.ts';

const path = fileURLToPath(new URL('../../../docs/troubleshooting.md', import.meta.url));

test('the troubleshooting page matches the explanations', async () => {
  const page = readFileSync(path, 'utf8');
  expect(page).toBe(await troubleshooting());
  const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  expect(new Set(anchors).size).toBe(anchors.length);
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  expect(links.length).toBeGreaterThan(50);
});
