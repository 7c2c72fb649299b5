import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { editsFor, type Profile, receiptFor } from '../../../src/deliveries/profile/edit.ts';
import { digestOf } from '../../../src/files/digest.ts';
import { ProfileFile } from '../../../src/files/profile-file.ts';
import { unseal } from '../../../src/files/sealed.ts';
import { TestJob } from './job.ts';
import { credentials } from './sign-ins.ts';

const id = '0123456789abcdef';
const shared = { credentials: '/credentials', config: '/config' };
const copied = (name: string): Profile => ({ name, content: { region: 'us-east-2', credentials } });
const renewed = (name: string): Profile => ({ name, content: { region: 'us-east-2', process: 'node x' } });

/** The edits of files with these texts, and which files were read. */
function edit(profiles: readonly Profile[], texts: Readonly<Record<string, string>>, files = shared) {
  const read: string[] = [];
  const edits = editsFor(
    profiles,
    files,
    (file) => {
      read.push(file);
      return new ProfileFile(texts[file] ?? '');
    },
    (file) => (file in texts ? 0o644 : undefined),
    id,
  );
  return { ...edits, read, written: edits.edits.map(({ section: { file, name } }) => `${file}[${name}]`) };
}
const textOf = (texts: ReadonlyMap<string, string>, file: string) =>
  texts.get(file)?.replaceAll(/# written.*\n/g, '');

describe('the edits for profiles', () => {
  test('write the keys into one file, and the region into the other', () => {
    const { written, texts } = edit([copied('dev')], {});
    expect(written).toEqual(['/credentials[dev]', '/config[profile dev]']);
    expect(textOf(texts, '/credentials')).toBe(
      '[dev]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
    );
    expect(textOf(texts, '/config')).toBe('[profile dev]\nregion = us-east-2\n');
    expect(texts.get('/config')).toContain(`(${id})`);
  });

  test('read each file once, however many profiles there are', () => {
    const { written, texts, read } = edit([copied('one'), copied('two')], { '/config': '[default]' });
    expect(written).toHaveLength(4);
    expect(read.sort()).toEqual(['/config', '/credentials']);
    expect(textOf(texts, '/config')).toBe(
      '[default]\n\n[profile one]\nregion = us-east-2\n\n[profile two]\nregion = us-east-2\n',
    );
  });

  test('leave the keys of a profile that renews itself out, and its file alone', () => {
    const { written, texts } = edit([renewed('dev')], { '/credentials': '[other]\nk = v\n' });
    expect(written).toEqual(['/config[profile dev]']);
    expect([...texts.keys()]).toEqual(['/config']);
    expect(textOf(texts, '/config')).toBe('[profile dev]\nregion = us-east-2\ncredential_process = node x\n');
  });

  test('remove old keys that would override the process of a profile', () => {
    const { written, texts, edits } = edit([renewed('dev')], { '/credentials': '[dev]\nk = v\n' });
    expect(written).toEqual(['/credentials[dev]', '/config[profile dev]']);
    expect(textOf(texts, '/credentials')).toBe('[dev]\n');
    expect(edits.map(({ before }) => before)).toEqual(['[dev]\nk = v\n', undefined]);
  });

  test('put both sections into one file where both shared files are the same', () => {
    const { texts, read } = edit(
      [copied('dev')],
      { '/one': '[a]\n' },
      { credentials: '/one', config: '/one' },
    );
    expect(read).toEqual(['/one']);
    expect(textOf(texts, '/one')).toMatch(
      /^\[a\]\n\n\[dev\]\naws_access_key_id = \S+\naws_secret_access_key = \S+\n\n\[profile dev\]\nregion = us-east-2\n$/,
    );
  });

  test('keep what is needed to undo them, without the text of a replaced section', () => {
    const text = '[profile dev]\nregion = old\n';
    const { edits } = edit([copied('dev')], { '/config': text });
    expect(edits[0]).not.toHaveProperty('before');
    expect(edits[1]?.before).toBe(text);
    expect(edits[1]?.section).toMatchObject({ replaced: digestOf(text), whole: digestOf(text), mode: 0o644 });
    expect(edits[1]?.section).not.toHaveProperty('before');
  });
});

describe('the receipt for profiles', () => {
  let job: TestJob;
  beforeEach(() => {
    job = new TestJob();
  });
  afterEach(() => job.remove());

  test('has the replaced sections, which may be secrets, only sealed', () => {
    const profiles = [copied('dev')];
    const { edits } = edit(profiles, { '/credentials': '[dev]\nk = hush\n', '/config': '[profile dev]\n' });
    const receipt = receiptFor(profiles, edits, ['/made'], job.places);
    expect(receipt).toMatchObject({ kind: 'profile', profiles: ['dev'], folders: ['/made'] });
    expect(receipt.sections).toEqual(edits.map(({ section }) => section));
    expect(JSON.stringify(receipt)).not.toContain('hush');
    if (!receipt.sealed) throw new Error('nothing is sealed');
    expect(JSON.parse(unseal(receipt.sealed, job.places.temporaryNames))).toEqual({
      '/credentials[dev]': '[dev]\nk = hush\n',
      '/config[profile dev]': '[profile dev]\n',
    });
  });

  test('has only the replaced ones of several sections', () => {
    const profiles = [copied('dev')];
    const { edits } = edit(profiles, { '/config': '[profile dev]\n' });
    const { sealed } = receiptFor(profiles, edits, [], job.places);
    if (!sealed) throw new Error('nothing is sealed');
    expect(JSON.parse(unseal(sealed, job.places.temporaryNames))).toEqual({
      '/config[profile dev]': '[profile dev]\n',
    });
  });

  test('seals nothing where nothing was replaced', () => {
    const profiles = [copied('one'), copied('two')];
    const receipt = receiptFor(profiles, edit(profiles, {}).edits, [], job.places);
    expect(receipt.profiles).toEqual(['one', 'two']);
    expect(receipt).not.toHaveProperty('sealed');
    expect(readdirSync(job.places.temporary[0] ?? '')).toEqual([]);
  });
});
