import { describe, expect, test } from '@jest/globals';
import { readTags } from '../../../src/inputs/tags.ts';

function read(value: unknown) {
  const problems: string[] = [];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const tags = readTags(text, (what, remedy) => problems.push(`${what}. ${remedy}`));
  return { tags, problems };
}
const rule = 'A key has 1 to 128 characters, a value up to 256: letters, digits, spaces or _.:/=+-@.';
const object = 'Write one JSON object, such as {"team": "platform"}.';

describe('custom tags', () => {
  test('may be as long as AWS allows, and of any type but objects', () => {
    const long = { ['k'.repeat(128)]: 'v'.repeat(256), k: '', 'ä _.:/=+-@1': 'ö _.:/=+-@1', n: 7, b: false };
    expect(read(long)).toEqual({
      tags: [
        { key: 'k'.repeat(128), value: 'v'.repeat(256) },
        { key: 'k', value: '' },
        { key: 'ä _.:/=+-@1', value: 'ö _.:/=+-@1' },
        { key: 'n', value: '7' },
        { key: 'b', value: 'false' },
      ],
      problems: [],
    });
    expect(read({ 'xaws:a': 'aws:' }).problems).toEqual([]);
  });

  test.each<[unknown, readonly string[]]>([
    [{ ['k'.repeat(129)]: 'x' }, [`the key "${'k'.repeat(129)}" has 129 characters. ${rule}`]],
    [{ '': 'x' }, [`the key "" has 0 characters. ${rule}`]],
    [{ k: 'v'.repeat(257) }, [`the value of "k" has 257 characters. ${rule}`]],
    [{ 'k!': 'x' }, [`the key "k!" has a character that AWS does not accept. ${rule}`]],
    [{ '!k': 'x' }, [`the key "!k" has a character that AWS does not accept. ${rule}`]],
    [{ k: 'x!' }, [`the value of "k" has a character that AWS does not accept. ${rule}`]],
    [{ k: '!x' }, [`the value of "k" has a character that AWS does not accept. ${rule}`]],
    [{ 'AWS:x': 'x' }, [`the key "AWS:x" begins with "aws:", which AWS reserves. ${rule}`]],
    [{ k: 'x', K: 'y' }, ['the key "K" occurs twice. AWS ignores the case of keys. Delete one of the two.']],
    [{ k: ['x'] }, ['the value of "k" is not a text. Give every tag a text, a number or a boolean.']],
    ['[]', [`not an object. ${object}`]],
    ['7', [`not an object. ${object}`]],
  ])('%j are refused: %j', (value, problems) => {
    expect(read(value).problems).toEqual(problems);
  });

  test('that are not JSON are refused', () => {
    expect(read('{')).toEqual({
      tags: [],
      problems: [
        expect.stringMatching(/^not JSON \(.+\)\. Write one JSON object, such as \{"team": "platform"\}\.$/),
      ],
    });
  });
});
