import { getEventListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { DeadlineError } from '../../../src/errors/index.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { now } from '../../../trust/clock.ts';

/** How many timers keep the process alive. */
const timers = () => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
const never = new Promise<never>(() => {});

test('a deadline ends a wait with a DeadlineError', async () => {
  const deadline = new Deadline(0.02);
  await expect(deadline.race(never)).rejects.toThrow(DeadlineError);
  await expect(deadline.race(Promise.resolve(1))).rejects.toThrow(DeadlineError);
  // Node's timers count whole milliseconds, so one may end before its time.
  await wait(5);
  expect(deadline.left()).toBe(0);
});

test('a deadline passes on results and errors', async () => {
  const deadline = new Deadline(60);
  await expect(deadline.race(Promise.resolve(1))).resolves.toBe(1);
  await expect(deadline.race(Promise.reject(new Error('other')))).rejects.toThrow('other');
  expect(getEventListeners(deadline.signal, 'abort')).toEqual([]);
  deadline.clear();
});

test('a deadline knows the time that is left', () => {
  const deadline = new Deadline(60);
  expect(deadline.seconds).toBe(60);
  expect(deadline.left()).toBeGreaterThan(50_000);
  expect(deadline.left()).toBeLessThanOrEqual(60_000);
  deadline.clear();
});

test.each([
  [0, 0, 0],
  [0.25, 12.5, 15],
  [1, 50, 60],
])('a part of %d has that share of the time left', (share, least, most) => {
  const whole = new Deadline(60);
  const part = whole.part(share);
  expect(part.seconds).toBeGreaterThanOrEqual(least);
  expect(part.seconds).toBeLessThanOrEqual(most);
  for (const each of [whole, part]) each.clear();
});

describe('the end of a deadline', () => {
  test('is an error with its seconds, which aborts what has its signal', async () => {
    const deadline = new Deadline(0.01);
    await expect(deadline.race(never)).rejects.toMatchObject({
      message: 'no result within 0 s',
      seconds: 0.01,
    });
    expect(deadline.signal.reason).toBeInstanceOf(DeadlineError);
  });

  test('never comes once it is cleared, and nothing keeps the process alive', async () => {
    const before = timers();
    const deadline = new Deadline(0.01);
    expect(timers()).toBe(before + 1);
    deadline.clear();
    expect(timers()).not.toBeGreaterThan(before);
    await wait(50);
    expect(deadline.signal.aborted).toBe(false);
  });

  test('comes at once when it is cancelled, and nothing keeps the process alive', async () => {
    const before = timers();
    const deadline = new Deadline(60);
    const waiting = expect(deadline.race(never)).rejects.toMatchObject({
      message: 'no result within 60 s',
      seconds: 60,
    });
    deadline.cancel();
    expect(timers()).not.toBeGreaterThan(before);
    await waiting;
    await expect(deadline.race(Promise.resolve(1))).rejects.toThrow(DeadlineError);
  });

  test('leaves no error of the lost work unhandled', async () => {
    const deadline = new Deadline(60);
    deadline.cancel();
    // Jest fails for an unhandled rejection, which would end the step.
    await expect(deadline.race(Promise.reject(new Error('late')))).rejects.toThrow(DeadlineError);
    await wait(5);
  });
});

describe('a pause', () => {
  test('lasts as long as it should', async () => {
    const deadline = new Deadline(60);
    const start = now();
    await expect(deadline.pause(50)).resolves.toBeUndefined();
    expect(now() - start).toBeGreaterThan(48);
    deadline.clear();
  });

  test('ends with the deadline, and its timer as well', async () => {
    const before = timers();
    await expect(new Deadline(0.01).pause(60_000)).rejects.toThrow(DeadlineError);
    expect(timers()).not.toBeGreaterThan(before);
  });
});

describe('a suspended deadline', () => {
  test('that is cancelled meanwhile leaves no timer behind, which would keep the process alive', async () => {
    const before = timers();
    const deadline = new Deadline(60);
    await deadline.suspended(60, async () => deadline.cancel());
    expect(timers()).toBe(before);
  });

  test('does not pass, and loses no time', async () => {
    const start = now();
    const deadline = new Deadline(60);
    const before = deadline.left();
    const spent = await deadline.suspended(30, async (own) => {
      const begun = now();
      expect(own.seconds).toBe(30);
      expect(deadline.left()).toBe(Number.POSITIVE_INFINITY);
      await wait(50);
      return now() - begun;
    });
    const lost = before - deadline.left();
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(lost).toBeLessThanOrEqual(now() - start - spent);
    deadline.clear();
  });

  test('ends nothing meanwhile, but afterwards', async () => {
    const deadline = new Deadline(0.02);
    const wasEnded = await deadline.suspended(60, async () => {
      await wait(80);
      return deadline.signal.aborted;
    });
    expect(wasEnded).toBe(false);
    await expect(deadline.race(never)).rejects.toMatchObject({ seconds: 0.02 });
  });

  test('leaves the work to a deadline of its own, whose error it passes on', async () => {
    const deadline = new Deadline(60);
    await expect(deadline.suspended(0.01, (own) => own.race(never))).rejects.toMatchObject({ seconds: 0.01 });
    expect(deadline.signal.aborted).toBe(false);
    expect(deadline.left()).toBeLessThanOrEqual(60_000);
    deadline.clear();
  });

  test('clears the deadline of the work', async () => {
    const before = timers();
    const deadline = new Deadline(60);
    await deadline.suspended(60, async () => {});
    deadline.clear();
    expect(timers()).not.toBeGreaterThan(before);
  });
});
