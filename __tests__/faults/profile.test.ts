import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { FailureId } from '../../src/explanations/index.ts';
import { errorOf, expectNothingDone, World } from '../scenarios/scenario.ts';

const world = new World();
const answer = (fields: Readonly<Record<string, unknown>>) =>
  `echo '${JSON.stringify({ Version: 1, ...fields })}'`;
const keys = {
  AccessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

// Faults of a profile's own process. The step does not run it again.
test.each<[string, string, FailureId]>([
  ['does not exist', 'no-such-program-anywhere', 'profile-broken'],
  ['fails', 'exit 3', 'profile-broken'],
  ['is killed', 'kill -9 $$', 'profile-broken'],
  ['prints nothing', 'true', 'profile-broken'],
  ['prints text that is not JSON', 'echo Please sign in', 'profile-broken'],
  ['prints another version', `echo '{"Version":2}'`, 'profile-broken'],
  ['leaves out the keys', answer({}), 'profile-broken'],
  ['has a line break in a key', answer({ ...keys, SessionToken: 'a\nb' }), 'profile-broken'],
  [
    'prints expired credentials',
    answer({ ...keys, SessionToken: 't', Expiration: '2020-01-01T00:00:00Z' }),
    'profile-broken',
  ],
  ['prints two megabytes', 'head -c 2000000 /dev/zero | tr "\\0" x', 'profile-broken'],
  ['never ends', 'sleep 60', 'deadline'],
])('the step fails when a credential_process %s', async (_, command, id) => {
  const config = join(world.job.folder, 'config');
  const script = join(world.job.folder, 'process.sh');
  writeFileSync(script, `${command}\n`);
  writeFileSync(config, `[profile a]\ncredential_process = /bin/bash ${script}\n`);
  const inputs = { 'source-profile': 'a', 'action-timeout-s': '20' };
  const step = await world.step(inputs, { env: { AWS_CONFIG_FILE: config }, clock: { faster: 10 } });
  expectNothingDone(step);
  expect(errorOf(step).id).toBe(id);
  expect(world.asked).toEqual([]);
});
