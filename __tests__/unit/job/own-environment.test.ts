import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { useEnvironment } from '../../../src/job/own-environment.ts';

const names = ['AWS_AUTH_TEST_A', 'AWS_AUTH_TEST_B', 'AWS_AUTH_TEST_C', 'AWS_AUTH_TEST_D'] as const;
const clear = () => {
  for (const name of names) delete process.env[name];
};
beforeEach(clear);
afterEach(clear);
const [a, b, c, d] = names;

test('variables are set, replaced and deleted, and all others stay', () => {
  Object.assign(process.env, { [b]: 'old', [c]: 'old', [d]: 'kept' });
  const before = { ...process.env };
  useEnvironment({ [a]: 'new', [b]: '', [c]: undefined });
  expect(process.env).toEqual({ ...before, [a]: 'new', [b]: '', [c]: undefined });
  expect(c in process.env).toBe(false);
  expect(process.env[d]).toBe('kept');
});

test('a variable that is not set can be deleted', () => {
  useEnvironment({ [a]: undefined });
  expect(a in process.env).toBe(false);
});
