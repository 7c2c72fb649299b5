import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')) as {
  updates: readonly { 'package-ecosystem': string; directory?: string; directories?: readonly string[] }[];
};
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');

/** Whether a folder is one of a dependabot entry, where `*` stands for one name. */
const isNamed = (folder: string, names: readonly string[]) =>
  names.some((name) => {
    const [wanted, found] = [name.split('/').slice(1), folder === '.' ? [''] : folder.split('/')];
    return wanted.length === found.length && wanted.every((each, at) => each === '*' || each === found[at]);
  });

test.each([
  ['npm', /(?:^|\/)package-lock\.json$/, 1],
  ['gomod', /(?:^|\/)go\.mod$/, 4],
  ['uv', /\.in$/, 3],
  ['github-actions', /^(?:docs\/examples|__tests__\/e2e\/workflows)\/[^/]+\.yml$/, 10],
])('%s: every file with versions is in a folder that dependabot reads', (ecosystem, file, least) => {
  const folders = updates
    .filter((update) => update['package-ecosystem'] === ecosystem)
    .flatMap(({ directory, directories }) => [...(directory ? [directory] : []), ...(directories ?? [])]);
  const files = tracked.filter((path) => file.test(path));
  expect(files.filter((path) => !isNamed(dirname(path), folders))).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(least);
});

test('each waits before it takes a release', () => {
  expect(updates.map((update) => ('cooldown' in update ? update['package-ecosystem'] : ''))).toEqual(
    updates.map((update) => update['package-ecosystem']),
  );
});
