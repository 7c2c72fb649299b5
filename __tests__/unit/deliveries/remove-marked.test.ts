import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { removeMarked } from '../../../src/deliveries/profile/remove-marked.ts';
import { digestOf } from '../../../src/files/digest.ts';
import { type Instead, type Mark, markText } from '../../../src/files/profile-mark.ts';
import { onPosix } from '../posix.ts';
import { TestJob } from './job.ts';
import { dev, giveFile, modeOf, overDev, read, write } from './profiles.ts';

const other = 'fedcba9876543210';
let job: TestJob;
let config: string;
beforeEach(() => {
  job = new TestJob();
  config = job.places.shared.config;
});
afterEach(() => job.remove());

const remove = () => removeMarked(job.ledger.id, job.places);
const marked = (name: string, mark: Partial<Mark>, keys = 'k = v\n') =>
  `[${name}]\n# ${markText({ id: job.ledger.id, ...mark })}\n${keys}`;

describe('the sections of a sign-in whose receipts are lost', () => {
  test('are removed from both files, which go if they were not there before', async () => {
    await write(job);
    expect(await remove()).toBe(2);
    expect(readdirSync(job.home)).toEqual([]);
    expect(await remove()).toBe(0);
  });

  test.each([
    ['a line ending at the end', '[a]\nk = v\n'],
    ['no line ending at the end', '[a]\nk = v'],
    ['CRLF', '[a]\r\nk = v\r\n'],
    ['CRLF, but not at the end', '[a]\r\nk = v\r\n[b]\r\nk = v'],
    ['only comments', '# note'],
    ['nothing in it', ''],
  ])('leave a file as it was that had %s', async (_, text) => {
    giveFile(config, text);
    await write(job);
    expect(await remove()).toBe(2);
    expect(read(config)).toBe(text);
  });

  test('leave a file as it was even if there are several', async () => {
    giveFile(config, '[a]\nk = v');
    await write(job);
    await write(job.another(job.ledger.id), { ...dev, 'aws-profile': 'more' });
    expect(await remove()).toBe(4);
    expect(read(config)).toBe('[a]\nk = v');
  });

  test('are removed from a file that others have changed since, whose words stay', async () => {
    giveFile(config, '[a]\nk = v\n');
    await write(job);
    giveFile(config, `${read(config)}\n[later]\nk = v\n`);
    expect(await remove()).toBe(2);
    expect(read(config)).toBe('[a]\nk = v\n\n[later]\nk = v\n');
  });

  test('are removed although the sections that they replaced are lost, too', async () => {
    giveFile(config, '[a]\nk = v\n\n[profile dev]\nregion = old\n\n[b]\nk = v\n');
    await write(job, overDev);
    expect(await remove()).toBe(2);
    expect(read(config)).toBe('[a]\nk = v\n\n[b]\nk = v\n');
  });

  onPosix('give the file its mode back, but only with its text', async () => {
    giveFile(config, '[a]\nk = v\n', 0o640);
    await write(job);
    expect(modeOf(config)).toBe(0o600);
    await remove();
    expect(modeOf(config)).toBe(0o640);
    await write(job);
    giveFile(config, `${read(config)}[later]\nsecret = v\n`);
    await remove();
    expect(modeOf(config)).toBe(0o600);
  });

  onPosix('leave an empty file with its mode', async () => {
    giveFile(config, '', 0o640);
    await write(job);
    await remove();
    expect(modeOf(config)).toBe(0o640);
  });
});

describe('the sections of others', () => {
  test('stay, and so does a file that has only those', async () => {
    giveFile(config, '[profile mine]\nk = v\n');
    await write(job.another(other));
    const before = read(config);
    giveFile(config, before);
    const mode = modeOf(config);
    expect(await remove()).toBe(0);
    expect(read(config)).toBe(before);
    expect(modeOf(config)).toBe(mode);
  });

  test('stay beside those of the sign-in', async () => {
    await write(job.another(other), { ...dev, 'aws-profile': 'theirs' });
    const before = read(config);
    await write(job);
    expect(await remove()).toBe(2);
    expect(read(config)).toBe(before);
  });
});

describe('a section that has taken over what another job found', () => {
  const theirs = '[profile dev]\nregion = old\n';

  test.each<[string, Instead, string]>([
    ['a section', { section: theirs }, `[a]\n\n${theirs}\n[b]\n`],
    ['nothing', { separator: '\n' }, '[a]\n\n[b]\n'],
  ])('puts back %s', async (_, instead, after) => {
    giveFile(config, `[a]\n\n${marked('profile dev', { instead: [{ of: other, ...instead }] })}\n[b]\n`);
    expect(await remove()).toBe(1);
    expect(read(config)).toBe(after);
  });

  onPosix('gives the file its mode back if it is then as before all jobs', async () => {
    const before = { mode: 0o640, digest: digestOf(`[a]\n\n${theirs}`) };
    giveFile(
      config,
      `[a]\n\n${marked('profile dev', { before, instead: [{ of: other, section: theirs }] })}`,
      0o600,
    );
    expect(await remove()).toBe(1);
    expect(read(config)).toBe(`[a]\n\n${theirs}`);
    expect(modeOf(config)).toBe(0o640);
  });

  onPosix('keeps the file private if it is not', async () => {
    const before = { mode: 0o640, digest: digestOf('other words') };
    const text = `${marked('profile dev', { before, instead: [{ of: other, section: theirs }] })}\n${marked('more', { before })}`;
    giveFile(config, text, 0o600);
    expect(await remove()).toBe(2);
    expect(read(config)).toBe(theirs);
    expect(modeOf(config)).toBe(0o600);
  });

  test('deletes a file in which nothing is left', async () => {
    giveFile(config, marked('profile dev', { instead: [{ of: other, separator: '' }] }));
    expect(await remove()).toBe(1);
    expect(existsSync(config)).toBe(false);
  });
});
