import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { accepted, exceptions, refusedIn, unnamedIn } from '../../../scripts/licences.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const lockOf = (license?: string, dev = false) => ({
  packages: { '': { license: 'MIT' }, 'node_modules/a': { dev, ...(license && { license }) } },
});

describe('a package in the lock file', () => {
  test.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND Apache-2.0', 'BSD-3-Clause', 'BlueOak-1.0.0'])(
    '%s is accepted',
    (license) => {
      expect(refusedIn(lockOf(license), {})).toEqual([]);
    },
  );

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1',
    'MPL-2.0',
    'MIT AND GPL-3.0',
    '(LGPL-3.0 OR GPL-3.0)',
    'CC0-1.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'MITX',
  ])('%s is refused', (license) => {
    expect(refusedIn(lockOf(license), {})).toEqual([
      `node_modules/a: the licence ${license} is not accepted`,
    ]);
  });

  test('a package without a licence is refused', () => {
    expect(refusedIn(lockOf(), {})).toEqual(['node_modules/a: it names no licence']);
  });

  test('an exception is for one development package with one licence, and is needed', () => {
    const excepted = { a: { licence: 'CC-BY-4.0', why: 'data' } };
    expect(refusedIn(lockOf('CC-BY-4.0', true), excepted)).toEqual([]);
    expect(refusedIn(lockOf('CC-BY-4.0'), excepted)).toHaveLength(2);
    expect(refusedIn(lockOf('GPL-3.0', true), excepted)).toHaveLength(2);
    expect(refusedIn(lockOf('MIT', true), excepted)).toEqual(['a: no package needs this exception']);
  });
});

describe('a package in a bundle', () => {
  test('licenses.txt has its name and its licence', () => {
    expect(
      unnamedIn('a\nMIT\nMIT License\n\nPermission is granted\n', ['node_modules/a'], lockOf('MIT')),
    ).toEqual([]);
    for (const text of ['a\nMIT\n\n\nb\nMIT\nMIT License\n', 'a\nMIT\n'])
      expect(unnamedIn(text, ['node_modules/a'], lockOf('MIT'))).toEqual([
        'node_modules/a: the text of its licence is missing',
      ]);
    expect(unnamedIn('a\nISC\n\nba\nMIT\n', ['node_modules/a'], lockOf('MIT'))).toEqual([
      'node_modules/a: its licence MIT is missing',
    ]);
  });

  test('no exception is bundled, and no package outside the lock file', () => {
    expect(
      unnamedIn('a\nCC-BY-4.0\n', ['node_modules/a', 'node_modules/b'], lockOf('CC-BY-4.0', true)),
    ).toEqual([
      'node_modules/a: it is bundled, and the licence CC-BY-4.0 is not accepted',
      'node_modules/b: the lock file does not have it',
    ]);
  });
});

test('every package of this project has an accepted licence', () => {
  expect(refusedIn(JSON.parse(read('package-lock.json')))).toEqual([]);
});

test('the review of pull requests accepts the same licences and exceptions', () => {
  const steps = parse(read('.github/workflows/dependency-review.yml')).jobs.review.steps;
  const [review] = steps.filter(({ uses }: { uses: string }) => uses.includes('dependency-review-action'));
  expect(review.with['allow-licenses'].split(', ')).toEqual(accepted);
  const names = Object.keys(exceptions).map((name) => `pkg:npm/${name}`);
  const allowed: readonly string[] = review.with['allow-dependencies-licenses'].split(', ');
  expect(allowed.filter((each) => !each.startsWith('pkg:golang/'))).toEqual(names);
  const modules = read('__tests__/e2e/tools-go/act/go.mod');
  const ofGo = allowed.flatMap((each) => /^pkg:golang\/(.+)$/.exec(each)?.[1] ?? []);
  expect(ofGo.filter((name) => !modules.includes(`${name} v`))).toEqual([]);
});
