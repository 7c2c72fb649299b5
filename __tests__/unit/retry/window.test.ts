import { expect, test } from '@jest/globals';
import { Window } from '../../../src/retry/window.ts';

/** Works in a window. Each ends when `end` is called with its number. */
function working(window: Window, count: number) {
  const ends = new Map<number, () => void>();
  const all = Array.from({ length: count }, (_, index) =>
    window.run(() => new Promise<void>((resolve) => ends.set(index, resolve))),
  );
  const end = async (...numbers: readonly number[]) => {
    for (const number of numbers) {
      ends.get(number)?.();
      ends.delete(number);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { all, end, running: () => [...ends.keys()] };
}

test('as many calls run at a time as the window is large, in order', async () => {
  const { end, running } = working(new Window(3), 6);
  expect(running()).toEqual([0, 1, 2]);
  await end(1);
  expect(running()).toEqual([0, 2, 3]);
  await end(0, 2, 3);
  expect(running()).toEqual([4, 5]);
});

test('throttling halves the window once for all calls that were running, and every success widens it', async () => {
  const window = new Window(8);
  const { end, running } = working(window, 40);
  for (let failures = 0; failures < 8; failures++) window.throttled();
  await end(0, 1, 2, 3);
  // Five of eight would be left, but the window is only a little larger than four.
  expect(running()).toHaveLength(4);
  await end(4, 5, 6, 7);
  const wider = running().length;
  expect(wider).toBeGreaterThan(4);
  expect(wider).toBeLessThan(8);
  await end(...running());
  await end(...running());
  expect(running().length).toBeGreaterThan(wider);
  expect(running().length).toBeLessThanOrEqual(8);
});

test('failures of calls from before the last halving do not halve it again, later ones do', async () => {
  const window = new Window(8);
  const { end, running } = working(window, 40);
  window.throttled();
  await end(0, 1, 2, 3, 4, 5, 6);
  window.throttled();
  expect(running()).toHaveLength(5);
  await end(7);
  window.throttled();
  await end(...running().slice(0, 2));
  expect(running()).toHaveLength(3);
});

test('one call always runs, and the window recovers after failures', async () => {
  const window = new Window(2);
  for (let failures = 0; failures < 9; failures++) window.throttled();
  await expect(window.run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  await expect(window.run(async () => 'done')).resolves.toBe('done');
});
