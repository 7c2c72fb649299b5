import { expect, test } from '@jest/globals';
import { shorten } from '../../../src/text/shorten.ts';

const key = 'x'.repeat(30);

test.each([
  ['as long as allowed', 'abcde', 5, 'abcde'],
  ['with a blank at the cut', 'ab cd', 2, 'ab…'],
  ['with a short run at the cut', 'a bcde', 4, 'a bc…'],
  ['with a run of 15 characters before the cut', `a ${key}`, 17, `a ${'x'.repeat(15)}…`],
  ['with a longer run before the cut', `a ${key}`, 18, 'a ***…'],
  ['with a long run that ends at the cut', `a ${key} b`, 32, `a ${key}…`],
  ['with a long run after a line end', `a\n${key}`, 20, 'a\n***…'],
  ['with a long run after a tab', `a\t${key}`, 20, 'a\t***…'],
  ['with a long run after a carriage return', `a\r${key}`, 20, 'a\r***…'],
  ['with a long run after several blanks', `a b ${key}`, 24, 'a b ***…'],
  ['of one long run', key, 20, '***…'],
])('a text %s is shortened without a part of a key', (_, text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
