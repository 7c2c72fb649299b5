import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { isServiceAccountToken, readTokenFile } from '../../../src/files/token-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'token-'));
  file = join(folder, 'token');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['of four characters', 'abcd', 4],
  ['with white space around it', ' \nabcd\r\n', 4],
  ['of 20,000 characters', 'x'.repeat(20_000), 20_000],
])('a token %s is read', (_, text, length) => {
  writeFileSync(file, text);
  expect(readTokenFile(file)).toHaveLength(length);
});

test.each([
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['abc', 'is not a token: it has 3 characters, or white space'],
  ['abc def', 'is not a token: it has 7 characters, or white space'],
  ['x'.repeat(20_001), 'is not a token: it has 20001 characters, or white space'],
])('%j is no token', (text, what) => {
  writeFileSync(file, text);
  const reading = () => readTokenFile(file);
  expect(reading).toThrow(FileError);
  expect(reading).toThrow(
    expect.objectContaining({
      message: `${file} ${what}`,
      remedy: 'Write one web identity token, such as a JWT, to the file.',
    }),
  );
});

test('a missing file is named', () => {
  const remedy = 'Write the token to that file before this step.';
  expect(() => readTokenFile(file)).toThrow(
    expect.objectContaining({ message: `${file} does not exist`, remedy }),
  );
});

test.each([
  ['/var/run/secrets/eks.amazonaws.com/serviceaccount/token', true],
  ['/var/run/secrets/kubernetes.io/x/../serviceaccount/token', true],
  ['/var/run/secrets/kubernetes.io/serviceaccount/../serviceaccount/token', true],
  ['/var/run/secrets/a/b/serviceaccount/token', false],
  ['/x/var/run/secrets/a/serviceaccount/token', false],
  ['/var/run/secrets/a/serviceaccount/token2', false],
  ['/var/run/secrets/serviceaccount/token', false],
])('Kubernetes mounts tokens at %s: %s', (path, isMounted) => {
  expect(isServiceAccountToken(path)).toBe(isMounted && process.platform !== 'win32');
});
