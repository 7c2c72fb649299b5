import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Job } from '../../harness/runner/job.ts';
import { role, World } from '../scenarios/scenario.ts';
import { readShared } from '../scenarios/shared-files.ts';

const world = new World();
const inputs = { 'aws-region': 'us-east-2', 'role-to-assume': role('deploy') };
const read = readShared;

function home(config: string): { folder: string; config: string; credentials: string } {
  const folder = join(world.job.folder, '.aws');
  mkdirSync(folder);
  writeFileSync(join(folder, 'config'), config);
  return { folder, config: join(folder, 'config'), credentials: join(folder, 'credentials') };
}

test('30 concurrent jobs write 30 profiles into one home, and the user’s sections stay unchanged', async () => {
  const mine = '# mine\n[default]\nregion = eu-west-1\ns3 =\n  max = 2\n# end';
  const { folder, config, credentials } = home(mine);
  const { HOME = '', ...environment } = world.job.environment;
  const shared = { HOME, USERPROFILE: HOME };
  const own = ['RUNNER_TEMP', 'GITHUB_WORKSPACE'];
  const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !own.includes(name)));
  const jobs = Array.from({ length: 30 }, () => new Job({ ...inherited, ...shared }));
  const names = jobs.map((_, index) => `job-${index}`);
  const steps = await Promise.all(
    jobs.map((job, index) => job.run({ inputs: { ...inputs, 'aws-profile': names[index] ?? '' } })),
  );
  expect(steps.map(({ exitCode }) => exitCode)).toEqual(jobs.map(() => 0));
  expect(read(config).startsWith(mine)).toBe(true);
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name).sort();
  expect(found(read(config), /^\[profile (job-\d+)\]\nregion = us-east-2$/gm)).toEqual([...names].sort());
  const whole =
    /^\[(job-\d+)\]\naws_access_key_id = \S+\naws_secret_access_key = \S+\naws_session_token = \S+$/gm;
  expect(found(read(credentials), whole)).toEqual([...names].sort());
  await Promise.all(jobs.map((job, index) => job.post({ state: steps[index]?.state ?? {} })));
  expect(read(config)).toBe(mine);
  expect(readdirSync(folder)).toEqual(['config']);
  for (const job of jobs) job.close();
}, 180_000);

test('a step and its post step take over the lock of a dead process', async () => {
  const { folder, config } = home('');
  const left = () => {
    mkdirSync(join(folder, 'config.lock'));
    // It is taken for dead in a second.
    const time = Date.now() / 1000 - 9;
    utimesSync(join(folder, 'config.lock'), time, time);
  };
  left();
  const step = await world.step({ ...inputs, 'aws-profile': 'dev' });
  expect(step.exitCode).toBe(0);
  expect(read(config)).toContain('[profile dev]');
  expect(existsSync(join(folder, 'config.lock'))).toBe(false);
  left();
  await world.post(step);
  expect(read(config)).toBe('');
}, 60_000);
