import { closeSync, mkdirSync, mkdtempSync, openSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { isTemporaryOf } from '../../../src/files/own-folder.ts';
import { homeVariable } from '../../../src/files/platform.ts';
import { centerCacheFolder, homeOf, sharedFiles } from '../../../src/files/shared-files.ts';
import { temporaryFolder, temporaryFolders } from '../../../src/files/temporary-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(realpathSync(tmpdir()), 'home-'));
});
afterEach(() => {
  jest.resetModules();
  rmSync(home, { recursive: true });
});
const env = (more: Record<string, string> = {}) => ({ [homeVariable()]: home, ...more });

describe('the shared files', () => {
  test('are in the home folder', () => {
    const folder = join(home, '.aws');
    expect(sharedFiles(env())).toEqual({
      credentials: join(folder, 'credentials'),
      config: join(folder, 'config'),
    });
    expect(centerCacheFolder(env())).toBe(join(folder, 'sso', 'cache'));
  });

  test.each([
    ['~', ''],
    ['~/a', 'a'],
    ['~/b/c', 'b/c'],
  ])('may be named with a tilde: %s', (path, inHome) => {
    const files = sharedFiles(env({ AWS_CONFIG_FILE: path, AWS_SHARED_CREDENTIALS_FILE: path }));
    expect(files).toEqual({ config: join(home, inHome), credentials: join(home, inHome) });
  });

  test.each(['~a/config', 'a~/config', './config'])('are found from the current folder: %s', (path) => {
    expect(sharedFiles(env({ AWS_CONFIG_FILE: path })).config).toBe(resolve(path));
  });

  test('are found behind links further up, and a linked folder is kept', () => {
    mkdirSync(join(home, 'real', 'aws'), { recursive: true });
    symlinkSync(join(home, 'real'), join(home, 'linked'));
    const located = (path: string) => sharedFiles(env({ AWS_CONFIG_FILE: path })).config;
    expect(located(join(home, 'linked', 'aws', 'config'))).toBe(join(home, 'real', 'aws', 'config'));
    expect(located(join(home, 'linked', 'config'))).toBe(join(home, 'linked', 'config'));
  });
});

describe('the home folder', () => {
  test('is that of the variable, or of the system', () => {
    expect(homeOf(env())).toBe(home);
    expect([homeOf({}), homeOf({ [homeVariable()]: '' })]).toEqual([homedir(), homedir()]);
  });

  test('is the root where the system knows no user', async () => {
    const os = await import('node:os');
    const unknown = () => {
      throw new Error('ENOENT: no such file or directory, uv_os_homedir');
    };
    jest.unstable_mockModule('node:os', () => ({ ...os, homedir: unknown }));
    const fresh = await import('../../../src/files/shared-files.ts');
    expect(fresh.homeOf({})).toBe(parse(process.cwd()).root);
  });
});

describe('temporary folders', () => {
  test('are that of the runner, if it exists, and that of the system', () => {
    expect(temporaryFolder({ RUNNER_TEMP: home })).toBe(home);
    expect(temporaryFolder({ RUNNER_TEMP: `${home}/./` })).toBe(home);
    for (const missing of [undefined, '', join(home, 'absent')])
      expect(temporaryFolder({ RUNNER_TEMP: missing })).toBe(tmpdir());
    const system = resolve(tmpdir());
    expect(temporaryFolders({ RUNNER_TEMP: home })).toEqual([
      ...new Set([home, system, realpathSync(system)]),
    ]);
    expect(temporaryFolders({})).toEqual([...new Set([system, realpathSync(system)])]);
  });

  test('are known by their real paths, too', () => {
    const link = join(home, 'link');
    symlinkSync(home, link);
    expect(temporaryFolders({ RUNNER_TEMP: link }).slice(0, 2)).toEqual([link, home]);
  });

  test('without a real path are known by their path', () => {
    if (process.platform !== 'linux') return;
    // The path of a deleted file that is still open exists, but leads nowhere.
    const descriptor = openSync(join(home, 'file'), 'w');
    rmSync(join(home, 'file'));
    const folder = `/proc/self/fd/${descriptor}`;
    const system = resolve(tmpdir());
    const all = new Set([folder, system, realpathSync(system)]);
    expect(temporaryFolders({ RUNNER_TEMP: folder })).toEqual([...all]);
    closeSync(descriptor);
  });

  test.each([
    ['/tmp/ours-1', true],
    ['/other/ours-1', true],
    ['/tmp/mine', false],
    ['/tmp/deep/ours-1', false],
    ['/tmp/../tmp/ours-1', false],
    ['/tmp/ours-1/', false],
    ['tmp/ours-1', false],
  ])('%s is a folder of this action in one of them: %s', (path, isOurs) => {
    if (process.platform === 'win32') return;
    expect(isTemporaryOf(path, /^ours-\d$/, ['/tmp', '/other'])).toBe(isOurs);
  });
});
