import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { inWords } from '../../../src/text/duration.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { lastDigits, Scrubber } from '../../../src/text/scrub.ts';
import { Secret } from '../../../src/text/secret.ts';

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [119, '119 seconds'],
  [120, '2 minutes'],
  [149, '2 minutes'],
  [7_199, '120 minutes'],
  [7_200, '2 hours'],
  [172_799, '48 hours'],
  [172_800, '2 days'],
  [864_000, '10 days'],
])('%i s are %s', (seconds, words) => expect(inWords(seconds)).toBe(words));

test('a secret is revealed only on purpose', () => {
  const secret = new Secret('hush', 'MY_KEY');
  expect([secret.reveal(), secret.length, secret.variable]).toEqual(['hush', 4, 'MY_KEY']);
  const printed = [`${secret}`, JSON.stringify({ secret }), inspect(secret), inspect({ secret })];
  expect(printed).toEqual(['***', '{"secret":"***"}', '***', '{ secret: *** }']);
});

describe('a foreign text', () => {
  const foreign = new Foreign('  a\r\n::error::\u001b[31m b ');
  const line = 'a ::error:: [31m b';

  test('is printed as one line', () => {
    expect([`${foreign}`, JSON.stringify(foreign), inspect(foreign)]).toEqual([
      line,
      JSON.stringify(line),
      line,
    ]);
  });

  test('is cut to 2,048 characters', () => {
    const text = 'word '.repeat(500);
    expect(`${new Foreign(text)}`).toBe(`${text.slice(0, 2_048)}…`);
    expect(`${new Foreign(text.slice(0, 2_048))}`).toBe(text.slice(0, 2_048));
  });

  test('is empty without a printable character', () => {
    const texts = [' \n\u0000', '', 'a'].map((text) => new Foreign(text).isEmpty);
    expect(texts).toEqual([true, true, false]);
  });

  test('is searched as the line that is printed', () => {
    const found = ['a ::error', 'a\r\n', /b$/, /^b/].map((words) => foreign.says(words));
    expect(found).toEqual([true, false, true, false]);
    const parts = [/::(\w+)::/, /x(y)/, /a/].map((pattern) => foreign.part(pattern));
    expect(parts).toEqual(['error', undefined, undefined]);
  });
});

describe('scrubbing', () => {
  test('replaces every occurrence of a secret, the longest first', () => {
    const scrubber = new Scrubber();
    const added = ['abc', new Secret('abcdef'), 'abc', '', undefined, new Secret('')];
    expect(added.map((value) => scrubber.add(value))).toEqual([true, true, false, false, false, false]);
    expect(scrubber.clean('abcdef abc abc', 'shown')).toBe('*** *** ***');
    expect(scrubber.clean('abc', 'shown')).toBe('***');
    scrubber.add('later');
    expect(scrubber.clean('later', 'shown')).toBe('***');
  });

  test('hides account IDs, which have exactly twelve digits', () => {
    const scrubber = new Scrubber();
    const text = 'arn:aws:iam::111122223333:role/a 1111222233334 11112222333 444455556666';
    expect(scrubber.clean(text, 'shown')).toBe(text);
    const hidden = 'arn:aws:iam::ACCOUNT_ID:role/a 1111222233334 11112222333 ACCOUNT_ID';
    expect(scrubber.clean(text, 'hidden')).toBe(hidden);
    expect(scrubber.clean(text, 'masked')).toBe(hidden.replaceAll('ACCOUNT_ID', '***'));
    expect(lastDigits('111122223333')).toBe('…3333');
  });
});
