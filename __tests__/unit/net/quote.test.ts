import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quote } from '../../../src/net/quote.ts';

test.each([
  [
    '<html><head><style>p { color: red }</style></head><body>Please <b>sign in</b></body></html>',
    'Please sign in',
  ],
  ["Can't issue ID_TOKEN for job in 'Pending' state", "Can't issue ID_TOKEN for job in 'Pending' state"],
  ['You sent ASIARTX3GSDS45EXEUJY and a.b_c-d/e+f=gggggggggg', 'You sent *** and ***'],
  ['{"AccessKeyId":"x"}', ''],
  ['<Answer>x</Answer>', ''],
  ['Hello: k=wJalrXUtnFEMI&#x2F;K7MDENG&#43;bPxRfiCYEXAMPLEKEY', 'Hello: ***'],
  ['  ', ''],
])('the quote of %j is %j', (body, words) => expect(quote(body)).toBe(words));

describe('data is not quoted:', () => {
  test.each([
    '\n\t {"SecretAccessKey": "hush"}',
    '[{"token": "hush"}]',
    '\r\n ["hush"]',
    '{',
    '\n <?xml version="1.0"?><Secret>hush</Secret>',
    '<Htm><Secret>hush</Secret></Htm>',
    '<!DOCTYPE note><note>hush</note>',
  ])('%j', (body) => expect(quote(body)).toBe(''));
});

describe('a page or a text is quoted without its tags and its code:', () => {
  test.each([
    ['\n <!doctype HTML><p>Access</p>denied', 'Access denied'],
    ['\n<HTML lang="en">Sign<br>in\n\n now</HTML>', 'Sign in now'],
    ['Error <b>[1]</b> {a} now', 'Error [1] {a} now'],
    ['Error[1]', 'Error[1]'],
    ['Error{1}', 'Error{1}'],
    ['Error<br>', 'Error'],
    ['<html>1 < 2 > 3', '1 3'],
    ['<html><SCRIPT src="x">let hush;</Script>Hello<style>hush</style>you', 'Hello you'],
    ['<html><script>"<html>"; hush</script>Hello', 'Hello'],
    ['<html>Hello<script>hush', 'Hello'],
    ['<html>Hello<script>hush<style>hush</style>you', 'Hello you'],
    ['<html>Hello<style>hush</script>you', 'Hello you'],
    ['<html>Fish &amp; chips', 'Fish / chips'],
  ])('%j has the words %j', (body, words) => expect(quote(body)).toBe(words));
});

describe('a run of characters that may be a key is not shown:', () => {
  test.each([
    ['AKIAIOSFODNN7EXAMPLE', '***'],
    ['key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".', 'key: "***".'],
    ['<html><p title="AKIAIOSFODNN7EXAMPLE">Hello', 'Hello'],
    ['<html><p title="AKIAIOSFODNN7EXAMPLE', '<p title="***'],
    ['wJalrXUtnFEMI%2FK7MDENG%2BbPxRf', '***'],
    ['wJalrXUtnFEMI&sol;K7MDENG&plus;bPxRfiCYEXAMPLEKEY', '***'],
    ['wJalrXUtnFEMI&#47;K7MDENG&#47;bPxRfiCYEXAMPLEKEY', '***'],
    ['_-_-=_-_%_-_._-_', '***'],
    // Sixteen characters are a run, fifteen are a word.
    ['AKIAIOSFODNN7EXA', '***'],
    ['AKIAIOSFODNN7EX', 'AKIAIOSFODNN7EX'],
    ['wJalrXUtnFEMI&#47K7MDENG&#47bPxRfiCYEXAMPLEKEY', '***'],
    ['wJalrXUtnFEMI&#x2FK7MDENG&#x2FbPxRfiCYEXAMPLEKEY', '***'],
    ['AKIAIOSFO<wbr>DNN7EXAMPLE', '***'],
    ['AKIA<b class="x">IOSF</b>ODNN7EXAMPLE<br/>done', '*** done'],
    ['key: <strong>AKIAIOSF</strong><em>ODNN7EXAMPLE</em>', 'key: ***'],
    ['wJalrXUt&#47;K7MDENG', '***'],
    ['wJalrXU&#47;K7MDENG', 'wJalrXU/K7MDENG'],
  ])('%j becomes %j', (body, words) => expect(quote(body)).toBe(words));

  test('whatever else the page has', () => {
    const part = fc.oneof(
      fc.constantFrom('AKIAIOSFODNN7EXAMPLE', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', '<html>'),
      fc.constantFrom('<', '>', '<b>', '</b>', '<script>', '</style>', '&#47;', '&amp;', '&', ';', ' ', '\n'),
      fc.string({ maxLength: 20 }),
    );
    const body = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, (text) => !/[\w+/=.%-]{16}/.test(quote(text)) && quote(text).length <= 160),
      { seed: 20261127 },
    );
  });
});

describe('only the beginning counts:', () => {
  test('of the answer, 4096 characters', () => {
    expect(quote(`${' '.repeat(4_095)}now`)).toBe('n');
    expect(quote(`${' '.repeat(4_096)}now`)).toBe('');
    expect(quote(`<note>${' '.repeat(4_096)}<html>hush`)).toBe('');
  });

  test('of the words, 160 characters', () => {
    expect(quote(`  ${'word '.repeat(32)}`)).toBe('word '.repeat(32).trim());
    expect(quote(`\n${'words '.repeat(100)}`)).toBe('words '.repeat(27).slice(0, 160));
  });
});
