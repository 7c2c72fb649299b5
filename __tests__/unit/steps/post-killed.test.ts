import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lockOf } from '../../../src/files/lock.ts';
import { type LockedFiles, openLocked } from '../../../src/files/locked-files.ts';
import { StateLedger } from '../../../src/job/state-ledger.ts';
import { blank, both, JobOnRunner, withoutReceipts } from './undoing.ts';

let job: JobOnRunner;
let open: LockedFiles | undefined;
beforeEach(() => {
  job = new JobOnRunner();
  open = undefined;
});
afterEach(() => {
  open?.close();
  job.remove();
});

describe('after a step that did not deliver', () => {
  test.each([undefined, ''])('there is nothing to do if its state has %j as receipts', async (saved) => {
    await job.post({ state: saved === undefined ? {} : { STATE_receipts: saved } });
    expect([job.said, job.exported, job.kept]).toEqual([[], {}, []]);
  });

  test('variables that it did not reach stay unset, and its profile is gone', async () => {
    const step = await job.signIn(both, { fullAt: 'AWS_REGION' });
    expect(step.state).not.toHaveProperty('STATE_delivered');
    await job.post(step);
    expect([job.exported, job.warnings, job.kept]).toEqual([{}, [], []]);
    expect(existsSync(job.config)).toBe(false);
  });

  test('nothing is undone if it was killed before anything was recorded', async () => {
    const id = '0123456789abcdef';
    await job.post({ state: { STATE_receipts: JSON.stringify({ id, isBegun: true }) } });
    expect([job.said, job.exported, job.kept]).toEqual([[], {}, []]);
  });

  test('the journal tells what to undo if it was killed before the state had the receipts', async () => {
    const { STATE_delivered: _, ...killed } = withoutReceipts(await job.signIn(both), {
      isBegun: true,
    }).state;
    await job.post({ state: killed });
    expect(job.exported).toMatchObject(blank);
    expect(existsSync(job.config)).toBe(false);
    expect(job.warnings).toEqual([]);
  });
});

describe('the locks of a step that was killed', () => {
  const lock = async () => {
    open = await openLocked([job.config, job.credentials], 0, new StateLedger(job.env));
    return job.readState();
  };
  const locks = () => [job.config, job.credentials].map((path) => existsSync(lockOf(path)));

  test('are removed, with the folder that it made for them', async () => {
    await job.post({ state: await lock() });
    expect(existsSync(dirname(job.config))).toBe(false);
    expect(job.said).toEqual([]);
  });

  test.each([
    ['it delivered', { STATE_delivered: 'true' }],
    ['they are not in its state', { STATE_locked: '' }],
    ['the state is damaged', { STATE_locked: '{' }],
  ])('stay if %s', async (_, change) => {
    await job.post({ state: { ...(await lock()), ...change } });
    expect([locks(), job.said]).toEqual([[true, true], []]);
  });
});
