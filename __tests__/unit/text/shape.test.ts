import { describe, expect, test } from '@jest/globals';
import {
  count,
  document,
  flag,
  list,
  number,
  object,
  oneOf,
  optional,
  parseJson,
  record,
  type Shape,
  ShapeError,
  text,
} from '../../../src/text/shape.ts';

const letters = /^[a-z]*$/;

describe('values of the shape are given back', () => {
  test.each<[string, Shape<unknown>, unknown]>([
    ['a text', text(), 'schön, a b'],
    ['an empty text', text(), ''],
    ['a text as long as the longest path', text(), 'x'.repeat(4_096)],
    ['a text of the form', text(letters), 'abc'],
    ['a document of many lines', document(), 'a\r\n\u0000b'],
    ['a document of the largest size', document(), 'x'.repeat(16_000_000)],
    ['a document of the form', document(letters), 'abc'],
    ['one of some texts', oneOf('a', 'b'), 'b'],
    ['true', flag, true],
    ['false', flag, false],
    ['a number', number, -1.5],
    ['zero', count(), 0],
    ['the largest count', count(3), 3],
    ['any whole number', count(), Number.MAX_SAFE_INTEGER],
    ['an empty list', list(flag), []],
    ['a list', list(count()), [1, 2]],
    ['an object', object({ a: flag, b: optional(count()) }), { a: true, b: 1 }],
  ])('%s', (_, shape, value) => expect(shape(value)).toEqual(value));
});

describe('other values are refused by what they are not', () => {
  test.each<[string, Shape<unknown>, unknown, string]>([
    ['a number as a text', text(), 1, 'not a text'],
    ['a text longer than any path', text(), 'x'.repeat(4_097), 'not a text'],
    ['a text of two lines', text(), 'a\nb', 'not a text'],
    ['a text of another form', text(letters), 'a1', 'not of the expected form'],
    ['null as a document', document(), null, 'not a text'],
    ['a document that is too large', document(), 'x'.repeat(16_000_001), 'not a text'],
    ['a document of another form', document(letters), '1', 'not of the expected form'],
    ['another text', oneOf('a', 'b'), 'c', 'not one of a, b'],
    ['a text as a boolean', flag, 'true', 'not a boolean'],
    ['a text as a number', number, '1', 'not a number'],
    ['infinity', number, Number.POSITIVE_INFINITY, 'not a number'],
    ['a negative count', count(), -1, 'not a number in range'],
    ['half of a count', count(), 0.5, 'not a number in range'],
    ['a count beyond the largest', count(3), 4, 'not a number in range'],
    ['a text as a count', count(), '1', 'not a number in range'],
    ['an object as a list', list(flag), {}, 'not a list'],
    ['an item of a list', list(flag), [true, 1], 'item 1: not a boolean'],
    ['a list as an object', object({}), [], 'not an object'],
    ['null as an object', object({}), null, 'not an object'],
    ['a text as an object', object({}), 'x', 'not an object'],
    ['a list as a map', record(flag), [], 'not an object'],
    ['a missing field', object({ a: flag }), {}, 'a: not a boolean'],
    ['a field of the prototype', object({ toString: flag }), {}, 'toString: not a boolean'],
    ['a field', object({ a: object({ b: list(flag) }) }), { a: { b: [0] } }, 'a: b: item 0: not a boolean'],
    ['an optional field', object({ a: optional(flag) }), { a: 1 }, 'a: not a boolean'],
    ['an entry', record(flag), { 'a.b-c_1': 1 }, 'a.b-c_1: not a boolean'],
    [
      'an entry with the longest name',
      record(flag),
      { ['x'.repeat(64)]: 1 },
      `${'x'.repeat(64)}: not a boolean`,
    ],
    ['an entry with a longer name', record(flag), { ['x'.repeat(65)]: 1 }, 'an entry: not a boolean'],
    ['an entry without a name', record(flag), { '': 1 }, 'an entry: not a boolean'],
    ['an entry that starts with a blank', record(flag), { ' a': 1 }, 'an entry: not a boolean'],
    ['an entry that ends with a blank', record(flag), { 'a ': 1 }, 'an entry: not a boolean'],
  ])('%s', (_, shape, value, message) => {
    expect(() => shape(value)).toThrow(ShapeError);
    expect(() => shape(value)).toThrow(expect.objectContaining({ name: 'ShapeError', message }));
  });

  test('any other error of a check is passed on', () => {
    const bug = new TypeError('a bug');
    const failing = () => {
      throw bug;
    };
    expect(() => object({ a: failing })({})).toThrow(bug);
  });
});

describe('objects', () => {
  const shape = object({ a: flag, b: optional(count()) });

  test('lose the fields that are not asked for, and optional ones that are null', () => {
    expect(shape({ a: true, c: 1 })).toEqual({ a: true });
    expect(Object.keys(shape({ a: true, b: null }))).toEqual(['a']);
    expect(Object.keys(shape({ a: true, b: undefined }))).toEqual(['a']);
  });

  test('as maps have no special keys', () => {
    const map = record(count())(JSON.parse('{"__proto__": 1, "constructor": 2}'));
    expect(Object.getPrototypeOf(map)).toBeNull();
    expect(map.constructor).toBe(2);
    expect(Object.entries(record(count())({ a: 1, b: 2 }))).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

test.each([
  ['{', 'not JSON'],
  ['', 'not JSON'],
  ['{"a": 1}', 'a: not a boolean'],
  ['null', 'not an object'],
])('the JSON %j is refused: %s', (json, message) => {
  const parsing = () => parseJson(json, object({ a: flag }));
  expect(parsing).toThrow(expect.objectContaining({ name: 'ShapeError', message }));
  expect(parseJson('{"a": [true]}', object({ a: list(flag) }))).toEqual({ a: [true] });
});
