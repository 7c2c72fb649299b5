import { expect, test } from '@jest/globals';
import { githubModel } from '../../../trust/tokens/github.ts';
import { type Model, partsOf } from '../../../trust/tokens/model.ts';
import { homeOf } from '../../../trust/widest/home.ts';

const shaped = (...subs: readonly string[]): Model => ({
  levels: [],
  pieces: [],
  forms: subs.map((sub) => ({ what: 'a token', pieces: [], claims: { sub: partsOf(sub) } })),
});
const meant = (sub: string, ...values: readonly string[]) =>
  homeOf(
    shaped(sub),
    values.map((value) => ({ claim: 'sub', value })),
  );

test.each<[string, string[], Record<string, string[]>]>([
  ['r:{a}/{b}', ['r:x/y'], { a: ['x'], b: ['y'] }],
  ['r:{a}/{b}', ['r:x/y', 'r:x/z'], { a: ['x'], b: ['y', 'z'] }],
  ['r:{a}/{b}', ['q:x/y'], {}],
  ['r:{a}/{b}', ['r:x'], {}],
  ['r:{a}/{b}', ['r:*/y'], { b: ['y'] }],
  ['r:{a}/{b}', ['r:x*/y?z'], { a: ['x'], b: ['y'] }],
  ['r:{a}/{b}', ['r:x*\ny/z'], { a: ['x'], b: ['z'] }],
  ['r:{a}/{b}', ['*'], {}],
  // The fixed text that follows is cut by a wildcard.
  ['{a}:ref:{b}', ['x:*'], { a: ['x'] }],
  ['{a}:ref:{b}', ['x:y:ref:z'], { a: ['x:y'], b: ['z'] }],
  ['{a}:ref:{b}', ['x'], {}],
  // Nothing before the fixed text.
  ['{a}-{b}', ['-y'], { b: ['y'] }],
  ['{a}-{b}', ['x-'], { a: ['x'] }],
])('of %j, the values %j mean %j', (sub, values, home) => {
  expect(meant(sub, ...values)).toEqual(home);
});

test('a claim that no token has means nothing', () => {
  expect(homeOf(shaped('{a}'), [{ claim: 'other', value: 'x' }])).toEqual({});
});

test('a value says something of every form that it follows', () => {
  expect(homeOf(shaped('a:{x}', 'a:{y}', 'b:{z}'), [{ claim: 'sub', value: 'a:1' }])).toEqual({
    x: ['1'],
    y: ['1'],
  });
});

test('values of GitHub mean the owner, the repository and what the run is of', () => {
  const values = [
    { claim: 'sub', value: 'repo:o/r:ref:refs/heads/main' },
    { claim: 'repository', value: 'o/s' },
    { claim: 'repository_id', value: '7' },
  ];
  expect(homeOf(githubModel([]), values)).toEqual({
    owner: ['o'],
    repository: ['r', 's'],
    branch: ['main'],
    repository_id: ['7'],
  });
});
