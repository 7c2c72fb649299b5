import { expect, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { idle, problem, problemsOf } from '../../../src/inputs/problem.ts';

test('a check of a file that succeeds gives no problem', () => {
  expect(problemsOf('trust-policy', () => 'text')).toEqual([]);
});

test('a file that cannot be used becomes a problem with its input', () => {
  const check = () => {
    throw new FileError('x is a directory', 'Name a file.');
  };
  expect(problemsOf('trust-policy', check)).toEqual([
    { input: 'trust-policy', what: 'x is a directory', remedy: 'Name a file.' },
  ]);
});

test('any other error of a check is thrown on', () => {
  const check = () => {
    throw new TypeError('a mistake');
  };
  expect(() => problemsOf('trust-policy', check)).toThrow(TypeError);
});

test('a problem that the step can do without is marked', () => {
  const found = problem('audience', 'what', 'remedy');
  expect(found).toEqual({ input: 'audience', what: 'what', remedy: 'remedy' });
  expect(idle(found)).toEqual({ ...found, isIdle: true });
});
