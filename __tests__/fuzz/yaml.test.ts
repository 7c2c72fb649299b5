import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../src/inputs/read.ts';
import { cases } from './cases.ts';
import { damaged, nasty } from './texts.ts';
import { json } from './values.ts';

const written = jest.fn<() => true>(() => true);
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation(written);
  for (const name of ['log', 'warn', 'error'] as const) jest.spyOn(console, name).mockImplementation(written);
  jest.spyOn(process, 'emitWarning').mockImplementation(written);
});
afterEach(() => void jest.restoreAllMocks());

/** YAML in one line, with anchors, aliases, tags and keys of every kind. */
const flow = fc.letrec<{ node: string; key: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(fc.constantFrom('x', '*a', '*b', '""', 'role', '900'), nasty('yaml')),
    fc
      .tuple(fc.constantFrom('&a ', '&b ', '!x ', '!!binary ', '!!set '), tie('node'))
      .map((all) => all.join('')),
    fc.array(tie('node'), { maxLength: 4 }).map((all) => `[${all.join(', ')}]`),
    fc
      .array(fc.tuple(tie('key'), tie('node')), { maxLength: 4 })
      .map((all) => `{${all.map((pair) => pair.join(': ')).join(', ')}}`),
  ),
  key: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'role',
        'role-chain',
        'external-id',
        'session-policy',
        'region',
        '<<',
        '__proto__',
        'a',
      ),
    },
    { weight: 1, arbitrary: tie('node').map((text) => `? ${text} `) },
  ),
})).node;

/** Aliases that stand for a number of nodes which grows exponentially with the lines. */
const bomb = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 40 }), flow)
  .map(([width, depth, last]) => {
    const lines = Array.from(
      { length: depth },
      (_, index) => `a${index}: &a${index} [${Array(width).fill(index ? `*a${index - 1}` : 'x')}]`,
    );
    return `${lines.join('\n')}\nz: {role: *a${depth - 1}, role-chain: *a${depth - 1}, session-policy: ${last}}`;
  });
const run = fc
  .tuple(
    fc.constantFrom(
      '- ',
      '? ',
      '[',
      '{',
      '{? ',
      '&a ',
      '*a\n',
      'a: *a\n',
      '- &a x\n- *a\n',
      '"',
      '!x ',
      '---\n',
      '#',
      'a: b\n',
      '[*a, ',
      '%',
    ),
    fc.integer({ min: 1, max: 4_000 }),
  )
  .map(([piece, times]) => piece.repeat(times));
const lines = fc.array(fc.tuple(fc.constantFrom('', '- ', 'a: ', 'b: &a ', '  role: '), flow), {
  maxLength: 5,
});
const text = fc.oneof(
  nasty('yaml'),
  flow,
  lines.map((all) => all.map((line) => line.join('')).join('\n')),
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('', 'a: ', '- '), run).map((all) => all.join('')) },
  bomb,
  damaged(bomb),
  json.map((value) => JSON.stringify(value)),
);

// Milliseconds. Work that grows faster than the text takes minutes.
const most = 5_000;

test('any text of chains, sessions, tags and policies is read or reported, quickly and without output', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('role-chain', 'sessions', 'custom-tags', 'inline-session-policy'),
      text,
      async (input, value) => {
        const started = performance.now();
        const { problems } = await readInputs({ [`INPUT_${input.toUpperCase()}`]: value });
        expect(performance.now() - started).toBeLessThan(most);
        expect(problems.filter((problem) => problem.input !== input)).toEqual([]);
        expect(written).not.toHaveBeenCalled();
      },
    ),
    cases,
  );
});
