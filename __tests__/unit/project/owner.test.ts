import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { filesWithOwner, nameOwner, ownerIn, placeholder, withOwner } from '../../../scripts/owner.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const owner = ownerIn(root);
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

test('an owner is named in steps, links and code owners, and nowhere else', () => {
  const text = 'uses: me/aws-auth@v1\nhttps://github.com/me/aws-auth/blob\n* @me\nsome/aws-auth\nuser@me.org';
  expect(withOwner(text, 'me', 'octo-org')).toBe(
    'uses: octo-org/aws-auth@v1\nhttps://github.com/octo-org/aws-auth/blob\n* @octo-org\nsome/aws-auth\nuser@me.org',
  );
});

test('after an owner is named, no file of the project has the placeholder', () => {
  const copy = mkdtempSync(join(tmpdir(), 'aws-auth-owner-'));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
  try {
    for (const path of tracked) cpSync(join(root, path), join(copy, path));
    nameOwner(copy, owner === placeholder ? 'octo-org' : owner, filesWithOwner(root));
    // Text such as OWNER/NAME tells users what to write.
    const forgotten = new RegExp(`\\b${placeholder}\\b(?!/NAME|/REPOSITORY|@ID/NAME|@\\w*ID/)`);
    const own = ['scripts/owner.ts', '__tests__/unit/project/owner.test.ts'];
    expect(tracked.filter((path) => forgotten.test(readFileSync(join(copy, path), 'utf8')))).toEqual(
      own.filter((path) => forgotten.test(textOf(path))),
    );
    expect(ownerIn(copy)).not.toBe(placeholder);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test.each(['-octo', 'octo--org', 'octo/org', 'octo-', '', 'a'.repeat(40)])('"%s" is no owner', (name) => {
  expect(() => nameOwner(root, name, [])).toThrow('is no name of a user or organization');
});

test('examples use the action of the owner', () => {
  const used = filesWithOwner(root)
    .filter((path) => path.startsWith('docs/') || path === 'README.md')
    .flatMap((path) => [...textOf(path).matchAll(/uses: ([\w-]+)\/aws-auth\b/g)].map(([, name]) => name));
  expect([...new Set(used)]).toEqual([owner]);
});
