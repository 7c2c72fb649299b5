import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseFileCommand } from '../../../harness/runner/file-command.ts';
import { overrideState } from '../../../src/job/first-state.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-auth-state-'));
  file = join(folder, 'state');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('everything that the post step reads is saved as empty, and other state is kept', () => {
  writeFileSync(file, 'isPost=true\n');
  overrideState({ GITHUB_STATE: file });
  expect(readFileSync(file, 'utf8')).toMatch(/^isPost=true\n/);
  expect(parseFileCommand(readFileSync(file, 'utf8'))).toEqual({
    isPost: 'true',
    receipts: '',
    delivered: '',
    locked: '',
  });
});

test('state that is saved later wins', () => {
  overrideState({ GITHUB_STATE: file });
  writeFileSync(file, 'delivered=true\n', { flag: 'a' });
  expect(parseFileCommand(readFileSync(file, 'utf8'))).toMatchObject({ receipts: '', delivered: 'true' });
});

test('a step without a file for state goes on, and so does one that cannot write to it', () => {
  for (const state of [undefined, '', folder, join(folder, 'absent', 'state')])
    expect(() => overrideState({ GITHUB_STATE: state })).not.toThrow();
  expect(existsSync(join(folder, 'absent'))).toBe(false);
});
