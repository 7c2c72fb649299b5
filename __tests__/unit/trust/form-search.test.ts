import { describe, expect, test } from '@jest/globals';
import type { Conditions, Statement } from '../../../trust/engine/statement.ts';
import { type Form, type Model, partsOf } from '../../../trust/tokens/model.ts';
import { isOfName } from '../../../trust/tokens/text.ts';
import { Budget } from '../../../trust/widest/budget.ts';
import { type One, searchFor, valuesAt } from '../../../trust/widest/form-search.ts';
import { type Wanted, wantedBy } from '../../../trust/widest/wanted.ts';

const form: Form = {
  what: 'a token',
  pieces: ['owner', 'name'],
  claims: { sub: partsOf('repo:{owner}/{name}'), kind: ['push'] },
};
const model: Model = {
  levels: [
    { name: 'anyone', words: () => '' },
    { name: 'owner', words: () => '' },
    { name: 'repository', words: () => '' },
  ],
  pieces: [
    { name: 'owner', allows: isOfName, fresh: 'stranger', level: 1 },
    { name: 'name', allows: isOfName, fresh: 'anything', level: 2 },
  ],
  forms: [form],
};
const allow = (Condition: Conditions): Statement => ({
  Effect: 'Allow',
  Principal: { Federated: 'x.io' },
  Action: '*',
  Condition,
});
const policyOf = (...statements: readonly Statement[]) => ({ statements, hasVariables: true });
const one = (conditions: Conditions, more: Partial<One> = {}): One => ({
  policy: policyOf(allow(conditions)),
  provider: 'x.io',
  model,
  home: {},
  asked: new Set(),
  own: wantedBy(allow(conditions), 'x.io'),
  more: [],
  others: [],
  budget: new Budget(10_000, 60_000),
  ...more,
});
const wants = (conditions: Conditions) => wantedBy(allow(conditions), 'x.io');
const values = { owner: 'o', name: 'n' };

describe('a form is searched', () => {
  test.each<[boolean, Conditions]>([
    [true, {}],
    [true, { StringEquals: { 'x.io:sub': 'repo:o/n' } }],
    [true, { StringLike: { 'x.io:sub': '*' } }],
    [true, { StringEquals: { 'x.io:sub': ['other', 'repo:o/n'] } }],
    [true, { StringEqualsIgnoreCase: { 'x.io:sub': 'REPO:o/n' } }],
    [true, { StringEquals: { 'x.io:sub': '${aws:username}' } }],
    [true, { StringNotEquals: { 'x.io:sub': 'other' } }],
    [true, { StringEquals: { 'x.io:aud': 'a', 'x.io:amr': 'b' } }],
    [true, { StringEqualsIfExists: { 'x.io:lacking': 'x' } }],
    [true, { StringNotEquals: { 'x.io:lacking': 'x' } }],
    [false, { StringEquals: { 'x.io:lacking': 'x' } }],
    [false, { StringEquals: { 'x.io:sub': 'repo:o/n', 'x.io:lacking': 'x' } }],
    [false, { StringEquals: { 'x.io:sub': 'other' } }],
    [false, { StringEquals: { 'x.io:sub': 'other', 'x.io:kind': 'push' } }],
    [false, { StringEqualsIfExists: { 'x.io:kind': 'pull' } }],
  ])('%j: with %j', (isSearched, conditions) => {
    expect(searchFor(form, one(conditions)) !== undefined).toBe(isSearched);
  });
});

describe('the search of a form', () => {
  test('follows the conditions on the claims of the form, also of other statements', () => {
    const others = wants({ StringEquals: { 'x.io:kind': ['a', 'b'], 'x.io:lacking': 'c' } });
    const search = searchFor(form, one({ StringLike: { 'x.io:sub': '*', 'x.io:aud': 'a' } }, { others }));
    expect(search?.patterns.map(({ claim }) => claim)).toEqual(['sub', 'kind', 'kind']);
  });

  test('follows at most a hundred conditions of other statements', () => {
    const [each] = wants({ StringEquals: { 'x.io:kind': 'a' } }) as [Wanted];
    const patterns = (count: number) =>
      searchFor(
        form,
        one({ StringLike: { 'x.io:sub': '*' } }, { others: Array.from({ length: count }, () => each) }),
      )?.patterns.length;
    expect(patterns(100)).toBe(101);
    expect(patterns(101)).toBe(1);
  });

  test('goes on while each condition of the statement can still be fit', () => {
    const search = searchFor(
      form,
      one(
        { StringLike: { 'x.io:sub': ['repo:o/*', 'repo:p/*'] } },
        { others: wants({ StringEquals: { 'x.io:sub': 'repo:q/q' } }) },
      ),
    );
    const [first, second, third] = search?.patterns ?? [];
    if (!search || !first || !second || !third) throw new Error('not followed');
    expect(search.mayFit([first.start, second.start, third.start])).toBe(true);
    expect(search.mayFit([first.start, second.nowhere, third.nowhere])).toBe(true);
    expect(search.mayFit([first.nowhere, second.start, third.nowhere])).toBe(true);
    expect(search.mayFit([first.nowhere, second.nowhere, third.start])).toBe(false);
    expect(search.mayFit([])).toBe(false);
  });

  test('gives the claims of a token', () => {
    const search = searchFor(form, one({}));
    expect(search?.claimsFor(values)).toEqual({
      iss: 'https://x.io',
      sub: 'repo:o/n',
      kind: 'push',
      aud: 'sts.amazonaws.com',
    });
  });

  test('gives the method that the policy wants', () => {
    const amr = (conditions: Conditions) => searchFor(form, one(conditions))?.claimsFor(values).amr;
    expect(
      amr({ 'ForAnyValue:StringLike': { 'x.io:amr': 'auth*-?' }, StringLike: { 'x.io:sub': '*' } }),
    ).toBe('auth-x');
    expect(amr({ StringLike: { 'x.io:sub': '*' }, StringEquals: { 'x.io:amr': 'b' } })).toBe('b');
    expect(amr({ StringNotEquals: { 'x.io:amr': 'b' } })).toBeUndefined();
    expect(amr({ StringLike: { 'x.io:sub': '*' } })).toBeUndefined();
  });

  test('gives the audience with which the token gets in', () => {
    const audience = (of: One) => {
      const search = searchFor(form, of);
      return search?.isAllowed(form, values) ? search.claimsFor(values).aud : undefined;
    };
    expect(audience(one({ StringEquals: { 'x.io:aud': 'own' } }))).toBe('own');
    expect(audience(one({ StringNotEquals: { 'x.io:aud': 'sts.amazonaws.com' } }))).toBe('stranger');
    expect(audience(one({ StringEquals: { 'x.io:aud': 'own', 'x.io:sub': 'repo:x/x' } }))).toBeUndefined();
    const strict = allow({ StringEquals: { 'x.io:aud': 'theirs' } });
    expect(audience(one({}, { policy: policyOf(strict), others: wantedBy(strict, 'x.io') }))).toBe('theirs');
  });

  test('has no token that another policy lets in', () => {
    const before = policyOf(allow({ StringEquals: { 'x.io:sub': 'repo:o/n' } }));
    const search = searchFor(form, one({}, { before }));
    expect(search?.isAllowed(form, values)).toBe(false);
    expect(search?.isAllowed(form, { owner: 'o', name: 'other' })).toBe(true);
  });
});

test('anybody gets in if a new owner does; at another level, one other piece is enough', () => {
  const at = (rank: number, conditions: Conditions) => {
    const search = searchFor(form, one(conditions, { home: { owner: ['o'], name: ['n'] } }));
    return search && valuesAt(rank, search);
  };
  const like = (sub: string): Conditions => ({ StringLike: { 'x.io:sub': sub } });
  expect(at(0, like('repo:*'))).toEqual({ owner: 'stranger', name: 'n' });
  expect(at(0, like('repo:o*'))).toBeUndefined();
  expect(at(1, like('repo:o*'))).toEqual({ owner: 'os', name: 'n' });
  expect(at(1, like('repo:o/*'))).toBeUndefined();
  expect(at(2, like('repo:o/*'))).toEqual({ owner: 'o', name: 'anything' });
  expect(at(2, like('repo:o/n'))).toBeUndefined();
  expect(at(3, like('repo:o/n'))).toEqual({ owner: 'o', name: 'n' });
});
