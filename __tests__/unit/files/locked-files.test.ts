import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FileError } from '../../../src/errors/index.ts';
import { lockOf, StillLockedError } from '../../../src/files/lock.ts';
import { openLocked, removeIfEmpty, withLockedFiles } from '../../../src/files/locked-files.ts';
import { onPosix } from '../posix.ts';

let folder: string;
let config: string;
let credentials: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locked-files-'));
  config = join(folder, 'config');
  credentials = join(folder, 'credentials');
});
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string) => statSync(path).mode & 0o7777;
/** Makes the lock of a file look as if another process had taken it over. */
const takeOver = (path: string) => utimesSync(lockOf(path), 0, 0);

/** Notes that remember each call, and what was there at that time. */
function notesOf(path: string) {
  const calls: unknown[] = [];
  const note = (...call: unknown[]) =>
    calls.push([...call, existsSync(path) ? readdirSync(path) : 'missing']);
  return {
    calls,
    locking: (files: readonly string[], folders: readonly string[]) => void note('locking', files, folders),
    locked: (locks: readonly { readonly path: string }[]) =>
      void note(
        'locked',
        locks.map((lock) => lock.path),
      ),
    unlocked: () => void note('unlocked'),
  };
}

describe('open files', () => {
  test('are locked until they are closed', async () => {
    const files = await openLocked([config, credentials], 0);
    expect(readdirSync(folder)).toEqual(['config.lock', 'credentials.lock']);
    await expect(openLocked([credentials], 0)).rejects.toThrow(StillLockedError);
    files.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('are locked once each, in the same order for all processes', async () => {
    const notes = notesOf(folder);
    (await openLocked([credentials, config, credentials], 0, notes)).close();
    expect(notes.calls).toEqual([
      ['locking', [config, credentials], [], []],
      ['locked', [config, credentials], ['config.lock', 'credentials.lock']],
    ]);
  });

  test('have the texts and the modes of the files, byte by byte', async () => {
    writeFileSync(config, Buffer.from([0x61, 0xe9, 0x0d, 0x0a]));
    chmodSync(config, 0o600);
    const files = await openLocked([config, credentials], 0);
    expect(files.text(config)).toBe('a\xE9\r\n');
    expect(files.text(credentials)).toBe('');
    expect(files.mode(config)).toBe(modeOf(config));
    expect(files.mode(credentials)).toBeUndefined();
    files.close();
  });

  test('are waited for', async () => {
    const first = await openLocked([config], 0);
    const second = openLocked([config], 60_000);
    first.write(config, 'first');
    first.close();
    const files = await second;
    expect(files.text(config)).toBe('first');
    files.close();
  });

  test('are rid of what a killed process left beside them', async () => {
    writeFileSync(join(folder, '.config.aws-auth-0123456789ab'), 'a secret');
    (await openLocked([config], 0)).close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('files that cannot be opened', () => {
  test('leave no lock and no folder, and this is noted', async () => {
    const path = join(folder, 'a', 'b', 'config');
    mkdirSync(lockOf(credentials));
    const notes = notesOf(folder);
    await expect(openLocked([path, credentials], 0, notes)).rejects.toThrow(StillLockedError);
    expect(readdirSync(folder)).toEqual(['credentials.lock']);
    expect(notes.calls).toEqual([
      ['locking', [path, credentials], [join(folder, 'a'), join(folder, 'a', 'b')], ['credentials.lock']],
      ['unlocked', ['credentials.lock']],
    ]);
  });

  test('are reported without notes, too', async () => {
    mkdirSync(config);
    await expect(openLocked([config], 0)).rejects.toThrow(`${config} is a directory`);
    expect(readdirSync(folder)).toEqual(['config']);
  });

  test('because their folder cannot be made are reported with the reason', async () => {
    writeFileSync(config, '');
    const parent = join(config, 'folder');
    const opening = openLocked([join(parent, 'config')], 0);
    await expect(opening).rejects.toThrow(FileError);
    await expect(opening).rejects.toMatchObject({
      message: expect.stringMatching(/^the folder .*folder cannot be made \(.*(ENOTDIR|EEXIST|ENOENT).*\)$/),
      remedy: 'Give this user permission to make it, or use files in another folder.',
      cause: { syscall: expect.any(String) },
    });
  });

  test('because their folder is a file are reported', async () => {
    writeFileSync(config, '');
    await expect(openLocked([join(config, 'config')], 0)).rejects.toThrow(
      `the folder ${config} cannot be made (`,
    );
  });

  onPosix('because their folder is a link without a target are reported as a link', async () => {
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'absent'), link);
    await expect(openLocked([join(link, 'config')], 0)).rejects.toThrow(`${link} is a symbolic link`);
    expect(readdirSync(folder)).toEqual(['link']);
  });

  onPosix('because a later folder is a link leave no new folder behind', async () => {
    symlinkSync(join(folder, 'absent'), join(folder, 'link'));
    const notes = notesOf(folder);
    const paths = [join(folder, 'a', 'b', 'config'), join(folder, 'link', 'credentials')];
    await expect(openLocked(paths, 0, notes)).rejects.toThrow('is a symbolic link');
    expect(readdirSync(folder)).toEqual(['link']);
    expect(notes.calls.at(-1)).toEqual(['unlocked', ['link']]);
  });

  onPosix('because they or their folder are links are reported, and the target is left alone', async () => {
    const target = join(folder, 'target');
    mkdirSync(target);
    symlinkSync(target, join(folder, 'link'));
    symlinkSync(join(target, 'config'), config);
    for (const [path, link] of [
      [join(folder, 'link', 'config'), join(folder, 'link')],
      [config, config],
    ] as const) {
      await expect(openLocked([path], 0)).rejects.toMatchObject({
        message: `${link} is a symbolic link`,
        remedy: 'Use the path of the file itself.',
      });
    }
    expect(readdirSync(target)).toEqual([]);
    expect(existsSync(lockOf(config))).toBe(false);
  });
});

describe('missing folders', () => {
  test('are made, and noted before, outermost first', async () => {
    const outer = join(folder, 'a');
    const inner = join(outer, 'b');
    const notes = notesOf(outer);
    const files = await openLocked([join(inner, 'config'), join(inner, 'credentials')], 0, notes);
    expect(notes.calls).toEqual([
      ['locking', [join(inner, 'config'), join(inner, 'credentials')], [outer, inner], 'missing'],
      ['locked', [join(inner, 'config'), join(inner, 'credentials')], ['b']],
    ]);
    expect(files.madeFolders).toEqual([outer, inner]);
    files.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  onPosix('are made for this user only', async () => {
    const files = await openLocked([join(folder, 'a', 'b', 'config')], 0);
    expect(files.madeFolders.map(modeOf)).toEqual([0o700, 0o700]);
    files.close();
  });

  test('stay when something is in them', async () => {
    const path = join(folder, 'a', 'b', 'config');
    const files = await openLocked([path], 0);
    files.write(path, 'new');
    files.close();
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('are not those that were there, which stay also if they are empty', async () => {
    const files = await openLocked([config], 0);
    expect(files.madeFolders).toEqual([]);
    files.close();
    expect(existsSync(folder)).toBe(true);
  });

  test('are made again if another process removed them in the meantime', async () => {
    const path = join(folder, 'new', 'config');
    const opening = openLocked([config, path], 2_000);
    rmSync(dirname(path), { recursive: true });
    const files = await opening;
    files.write(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    files.close();
  });
});

describe('a write', () => {
  test('replaces the file at once, and the text that is known', async () => {
    writeFileSync(config, 'old');
    const files = await openLocked([config], 0);
    files.write(config, 'n\xE9w');
    expect([...readFileSync(config)]).toEqual([0x6e, 0xe9, 0x77]);
    expect(files.text(config)).toBe('n\xE9w');
    files.close();
    expect(readdirSync(folder)).toEqual(['config']);
  });

  onPosix('gives the file the mode, 0600 by default', async () => {
    writeFileSync(config, 'old');
    chmodSync(config, 0o644);
    const files = await openLocked([config], 0);
    files.write(config, 'new', 0o640);
    expect(modeOf(config)).toBe(0o640);
    files.write(config, 'new');
    expect(modeOf(config)).toBe(0o600);
    files.close();
  });

  onPosix('keeps the owner of the file, which only root can change', async () => {
    writeFileSync(config, 'old');
    if (process.getuid?.() === 0) chownSync(config, 1234, 4321);
    const { uid, gid } = statSync(config);
    const files = await openLocked([config], 0);
    files.write(config, 'new');
    expect(statSync(config)).toMatchObject({ uid, gid });
    files.close();
  });

  test('of no text deletes the file, if there is one', async () => {
    writeFileSync(config, 'old');
    const files = await openLocked([config, credentials], 0);
    files.write(config, undefined);
    files.write(credentials, undefined);
    expect(readdirSync(folder)).toEqual(['config.lock', 'credentials.lock']);
    expect(files.text(config)).toBe('');
    files.close();
  });

  test('of an empty text leaves an empty file', async () => {
    const files = await openLocked([config], 0);
    files.write(config, '');
    files.close();
    expect(readFileSync(config, 'utf8')).toBe('');
  });

  test.each(['config', 'credentials'])(
    'is refused after another process took over the lock of %s',
    async (name) => {
      writeFileSync(config, 'old');
      const files = await openLocked([config, credentials], 0);
      takeOver(join(folder, name));
      const writing = () => files.write(config, 'new');
      expect(writing).toThrow(FileError);
      expect(writing).toThrow(
        expect.objectContaining({
          message: `another process locked ${config} in the meantime`,
          remedy: 'Run the step again.',
        }),
      );
      expect(files.text(config)).toBe('old');
      files.close();
      expect(readdirSync(folder)).toEqual(['config', `${name}.lock`]);
      expect(readFileSync(config, 'utf8')).toBe('old');
    },
  );

  test('is refused after the files are closed', async () => {
    const files = await openLocked([config], 0);
    files.close();
    expect(() => files.write(config, 'new')).toThrow(FileError);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('taking back all writes', () => {
  test('restores changed and deleted files, and deletes new ones', async () => {
    writeFileSync(config, 'old \xE9', 'latin1');
    writeFileSync(credentials, 'old');
    const token = join(folder, 'token');
    const files = await openLocked([config, credentials, token], 0);
    files.write(config, 'new');
    files.write(credentials, undefined);
    files.write(token, 'new');
    files.revert();
    expect(files.text(config)).toBe('old \xE9');
    files.close();
    expect(readdirSync(folder)).toEqual(['config', 'credentials']);
    expect(readFileSync(config, 'latin1')).toBe('old \xE9');
    expect(readFileSync(credentials, 'utf8')).toBe('old');
  });

  onPosix('restores the modes', async () => {
    writeFileSync(config, 'old');
    chmodSync(config, 0o644);
    const files = await openLocked([config], 0);
    files.write(config, 'new');
    files.revert();
    expect(modeOf(config)).toBe(0o644);
    files.close();
  });

  test('touches no other file', async () => {
    writeFileSync(config, 'old');
    const files = await openLocked([config, credentials], 0);
    // It changed after it was read, although it was locked.
    writeFileSync(config, 'changed by an editor');
    writeFileSync(credentials, 'made by an editor');
    files.revert();
    files.close();
    expect(readFileSync(config, 'utf8')).toBe('changed by an editor');
    expect(readFileSync(credentials, 'utf8')).toBe('made by an editor');
  });
});

describe('a body with locked files', () => {
  test('gets the files, and its result is returned after they are closed', async () => {
    const result = await withLockedFiles([config], 0, async (files) => {
      await Promise.resolve();
      files.write(config, 'new');
      return readdirSync(folder);
    });
    expect(result).toEqual(['config', 'config.lock']);
    expect(readdirSync(folder)).toEqual(['config']);
  });

  test('that throws leaves no lock', async () => {
    const failing = withLockedFiles([config], 0, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('waits for other processes only as long as it should', async () => {
    mkdirSync(lockOf(config));
    const body = () => {
      throw new Error('called');
    };
    await expect(withLockedFiles([config], 0, body)).rejects.toThrow(StillLockedError);
  });
});

test('only an empty folder is removed, and a missing one is no error', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  removeIfEmpty(empty);
  expect(existsSync(empty)).toBe(false);
  removeIfEmpty(empty);
  writeFileSync(config, 'mine');
  removeIfEmpty(folder);
  removeIfEmpty(config);
  expect(readdirSync(folder)).toEqual(['config']);
});
