import { beforeAll, expect, test } from '@jest/globals';
import { Job, type StepOptions, type StepResult } from '../../harness/runner/job.ts';
import { role, World } from '../scenarios/scenario.ts';
import { anotherVersion } from './another-version.ts';
import { Home } from './home.ts';
import { haltAt, pointsOf } from './points.ts';

const world = new World();
const deploy = { 'aws-region': 'us-east-2', 'role-to-assume': role('deploy') };
let other = { main: '', post: '' };

beforeAll(async () => {
  other = await anotherVersion();
}, 120_000);

/** After 12 s, a lock that was left is dead. */
const muchLater = { shift: 12_000 };

/** The inputs of a step that writes a profile of this name. */
const inputsOf = (name: string) => ({ ...deploy, 'aws-profile': name });

type Options = Omit<StepOptions, 'inputs' | 'state'>;

test('after another version in the same job is killed, each post restores its own changes, in either order', async () => {
  const run = (home: Home, name: string, options: Options) =>
    world.job.run({ inputs: inputsOf(name), ...options, env: home.env });
  const counted = new Home(world.job.folder, 'counted');
  const points = await pointsOf(world.job.folder, (halt) =>
    run(counted, 'theirs', { script: other.main, halt }),
  );
  expect(points.length).toBeGreaterThan(0);
  for (const [index, point] of points.entries()) {
    const home = new Home(world.job.folder, `${index}`);
    const ours = await run(home, 'ours', {});
    expect(ours.exitCode).toBe(0);
    const theirs = await run(home, 'theirs', { script: other.main, halt: haltAt(world.job.folder, point) });
    expect(theirs.exitCode).toBe(null);
    home.expectWhole();
    const posts = [
      () => world.job.post(ours, { env: home.env, clock: muchLater }),
      () => world.job.post(theirs, { env: home.env, clock: muchLater, script: other.post }),
    ];
    for (const post of index % 2 === 0 ? posts : posts.reverse()) expect((await post()).exitCode).toBe(0);
    home.expectAsBefore();
  }
}, 600_000);

test('logout keeps the changes of another version, and warns; the post step of that version undoes them', async () => {
  const home = new Home(world.job.folder, 'one');
  const { env } = home;
  const ours = await world.job.run({ inputs: inputsOf('ours'), env });
  const theirs = await world.job.run({ inputs: inputsOf('theirs'), script: other.main, env });
  const out = await world.job.run({ inputs: { logout: 'true' }, env });
  expect(out.output).toMatch(
    /^::warning.*::1 record of changes cannot be read: damaged, or of another version/m,
  );
  expect(out.exitCode).toBe(0);
  home.expectWhole();
  await world.job.post(theirs, { env, script: other.post });
  await world.job.post(ours, { env });
  home.expectAsBefore();
});

// Each seed fixes the moments, so a failure can be reproduced.
const moments = process.env.CRASH === 'short' ? 2 : 12;

test.each(Array.from({ length: moments }, (_, seed) => seed))(
  'six concurrent jobs of both versions restore one home, with three of them killed (%i)',
  async (seed) => {
    const home = new Home(world.job.folder, 'shared');
    const { RUNNER_TEMP: _, TMPDIR: __, ...shared } = home.env;
    const { HOME, USERPROFILE, RUNNER_TEMP, TMPDIR, ...environment } = world.job.environment;
    const jobs = Array.from({ length: 6 }, () => new Job(environment));
    const steps: StepResult[] = await Promise.all(
      jobs.map((job, index) =>
        job.run({
          inputs: inputsOf(`job-${index}`),
          env: shared,
          ...(index % 2 === 0 && { script: other.main }),
          ...(index < 3 && {
            halt: { at: 6 + ((seed * 7 + index * 11) % 24), log: `${job.folder}/changes` },
          }),
        }),
      ),
    );
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([null, null, null, 0, 0, 0]);
    home.expectWhole();
    home.ageLocks();
    const posts = await Promise.all(
      jobs.map((job, index) =>
        job.post(steps[index] ?? { state: {} }, {
          env: shared,
          ...(index % 2 === 0 && { script: other.post }),
        }),
      ),
    );
    expect(posts.map(({ exitCode }) => exitCode)).toEqual(jobs.map(() => 0));
    home.expectAsBefore();
    for (const job of jobs) job.close();
  },
  120_000,
);
