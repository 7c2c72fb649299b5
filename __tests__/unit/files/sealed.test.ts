import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { discard, seal, unseal } from '../../../src/files/sealed.ts';

test('sealed text comes back, shows in neither half, and is gone when discarded', () => {
  const sealed = seal('hush, hush');
  expect(unseal(sealed)).toBe('hush, hush');
  expect(JSON.stringify(sealed)).not.toContain('hush');
  expect(readFileSync(sealed.keyFile).toString()).not.toContain('hush');
  discard(sealed);
  expect(() => unseal(sealed)).toThrow(/ENOENT/);
});

test('a changed half is noticed', () => {
  const sealed = seal('hush');
  const other = Buffer.from(sealed.data, 'base64');
  other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
  expect(() => unseal({ ...sealed, data: other.toString('base64') })).toThrow();
  writeFileSync(sealed.keyFile, Buffer.alloc(32));
  expect(() => unseal(sealed)).toThrow();
  discard(sealed);
});
