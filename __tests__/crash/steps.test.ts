import { describe, expect, test } from '@jest/globals';
import type { StepOptions, StepResult } from '../../harness/runner/job.ts';
import { role, World } from '../scenarios/scenario.ts';
import { Home } from './home.ts';
import { haltAt, type Point, pointsOf } from './points.ts';

const world = new World();
const deploy = { 'aws-region': 'us-east-2', 'role-to-assume': role('deploy') };
const workload = role('workload', '444455556666');

const steps = {
  'one profile, variables and outputs': {
    ...deploy,
    'aws-profile': 'dev',
    'output-env-credentials': 'true',
    'output-credentials': 'true',
  },
  'a profile in place of one that is there': {
    ...deploy,
    'aws-profile': 'other',
    'overwrite-aws-profile': 'true',
  },
  'three sessions': { ...deploy, sessions: `one: ${workload}\ntwo: ${workload}\nthree: ${workload}` },
  'a session that is renewed': { ...deploy, refresh: 'true', 'aws-profile': 'dev' },
  'a token of Identity Center': {
    'aws-region': 'us-east-2',
    'sso-start-url': 'https://octo.awsapps.com/start',
    'sso-account-id': '111122223333',
    'sso-role-name': 'Deployer',
    'aws-profile': 'dev',
  },
} as const;

/** After 12 s, a lock that was left is dead. */
const muchLater = { shift: 12_000 };

type Options = Omit<StepOptions, 'inputs' | 'state'>;

function approve(): void {
  world.cloud.identityCenter.approval = 'at-once';
  world.cloud.identityCenter.interval = 0.01;
}

describe.each(Object.entries(steps))('%s', (name, inputs) => {
  const isOverwriting = name.startsWith('a profile in place');
  const main = (home: Home, options: Options = {}): Promise<StepResult> => {
    approve();
    return world.job.run({ inputs, ...options, env: { ...home.env, ...options.env } });
  };
  const post = (home: Home, step: StepResult, options: Options = {}) =>
    world.job.post(step, { ...options, env: home.env });
  const logout = (home: Home, options: Options = {}) =>
    world.job.run({ inputs: { logout: 'true' }, ...options, env: home.env });

  /** A step killed while it takes a lock has not noted it, so post waits until the lock is dead. */
  const later = ({ change }: Point): Options => (/lock$|-state$/.test(change) ? { clock: muchLater } : {});

  /** Calls `killed` for every point with a fresh home. Rejects with an error that names the point. */
  async function atEach(points: readonly Point[], killed: (home: Home, point: Point) => Promise<void>) {
    expect(points.length).toBeGreaterThan(0);
    for (const [index, point] of points.entries()) {
      const home = new Home(world.job.folder, `${index}`);
      try {
        await killed(home, point);
      } catch (error) {
        throw new Error(`killed before change ${point.at}${point.half ? ', halfway' : ''}: ${point.change}`, {
          cause: error,
        });
      }
    }
  }

  /** Expects the next step to work and its post to leave nothing. */
  async function nextWorks(home: Home): Promise<void> {
    const next = await main(home);
    expect(next.exitCode).toBe(0);
    if (!isOverwriting) home.expectWhole();
    await post(home, next);
    home.expectClean();
  }

  test('after main is killed, post restores everything, and the next step works', async () => {
    const counted = new Home(world.job.folder, 'counted');
    const points = await pointsOf(world.job.folder, (halt) => main(counted, { halt }));
    await atEach(points, async (home, point) => {
      const killed = await main(home, { halt: haltAt(world.job.folder, point) });
      expect(killed.exitCode).toBe(null);
      if (!isOverwriting) home.expectWhole();
      expect((await post(home, killed, later(point))).exitCode).toBe(0);
      home.expectClean();
      await nextWorks(home);
    });
  }, 600_000);

  test('after post is killed, nothing is torn, and the next step works', async () => {
    const counted = new Home(world.job.folder, 'counted');
    const step = await main(counted);
    const points = await pointsOf(world.job.folder, (halt) => post(counted, step, { halt }));
    await atEach(points, async (home, point) => {
      const delivered = await main(home);
      const killed = await post(home, delivered, { halt: haltAt(world.job.folder, point) });
      expect(killed.exitCode).toBe(null);
      if (!isOverwriting) home.expectWhole();
      // The runner never repeats a post step, but a second one must finish the work.
      await post(home, delivered, { clock: muchLater });
      home.expectClean();
      await nextWorks(home);
    });
  }, 600_000);

  test('after logout is killed, the post of the step restores the rest', async () => {
    const counted = new Home(world.job.folder, 'counted');
    await main(counted);
    const points = await pointsOf(world.job.folder, (halt) => logout(counted, { halt }));
    await atEach(points, async (home, point) => {
      const step = await main(home);
      const killed = await logout(home, { halt: haltAt(world.job.folder, point) });
      expect(killed.exitCode).toBe(null);
      if (!isOverwriting) home.expectWhole();
      await post(home, killed);
      await post(home, step, { clock: muchLater });
      home.expectClean();
      await nextWorks(home);
    });
  }, 600_000);
});
