import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { session } from '../plan/planned.ts';
import { before, blank, both, dev, JobOnRunner, roleOnly } from './undoing.ts';

let job: JobOnRunner;
beforeEach(() => {
  job = new JobOnRunner();
});
afterEach(() => job.remove());

const page = () => readFileSync(job.summary, 'utf8');
const nothing = 'No step of this action is signed in: there is nothing to undo.';
const unset =
  'AWS_PROFILE is now blank, because a step cannot remove a variable. The AWS CLI reads a blank value as a profile name. Unset AWS_PROFILE before you use the AWS CLI.';
const stayBlank =
  'The variables of the access keys stay blank, because the previous keys may have belonged only to one step’s env:.';

describe('a logout', () => {
  test('undoes all sign-ins of the job once, and the post steps find nothing left to do', async () => {
    Object.assign(job.env, before);
    const steps = [await job.signIn(roleOnly), await job.signIn(both)];
    expect(job.kept).toEqual(['journal', 'key', 'key']);
    await job.logout();
    expect(job.exported).toEqual({ ...blank, ...before, AWS_PROFILE: '' });
    expect([existsSync(job.config), job.kept, job.warnings]).toEqual([false, ['journal'], []]);
    expect(page()).toBe('### Signed out of AWS\n\nUndone: 2 of 2 sign-ins of this job.\n\n');
    expect(process.exitCode).toBe(undefined);
    const { length } = job.said;
    await job.logout();
    for (const step of steps.toReversed()) await job.post(step);
    const already = 'A later step with logout: true already undid this step.';
    expect(job.said.slice(length).filter((line) => !line.startsWith('::add-mask::'))).toEqual([
      nothing,
      already,
      already,
    ]);
    expect(job.kept).toEqual([]);
  });

  test('without a sign-in needs no file of the runner, and writes nothing', async () => {
    delete process.env.GITHUB_ENV;
    await job.logout();
    expect([job.said, page(), job.kept]).toEqual([[nothing], '', []]);
    expect(process.exitCode).toBe(undefined);
  });

  test('leaves the sign-ins of other jobs', async () => {
    await job.signIn(both, { GITHUB_JOB: 'another' });
    await job.logout();
    expect([job.said.at(-1), job.hasProfile, job.exported]).toEqual([nothing, true, {}]);
  });

  test('without job-summary adds nothing to the page of the run', async () => {
    await job.signIn(roleOnly);
    await job.logout({}, false);
    expect([page(), job.exported]).toEqual(['', blank]);
  });

  test('masks the job’s token and the credentials of the environment before it says anything', async () => {
    await job.logout({
      ...session,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-job',
    });
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = session;
    const masked = ['bearer-of-job', id, secret, token].map((value) => `::add-mask::${value}`);
    expect(job.said).toEqual([...masked, nothing]);
  });

  test('leaves a profile that a later step of this job has written since, with a warning', async () => {
    await job.signIn(dev);
    const later = await job.signIn({ ...dev, 'overwrite-aws-profile': 'true' });
    job.journal.mark(later.id, 'closed');
    const text = readFileSync(job.config, 'utf8');
    await job.logout();
    expect(job.warnings).toContain(
      `[profile dev] in ${job.config} has been changed since this action wrote it, so it stays as it is.`,
    );
    expect(readFileSync(job.config, 'utf8')).toBe(text);
  });
});

describe('AWS_PROFILE', () => {
  test.each([
    ['is said to be blank if it was unset before one of the steps', [roleOnly, both, roleOnly], {}, true],
    ['gets the name that it had before', [both], { AWS_PROFILE: 'mine' }, false],
    ['is not mentioned if only keys were exported', [roleOnly], {}, false],
    ['is not mentioned if no variable was exported', [dev], {}, false],
  ])('%s', async (_, steps, env, isSaid) => {
    Object.assign(job.env, env);
    for (const given of steps) await job.signIn(given);
    await job.logout();
    expect(job.said.includes(unset)).toBe(isSaid);
    expect(job.said.includes(stayBlank)).toBe(false);
  });

  test('is not mentioned if another step exported it, or if it is blank already', async () => {
    await job.signIn(roleOnly);
    await job.logout({ AWS_PROFILE: 'mine' });
    await job.signIn(both);
    await job.logout({ AWS_PROFILE: '' });
    expect(job.said).not.toContain(unset);
  });
});

test('keys that may belong only to the env of a step stay blank, which the log says', async () => {
  await job.signIn({ 'credential-source': 'environment' }, before, session);
  await job.logout();
  expect(job.said).toContain(stayBlank);
  expect(job.exported).toEqual(blank);
  expect(page()).toContain('Undone: 1 of 1 sign-ins');
  expect(job.kept).toEqual(['journal']);
});
