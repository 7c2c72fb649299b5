import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { filesWithOwner, ownerIn, placeholder, withOwner } from '../../../scripts/owner.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const owner = ownerIn(root);
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('an owner is named in steps, links and code owners, and nowhere else', () => {
  const text = 'uses: me/aws-auth@v1\nhttps://github.com/me/aws-auth/blob\n* @me\nsome/aws-auth\nuser@me.org';
  expect(withOwner(text, 'me', 'octo-org')).toBe(
    'uses: octo-org/aws-auth@v1\nhttps://github.com/octo-org/aws-auth/blob\n* @octo-org\nsome/aws-auth\nuser@me.org',
  );
});

test('once the project has an owner, no file has the placeholder', () => {
  const named = owner === placeholder ? 'octo-org' : owner;
  const forgotten = filesWithOwner(root).filter((path) => {
    const text = withOwner(textOf(path), owner, named);
    return new RegExp(`\\b${placeholder}/aws-auth|@${placeholder}\\b`).test(text);
  });
  expect(forgotten).toEqual([]);
});

test('examples use the action of the owner', () => {
  const used = filesWithOwner(root)
    .filter((path) => path.startsWith('docs/') || path === 'README.md')
    .flatMap((path) => [...textOf(path).matchAll(/uses: ([\w-]+)\/aws-auth\b/g)].map(([, name]) => name));
  expect([...new Set(used)]).toEqual([owner]);
});
