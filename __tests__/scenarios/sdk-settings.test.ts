import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { keys, role, World } from './scenario.ts';

const world = new World();
const agents = () => world.cloud.requests.slice(1).map(({ userAgent }) => userAgent);

function config(text: string): void {
  const file = join(world.job.folder, '.aws/config');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('an application ID is in the user agent, from a file or a variable', async () => {
  config('[default]\nsdk_ua_app_id = of-file\n');
  expect((await world.step({ 'role-to-assume': role('deploy') })).exitCode).toBe(0);
  expect(agents()).toEqual([expect.stringMatching(/ app\/of-file( |$)/)]);
  world.cloud.requests.length = 0;
  const env = { AWS_SDK_UA_APP_ID: 'of variable\n' };
  expect((await world.step({ 'role-to-assume': role('deploy') }, { env })).exitCode).toBe(0);
  expect(agents()).toEqual([expect.stringMatching(/ app\/of-variable- /)]);
});

test('FIPS in a file is kept, and the SDK refuses it for an address that is not of AWS', async () => {
  config('[default]\nuse_fips_endpoint = true\n');
  const step = await world.step({ 'role-to-assume': role('deploy') });
  expect(step.exitCode).toBe(1);
  expect(step.output).toContain('FIPS and custom endpoint are not supported');
  expect(world.asked).toEqual(['token']);
});

test('other settings of the SDK change nothing', async () => {
  config('[default]\ndefaults_mode = auto\nauth_scheme_preference = sigv4a\nretry_mode = odd\n');
  const env = { AWS_DEFAULTS_MODE: 'auto', AWS_AUTH_SCHEME_PREFERENCE: 'sigv4a', AWS_RETRY_MODE: 'odd' };
  const step = await world.step(
    { ...keys, 'credential-source': 'access-keys', 'role-to-assume': role('deploy') },
    { env },
  );
  expect(step.exitCode).toBe(0);
  expect(world.asked).toEqual(['AssumeRole']);
});
