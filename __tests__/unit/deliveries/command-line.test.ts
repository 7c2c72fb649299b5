import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandLine } from '../../../src/deliveries/renewal/command-line.ts';
import { FileError } from '../../../src/errors/index.ts';

describe('the command line of a profile', () => {
  test('quotes paths, and leaves plain words as they are', () => {
    expect(commandLine(['/a b/node', '/c/index.js', 'credential-process'], 'linux')).toBe(
      "'/a b/'node '/c/'index.js credential-process",
    );
    expect(commandLine(['C:\\a b\\node.exe', 'credential-process'], 'win32')).toBe(
      '"C:\\a b\\node.exe" credential-process',
    );
  });

  test('never begins and ends with the same quotation mark, because the SDK for Go would strip both', () => {
    for (const path of ['/a/plan.json', '/x y/plan.json', "/it's/plan.json"])
      expect(commandLine(['/b c/node', path], 'linux')).toMatch(/^'.*[^']$/);
  });

  test('has quotation marks on Windows only where they are needed', () => {
    expect(commandLine(['C:\\a\\node.exe', 'D:\\_temp\\plan.json'], 'win32')).toBe(
      'C:\\a\\node.exe D:\\_temp\\plan.json',
    );
  });

  test('doubles a backslash before a quotation mark', () => {
    expect(commandLine(['C:\\a b\\', 'x'], 'win32')).toBe('"C:\\a b\\\\" x');
  });

  test('is split by a shell into the original words', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const words = fc.array(
      word.filter((text) => !/[\r\n\0]|\s[#;]/.test(text)),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const line = commandLine(list, 'linux');
        const { stdout } = spawnSync('/bin/sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' });
        expect(stdout).toBe(`${list.join('\n')}\n`);
      }),
      { numRuns: 60, seed: 20261124 },
    );
  });

  test.each([['/a\nb'], ['/a #b'], ['/a ;b'], ['']])('refuses a path unfit for profiles: %j', (path) => {
    expect(() => commandLine([path], 'linux')).toThrow(FileError);
  });

  test('refuses a quotation mark on Windows, where it cannot be escaped', () => {
    expect(() => commandLine(['C:\\a"b'], 'win32')).toThrow(FileError);
  });
});
