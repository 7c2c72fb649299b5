import { describe, expect, test } from '@jest/globals';
import { sectionsOf } from '../../src/files/ini.ts';
import { quote } from '../../src/net/quote.ts';
import { Foreign } from '../../src/text/foreign.ts';
import { Scrubber } from '../../src/text/scrub.ts';
import { matches } from '../../trust/engine/wildcard.ts';
import { harmless, oneLine } from '../../trust/text/line.ts';
import { block, code, plain, table } from '../../trust/text/markdown.ts';

// Quadratic work on so many characters takes a minute or more; linear work takes milliseconds.
const many = 400_000;
const most = 5_000;

describe('the time for a text grows no faster than its length', () => {
  const kinds: Readonly<Record<string, string>> = {
    blanks: ' ',
    'line breaks': '\n',
    'carriage returns and blanks': '\r \n',
    'next-line characters': '\u0085',
    letters: 'a',
    digits: '1',
    tags: '<a',
    scripts: '<script',
    entities: '&#',
    stars: '*a',
    backticks: '`',
    pipes: '|\\',
    brackets: '[x](',
    colons: '::',
    sections: '[a\n',
    assignments: 'a = b\n\t',
    'account IDs': '123456789012',
    ARNs: 'arn:aws:iam::111122223333:role/',
    'emoji halves': '\ud83d',
  };
  const scrubber = new Scrubber();
  const doors: Readonly<Record<string, (text: string) => unknown>> = {
    foreign: (text) => `${new Foreign(text)}`,
    quote,
    harmless,
    oneLine,
    plain,
    code,
    block: (text) => block(text, 'json'),
    table: (text) => table(['a'], [[text]]),
    scrub: (text) => scrubber.clean(text, 'hidden'),
    sections: sectionsOf,
  };
  test.each(Object.keys(doors))('%s', (door) => {
    for (const [kind, unit] of Object.entries(kinds)) {
      for (const text of [unit.repeat(many / unit.length), `x${unit.repeat(many / unit.length)}x`]) {
        const started = performance.now();
        doors[door]?.(text);
        expect({ kind, slow: performance.now() - started > most }).toEqual({ kind, slow: false });
      }
    }
  });

  test.each(['*a*a*a*a*a*a*b', `${'*a'.repeat(1_000)}*b`, '*?*?*?*?*b', '*a?a*a?a*b'])(
    'wildcards: %.20s',
    (pattern) => {
      const started = performance.now();
      expect(matches(pattern, 'a'.repeat(20_000))).toBe(false);
      expect(performance.now() - started).toBeLessThan(most);
    },
  );
});
