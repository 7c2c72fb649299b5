import { expect, test } from '@jest/globals';
import { DeadlineError } from '../../../src/errors/index.ts';
import { Deadline } from '../../../src/net/deadline.ts';

test('a deadline ends a wait with a DeadlineError', async () => {
  const deadline = new Deadline(0.02);
  await expect(deadline.race(new Promise(() => {}))).rejects.toThrow(DeadlineError);
  await expect(deadline.race(Promise.resolve(1))).rejects.toThrow(DeadlineError);
  expect(deadline.left()).toBe(0);
});

test('a deadline passes on results and errors', async () => {
  const deadline = new Deadline(60);
  await expect(deadline.race(Promise.resolve(1))).resolves.toBe(1);
  await expect(deadline.race(Promise.reject(new Error('other')))).rejects.toThrow('other');
  deadline.clear();
});
