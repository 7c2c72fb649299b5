import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { block, code, plain, table } from '../../trust/text/markdown.ts';
import { cases } from './cases.ts';
import { nasty } from './texts.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of a piece of HTML that has no tags. */
const decoded = (html: string) => html.replace(/&(\w+);/g, (found, name: string) => entities[name] ?? found);

/** Replaces white space and control characters with one blank. */
const squashed = (text: string) =>
  text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]+/gu, ' ').trim();

/** The HTML of GitHub's Markdown. HTML in the text stays as it is. */
const htmlOf = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  }).replaceAll('<!-- -->', '');

/** The opening tags, and other hidden markup such as comments. */
const elementsIn = (html: string) => [...html.matchAll(/<(?!\/)([^>]*)>/g)].map(([, tag = '']) => tag);

const textIn = (html: string) => squashed(decoded(html.replace(/<[^>]*>/g, ' ')));

function rendered(markdown: string) {
  const html = htmlOf(markdown);
  return { elements: elementsIn(html), text: textIn(html) };
}

const text = nasty('markdown');
const one = (of: string) => squashed(of.replaceAll('\ufffd', ' '));

test('a plain text is shown unchanged in every place', () => {
  const places = [
    { before: '', after: '', elements: ['p'] },
    { before: 'x ', after: ' x', elements: ['p'] },
    { before: 'x\n\n', after: '\n\nx', elements: ['p', 'p', 'p'] },
    { before: '- ', after: '', elements: ['ul', 'li'] },
    { before: '### ', after: '', elements: ['h3'] },
    { before: '**x:** ', after: '', elements: ['p', 'strong'] },
  ];
  fc.assert(
    fc.property(text, fc.constantFrom(...places), (each, { before, after, elements }) => {
      fc.pre(one(each) !== '');
      const shown = rendered(before + plain(each) + after);
      expect(shown.elements).toEqual(elements);
      expect(shown.text).toBe(one(before.replace(/[-#*]/g, '') + each + after));
    }),
    cases,
  );
});

test('a value is shown unchanged as code in every place', () => {
  const places = [
    { before: '', after: '', elements: ['p', 'code'] },
    { before: 'x ', after: ': x', elements: ['p', 'code'] },
    { before: '- **x** ', after: ', x', elements: ['ul', 'li', 'strong', 'code'] },
    { before: '### ', after: ': x', elements: ['h3', 'code'] },
  ];
  fc.assert(
    fc.property(text, fc.constantFrom(...places), (each, { before, after, elements }) => {
      fc.pre(one(each) !== '');
      const shown = rendered(before + code(each) + after);
      // GitHub's renderer reads a longer fence as text: https://github.com/github/cmark-gfm/blob/master/src/inlines.c
      expect(code(each)).not.toMatch(/(?<!\\)`{81}/);
      expect(shown.elements).toEqual(elements);
      expect(shown.text).toBe(one(`${before.replace(/[-#*]/g, '')} ${each} ${after}`));
    }),
    cases,
  );
});

test('a table has exactly the given cells, and each shows its text', () => {
  const cell = fc.tuple(text, fc.boolean());
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(rows, (all) => {
      const [head = [], ...body] = all.map((row) =>
        row.map(([each, isCode]) => (isCode ? code : plain)(each)),
      );
      const html = htmlOf(`x\n\n${table(head, body)}\n\nx`);
      const cells = [...html.matchAll(/<(?:th|td)>(.*?)<\/(?:th|td)>/gs)].map(([, inner = '']) =>
        textIn(inner),
      );
      expect(cells).toEqual(all.flat().map(([each]) => one(each)));
      expect(elementsIn(html).filter((name) => !/^(p|table|thead|tbody|tr|th|td|code)$/.test(name))).toEqual(
        [],
      );
      expect(html.match(/<tr>/g)).toHaveLength(all.length);
    }),
    cases,
  );
});

test('a block shows its text, and no text ends it early', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('json', 'sh', 'yaml', ''), (each, language) => {
      const written = block(each, language);
      expect(written).not.toMatch(/^`{256}/);
      const shown = rendered(`x\n\n${written}\n\nafter`);
      expect(shown.elements.map((tag) => tag.replace(/ .*/, ''))).toEqual(['p', 'pre', 'code', 'p']);
      expect(shown.text).toBe(one(`x ${each} after`));
    }),
    cases,
  );
});
