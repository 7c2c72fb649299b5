import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFileCommand } from '../../harness/runner/file-command.ts';
import { managedNames } from '../../src/deliveries/environment/names.ts';
import { outputs } from '../../src/inputs/schema.ts';
import { overrideState } from '../../src/job/first-state.ts';
import { GitHubRunner } from '../../src/job/github-runner.ts';
import { cases } from './cases.ts';
import { scratch } from './job.ts';
import { nasty, wellFormed } from './texts.ts';

const folder = scratch();
const files = {
  GITHUB_ENV: join(folder, 'env'),
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STATE: join(folder, 'state'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
} as const;
beforeAll(() => void Object.assign(process.env, files));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: keyof typeof files) => readFileSync(files[name], 'utf8');
const text = nasty('runner').map(wellFormed);
const valuesOf = (...names: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 4 });
/** The content of a file before the step. */
const before = fc.constantFrom('', 'A=1\n', 'A<<x\n1\nx\n');

test('variables, outputs and state are read back unchanged, and set no other names', () => {
  const state = fc.array(fc.tuple(fc.constantFrom('receipts', 'delivered', 'locked'), text), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(
      before,
      valuesOf(...managedNames),
      valuesOf(...Object.keys(outputs)),
      state,
      (earlier, variables, results, saved) => {
        for (const file of Object.values(files)) writeFileSync(file, earlier);
        const runner = new GitHubRunner();
        overrideState(files);
        runner.allOrNothing(() => {
          for (const [name, value] of variables) runner.exportVariable(name, value);
          for (const [name, value] of results) runner.setOutput(name, value);
        });
        for (const [name, value] of saved) core.saveState(name, value);
        const first = parseFileCommand(earlier);
        expect(parseFileCommand(read('GITHUB_ENV'))).toEqual({ ...first, ...Object.fromEntries(variables) });
        expect(parseFileCommand(read('GITHUB_OUTPUT'))).toEqual({ ...first, ...Object.fromEntries(results) });
        const empty = { receipts: '', delivered: '', locked: '' };
        expect(parseFileCommand(read('GITHUB_STATE'))).toEqual({
          ...first,
          ...empty,
          ...Object.fromEntries(saved),
        });
      },
    ),
    cases,
  );
});

test('a delivery that fails does not change the files, and a summary is appended to its own file', () => {
  fc.assert(
    fc.property(before, valuesOf(...managedNames), text, (earlier, variables, page) => {
      for (const file of Object.values(files)) writeFileSync(file, earlier);
      const runner = new GitHubRunner();
      const fail = () => {
        for (const [name, value] of variables) {
          runner.exportVariable(name, value);
          runner.setOutput('sessions', value);
        }
        throw new Error('as a full disk does');
      };
      expect(() => runner.allOrNothing(fail)).toThrow('as a full disk does');
      runner.summary(page);
      expect([read('GITHUB_ENV'), read('GITHUB_OUTPUT'), read('GITHUB_STATE')]).toEqual([
        earlier,
        earlier,
        earlier,
      ]);
      expect(read('GITHUB_STEP_SUMMARY')).toBe(`${earlier}${page}\n`);
    }),
    cases,
  );
});
