import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Undoing } from '../../../src/deliveries/contract/delivery.ts';
import type { ProfileReceipt } from '../../../src/deliveries/profile/receipt.ts';
import { undoProfiles } from '../../../src/deliveries/profile/undo.ts';
import { onPosix } from '../posix.ts';
import { TestJob } from './job.ts';
import { giveFile, modeOf, overDev, read, write } from './profiles.ts';

let job: TestJob;
let config: string;
beforeEach(() => {
  job = new TestJob();
  config = job.places.shared.config;
});
afterEach(() => job.remove());

const undo = (receipt: ProfileReceipt, changes?: Partial<Undoing>) =>
  undoProfiles(receipt, job.undoing(changes));
const inHome = () => readdirSync(job.home).sort();
const changed = (name: string) =>
  `[${name}] in ${config} has been changed since this action wrote it, so it stays as it is.`;
/** What other tools make of a file: they drop all comments. */
const rewrite = (path: string) => giveFile(path, read(path).replaceAll(/^#.*\n/gm, ''), 0o600);

describe('profiles of a step', () => {
  test('are removed with the files and folders that the step made', async () => {
    expect(await undo(await write(job))).toEqual([]);
    expect(existsSync(job.home)).toBe(false);
  });

  test('are removed from folders of others, which stay', async () => {
    const receipt = await write(job);
    writeFileSync(join(job.home, 'other'), '');
    const elsewhere = join(job.folder, 'elsewhere');
    mkdirSync(elsewhere);
    expect(await undo({ ...receipt, folders: [...receipt.folders, elsewhere] })).toEqual([]);
    expect(inHome()).toEqual(['other']);
    expect(existsSync(elsewhere)).toBe(true);
  });

  test('take several made folders with them, the innermost first', async () => {
    const deep = join(job.home, 'a', 'b', 'config');
    const places = { ...job.places, shared: { ...job.places.shared, config: deep } };
    const receipt = await write({ ...job.another(job.ledger.id), places });
    expect(receipt.folders).toHaveLength(3);
    expect(await undo(receipt, { places })).toEqual([]);
    expect(existsSync(job.home)).toBe(false);
  });

  test.each([
    ['one without a line ending at the end', '[a]\nk = v'],
    ['one with CRLF', '[a]\r\nk = v\r\n'],
    ['one with the same profile', '[a]\nk = v\n\n[profile dev]\nregion = old\n\n# of b\n[b]\n'],
    ['an empty one', ''],
  ])('leave a file as it was: %s', async (_, text) => {
    giveFile(config, text);
    giveFile(job.places.shared.credentials, text);
    const receipt = await write(job, overDev);
    await write(job.another(job.ledger.id), { ...overDev, 'aws-profile': 'more' }).then(undo);
    expect(await undo(receipt)).toEqual([]);
    expect(read(config)).toBe(text);
    expect(read(job.places.shared.credentials)).toBe(text);
  });

  onPosix('leave the mode of a file as it was, but only with its text', async () => {
    for (const text of ['', '[a]\n']) {
      giveFile(config, text, 0o640);
      await undo(await write(job));
      expect(modeOf(config)).toBe(0o640);
      const receipt = await write(job);
      giveFile(config, `${read(config)}\n[later]\nsecret = v\n`, 0o600);
      await undo(receipt);
      expect(read(config)).toBe(`${text}\n[later]\nsecret = v\n`);
      expect(modeOf(config)).toBe(0o600);
    }
  });

  test('go with a file that had words of the user before, which others have deleted since', async () => {
    giveFile(config, '[a]\nk = v\n');
    const receipt = await write(job);
    giveFile(config, read(config).slice('[a]\nk = v\n\n'.length), 0o600);
    expect(await undo(receipt)).toEqual([]);
    expect(inHome()).toEqual([]);
  });

  test('that another tool has written again without comments are known by their keys', async () => {
    const receipt = await write(job);
    for (const path of Object.values(job.places.shared)) rewrite(path);
    expect(await undo(receipt)).toEqual([]);
    expect(existsSync(job.home)).toBe(false);
  });

  test('of an earlier version of the action are known by the digest of their bytes', async () => {
    const receipt = await write(job);
    const sections = receipt.sections.map((section) => {
      const digest = createHash('sha256').update(read(section.file)).digest('hex');
      return { ...section, digest };
    });
    expect(await undo({ ...receipt, sections })).toEqual([]);
    expect(existsSync(job.home)).toBe(false);
    const rewritten = await write(job);
    rewrite(config);
    expect(await undo({ ...rewritten, sections })).toEqual([changed('profile dev')]);
  });

  test('go with an empty file whose mode is not known', async () => {
    giveFile(config, '');
    const receipt = await write(job);
    const sections = receipt.sections.map(({ mode: _, ...section }) => section);
    expect(await undo({ ...receipt, sections })).toEqual([]);
    expect(existsSync(config)).toBe(false);
  });

  test('are undone once, and the second time nothing happens', async () => {
    giveFile(config, '[a]\n');
    const receipt = await write(job);
    await undo(receipt);
    giveFile(config, '[a]\n', 0o644);
    expect(await undo(receipt)).toEqual([]);
    expect(read(config)).toBe('[a]\n');
    expect(modeOf(config)).toBe(process.platform === 'win32' ? 0o666 : 0o644);
  });
});

describe('the replaced sections', () => {
  test('are lost with their key file, and then the profiles are only removed, which a warning says', async () => {
    const text = '[a]\nk = v\n\n[profile dev]\nregion = old\n';
    giveFile(config, text);
    const receipt = await write(job, overDev);
    rmSync(receipt.sealed?.keyFile ?? '');
    expect(await undo(receipt)).toEqual([
      'The sections that the profiles dev replaced could not be restored, because the key file is gone. The profiles are removed.',
    ]);
    expect(read(config)).toBe('[a]\nk = v\n\n');
    expect(await undo({ ...receipt, profiles: ['dev', 'more'] })).toEqual([
      expect.stringContaining('the profiles dev, more replaced'),
    ]);
  });
});

describe('a file that is none of the shared files', () => {
  test('is undone if it has a section of the sign-in: a later step may have named other files', async () => {
    const receipt = await write(job);
    const elsewhere = join(job.folder, 'elsewhere');
    const places = { ...job.places, shared: { credentials: elsewhere, config: elsewhere } };
    expect(await undo(receipt, { places })).toEqual([]);
    expect(existsSync(job.home)).toBe(false);
  });

  test.each([
    ['has no section of the sign-in', (file: string) => rewrite(file)],
    ['is gone', (file: string) => rmSync(file)],
    [
      'cannot be read',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    ['is of another sign-in', (file: string) => giveFile(file, read(file).replace('(0123', '(4567'))],
  ])('stays as it is if it %s', async (_, change) => {
    const receipt = await write(job);
    const shared = { credentials: job.places.shared.credentials, config: join(job.folder, 'elsewhere') };
    change(config);
    const isThere = existsSync(config);
    expect(await undo(receipt, { places: { ...job.places, shared } })).toEqual([
      `${config} is not a shared file and has no section of this sign-in, so it stays as it is.`,
    ]);
    expect(existsSync(config)).toBe(isThere);
    expect(existsSync(shared.credentials)).toBe(false);
  });
});
