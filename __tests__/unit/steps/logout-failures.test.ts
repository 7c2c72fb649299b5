import { mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { before, blank, both, JobOnRunner, roleOnly } from './undoing.ts';

let job: JobOnRunner;
beforeEach(() => {
  job = new JobOnRunner();
});
afterEach(() => job.remove());

const page = () => readFileSync(job.summary, 'utf8');

/** Puts a folder in the place of the configuration file, so that no profile can be restored. */
function breakConfig(): () => void {
  const away = `${job.config}.away`;
  renameSync(job.config, away);
  mkdirSync(job.config);
  return () => {
    rmdirSync(job.config);
    renameSync(away, job.config);
  };
}

describe('a profile that cannot be restored', () => {
  test('fails the step, and the post step tries once more', async () => {
    Object.assign(job.env, before);
    const [first, second] = [await job.signIn(both), await job.signIn(roleOnly)];
    const restore = breakConfig();
    await job.logout();
    expect(process.exitCode).toBe(1);
    expect(job.exported).toMatchObject(before);
    expect(job.warnings).toEqual([expect.stringMatching(/^The profile dev could not be restored: /)]);
    const at = job.said.findIndex((line) => line.startsWith('::error'));
    expect(job.said.slice(at)).toEqual([
      '::error title=The sign-out is incomplete::A profile could not be restored. The warnings above give the cause.',
      '::group::What happened, why, and what to do',
      'A profile could not be restored.',
      'Why: The warnings above give the cause.',
      'What to do: Correct the cause. The post step tries once more.',
      '::endgroup::',
    ]);
    expect(page()).toContain('Undone: 1 of 2 sign-ins of this job.');
    expect([first, second].map(({ id }) => job.journal.wasUndone(id))).toEqual(['but for a profile', 'yes']);
    expect(job.kept).toEqual(['journal', 'key']);
    restore();
    await job.post(first);
    expect([job.hasProfile, job.kept]).toEqual([false, ['journal']]);
  });
});

describe('what this version cannot read', () => {
  test('is reported, kept, and left to the post step of its own version', async () => {
    Object.assign(job.env, before);
    const step = await job.signIn(both);
    const { receipts = [] } = job.journal.entryOf(step.id) ?? {};
    job.emptyTemporary('aws-auth-job-');
    job.journal.add(step.id, [{ kind: 'hologram' }, ...receipts], undefined);
    await job.logout();
    expect(job.warnings).toEqual([
      '1 record of changes cannot be read: damaged, or of another version of this action. These changes are not undone.',
    ]);
    expect(job.hasProfile).toBe(false);
    expect(job.journal.wasUndone(step.id)).toBe('but for a profile');
    expect(page()).toContain('Undone: 0 of 1 sign-ins of this job.');
    expect([job.exported, job.kept]).toMatchObject([before, ['journal', 'key']]);
    expect(process.exitCode).toBe(undefined);
  });

  test('does not keep other sign-ins from being undone', async () => {
    await job.signIn(roleOnly);
    job.journal.add('ab12', [{ kind: 'hologram' }], undefined);
    await job.logout();
    expect(page()).toContain('Undone: 1 of 2 sign-ins of this job.');
    expect(job.exported).toEqual(blank);
  });
});

test('without the file for variables the logout fails with an explanation, and undoes nothing', async () => {
  const step = await job.signIn(both);
  delete process.env.GITHUB_ENV;
  await job.logout();
  expect(process.exitCode).toBe(1);
  expect(job.said).toContainEqual(expect.stringContaining('the runner does not set GITHUB_ENV'));
  expect(page()).toMatch(/^### `sign-out`: /);
  expect([job.hasProfile, job.journal.wasUndone(step.id)]).toEqual([true, 'no']);
});
