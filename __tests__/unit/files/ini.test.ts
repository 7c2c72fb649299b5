import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FileError } from '../../../src/errors/index.ts';
import {
  asBytes,
  commentsOf,
  contentOf,
  lineEndingOf,
  markStart,
  removeSection,
  replaceSection,
  sectionsOf,
  sectionText,
  separatorFor,
} from '../../../src/files/ini.ts';
import { markText } from '../../../src/files/profile-mark.ts';

const names = (text: string) => sectionsOf(text).map(({ name }) => name);
const bodies = (text: string) => sectionsOf(text).map(({ start, end }) => text.slice(start, end));

describe('sectionsOf', () => {
  test.each([
    ['[a]\nk = v\n[b]\n', ['a', 'b']],
    ['\xEF\xBB\xBF[a]\r\nk = v\r\n', ['a']],
    // The last byte of this character would be white space on its own.
    ['[a\xC3\xA0]\nk = v\n', ['a\xC3\xA0']],
    ['[ profile  x ] # comment\n', ['profile  x']],
    ['  [indented]\n  k = v\n  [next]\n', ['indented', 'next']],
    // A more deeply indented line continues the key before it, as in the AWS CLI.
    ['[a]\nk =\n  [not a section]\n  x = 1\n[b]\n', ['a', 'b']],
    // The key counts, not the line before.
    ['[a]\nk =\n    x = 1\n  [not a section]\n', ['a']],
    ['[a]\n  k = v\nl =\n  [not a section]\n', ['a']],
    ['[a]\nk = [not a section]\n', ['a']],
    // Only at the start of a line the bytes of a byte order mark are one.
    ['[a\xEF\xBB\xBFb]\nk = v\n', ['a\xEF\xBB\xBFb']],
    ['# [comment]\n; [comment]\nk = v\n', []],
    ['# a\r[dev]\rk = v\r', ['dev']],
    ['', []],
    ['[]\n', ['']],
  ])('%j has the sections %j', (text, expected) => expect(names(text)).toEqual(expected));

  test('leaves comments and blank lines at the end of a section out of it', () => {
    const text = '[a]\nk = v\n# inside\nl = w\n\n# of b\n[b]\n\n# end';
    expect(bodies(text)).toEqual(['[a]\nk = v\n# inside\nl = w\n', '[b]\n']);
  });

  test('begins a section with the line of its header, without a byte order mark', () => {
    expect(bodies('k = v\n[a]\nl = w\n')).toEqual(['[a]\nl = w\n']);
    expect(bodies('[a]\n\t[b]\n')).toEqual(['[a]\n', '\t[b]\n']);
    expect(bodies('\xEF\xBB\xBF[a]\nk = v\n')).toEqual(['[a]\nk = v\n']);
    expect(bodies('[a]\n\xEF\xBB\xBF[b]\n')).toEqual(['[a]\n', '[b]\n']);
  });

  test('includes a mark only directly after the lines of a section', () => {
    const mark = `${markStart} (0123456789abcdef)\n`;
    expect(bodies(`[a]\n${mark}`)).toEqual([`[a]\n${mark}`]);
    expect(bodies(`[a]\nk = v\n\n${mark}`)).toEqual(['[a]\nk = v\n']);
    expect(bodies(`${mark}[a]\n`)).toEqual(['[a]\n']);
  });
});

test('the content of a section is its header and keys, its comments are all the rest that says something', () => {
  const text = '\xEF\xBB\xBF[a] \n\n  k = v ; w\r\n# one\r  ; two\f\n\t\v\r\nl = #x';
  expect(contentOf(text)).toEqual(['[a]', 'k = v ; w', 'l = #x']);
  expect(commentsOf(text)).toEqual(['# one', '; two']);
});

test('a text has one character for each byte', () => {
  expect(asBytes('a\u00e9\u20ac')).toBe('a\xC3\xA9\xE2\x82\xAC');
});

test.each([
  ['a\r\nb\n', '\r\n'],
  ['\r\n', '\r\n'],
  ['a\nb\r\n', '\n'],
  ['a\rb\r\n', '\n'],
  ['a', '\n'],
  ['', '\n'],
])('the first line tells the line ending: %j has %j', (text, expected) => {
  expect(lineEndingOf(text)).toBe(expected);
});

test.each([
  ['', ''],
  ['\xEF\xBB\xBF', ''],
  ['k = v\r\n', '\r\n'],
  ['k = v\r', '\r\n'],
  ['k = v', '\r\n\r\n'],
  ['k = v\r\nl = w', '\r\n\r\n'],
])('a section after %j is separated by %j', (text, expected) => {
  expect(separatorFor(text, '\r\n')).toBe(expected);
});

/** Any INI file: sections, keys, nested keys, comments, blank lines, either line ending. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '# note',
    '; note',
    '[other]',
    '[profile x]',
    'k = v',
    's3 =',
    '  nested = 1',
    '\t[odd]',
    '=',
  ),
  fc.string({ maxLength: 12 }).filter((text) => !/[\r\n]/.test(text)),
);
const file = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, ending, whole]) => lines.join(ending) + (whole && lines.length > 0 ? ending : ''));

describe('a section that is added', () => {
  test('has its header, its comment and its keys, each in a line', () => {
    expect(sectionText('profile \u00e9', { a: 'b = c', d: 'e#f' }, '\r\n', 'why')).toBe(
      '[profile \xC3\xA9]\r\n# why\r\na = b = c\r\nd = e#f\r\n',
    );
    expect(sectionText('x', { a: 'b' }, '\n')).toBe('[x]\na = b\n');
  });

  test.each(['', ' a', 'a=b', 'a:b', 'a b', 'a#b', 'a;b', '[a', 'a]'])('cannot have the key %j', (key) => {
    expect(() => sectionText('x', { [key]: 'v' }, '\n')).toThrow(FileError);
  });

  test('with a value that some tools cannot read is refused without the value', () => {
    expect(() => sectionText('x', { a: '#v' }, '\n')).toThrow(
      expect.objectContaining({
        message: 'a value has characters that a profile cannot contain',
        remedy: 'Use another value, or another path.',
      }),
    );
  });

  test('leaves the byte order mark of the file when it is removed', () => {
    const mark = '\xEF\xBB\xBF';
    const added = mark + sectionText('ours', { a: 'b' }, '\n');
    const [section] = sectionsOf(added);
    if (!section) throw new Error('not found');
    expect(removeSection(added, section, '')).toBe(mark);
  });

  test('includes its mark, also without keys', () => {
    const ours = sectionText('ours', {}, '\n', markText({ id: '0123456789abcdef' }));
    const [section] = sectionsOf(`${ours}\n# of b\n[b]\n`);
    expect(section).toMatchObject({ start: 0, end: ours.length });
  });

  test.each([
    ['profile #x', 'v'],
    ['a]b', 'v'],
    ['x', '#v'],
    ['x', 'v ;w'],
    ['x', 'v\n'],
    ['x', '\ud800'],
    ['x', ' v'],
    ['x', 'v\u00a0'],
    ['x', 'v\u2028w'],
    ['x', 'v\u2029w'],
    [' x', 'v'],
    ['x ;y', 'v'],
    ['', 'v'],
    ['x', ''],
  ])('with the name %j and the value %j is refused, because some tools cannot read it', (name, value) => {
    expect(() => sectionText(name, { key: value }, '\n')).toThrow(FileError);
  });

  test('changes no byte before it, is found as written, and is removed without a trace', () => {
    fc.assert(
      fc.property(file, (text) => {
        const ending = lineEndingOf(text);
        const ours = sectionText('profile ours!', { region: 'us-east-2' }, ending);
        const separator = separatorFor(text, ending);
        const added = text + separator + ours;
        const section = sectionsOf(added).find(({ name }) => name === 'profile ours!');
        if (!section) throw new Error('not found');
        expect(added.slice(section.start, section.end)).toBe(ours);
        expect(names(added).slice(0, -1)).toEqual(names(text));
        expect(removeSection(added, section, separator)).toBe(text);
      }),
      { numRuns: 2_000, seed: 20261124 },
    );
  });

  test('can be removed if another section follows', () => {
    fc.assert(
      fc.property(file, (text) => {
        const ending = lineEndingOf(text);
        const separator = separatorFor(text, ending);
        const added = text + separator + sectionText('ours!', { a: 'b' }, ending);
        const later = added + separatorFor(added, ending) + sectionText('theirs!', { c: 'd' }, ending);
        const section = sectionsOf(later).find(({ name }) => name === 'ours!');
        if (!section) throw new Error('not found');
        const left = removeSection(later, section, separator);
        expect(left.startsWith(text)).toBe(true);
        expect(left.endsWith(sectionText('theirs!', { c: 'd' }, ending))).toBe(true);
        expect(left).not.toContain('ours!');
      }),
      { numRuns: 500, seed: 20261124 },
    );
  });
});

test('replacing a section and restoring it gives the original text', () => {
  fc.assert(
    fc.property(file, (text) => {
      for (const section of sectionsOf(text)) {
        const before = text.slice(section.start, section.end);
        const ours = sectionText('ours', { region: 'us-east-2' }, lineEndingOf(text));
        const changed = replaceSection(text, section, ours);
        const there = { ...section, end: section.start + ours.length };
        expect(replaceSection(changed, there, before)).toBe(text);
      }
    }),
    { numRuns: 1_000, seed: 20261124 },
  );
});
