import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Journal } from '../../../src/job/journal.ts';
import { before, blank, both, JobOnRunner, roleOnly, withoutReceipts } from './undoing.ts';

let job: JobOnRunner;
beforeEach(() => {
  job = new JobOnRunner();
});
afterEach(() => job.remove());

describe('AWS_SKIP_CLEANUP_STEP', () => {
  test.each(['true', 'TRUE', 'True'])('as %j keeps everything but the sealed keys', async (skip) => {
    Object.assign(job.env, before);
    const step = await job.signIn(both);
    await job.post(step, { AWS_SKIP_CLEANUP_STEP: skip });
    expect(job.said).toEqual(['AWS_SKIP_CLEANUP_STEP is true, so everything stays as it is.']);
    expect([job.hasProfile, job.exported, job.kept]).toEqual([true, {}, []]);
  });

  test.each(['', 'false', 'untrue', 'true?', '1'])('as %j keeps nothing', async (skip) => {
    await job.post(await job.signIn(both), { AWS_SKIP_CLEANUP_STEP: skip });
    expect([job.hasProfile, job.exported]).toMatchObject([false, blank]);
  });

  test('keeps the sections without receipts, too, and has nothing to report', async () => {
    const step = withoutReceipts(await job.signIn(both));
    job.emptyTemporary();
    await job.post(step, { AWS_SKIP_CLEANUP_STEP: 'true' });
    expect([job.hasProfile, job.said, job.kept]).toEqual([true, [], []]);
  });
});

describe('a sign-in that a logout has undone', () => {
  test('is not undone again, and its sealed keys are deleted', async () => {
    Object.assign(job.env, before);
    const step = await job.signIn(both);
    job.journal.mark(step.id, 'undone');
    await job.post(step);
    expect(job.said).toEqual(['A later step with logout: true already undid this step.']);
    expect([job.hasProfile, job.exported, job.kept]).toEqual([true, {}, []]);
  });

  test('but for its profile gets only the profile undone', async () => {
    Object.assign(job.env, before);
    const step = await job.signIn(both);
    job.journal.mark(step.id, 'profile-left');
    await job.post(step);
    expect(job.said).toEqual(['Removed or restored: profile dev.']);
    expect([job.hasProfile, job.exported, job.kept]).toEqual([false, {}, []]);
  });

  test('in another job of the same name is not of this job', async () => {
    const step = await job.signIn(roleOnly);
    new Journal({ ...job.env, GITHUB_JOB: 'another' }).mark(step.id, 'undone');
    await job.post(step);
    expect(job.exported).toEqual(blank);
  });
});
