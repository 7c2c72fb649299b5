import { expect, test } from '@jest/globals';
import { about, type Runner } from '../../../src/runner.ts';
import { Secret } from '../../../src/text/secret.ts';

/** A runner that records each call with its arguments. */
function recording() {
  const calls: unknown[] = [];
  const record =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls.push([name, ...given]);
    };
  const runner: Runner = {
    mask: record('mask'),
    noteAccount: record('noteAccount'),
    noteVisibility: record('noteVisibility'),
    info: record('info'),
    notice: record('notice'),
    warning: record('warning'),
    debug: record('debug'),
    summary: record('summary'),
  };
  return { runner, calls };
}

test.each(['info', 'notice', 'warning', 'debug'] as const)(
  'a runner about one session starts each %s with its name',
  (kind) => {
    const { runner, calls } = recording();
    about('prod', runner)[kind]('Assumed the role.');
    expect(calls).toEqual([[kind, 'prod: Assumed the role.']]);
  },
);

test('a runner about one session masks and notes what it is given, unchanged', () => {
  const { runner, calls } = recording();
  const secret = new Secret('secret');
  const one = about('prod', runner);
  one.mask(secret, 'text', undefined);
  one.noteAccount('111122223333', 'arn');
  one.noteVisibility('private');
  one.noteVisibility(undefined);
  one.summary('### Page');
  expect(calls).toEqual([
    ['mask', secret, 'text', undefined],
    ['noteAccount', '111122223333', 'arn'],
    ['noteVisibility', 'private'],
    ['noteVisibility', undefined],
    ['summary', '### Page'],
  ]);
});
