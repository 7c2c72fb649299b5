import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { discard, seal, sealedShape, unseal } from '../../../src/files/sealed.ts';
import { onPosix } from '../posix.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(realpathSync(tmpdir()), 'sealed-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('a key file is neither read nor deleted', () => {
  const moved = (to: string) => (keyFile: string) => {
    const folder = join(parent, to);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(dirname(keyFile), folder);
    return join(folder, 'key');
  };
  test.each([
    ['with a shorter name of its folder', moved('aws-auth-12345')],
    ['with a longer name of its folder', moved('aws-auth-1234567')],
    ['with another name of its folder', moved('my-aws-auth-123456')],
    ['in a deeper folder', moved('deep/aws-auth-123456')],
    ['with a detour in its path', (keyFile: string) => `${dirname(keyFile)}/./key`],
    [
      'of another name',
      (keyFile: string) => {
        renameSync(keyFile, `${keyFile}2`);
        return `${keyFile}2`;
      },
    ],
  ])('%s', (_, change) => {
    const sealed = seal('hush', [parent]);
    const keyFile = change(sealed.keyFile);
    expect(() => unseal({ ...sealed, keyFile }, [parent])).toThrow(
      `${keyFile} is not a key file of this action`,
    );
    discard({ ...sealed, keyFile }, [parent]);
    expect(existsSync(keyFile)).toBe(true);
  });

  onPosix('in a folder to which others may write', () => {
    const sealed = seal('hush', [parent]);
    chmodSync(dirname(sealed.keyFile), 0o770);
    expect(() => unseal(sealed, [parent])).toThrow(/is not a key file/);
    discard(sealed, [parent]);
    expect(existsSync(sealed.keyFile)).toBe(true);
  });

  test('behind a link', () => {
    const sealed = seal('hush', [parent]);
    const real = join(parent, 'real');
    renameSync(dirname(sealed.keyFile), real);
    symlinkSync(real, dirname(sealed.keyFile));
    expect(() => unseal(sealed, [parent])).toThrow(/is not a key file/);
    discard(sealed, [parent]);
    expect(readdirSync(real)).toEqual(['key']);
  });
});

describe('unsealing', () => {
  test.each([0, 4, 8, 12, 15])('refuses a tag that was cut to %i bytes', (length) => {
    const sealed = seal('', [parent]);
    const data = Buffer.from(sealed.data, 'base64')
      .subarray(0, 12 + length)
      .toString('base64');
    expect(() => unseal({ ...sealed, data }, [parent])).toThrow(/tag/i);
  });

  test('refuses a folder without a key', () => {
    const sealed = seal('hush', [parent]);
    rmSync(sealed.keyFile);
    expect(() => unseal(sealed, [parent])).toThrow('Invalid key length');
  });

  test('ends with the key’s folder, which is deleted as a whole', () => {
    const sealed = seal('hush, schön', [parent]);
    expect(unseal(sealed, [parent])).toBe('hush, schön');
    discard(sealed, [parent]);
    expect(readdirSync(parent)).toEqual([]);
    expect(() => discard(sealed, [parent])).not.toThrow();
  });
});

test.each([
  ['AAAA', true],
  ['A+/_', true],
  ['AAA=', true],
  ['AA==', true],
  ['', true],
  ['A===', false],
  ['=AAA', false],
  ['AA=A', false],
  ['AA A', false],
])('whether %j can be sealed data: %s', (data, isData) => {
  const read = () => sealedShape({ keyFile: '/tmp/key', data });
  if (isData) expect(read()).toEqual({ keyFile: '/tmp/key', data });
  else expect(read).toThrow('data: not of the expected form');
});
