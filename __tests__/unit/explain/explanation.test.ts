import { describe, expect, test } from '@jest/globals';
import { capital, type Explanation, oneLineOf, render } from '../../../src/explain/explanation.ts';

const short: Explanation = {
  id: 'x',
  title: 'It *fails*',
  what: 'A failed.',
  why: 'B is wrong.',
  remedy: 'Do C.',
};
const full: Explanation = {
  ...short,
  likely: true,
  claims: [
    ['sub', 'repo:o/r'],
    ['aud', 'sts'],
  ],
  others: ['D is wrong.', 'E is wrong.'],
  consequence: 'Nothing was exported.',
  paste: [
    { where: 'In F', language: 'json', text: '{\n}' },
    { where: 'In G', language: 'sh', text: 'g' },
  ],
  parts: [{ name: 'prod', explanation: { ...short, what: 'H\n\nfailed.' } }],
};

describe('the text for the log', () => {
  test('has what happened, why, and what to do', () => {
    expect(render(short)).toBe('A failed.\n\nWhy: B is wrong.\n\nWhat to do: Do C.');
  });

  test('has snippets right after the remedy, and other causes last', () => {
    expect(render(full)).toBe(`A failed. Nothing was exported.

prod:
  H

  failed.

  Why: B is wrong.

  What to do: Do C.

The token has these claims:
  sub: repo:o/r
  aud: sts

Why, most likely: B is wrong.

What to do: Do C.

In F:

{
}

In G:

g

It could also be:
- D is wrong.
- E is wrong.`);
  });

  test('has no heading for nothing', () => {
    expect(render({ ...short, claims: [], others: [] })).toBe(render(short));
  });
});

describe('the line for the annotation', () => {
  const line = (given: Partial<Explanation>) => oneLineOf({ ...short, ...given }, 'More: x');

  test.each<[Partial<Explanation>, string]>([
    [{}, 'A failed. B is wrong. More: x'],
    [{ likely: true }, 'A failed. Most likely: B is wrong. More: x'],
    [{ brief: 'In short' }, 'In short. B is wrong. More: x'],
    [{ brief: 'In short!' }, 'In short! B is wrong. More: x'],
    [{ what: 'A?\nsecond line' }, 'A? B is wrong. More: x'],
    [{ what: 'A. b' }, 'A. b. B is wrong. More: x'],
    [{ what: 'A  \t b' }, 'A b. B is wrong. More: x'],
    [{ why: 'arn:aws.x is wrong. Also y.' }, 'A failed. arn:aws.x is wrong. More: x'],
    [{ why: 'B is wrong\nsecond line.' }, 'A failed. B is wrong More: x'],
    [{ why: 'B' }, 'A failed. B More: x'],
  ])('of %j is %j', (given, text) => {
    expect(line(given)).toBe(text);
  });

  test('ends a sentence of more than 260 characters at its first colon or semicolon', () => {
    const sentence = (length: number) => `begin: middle; ${'x'.repeat(length - 16)}.`;
    expect(sentence(260)).toHaveLength(260);
    expect(line({ why: sentence(260) })).toBe(`A failed. ${sentence(260)} More: x`);
    expect(line({ why: sentence(261) })).toBe('A failed. begin More: x');
    expect(line({ why: sentence(262).replace(': ', ' ') })).toBe('A failed. begin middle More: x');
    const plain = `${'x'.repeat(300)}.`;
    expect(line({ why: plain })).toBe(`A failed. ${plain} More: x`);
  });
});

test('a sentence begins with a capital letter', () => {
  expect(['abc', 'Abc', 'a', ''].map(capital)).toEqual(['Abc', 'Abc', 'A', '']);
});
