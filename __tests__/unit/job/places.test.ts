import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { homeVariable } from '../../../src/files/platform.ts';
import { placesIn } from '../../../src/job/places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'aws-auth-places-'));
});
const { argv } = process;
afterEach(() => {
  process.argv = argv;
  rmSync(folder, { recursive: true });
});
const system = resolve(tmpdir());

test('temporary folders are that of the runner, then that of the system, each once', () => {
  const places = placesIn({ RUNNER_TEMP: folder });
  expect(places.temporary).toEqual([folder, tmpdir()]);
  expect(places.temporaryNames).toEqual([...new Set([folder, system, realpathSync(system)])]);
  for (const env of [{}, { RUNNER_TEMP: tmpdir() }]) expect(placesIn(env).temporary).toEqual([tmpdir()]);
});

test('the shared files and the cache of tokens are those of the given environment', () => {
  const env = { [homeVariable()]: folder, AWS_CONFIG_FILE: join(folder, 'other') };
  const { shared, centerCache } = placesIn(env);
  expect(shared).toEqual({ credentials: join(folder, '.aws', 'credentials'), config: join(folder, 'other') });
  expect(centerCache).toBe(join(folder, '.aws', 'sso', 'cache'));
});

test('the program is Node with the script that runs', () => {
  process.argv = ['node', '/action/dist/index.js', 'more'];
  expect(placesIn({}).program).toEqual([process.execPath, '/action/dist/index.js']);
  process.argv = ['node'];
  expect(placesIn({}).program).toEqual([process.execPath, '']);
});
