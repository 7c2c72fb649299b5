import { describe, expect, test } from '@jest/globals';
import { harmless, isLine, oneLine } from '../../../trust/text/line.ts';
import { block, code, plain, table } from '../../../trust/text/markdown.ts';

const ticks = (count: number) => '`'.repeat(count);

describe('text for Markdown', () => {
  test.each([
    ['role/deploy', 'role/deploy'],
    ['a & b', 'a &amp; b'],
    ['<b>a</b>', '&lt;b>a&lt;/b>'],
    ['a\\b`c*d_e[f]g|h~i', 'a\\\\b\\`c\\*d\\_e\\[f\\]g\\|h\\~i'],
    ['https://a.example and ftp://b', 'https\\://a.example and ftp\\://b'],
    ['www.a.example, WWW.b', 'www\\.a.example, WWW\\.b'],
    ['me@a.example', 'me<!-- -->@a.example'],
    ['a.b+c:d-e@x-y/z.example', 'a.b+c:d-e<!-- -->@x-y/z.example'],
    ['(me)@a.example', '(me)@a.example'],
    ['me@host', 'me@host'],
    ['me@a b.example', 'me@a b.example'],
    ['# a', '\\# a'],
    ['a # b', 'a # b'],
    ['> a', '\\> a'],
    ['+ a', '\\+ a'],
    ['- a', '\\- a'],
    ['===', '\\==='],
    ['a - b > c = d + e', 'a - b > c = d + e'],
    ['1. a', '1\\. a'],
    ['123456789) a', '123456789\\) a'],
    ['1234567890. a', '1234567890. a'],
    ['a 1. b', 'a 1. b'],
    ['a ##', 'a \\##'],
    ['a # b ###', 'a # b \\###'],
    ['a#', 'a#'],
    [' a\n\n# b\t', 'a # b'],
  ])('%j is %j', (text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });
});

describe('inline code', () => {
  test.each([
    ['', ''],
    ['a', '`a`'],
    ['a\nb', '`a b`'],
    ['<b>', '`<b>`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['a|b', '<code>a\\|b</code>'],
    [`a${ticks(79)}b`, `${ticks(80)}a${ticks(79)}b${ticks(80)}`],
    [`a${ticks(80)}b`, `<code>a${'\\`'.repeat(80)}b</code>`],
  ])('of %j', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});

describe('a block of code', () => {
  test.each([
    ['a\nb', '```json\na\nb\n```'],
    ['', '```json\n\n```'],
    ['`a`', '```json\n`a`\n```'],
    ['```\na\n```', '````json\n```\na\n```\n````'],
    [ticks(254), `${ticks(255)}json\n${ticks(254)}\n${ticks(255)}`],
    [`<a>&${ticks(255)}`, `<pre><code>&lt;a>&amp;${ticks(255)}</code></pre>`],
  ])('of %j', (text, markdown) => {
    expect(block(text, 'json')).toBe(markdown);
  });
});

test('a table has a line for the head, one of dashes, and one for each row', () => {
  const rows = [
    ['1', '2'],
    ['3', '4'],
  ];
  expect(table(['a', 'b'], rows)).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |');
  expect(table(['a'], [])).toBe('| a |\n| --- |');
});

describe('a line', () => {
  const controls = [
    '\n',
    '\r',
    '\t',
    '\u0000',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009f',
    '\u2028',
    '\u202e',
    '\u2069',
  ];

  test.each(controls)('has one blank in place of %j', (control) => {
    expect(oneLine(`${control} a${control}${control}b${control}`)).toBe('a b');
    expect(isLine(`a${control}b`)).toBe(false);
  });

  test.each(['a b', 'ä', '山', '\u00a0', '~', '\u2027', '\u202f', '\u2065', '\u206a'])(
    'may have %j',
    (text) => {
      expect(isLine(text)).toBe(true);
    },
  );
});

test.each([
  ['::error::a', ': :error::a'],
  ['  ::set-output name=a::b', '  : :set-output name=a::b'],
  ['a\n\u0085::warning::b', 'a\n\u0085: :warning::b'],
  ['a\r::stop-commands::x', 'a\r: :stop-commands::x'],
  ['a ::b', 'a ::b'],
  ['##[error]a ##[group]b', '## [error]a ## [group]b'],
])('the runner finds no command in %j', (text, safe) => {
  expect(harmless(text)).toBe(safe);
});
