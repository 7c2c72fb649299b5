import { describe, expect, test } from '@jest/globals';
import { literally, wildcards } from '../../../trust/engine/wildcard.ts';
import { Pattern, type Reached } from '../../../trust/widest/pattern.ts';

const on = (text: string, ignoresCase = false) => new Pattern('sub', wildcards(text), ignoresCase);
const led = (pattern: Pattern, text: string) =>
  [...text].reduce((reached: Reached, character) => pattern.step(reached, character), pattern.start);

test.each([
  ['', [''], ['a']],
  ['ab', ['ab'], ['', 'a', 'b', 'abc', 'AB']],
  ['a*', ['a', 'ab', 'a*'], ['', 'ba']],
  ['a?c', ['abc', 'a?c'], ['ac', 'abbc', 'abd']],
  ['?', ['a'], ['', 'ab']],
  ['*b*d', ['bd', 'abcd', 'bbdd', 'bdxd'], ['', 'b', 'db', 'bdx']],
  ['**a', ['a', 'aa', 'ba'], ['', 'ab']],
  ['a*?', ['ab', 'abc'], ['a', 'b']],
])('the pattern %j fits %j and not %j', (text, good, bad) => {
  const pattern = on(text);
  expect(good.filter((each) => !led(pattern, each).fits)).toEqual([]);
  expect(bad.filter((each) => led(pattern, each).fits)).toEqual([]);
});

test('a pattern that ignores case takes a text in both cases', () => {
  const pattern = on('ab', true);
  expect(['ab', 'AB', 'aB'].every((each) => led(pattern, each).fits)).toBe(true);
  expect(led(pattern, 'ac').fits).toBe(false);
});

test('a literal text has no wildcards', () => {
  const pattern = new Pattern('sub', literally('a*'), false);
  expect(led(pattern, 'a*').fits).toBe(true);
  expect(led(pattern, 'ab').fits).toBe(false);
});

describe('where a text has got to', () => {
  test('is the same for texts of which the pattern makes no difference', () => {
    const pattern = on('a*b');
    expect(led(pattern, 'axx')).toBe(led(pattern, 'ay'));
    expect(led(pattern, 'axb')).toBe(led(pattern, 'ab'));
    expect(led(pattern, 'a')).not.toBe(led(pattern, 'ab'));
    expect(led(pattern, 'a').id).not.toBe(led(pattern, 'ab').id);
  });

  test('is nowhere once the text cannot fit any more, whatever follows', () => {
    const pattern = on('ab');
    expect(led(pattern, 'b')).toBe(pattern.nowhere);
    expect(led(pattern, 'bab')).toBe(pattern.nowhere);
    expect(led(pattern, 'abc')).toBe(pattern.nowhere);
    expect(pattern.nowhere).toMatchObject({ places: [], characters: [], fits: false });
    expect(pattern.start).toMatchObject({ places: [0], characters: ['a'], fits: false });
    expect(pattern.start.id).not.toBe(pattern.nowhere.id);
  });

  test('knows the characters with which the pattern goes on', () => {
    expect(on('?b').start.characters).toEqual([]);
    expect(on('*').start.characters).toEqual([]);
    expect(led(on('?b'), 'x').characters).toEqual(['b']);
    expect(led(on('*ab'), 'a').characters).toEqual(['a', 'b']);
    expect(led(on('*aa'), 'a').characters).toEqual(['a']);
    expect(led(on('ab'), 'ab').characters).toEqual([]);
  });

  test('is behind the last star that it has reached, because that takes any characters', () => {
    expect(on('**a').start.places).toEqual([1, 2]);
    expect(led(on('*a*'), 'xa')).toMatchObject({ places: [2, 3], characters: [], fits: true });
    expect(led(on('*a*b'), 'a').characters).toEqual(['b']);
  });
});
