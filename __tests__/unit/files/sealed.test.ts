import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { discard, seal, unseal } from '../../../src/files/sealed.ts';
import { temporaryFolders } from '../../../src/files/temporary-folder.ts';

const folders = temporaryFolders({});

test('sealed text can be unsealed, appears in neither half, and is lost when discarded', () => {
  const sealed = seal('hush, hush', folders);
  expect(unseal(sealed, folders)).toBe('hush, hush');
  expect(JSON.stringify(sealed)).not.toContain('hush');
  expect(readFileSync(sealed.keyFile).toString()).not.toContain('hush');
  discard(sealed, folders);
  expect(() => unseal(sealed, folders)).toThrow(/is not a key file/);
});

test('unsealing fails if either half has changed', () => {
  const sealed = seal('hush', folders);
  const bytes = Buffer.from(sealed.data, 'base64');
  expect(bytes).toHaveLength(12 + 16 + 4);
  for (const [index, byte] of bytes.entries()) {
    const other = Buffer.from(bytes);
    other[index] = byte ^ 1;
    expect(() => unseal({ ...sealed, data: other.toString('base64') }, folders)).toThrow();
  }
  writeFileSync(sealed.keyFile, Buffer.alloc(32));
  expect(() => unseal(sealed, folders)).toThrow();
  discard(sealed, folders);
});

test('a key file that sealing cannot have made is neither read nor deleted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mine-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, Buffer.alloc(32));
  expect(() => unseal({ keyFile, data: 'AAAA' }, folders)).toThrow(/is not a key file/);
  discard({ keyFile, data: 'AAAA' }, folders);
  expect(readFileSync(keyFile)).toHaveLength(32);
  rmSync(folder, { recursive: true });
});
