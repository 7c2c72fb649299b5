import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { ask, commandOf, folderOf } from './credential-process.ts';
import { role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const trust = fileURLToPath(new URL('../../dist/trust/index.js', import.meta.url));
const policy = fileURLToPath(new URL('../../docs/examples/trust/deploy.json', import.meta.url));

// Node emits `beforeExit` only when a process ends by itself: https://nodejs.org/api/process.html#event-beforeexit
const hook = `process.on('beforeExit', () => require('node:fs').writeFileSync(process.env.ENDED, ''));`;

/** `process.exit()` during a compilation can wait for ever: https://github.com/nodejs/node/issues/54918 */
describe('a process ends by itself', () => {
  let env: { readonly NODE_OPTIONS: string; readonly ENDED: string };
  beforeEach(() => {
    const file = join(world.job.folder, 'hook.cjs');
    writeFileSync(file, hook);
    env = { NODE_OPTIONS: `--require ${file}`, ENDED: join(world.job.folder, 'ended') };
  });
  const expectEnded = () => {
    expect(existsSync(env.ENDED)).toBe(true);
    rmSync(env.ENDED);
  };

  test('after a sign-in, and after its post step', async () => {
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' }, { env });
    expect(step.exitCode).toBe(0);
    expectEnded();
    await world.post(step, env);
    expectEnded();
  });

  test('after a step with two sessions', async () => {
    const sessions = `one: ${role('deploy')}\ntwo: ${role('deploy', '222233334444')}\n`;
    const step = await world.step({ sessions }, { env });
    expect(step.exitCode).toBe(0);
    expectEnded();
  });

  test.each([
    ['invalid inputs', { 'role-duration-seconds': 'soon' }, undefined],
    ['a refusal', deploy, { kind: 'status', status: 403, code: 'AccessDenied' }],
    ['a large answer', deploy, { kind: 'status', status: 400, code: 'X', body: 'x&'.repeat(400_000) }],
    ['an answer that is too large', { ...deploy, 'retry-max-attempts': '1' }, { kind: 'huge' }],
    ['an answer that never comes', { ...deploy, 'action-timeout-s': '1' }, { kind: 'stall' }],
  ] as const)('after %s', async (_, inputs, fault) => {
    if (fault) world.cloud.faults.add('sts', fault);
    const step = await world.step(inputs, { env });
    expect(step.exitCode).toBe(1);
    expectEnded();
  });

  test('after a credential process has renewed its session, and after it has printed the session again', async () => {
    await world.step({ ...deploy, 'aws-profile': 'dev', refresh: 'true' });
    const command = commandOf(world.job);
    rmSync(join(folderOf(command), 'session.json'));
    for (const _ of ['cold', 'warm']) {
      expect(await ask(command, { ...world.job.environment, ...env }, world.cloud)).toMatchObject({
        exitCode: 0,
      });
      expectEnded();
    }
  });

  test('after the check of a trust policy', async () => {
    const { exitCode } = await world.job.run({ script: trust, args: [policy], env });
    expect(exitCode).toBe(0);
    expectEnded();
  });
});
