import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FileError } from '../../../src/errors/index.ts';
import {
  lineEndingOf,
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
    ['# [comment]\n; [comment]\nk = v\n', []],
    ['# a\r[dev]\rk = v\r', ['dev']],
    ['', []],
    ['[]\n', ['']],
  ])('%j has the sections %j', (text, expected) => expect(names(text)).toEqual(expected));

  test('leaves comments and blank lines at the end of a section out of it', () => {
    const text = '[a]\nk = v\n# inside\nl = w\n\n# of b\n[b]\n\n# end';
    expect(bodies(text)).toEqual(['[a]\nk = v\n# inside\nl = w\n', '[b]\n']);
  });
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
