import { describe, expect, test } from '@jest/globals';
import { ProfileFile, sectionsNamed } from '../../../src/files/profile-file.ts';

const found = (text: string, name: string) => sectionsNamed(text, name).map((section) => section.name);

describe('sections by name', () => {
  test.each([
    ['profile x', 'profile x'],
    ['profile x', 'profile  x'],
    ['profile x', 'profile\tx'],
    ['profile x', 'profile "x"'],
    ['profile x', "profile 'x'"],
    ['profile "x"', 'profile x'],
    ['profile x', 'profile  "x"'],
    ['profile x y', 'profile "x y"'],
    ['default', 'default'],
    ['default', 'profile default'],
    ['default', 'profile "default"'],
    ['default', "profile 'default'"],
    ['profile default', 'default'],
    ['profile \u00e9', 'profile \xC3\xA9'],
    ['profile ', 'profile ""'],
    ['x', 'x'],
    ['profile', 'profile'],
    ['profile "', 'profile "'],
  ])('%j finds [%s]', (name, header) => {
    expect(found(`[${header}]\nk = v\n`, name)).toEqual([header]);
  });

  test.each([
    ['profile x', 'x'],
    ['x', 'profile x'],
    ['profile x', 'Profile x'],
    ['profile x', 'a profile x'],
    ['profile x', 'profilex'],
    ['profile x', 'profile "x'],
    ['profile x', 'profile x"'],
    ['profile x', 'profile "x\''],
    ['profile x', 'profile axa'],
    ['profile x', 'profile \'"x"\''],
    ['profile ', 'profile "'],
    ['x', '"x"'],
    ['default', 'profile default2'],
    ['profile x\ny', 'profile x'],
  ])('%j does not find [%s]', (name, header) => {
    expect(found(`[${header}]\nk = v\n`, name)).toEqual([]);
  });

  test('are in the order of the file, with their places', () => {
    const text = '[profile b]\nk = v\n[profile a]\nx = 1\n[profile "b"]\ny = 2\n';
    const file = new ProfileFile(text);
    expect(file.text).toBe(text);
    expect(file.named('profile b').map(({ start, end }) => text.slice(start, end))).toEqual([
      '[profile b]\nk = v\n',
      '[profile "b"]\ny = 2\n',
    ]);
    expect(file.named('profile c')).toEqual([]);
  });
});

describe('a section can be replaced', () => {
  test.each([
    ['as the first', '[x]\nk = v\n'],
    ['after a byte order mark', '\xEF\xBB\xBF[x]\nk = v\n'],
    ['after a line feed', '# note\n[x]\nk = v\n'],
    ['after CRLF', '[a]\r\n[x]\r\nk = v\r\n'],
    ['as the last', '[a]\n[x]'],
    ['after white space, which belongs to it', '[a]\n\t[x]\nk = v\n'],
    ['after a byte order mark and white space', '\xEF\xBB\xBF [x]\nk = v\n'],
    ['before the next header', '[x]\nk = v\n[b]\n'],
    ['with indented keys', '[x]\n  k = v\n\n[b]\n'],
    ['with an indented header after the next', '[x]\n[b]\n  [c]\n'],
    ['with an indented key after the next header', '[x]\n[b]\n\tk = v\n'],
  ])('%s', (_, text) => expect(isReplaceable(text)).toBe(true));
});

describe('a section cannot be replaced', () => {
  test.each([
    ['after a lone carriage return', '# note\r[x]\rk = v\r'],
    ['after a carriage return behind a byte order mark', '\xEF\xBB\xBF\r[x]\nk = v\n'],
    ['after a line feed and a carriage return', '[a]\n\r[x]\nk = v\n'],
    ['after a byte order mark in a later line', '[a]\n\xEF\xBB\xBF[x]\nk = v\n'],
    ['before a header after a blank', '[x]\n [b]\n'],
    ['before a header after a tab', '[x]\n\t[b]\n'],
  ])('%s', (_, text) => expect(isReplaceable(text)).toBe(false));
});

function isReplaceable(text: string): boolean {
  const file = new ProfileFile(text);
  const [section] = file.named('x');
  if (!section) throw new Error('not found');
  return file.isReplaceable(section);
}
