import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandLine } from '../../src/deliveries/renewal/command-line.ts';
import { FileError } from '../../src/errors/index.ts';
import { sectionText } from '../../src/files/ini.ts';
import { cases } from './cases.ts';
import { nasty, variable } from './texts.ts';

const word = fc.oneof(
  fc.constantFrom(
    'credential-process',
    '/opt/node',
    'C:\\Program Files\\nodejs\\node.exe',
    'C:\\a b\\',
    '~',
    '-n',
    '',
  ),
  nasty('shell').map(variable),
  fc
    .array(
      fc.oneof(fc.constantFrom('/', ' ', '\\', "'", '"', '.', '-', '~', '*'), nasty('shell').map(variable)),
      { maxLength: 6 },
    )
    .map((all) => all.join('')),
);
const words = fc.array(word, { minLength: 1, maxLength: 4 });

/** The command line; undefined if a profile cannot hold the words. */
function lineOf(all: readonly string[], platform: NodeJS.Platform): string | undefined {
  try {
    const line = commandLine(all, platform);
    sectionText('x', { credential_process: line }, '\n');
    return line;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** Joins adjacent parts into words. A blank (undefined) ends a word. */
function joined(parts: readonly (string | undefined)[]): readonly string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    if (part !== undefined) words.push((isOpen ? (words.pop() ?? '') : '') + part);
    isOpen = part !== undefined;
  }
  return words;
}

/** Splits as Python's shlex does, which the AWS CLI uses: https://docs.python.org/3/library/shlex.html */
function shlex(line: string): readonly string[] {
  const parts = [...line.matchAll(/[ \t\r\n]+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^ \t\r\n'"\\]+)/gs)];
  return joined(
    parts.map(
      ([, single, double, escaped, bare]) => single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? bare,
    ),
  );
}

/** Splits as programs on Windows do: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function windows(line: string): readonly string[] {
  let isQuoted = false;
  const parts = [...line.matchAll(/(\\*)"|([ \t]+)|\\+|[^\\" \t]+/g)].map(([text, slashes, blanks]) => {
    if (slashes === undefined) return blanks && !isQuoted ? undefined : text;
    const isLiteral = slashes.length % 2 === 1;
    if (!isLiteral) isQuoted = !isQuoted;
    return slashes.slice(slashes.length / 2) + (isLiteral ? '"' : '');
  });
  return joined(parts);
}

// Starting a shell takes long, so each case has many lines.
const scripts = { ...cases, numRuns: Math.ceil((cases.numRuns ?? 0) / 10) };

test('a shell and the splitter of the AWS CLI give the original words back', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (all) => {
      const fit = all.flatMap((each) => {
        const line = lineOf(each, 'linux');
        return line === undefined ? [] : [{ each, line }];
      });
      for (const { each, line } of fit) {
        expect(shlex(line)).toEqual(each);
        // The SDK for Go strips a pair of quotation marks around the line. The last word is a file with a plain name.
        expect(commandLine([...each, '/x/plan.json'], 'linux')).not.toMatch(/^(['"]).*\1$/s);
      }
      const script = fit.map(({ line }) => `printf '%s\\0' ${line} end`).join('\n');
      const { stdout, stderr } = spawnSync('/bin/sh', { input: script, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).toBe(fit.map(({ each }) => `${[...each, 'end'].join('\0')}\0`).join(''));
    }),
    scripts,
  );
});

test('programs on Windows split the line into the original words', () => {
  fc.assert(
    fc.property(words, (all) => {
      const line = lineOf(all, 'win32');
      if (line === undefined) return;
      expect(windows(line)).toEqual(all);
      // Characters that the command interpreter acts on are inside quotation marks.
      expect(line.replace(/"[^"]*"/g, '')).not.toMatch(/["&|<>^%()!]/);
    }),
    cases,
  );
});
