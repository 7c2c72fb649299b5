import { describe, expect, test } from '@jest/globals';
import type { Conditions } from '../../../trust/engine/statement.ts';
import type { Pattern, Reached } from '../../../trust/widest/pattern.ts';
import { audiencesIn, neededIn, type Wanted, wantedBy } from '../../../trust/widest/wanted.ts';

const wanted = (Condition: Conditions, provider = 'x.io') =>
  wantedBy({ Effect: 'Allow', Condition }, provider);
const isFit = (pattern: Pattern | undefined, text: string) =>
  [...text].reduce(
    (reached: Reached | undefined, each) => reached && pattern?.step(reached, each),
    pattern?.start,
  )?.fits;

describe('the conditions of a statement on the claims of a provider', () => {
  test('have the claim and all values', () => {
    expect(
      wanted({ StringEquals: { 'X.io:Sub': ['a', 'b'], 'x.io:aud': 'c' }, StringLike: { 'x.IO:sub': 'd' } }),
    ).toMatchObject([
      { claim: 'sub', values: ['a', 'b'], patterns: [{ claim: 'sub' }, { claim: 'sub' }] },
      { claim: 'aud', values: ['c'], patterns: [{ claim: 'aud' }] },
      { claim: 'sub', values: ['d'] },
    ]);
  });

  test('are none for other keys, other operators, whether a claim is there, or no conditions', () => {
    expect(
      wanted({
        StringEquals: { 'y.io:sub': 'a', 'aws:SourceIp': 'b', sub: 'c' },
        Null: { 'x.io:sub': 'false' },
        Unknown: { 'x.io:sub': 'a' },
      }),
    ).toEqual([]);
    expect(wantedBy({ Effect: 'Allow' }, 'x.io')).toEqual([]);
  });

  test.each([
    ['StringEquals', true, false],
    ['StringEqualsIfExists', false, false],
    ['StringLike', true, false],
    ['StringNotEquals', false, true],
    ['StringNotLikeIfExists', false, true],
    ['ForAnyValue:StringEquals', true, false],
    ['ForAllValues:StringEquals', false, false],
    ['ForAllValues:StringLikeIfExists', false, false],
    ['ForAllValues:StringNotEquals', false, true],
    ['ArnLike', true, false],
    ['NumericNotEquals', false, true],
  ])('%s needs the claim: %j, and is negated: %j', (operator, isNeeded, negated) => {
    expect(wanted({ [operator]: { 'x.io:sub': '5' } })).toMatchObject([{ isNeeded, negated }]);
  });

  test.each([
    ['StringEquals', 'a*', ['a*'], ['a', 'ab', 'A*']],
    ['StringNotEquals', 'a*', ['a*'], ['ab']],
    ['StringEqualsIgnoreCase', 'Ab*', ['ab*', 'AB*'], ['abc']],
    ['StringLike', 'A*', ['A', 'Ab'], ['a', 'b']],
    ['StringNotLike', 'a?', ['ab'], ['a']],
    ['ArnLike', 'a*', ['ab'], ['b']],
    ['StringLike', 'a-${aws:username}-b', ['a-x-b', 'a--b'], ['a-b', 'x-b', 'a-x']],
    ['StringEquals', '${a}*', ['x*', '*'], ['x']],
    ['StringLike', 'a${}b', ['ab', 'axb'], ['a']],
    ['StringLike', 'a${b', ['a${b'], ['axb']],
    ['NumericLessThan', '5', ['4'], ['5']],
    ['DateEquals', 'a*', ['a*'], ['ab']],
    ['Bool', 'true', ['true'], ['false']],
  ])('%s with %j is fit by %j and not by %j', (operator, value, good, bad) => {
    const [one] = wanted({ [operator]: { 'x.io:sub': value } });
    expect(good.filter((text) => !isFit(one?.patterns[0], text))).toEqual([]);
    expect(bad.filter((text) => isFit(one?.patterns[0], text))).toEqual([]);
  });

  test('of numbers and times have values that fit them', () => {
    expect(wanted({ NumericGreaterThan: { 'x.io:sub': [5, 7] } })).toMatchObject([{ values: ['6', '8'] }]);
    expect(wanted({ Bool: { 'x.io:sub': true } })).toMatchObject([{ values: ['true'] }]);
  });
});

test('the patterns that a statement needs are those of its own conditions that are not negated', () => {
  const own = wanted({
    StringEquals: { 'x.io:sub': ['a', 'b'] },
    StringNotEquals: { 'x.io:sub': 'c' },
    StringLikeIfExists: { 'x.io:aud': 'd' },
  });
  const others = wanted({ StringEquals: { 'x.io:sub': 'e' } });
  expect(neededIn([...own, ...others], own)).toEqual([[0, 1], [3]]);
  expect(neededIn([...others, ...own], own)).toEqual([[1, 2], [4]]);
  expect(neededIn(others, own)).toEqual([]);
});

test('the audiences are those of the policy, without wildcards, then those of everybody', () => {
  const usual = ['sts.amazonaws.com', 'stranger'];
  const audiences = (of: readonly Wanted[]) => audiencesIn(of);
  expect(audiences([])).toEqual(usual);
  expect(audiences(wanted({ StringLike: { 'x.io:aud': ['a*b', 'c?'], 'x.io:sub': 's' } }))).toEqual([
    'ab',
    'cx',
    ...usual,
    'axb',
    'axbx',
    'cxx',
    'xxxx',
  ]);
  expect(audiences(wanted({ StringEquals: { 'x.io:aud': 'stranger' } }))).toEqual([
    'stranger',
    'sts.amazonaws.com',
    'strangerx',
    'xxxxxxxxx',
  ]);
  // A denial of all audiences but one names the one that gets in.
  expect(audiences(wanted({ StringNotLike: { 'x.io:aud': 'a*' } }))).toEqual([
    ...usual,
    'a',
    'ax',
    'axx',
    'xxx',
  ]);
});
