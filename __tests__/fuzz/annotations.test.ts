import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { GitHubRunner } from '../../src/job/github-runner.ts';
import { StderrRunner } from '../../src/job/stderr-runner.ts';
import { about } from '../../src/runner.ts';
import { Secret } from '../../src/text/secret.ts';
import { cases } from './cases.ts';
import { type Command, commandsIn } from './runner-log.ts';
import { nasty } from './texts.ts';

let printed = '';
beforeEach(() => {
  process.env.RUNNER_DEBUG = '1';
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
});
afterEach(() => {
  process.exitCode = 0;
  jest.restoreAllMocks();
});

/** The commands that `work` prints. */
function commandsOf(work: () => void): readonly Command[] {
  printed = '';
  work();
  return commandsIn(printed);
}

const text = nasty('runner');
const annotation = (name: string, data: string, title = 'aws-auth') => ({
  name,
  properties: title ? { title } : {},
  data,
});
const ends = [{ name: 'endgroup', properties: {}, data: '' }];

test('each message of a step is one annotation with its text, or none', () => {
  fc.assert(
    fc.property(text, text, text, (said, name, title) => {
      const runner = new GitHubRunner();
      const one = about(name, runner);
      expect(commandsOf(() => runner.info(said))).toEqual([]);
      expect(commandsOf(() => one.info(said))).toEqual([]);
      for (const kind of ['notice', 'warning', 'debug'] as const) {
        const expected = (data: string) => [annotation(kind, data, kind === 'debug' ? '' : 'aws-auth')];
        expect(commandsOf(() => runner[kind](said))).toEqual(expected(said));
        expect(commandsOf(() => one[kind](said))).toEqual(expected(`${name}: ${said}`));
      }
      const failed = commandsOf(() => runner.fail(title, said, `${said}\n${name}`));
      expect(failed.filter((each) => each.name !== 'group')).toEqual([
        annotation('error', said, title),
        ...ends,
      ]);
      expect(failed.map((each) => each.name)).toEqual(['error', 'group', 'endgroup']);
    }),
    cases,
  );
});

test('secrets are masked unchanged, and the text that replaces them is no command', () => {
  const secret = fc.oneof(
    fc.constantFrom(':', '::', '#', '[', '##', 'error', '\r', '%', '111122223333'),
    text,
  );
  const accounts = fc.constantFrom('shown', 'hidden', 'masked');
  fc.assert(
    fc.property(
      text,
      fc.array(secret, { minLength: 1, maxLength: 3 }),
      accounts,
      (said, hidden, printing) => {
        const runner = new GitHubRunner({ accounts: printing });
        const masked = commandsOf(() => runner.mask(...hidden, ...hidden.map((each) => new Secret(each))));
        const known = [...new Set(hidden)].filter((each) => each !== '');
        expect(masked).toEqual(known.map((data) => ({ name: 'add-mask', properties: {}, data })));
        expect(commandsOf(() => runner.info(said))).toEqual([]);
        for (const kind of ['notice', 'warning', 'debug'] as const)
          expect(commandsOf(() => runner[kind](said)).map((each) => each.name)).toEqual([kind]);
        const failed = commandsOf(() => runner.fail(said, said, said));
        expect(failed.map((each) => each.name)).toEqual(['error', 'group', 'endgroup']);
      },
    ),
    cases,
  );
});

test('a process that renews a session prints no command', () => {
  fc.assert(
    fc.property(text, text, (said, hidden) => {
      const runner = new StderrRunner({ RUNNER_DEBUG: '1' });
      runner.mask(hidden);
      for (const kind of ['info', 'notice', 'warning', 'debug', 'fail'] as const)
        expect(commandsOf(() => runner[kind](said))).toEqual([]);
    }),
    cases,
  );
});
