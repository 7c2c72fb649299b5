import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const missing = () => join(world.job.folder, 'no-such-folder', 'file');

describe('the files of the runner', () => {
  test.each(['GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_OUTPUT'])(
    'the step fails before any request if the file of %s is missing',
    async (name) => {
      const step = await world.step(deploy, { env: { [name]: missing() } });
      expectNothingDone(step);
      expect(errorOf(step).text).toContain(name);
      expect(world.asked).toEqual([]);
    },
  );

  test('the step needs no state where the runner has none', async () => {
    expect((await world.step(deploy, { env: { GITHUB_STATE: undefined } })).exitCode).toBe(0);
  });

  test('the step needs GITHUB_ENV if it exports the region alone', async () => {
    const inputs = { ...deploy, 'output-env-credentials': 'false', 'aws-profile': 'dev' };
    const step = await world.step(inputs, { env: { GITHUB_ENV: undefined } });
    const exported = (await world.step(inputs)).exported;
    expect(step.exitCode).toBe(Object.keys(exported).length > 0 ? 1 : 0);
  });

  test('the step needs no summary where the runner has none', async () => {
    const step = await world.step(deploy, { env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(step).toMatchObject({ exitCode: 0, summary: '' });
  });

  test.each([
    ['true', /role/],
    ['false', /^$/],
  ])('job-summary: %s', async (wanted, words) => {
    const inputs = { ...deploy, 'job-summary': wanted };
    const step = await world.step(inputs);
    expect(step.summary).toMatch(words);
    const logout = await world.step({ logout: 'true', 'job-summary': wanted });
    expect(logout.exitCode).toBe(0);
    const refused = await world.step({ ...inputs, 'role-to-assume': role('release') });
    expect(refused.summary).toMatch(wanted === 'true' ? /does not trust/ : /^$/);
  });
});

test('with debug logging, the log has the plan and each request', async () => {
  const step = await world.step(deploy, { env: { RUNNER_DEBUG: '1' } });
  const debug = step.output.split('\n').filter((line) => line.startsWith('::debug::'));
  expect(debug.filter((line) => line.startsWith('::debug::Plan: {'))).toHaveLength(1);
  expect(debug.some((line) => /token/.test(line) && /\d ms/.test(line))).toBe(true);
});
