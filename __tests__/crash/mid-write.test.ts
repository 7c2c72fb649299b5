import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { role, World } from '../scenarios/scenario.ts';
import { readShared as read } from '../scenarios/shared-files.ts';

const world = new World();
const inputs = { 'aws-region': 'us-east-2', 'role-to-assume': role('deploy') };

test('a step that is killed while it writes leaves either the old file or the new one', async () => {
  // The file is large, so the write takes some milliseconds.
  const mine = `[default]\nregion = eu-west-1\n${`# ${'x'.repeat(998)}\n`.repeat(4_000)}`;
  const folder = join(world.job.folder, '.aws');
  const config = join(folder, 'config');
  mkdirSync(folder);
  writeFileSync(config, mine);
  const ours = `${mine}\n[profile dev]\nregion = us-east-2\n`;
  const left = { old: 0, new: 0, temporary: 0 };
  for (let moment = 0; moment < 24; moment++) {
    const killed = await world.step(
      { ...inputs, 'aws-profile': 'dev' },
      { onStart: (kill) => killAfterFirstByte(folder, moment, kill) },
    );
    const now = read(config);
    expect(now === mine || now === ours).toBe(true);
    left[now === mine ? 'old' : 'new'] += 1;
    if (readdirSync(folder).some((name) => name.includes('.aws-auth-'))) left.temporary += 1;
    // The post step might wait for the locks of the killed step, so they are removed.
    for (const name of readdirSync(folder))
      if (name.endsWith('.lock')) rmSync(join(folder, name), { recursive: true });
    await world.post(killed);
    expect(read(config)).toBe(mine);
    expect(readdirSync(folder)).toEqual(['config']);
  }
  // Proves that some kills came in the middle of a write.
  expect(left.temporary).toBeGreaterThan(0);
  expect(left.old).toBeGreaterThan(0);
  expect(left.new).toBeGreaterThan(0);
}, 180_000);

/** Kills the process `moment ** 2 / 2` milliseconds after its temporary file appears. */
function killAfterFirstByte(folder: string, moment: number, kill: () => void): void {
  const watch = setInterval(() => {
    if (!readdirSync(folder).some((name) => name.startsWith('.config.aws-auth-'))) return;
    clearInterval(watch);
    setTimeout(kill, moment ** 2 / 2);
  }, 1);
  setTimeout(() => clearInterval(watch), 10_000).unref();
}
