import { expect, test } from '@jest/globals';
import { Section } from '../../../src/files/shared-config.ts';
import { Secret } from '../../../src/text/secret.ts';

const absent: readonly [string, Readonly<Record<string, string | undefined>>][] = [
  ['missing', {}],
  ['undefined', { key: undefined }],
  ['empty', { key: '' }],
  ['blank', { key: ' \t' }],
];
test.each(absent)('a value that is %s is absent', (_, values) => {
  const section = new Section(values);
  expect(section.text('key')).toBeUndefined();
  expect(section.secret('key')).toBeUndefined();
  expect(section.isTrue('key')).toBe(false);
});

test.each(['toString', 'constructor', '__proto__'])('the key %s of every object is not a value', (key) => {
  const section = new Section(Object.create({ inherited: 'true' }));
  for (const name of [key, 'inherited']) {
    expect(section.text(name)).toBeUndefined();
    expect(section.secret(name)).toBeUndefined();
    expect(section.isTrue(name)).toBe(false);
  }
});

test('a text is one line without white space around it', () => {
  expect(new Section({ key: '  a\r\n::b\u001b[0m  ' }).text('key')).toBe('a ::b [0m');
});

test('a text is cut after 2,048 characters', () => {
  expect(new Section({ key: 'a'.repeat(2_048) }).text('key')).toHaveLength(2_048);
  expect(new Section({ key: `${'a'.repeat(2_048)}b` }).text('key')).toBe('a'.repeat(2_048));
});

test('a secret is the whole value without white space around it, and is not printed', () => {
  const secret = new Section({ key: ` ${'a b'.repeat(1_000)}\n` }).secret('key');
  expect(secret).toBeInstanceOf(Secret);
  expect(secret?.reveal()).toBe('a b'.repeat(1_000));
  expect(`${secret}`).toBe('***');
});

test.each([
  ['true', true],
  ['TRUE', true],
  [' True ', true],
  ['false', false],
  ['true x', false],
  ['1', false],
  ['yes', false],
])('%j is true: %j', (value, expected) => {
  expect(new Section({ key: value }).isTrue('key')).toBe(expected);
  expect(new Section({ key: value }).isTrue('other')).toBe(false);
});
