import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { centerToken } from '../../../src/deliveries/center-token/index.ts';
import type { CenterTokenReceipt } from '../../../src/deliveries/center-token/receipt.ts';
import { FileError } from '../../../src/errors/index.ts';
import { digestOf } from '../../../src/files/digest.ts';
import { unseal } from '../../../src/files/sealed.ts';
import { Secret } from '../../../src/text/secret.ts';
import { planOf } from '../plan/planned.ts';
import { TestJob } from './job.ts';
import { giveFile, modeOf, read } from './profiles.ts';
import { signInOf } from './sign-ins.ts';

const text = '{"accessToken":"new","clientId":"client-é"}';
const previous = '{"accessToken":"of-an-earlier-job","startUrl":"https://é"}';

let job: TestJob;
let file: string;
beforeEach(() => {
  job = new TestJob();
  file = join(job.places.centerCache, `${'0a'.repeat(20)}.json`);
});
afterEach(() => job.remove());

async function prepare(content = text, path = file) {
  const plan = await planOf({ 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' });
  return centerToken.prepare(
    plan,
    { ...signInOf(plan), centerToken: { file: path, text: new Secret(content) } },
    job,
  );
}

/** A step that has saved the token. */
async function save(content?: string): Promise<CenterTokenReceipt> {
  const pending = await prepare(content);
  pending?.write();
  pending?.close?.();
  if (!pending?.receipt) throw new Error('no receipt');
  return pending.receipt;
}

const undo = (receipt: CenterTokenReceipt) => centerToken.undo(receipt, job.undoing());
const temporary = () => readdirSync(job.places.temporary[0] ?? '');

describe('the token of IAM Identity Center', () => {
  test('is written for this user only, after its file is locked and recorded', async () => {
    const pending = await prepare();
    expect(readdirSync(dirname(file))).toEqual([`${'0a'.repeat(20)}.json.lock`]);
    expect(job.ledger.left.locks.map((lock) => lock.file)).toEqual([file]);
    expect(pending?.receipt).toEqual({
      kind: 'sso-token',
      file,
      digest: digestOf(Buffer.from(text).toString('latin1')),
      client: digestOf(Buffer.from('client-é').toString('latin1')),
      folders: [job.home, join(job.home, 'sso'), dirname(file)],
    });
    pending?.write();
    expect(read(file)).toBe(text);
    if (process.platform !== 'win32') expect(modeOf(file)).toBe(0o600);
    pending?.revert?.();
    pending?.close?.();
    expect(existsSync(job.home)).toBe(false);
    expect(temporary()).toEqual([]);
  });

  test('replaces an earlier one, which is kept sealed', async () => {
    giveFile(file, previous);
    const mode = modeOf(file);
    const { sealed, ...receipt } = await save();
    expect(receipt).toMatchObject({ mode, folders: [] });
    expect(JSON.stringify(receipt)).not.toContain('earlier');
    if (!sealed) throw new Error('nothing is sealed');
    expect(unseal(sealed, job.places.temporaryNames)).toBe(Buffer.from(previous).toString('latin1'));
    centerToken.forget({ ...receipt, sealed }, job.places);
    expect(temporary()).toEqual([]);
    expect(() => centerToken.forget(receipt, job.places)).not.toThrow();
  });

  test('is not prepared if there is none', async () => {
    const plan = await planOf({ 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' });
    expect(await centerToken.prepare(plan, signInOf(plan), job)).toBeUndefined();
  });

  test('leaves no lock if its earlier content cannot be kept', async () => {
    giveFile(file, previous);
    rmSync(job.places.temporary[0] ?? '', { recursive: true });
    await expect(prepare()).rejects.toThrow(FileError);
    expect(readdirSync(dirname(file))).toEqual([`${'0a'.repeat(20)}.json`]);
    expect(read(file)).toBe(previous);
  });
});

describe('undoing', () => {
  test('deletes the token with the folders that were made for it', async () => {
    expect(await undo(await save())).toBe('done');
    expect(existsSync(job.home)).toBe(false);
    expect(job.runner.said).toEqual(['info: Deleted the cached token of IAM Identity Center.']);
  });

  test('leaves folders of others', async () => {
    const receipt = await save();
    writeFileSync(join(job.home, 'sso', 'mine'), '');
    const other = join(job.folder, 'other');
    mkdirSync(other);
    await undo({ ...receipt, folders: [...receipt.folders, other] });
    expect(readdirSync(join(job.home, 'sso'))).toEqual(['mine']);
    expect(existsSync(other)).toBe(true);
  });

  test('puts back the earlier token with its mode', async () => {
    giveFile(file, previous, 0o644);
    const mode = modeOf(file);
    expect(await undo(await save())).toBe('done');
    expect(read(file)).toBe(previous);
    expect(modeOf(file)).toBe(mode);
    expect(job.runner.said).toEqual(['info: Restored the previous cached token of IAM Identity Center.']);
  });

  test('deletes the token even if the earlier one is lost', async () => {
    giveFile(file, previous);
    const receipt = await save();
    rmSync(receipt.sealed?.keyFile ?? '');
    expect(await undo(receipt)).toBe('done');
    expect(existsSync(file)).toBe(false);
  });

  test('deletes a renewal of the token, which keeps its client', async () => {
    const receipt = await save();
    giveFile(file, '{"accessToken":"renewed","clientId":"client-é"}', 0o600);
    expect(await undo(receipt)).toBe('done');
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['of another approval', text, '{"accessToken":"x","clientId":"other"}'],
    ['without a client', text, '{"accessToken":"x"}'],
    ['that is damaged', text, '{"accessToken":'],
    ['that is no map', text, 'null'],
    ['without a client, as ours', '{"accessToken":"new"}', '{"accessToken":"x"}'],
    ['with a client that is no text, as ours', '{"clientId":7}', '{"clientId":7,"accessToken":"x"}'],
    ['that is damaged, as ours', '{', '{{'],
  ])('leaves a token %s', async (_, ours, theirs) => {
    const receipt = await save(ours);
    giveFile(file, theirs, 0o600);
    expect(await undo(receipt)).toBe('done');
    expect(read(file)).toBe(theirs);
    expect(job.runner.said).toEqual([
      `info: ${file} no longer has a token of this job, so it stays as it is.`,
    ]);
  });

  test('leaves a file that is not in the cache', async () => {
    const receipt = { ...(await save()), file: join(job.home, 'config') };
    giveFile(receipt.file, text);
    expect(await undo(receipt)).toBe('done');
    expect(read(receipt.file)).toBe(text);
    expect(job.runner.said).toEqual([
      `warning: ${receipt.file} is not in the cache of IAM Identity Center, so it stays as it is.`,
    ]);
  });

  test('says why a token cannot be deleted', async () => {
    const receipt = await save();
    rmSync(file);
    mkdirSync(file);
    expect(await undo(receipt)).toBe('failed');
    expect(job.runner.said).toEqual([
      expect.stringMatching(/^warning: The token in .* could not be deleted: .* is a directory\.$/),
    ]);
  });
});
