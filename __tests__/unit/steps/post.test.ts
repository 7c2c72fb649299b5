import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { before, blank, both, dev, JobOnRunner, roleOnly, withoutReceipts, withReceipts } from './undoing.ts';

let job: JobOnRunner;
beforeEach(() => {
  job = new JobOnRunner();
});
afterEach(() => job.remove());

const later = { kind: 'hologram' };
const restored = `Restored: ${Object.keys(blank).join(', ')}.`;

describe('after a step that delivered', () => {
  test('the variables are blank again, and neither a profile nor the journal is left', async () => {
    const step = await job.signIn(both);
    expect([job.hasProfile, job.kept]).toEqual([true, ['journal']]);
    await job.post(step);
    expect(job.exported).toEqual({ ...blank, AWS_PROFILE: '' });
    expect(existsSync(job.config)).toBe(false);
    expect(job.kept).toEqual([]);
    expect(job.said).toContain('Removed or restored: profile dev.');
    expect(job.warnings).toEqual([]);
  });

  test('the keys from before return, and the key that they were sealed with is deleted', async () => {
    Object.assign(job.env, before);
    const step = await job.signIn(roleOnly);
    expect(job.kept).toEqual(['journal', 'key']);
    await job.post(step);
    expect(job.exported).toEqual({ ...blank, ...before });
    expect(job.said).toContain(`::add-mask::${before.AWS_SECRET_ACCESS_KEY}`);
    expect(job.kept).toEqual([]);
  });

  test('keys that are in the env of the step itself reach no other step', async () => {
    const step = await job.signIn(roleOnly, before);
    await job.post(step, before);
    expect(job.exported).toEqual(blank);
  });

  test('the state is enough, even if a later step has emptied the temporary folder', async () => {
    const step = await job.signIn(both);
    job.emptyTemporary();
    await job.post(step);
    expect(job.exported).toMatchObject(blank);
    expect(existsSync(job.config)).toBe(false);
    expect(job.warnings).toEqual([]);
  });

  test('the journal stays for the other sign-ins of the job', async () => {
    const [first, second] = [await job.signIn(roleOnly), await job.signIn(roleOnly)];
    await job.post(second);
    expect(job.journal.open().entries.map(({ id }) => id)).toEqual([first.id]);
  });

  test('a profile that another step of this job has replaced since stays, which a warning says', async () => {
    const step = await job.signIn(dev);
    await job.signIn({ ...dev, 'overwrite-aws-profile': 'true' });
    const text = readFileSync(job.config, 'utf8');
    await job.post(step);
    expect(job.warnings).toContainEqual(
      `[profile dev] in ${job.config} has been changed since this action wrote it, so it stays as it is.`,
    );
    expect(readFileSync(job.config, 'utf8')).toBe(text);
  });

  test('a profile that another job has replaced since is left to that job', async () => {
    const step = await job.signIn(dev);
    await job.signIn({ ...dev, 'overwrite-aws-profile': 'true' }, { GITHUB_JOB: 'another' });
    await job.post(step);
    expect(job.warnings).toEqual([]);
    expect(readFileSync(job.config, 'utf8')).toContain(', instead of ');
    expect(job.kept.filter((name) => name === 'journal')).toHaveLength(1);
  });
});

describe('receipts', () => {
  test('that are too large for the state are read from the journal', async () => {
    await job.post(withoutReceipts(await job.signIn(both)));
    expect(job.exported).toMatchObject(blank);
    expect([job.hasProfile, job.warnings, job.kept]).toEqual([false, [], []]);
  });

  test('that are gone leave only the marked sections to remove, which a warning says', async () => {
    const step = withoutReceipts(await job.signIn(both));
    job.emptyTemporary();
    await job.post(step);
    expect([existsSync(job.config), job.exported]).toEqual([false, {}]);
    expect(job.warnings).toEqual([
      'Not everything could be restored: the record of changes is gone. The post step removed 2 marked sections from the shared files. Variables stay as they are',
    ]);
  });

  test('in the journal are those of this sign-in, and others stay', async () => {
    const [first, second] = [await job.signIn(roleOnly), await job.signIn(dev)];
    await job.post(withoutReceipts(first));
    expect([job.hasProfile, job.said]).toEqual([true, [restored]]);
    expect(job.journal.open().entries.map(({ id }) => id)).toEqual([second.id]);
  });

  test.each([
    [1, '1 record of changes cannot be read'],
    [2, '2 records of changes cannot be read'],
  ])('that this version cannot read are reported, and do not hide the others: %j', async (count, words) => {
    const step = await job.signIn(both);
    await job.post(
      withReceipts(step, (receipts) => [...Array.from({ length: count }, () => later), ...receipts]),
    );
    expect(job.warnings).toEqual([
      `${words}: damaged, or of another version of this action. These changes are not undone.`,
    ]);
    expect([job.hasProfile, job.exported]).toMatchObject([false, blank]);
  });

  test('in a damaged state change nothing, and a warning says so', async () => {
    await job.signIn(both);
    await expect(
      job.post({ state: { STATE_receipts: '{"id":"../x","receipts":[]}' } }),
    ).resolves.toBeUndefined();
    expect(job.warnings).toEqual([expect.stringMatching(/^Not everything could be restored: ./)]);
    expect([job.hasProfile, job.exported]).toEqual([true, {}]);
  });
});
