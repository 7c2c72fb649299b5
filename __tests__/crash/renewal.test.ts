import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Halt, preloads } from '../../harness/runner/job.ts';
import { ask, commandOf, folderOf } from '../scenarios/credential-process.ts';
import { role, World } from '../scenarios/scenario.ts';
import { changesIn, haltAt, pointsIn } from './points.ts';

const world = new World();

/** Ages the cached session, so that it has to be renewed. */
function age(command: string): void {
  const file = join(folderOf(command), 'session.json');
  const session = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...session, Expiration: new Date(Date.now() + 60_000) }));
  utimesSync(file, new Date(), new Date(Date.now() - 3_540_000));
}

test('after a renewing process is killed, the next one gives a session, and post leaves nothing', async () => {
  mkdirSync(join(world.job.folder, '.aws'));
  const config = join(world.job.folder, '.aws/config');
  writeFileSync(config, '[default]\nregion = eu-west-1\n');
  const step = await world.step({ 'role-to-assume': role('deploy'), refresh: 'true' });
  const command = commandOf(world.job);
  const askWith = (halt?: Halt, clock?: { shift: number }) =>
    ask(command, { ...world.job.environment, ...preloads({ clock, halt }) }, world.cloud);
  age(command);
  const log = join(world.job.folder, 'changes');
  await askWith({ log });
  const points = pointsIn(changesIn(log));
  expect(points.length).toBeGreaterThan(0);
  for (const point of points) {
    age(command);
    const killed = await askWith(haltAt(world.job.folder, point));
    expect(killed.exitCode).toBe(null);
    // After 12 s, a lock that was left is dead.
    const next = await askWith(undefined, { shift: 12_000 });
    expect({ point, exitCode: next.exitCode, isNew: (next.left ?? 0) > 600_000 }).toEqual({
      point,
      exitCode: 0,
      isNew: true,
    });
  }
  await world.post(step);
  expect(readFileSync(config, 'utf8')).toBe('[default]\nregion = eu-west-1\n');
  expect(readdirSync(join(world.job.folder, '.aws'))).toEqual(['config']);
  expect(readdirSync(world.job.folder).filter((name) => name.includes('refresh'))).toEqual([]);
}, 300_000);
