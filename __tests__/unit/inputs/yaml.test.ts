import { describe, expect, test } from '@jest/globals';
import { entriesOf, plainOf } from '../../../src/inputs/yaml.ts';

function read(text: string) {
  const problems: string[] = [];
  const value = plainOf(text, 'Write YAML.', (what, remedy) => problems.push(`${what}. ${remedy}`));
  return { value, problems };
}
const alias = 'Write the value instead of the alias.';

describe('YAML', () => {
  test.each<[string, unknown]>([
    ['a: 001\nb: null\nc: ~\nd:\ne: true', { a: '001', b: 'null', c: '~', d: '', e: 'true' }],
    ['- a\n- [b, {c: d}]\n-', ['a', ['b', { c: 'd' }], '']],
    ['', ''],
    ['? ""\n: x', { '': 'x' }],
    ['? \n: x', { '': 'x' }],
    ['7: x', { 7: 'x' }],
    ['[&a {k: v}, *a]', [{ k: 'v' }, { k: 'v' }]],
    ['[&a x, *a, &a y, *a]', ['x', 'x', 'y', 'y']],
    // The caller reports duplicates in the outermost map.
    ['k: v\nk: w', { k: 'w' }],
    ['- k: v\n- k: w', [{ k: 'v' }, { k: 'w' }]],
  ])('%j becomes plain data', (text, value) => {
    expect(read(text)).toEqual({ value, problems: [] });
  });

  test.each<[string, string]>([
    ['- a\n- *b', `line 2: the alias "b" has no anchor before it. ${alias}`],
    ['- *a\n- &a b', `line 1: the alias "a" has no anchor before it. ${alias}`],
    ['- x\n- &a [*a]', `line 2: the alias "a" refers to a node that contains it. ${alias}`],
    ['- x\n- ? [a]\n  : b', 'line 2: a key is not a text. Write a text before the colon.'],
    ['- x\n- ? {a: b}\n  : b', 'line 2: a key is not a text. Write a text before the colon.'],
    ['- &a x\n- ? *a\n  : b', 'line 2: a key is not a text. Write a text before the colon.'],
  ])('%j is refused, with the line', (text, problem) => {
    expect(read(text)).toEqual({ value: undefined, problems: [problem] });
  });

  test('nested duplicates are reported with both lines, and the rest is read', () => {
    expect(read('a:\n  k: v\n  l: w\n  k: x\n  k: y')).toEqual({
      value: { a: { k: 'y', l: 'w' } },
      problems: [
        'line 4: "k" already exists in line 2. Delete one of the two.',
        'line 5: "k" already exists in line 2. Delete one of the two.',
      ],
    });
    expect(read('a:\n  : v\n  ? \n  : w').problems).toEqual([
      'line 3: "" already exists in line 2. Delete one of the two.',
    ]);
  });

  test('text that is not YAML is reported with its line', () => {
    const { value, problems } = read('a: b\nhush: [');
    expect(value).toBeUndefined();
    expect(problems.join()).not.toMatch(/hush|column/);
    expect(problems).toEqual([expect.stringMatching(/^line 2: not YAML \(.+\)\. Write YAML\.$/)]);
  });

  test('aliases cannot expand to more than 100,000 nodes', () => {
    const list = (...items: readonly string[]) => `[${items.join(',')}]`;
    const times = (count: number, item: string): readonly string[] => Array(count).fill(item);
    const expanding = (more: number) =>
      read(`a: &a ${list(...times(999, 'x'))}\nb: ${list(...times(98, '*a'), ...times(more, 'x'))}`);
    const huge = 'the YAML is nested too deeply, or its aliases expand to too much. Write YAML.';
    // Per alias: itself, the list, and 999 items. And once: the map, the list of b, and the list of a with its items.
    expect(98 * 1001 + 1002 + 900).toBe(100_000);
    expect(expanding(900).problems).toEqual([]);
    expect(expanding(901)).toEqual({ value: undefined, problems: [huge] });
  });

  test('lists that are nested too deeply are refused', () => {
    const { problems } = read(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(problems).toEqual([expect.stringMatching(/nested too deeply|not YAML/)]);
  });
});

describe('the entries of a map', () => {
  const entries = (text: string) => {
    const problems: string[] = [];
    const found = entriesOf(text, 'Write a map.', (what, remedy) => problems.push(`${what}. ${remedy}`));
    return { found, problems };
  };

  test('have names, values, and the lines of both and of the keys below', () => {
    expect(entries('# x\na: b\nc:\n  d: e\n\n  f: g\na: [x]')).toEqual({
      found: [
        { name: 'a', line: 2, value: 'b', lines: new Map() },
        {
          name: 'c',
          line: 3,
          value: { d: 'e', f: 'g' },
          lines: new Map([
            ['d', 4],
            ['f', 6],
          ]),
        },
        { name: 'a', line: 7, value: ['x'], lines: new Map() },
      ],
      problems: [],
    });
  });

  test.each(['', '# nothing', '""', '{}'])('of %j are none', (text) => {
    expect(entries(text)).toEqual({ found: [], problems: [] });
  });

  test('without a name have an empty one', () => {
    expect(entries(': x\n"": y').found?.map(({ name }) => name)).toEqual(['', '']);
    expect(entries('a: {"": x}').found?.[0]?.lines).toEqual(new Map([['', 1]]));
  });

  test.each(['- a', 'words', '" "'])('cannot be read from %j', (text) => {
    expect(entries(`# x\n${text}`)).toEqual({
      found: undefined,
      problems: ['line 2: not a map of names to roles. Write a map.'],
    });
  });
});
