import { describe, expect, test } from '@jest/globals';
import { wildcards } from '../../../trust/engine/wildcard.ts';
import {
  type Form,
  type Home,
  type Model,
  type Piece,
  partsOf,
  type Values,
} from '../../../trust/tokens/model.ts';
import { isDigit, isOfName } from '../../../trust/tokens/text.ts';
import { Budget } from '../../../trust/widest/budget.ts';
import { Pattern } from '../../../trust/widest/pattern.ts';
import { freshTokenAt, tokenAt } from '../../../trust/widest/search.ts';
import type { Search } from '../../../trust/widest/walk.ts';

const name = (text: string, more: Partial<Piece> = {}): Piece => ({
  name: text,
  allows: isOfName,
  fresh: 'stranger',
  ...more,
});

interface Given {
  readonly pieces: readonly Piece[];
  readonly sub?: string;
  readonly level?: number;
  readonly patterns?: readonly string[];
  readonly home?: Home;
  readonly asked?: readonly string[];
  readonly steps?: number;
  /** Whether the token gets in. */
  readonly allowed?: (values: Values) => boolean;
  /** Goes on only while a pattern can still be fit. */
  readonly isStrict?: boolean;
}

/** A search among tokens, and the texts of the tokens that the policy was asked about. */
function searched({ pieces, sub, level, patterns = [], home = {}, asked = [], ...more }: Given) {
  const names = pieces.map((each) => each.name);
  const form: Form = {
    what: 'a token',
    ...(level !== undefined && { level }),
    pieces: names,
    claims: { sub: partsOf(sub ?? names.map((each) => `{${each}}`).join('/')) },
  };
  const levels = ['one', 'two', 'three'].map((each) => ({ name: each, words: () => '' }));
  const model: Model = { levels, pieces, forms: [form] };
  const tried: string[] = [];
  const search: Search = {
    model,
    patterns: patterns.map((each) => new Pattern('sub', wildcards(each), false)),
    home,
    asked: new Set(asked),
    budget: new Budget(more.steps ?? 100_000, 60_000),
    mayFit: (places) => !more.isStrict || places.some((each) => each.places.length > 0),
    isAllowed: (_, values) => {
      tried.push(Object.values(values).join('/'));
      return more.allowed?.(values) ?? true;
    },
  };
  return {
    tried,
    at: (rank: number) => tokenAt(rank, form, search),
    fresh: (rank: number) => freshTokenAt(rank, form, search),
  };
}

const a = name('a', { level: 0 });
const b = name('b', { level: 1 });

describe('a token of a level', () => {
  test('has one foreign piece of the level, and the pieces of wider levels as the policy means them', () => {
    const given = { pieces: [a, b], home: { a: ['x'], b: ['y'] } };
    expect(searched(given).at(0)).toEqual({ a: 'stranger', b: 'y' });
    expect(searched(given).at(1)).toEqual({ a: 'x', b: 'stranger' });
    expect(searched(given).at(2)).toBeUndefined();
    expect(searched(given).at(3)).toEqual({ a: 'x', b: 'y' });
    expect(searched({ ...given, allowed: (values) => values.a !== 'x' }).at(1)).toBeUndefined();
    expect(searched({ ...given, allowed: (values) => values.b !== 'stranger' }).at(1)).toBeUndefined();
  });

  test('takes any value where the policy means none', () => {
    expect(searched({ pieces: [a, b] }).at(1)).toEqual({ a: 'stranger', b: 'stranger' });
    const given = { pieces: [a, b], patterns: ['m*/*'], home: { b: ['y'] } };
    expect(searched({ ...given, allowed: (values) => /^m/.test(values.a ?? '') }).at(1)).toEqual({
      a: 'm',
      b: 'stranger',
    });
  });

  test('may be so because of its form, but not if the form is of a wider level', () => {
    const given = { pieces: [a, b], home: { a: ['x'], b: ['y'] }, level: 1 };
    expect(searched(given).at(1)).toEqual({ a: 'x', b: 'y' });
    expect(searched(given).at(0)).toEqual({ a: 'stranger', b: 'y' });
    expect(searched(given).at(2)).toBeUndefined();
    expect(searched(given).at(3)).toBeUndefined();
  });

  test('is not foreign by a piece that the policy says nothing about', () => {
    const given = {
      pieces: [name('a', { level: 0, onlyIfAsked: true }), b],
      home: { a: ['x'], b: ['y'] },
    };
    expect(searched(given).at(0)).toBeUndefined();
    expect(searched({ ...given, asked: ['other'] }).at(0)).toBeUndefined();
    expect(searched({ ...given, asked: ['other', 'sub'] }).at(0)).toEqual({ a: 'stranger', b: 'y' });
    const other = { ...given, allowed: (values: Values) => values.a !== 'x' };
    expect(searched(other).at(1)).toEqual({ a: 'stranger', b: 'stranger' });
    expect(searched({ ...other, asked: ['sub'] }).at(1)).toBeUndefined();
  });

  test('never has a value that its piece cannot have', () => {
    const valid = name('a', { level: 0, isValid: (value) => value.length > 1 });
    const given = { pieces: [valid], patterns: ['m', 'm?'], home: { a: ['x'] } };
    expect(searched({ ...given, allowed: ({ a: value }) => value === 'm' }).at(0)).toBeUndefined();
    expect(searched({ ...given, allowed: ({ a: value = '' }) => /^m.$/.test(value) }).at(0)).toEqual({
      a: 'ms',
    });
  });
});

describe('a foreign value', () => {
  test('is not one that the policy means, also if that is the usual new one', () => {
    expect(searched({ pieces: [a], home: { a: ['stranger'] } }).at(0)).toEqual({ a: 'stranger0' });
  });

  test('is one of the few that the piece has', () => {
    const few = name('a', { level: 0, values: ['true', 'false'] });
    expect(searched({ pieces: [few], home: { a: ['true'] } }).at(0)).toEqual({ a: 'false' });
    expect(searched({ pieces: [few], home: { a: ['true', 'false'] } }).at(0)).toBeUndefined();
    expect(searched({ pieces: [few], home: { a: ['false'] } }).at(3)).toEqual({ a: 'false' });
  });

  test.each<[string[], RegExp, string]>([
    [['m*'], /^m/, 'm'],
    [['m'], /^m$/, 'm'],
    [['?n*'], /^.n/, 'sn'],
    [['*mn'], /mn$/, 'mn'],
    [['mn*', 'm*'], /^m(?!n)/, 'm'],
    [['s*', 'stranger'], /^[^s]/, 't'],
  ])('is found with the patterns %j for %p: %s', (patterns, wanted, value) => {
    const { at } = searched({
      pieces: [a],
      patterns,
      home: { a: ['x'] },
      allowed: (values) => wanted.test(values.a ?? ''),
    });
    expect(at(0)).toEqual({ a: value });
  });

  test('has a character that no pattern goes on with, of those that the piece may have', () => {
    const allowed = (values: Values) => !/^[9m]/.test(values.a ?? '');
    const digits = name('a', { level: 0, allows: isDigit, fresh: '9' });
    expect(searched({ pieces: [digits], patterns: ['9*'], allowed }).at(0)).toEqual({ a: '0' });
    const letters = name('a', { level: 0, fresh: 'm' });
    expect(searched({ pieces: [letters], patterns: ['m*'], allowed }).at(0)).toEqual({ a: 'q' });
  });

  test('may begin with one that the policy means', () => {
    const { at } = searched({
      pieces: [a],
      patterns: ['m*'],
      home: { a: ['m'] },
      allowed: (values) => /^m/.test(values.a ?? ''),
    });
    expect(at(0)).toEqual({ a: 'ms' });
  });

  test('has only characters that the piece may have', () => {
    const digits = name('a', { level: 0, allows: isDigit, fresh: '9' });
    const { at, tried } = searched({ pieces: [digits], patterns: ['m*'], allowed: () => false });
    expect(at(0)).toBeUndefined();
    expect(tried).not.toContain('m');
  });
});

describe('the policy is asked', () => {
  test('about one value for each outcome of the patterns', () => {
    const few = name('a', { values: ['m', 'n', 'o', 'p'] });
    const { at, tried } = searched({ pieces: [few], patterns: ['m', 'o'], allowed: () => false });
    expect(at(3)).toBeUndefined();
    expect(tried).toEqual(['m', 'n', 'o']);
  });

  test('about a value that it means and about a foreign one, though no pattern tells them apart', () => {
    const { at, tried } = searched({ pieces: [name('a')], home: { a: ['x'] }, allowed: () => false });
    expect(at(3)).toBeUndefined();
    expect(tried).toEqual(['x', 'stranger']);
  });

  test('until the budget is spent', () => {
    const few = name('a', { values: ['m', 'n', 'o', 'p'] });
    const given = { pieces: [few], patterns: ['m', 'n', 'o', 'p'], allowed: () => false };
    const asked = (steps: number) => {
      const { at, tried } = searched({ ...given, steps });
      at(3);
      return tried.join('');
    };
    expect(asked(1)).toBe('m');
    expect(asked(15)).toBe('mn');
    expect(asked(1_000)).toBe('mnop');
  });

  test('about no value whose search takes more than the budget', () => {
    const found = (steps: number) =>
      searched({ pieces: [a], patterns: ['mnop'], home: { a: ['x'] }, isStrict: true, steps }).at(0);
    expect(found(3)).toBeUndefined();
    expect(found(1_000)).toEqual({ a: 'mnop' });
  });

  test('only about texts that fit to their end', () => {
    const asked = (sub: string, patterns: readonly string[]) => {
      const { at, tried } = searched({
        pieces: [a],
        sub,
        patterns,
        home: { a: ['x'] },
        isStrict: true,
        allowed: () => false,
      });
      at(0);
      return tried;
    };
    expect(asked('{a}', ['mn'])).toEqual(['mn']);
    expect(asked('r:{a}', ['r:mn'])).toEqual(['mn']);
    expect(asked('r:{a}:t', ['r:mn:t'])).toEqual(['mn']);
    expect(asked('r:{a}:t', ['r:mn:tt'])).toEqual([]);
    expect(asked('r:{a}', ['q:*'])).toEqual([]);
  });

  test('about a text that goes on after a piece, too', () => {
    const pieces = [name('a'), name('b')];
    const given = { pieces, isStrict: true, patterns: ['m-n'], allowed: () => true };
    expect(searched({ ...given, sub: '{a}-{b}' }).at(3)).toEqual({ a: 'm', b: 'n' });
    expect(searched({ ...given, sub: '{a}{b}', patterns: ['mn'] }).at(3)).toEqual({ a: 'm', b: 'n' });
  });
});

describe('an ID', () => {
  const id = name('id', { allows: isDigit, fresh: '9', of: 'a' });
  const none = () => false;

  test('is foreign exactly if what it names is', () => {
    const given = { pieces: [a, id, b], home: { a: ['x'], id: ['7'], b: ['y'] } };
    expect(searched(given).at(0)).toEqual({ a: 'stranger', id: '9', b: 'y' });
    expect(searched(given).at(1)).toEqual({ a: 'x', id: '7', b: 'stranger' });
    const tried = (rank: number) => {
      const search = searched({ ...given, allowed: none });
      search.at(rank);
      return search.tried;
    };
    expect(tried(0)).toEqual(['stranger/9/y', 'stranger/9/stranger']);
    expect(tried(1)).toEqual(['x/7/stranger']);
  });

  test('is any where the policy means none', () => {
    expect(searched({ pieces: [a, id], home: { a: ['x'] } }).at(3)).toEqual({ a: 'x', id: '9' });
  });

  test('alone says who is meant, whatever the name', () => {
    const given = { pieces: [a, id], home: { id: ['7'] } };
    expect(searched(given).at(0)).toEqual({ a: 'stranger', id: '9' });
    expect(searched(given).at(3)).toEqual({ a: 'stranger', id: '7' });
    const isMeant = (values: Values) => values.id === '7';
    expect(searched({ ...given, allowed: isMeant }).at(0)).toBeUndefined();
    expect(searched({ ...given, allowed: isMeant }).fresh(0)).toBeUndefined();
    expect(searched(given).fresh(0)).toEqual({ a: 'stranger', id: '9' });
  });

  test('that comes before the name decides whose name it is', () => {
    const given = { pieces: [id, a], home: { a: ['x'], id: ['7'] } };
    expect(searched(given).at(0)).toEqual({ id: '9', a: 'stranger' });
    expect(searched({ ...given, allowed: ({ id: own }) => own === '7' }).at(0)).toBeUndefined();
    expect(searched(given).at(3)).toEqual({ id: '7', a: 'x' });
  });

  test('of a thing in another place is foreign, too', () => {
    const inside = name('r', { level: 1, within: 'a' });
    const own = name('rid', { allows: isDigit, fresh: '8', of: 'r' });
    const given = { pieces: [a, inside, own], home: { a: ['x'], r: ['y'], rid: ['7'] } };
    expect(searched(given).at(0)).toEqual({ a: 'stranger', r: 'y', rid: '8' });
    expect(searched(given).at(1)).toEqual({ a: 'x', r: 'stranger', rid: '8' });
    expect(searched(given).at(3)).toEqual({ a: 'x', r: 'y', rid: '7' });
  });

  test('may be of a name that the token does not have', () => {
    expect(searched({ pieces: [b, id], home: { b: ['y'], id: ['7'] } }).at(3)).toEqual({ b: 'y', id: '7' });
  });
});

describe('a token for anybody', () => {
  test('has a new value for each piece of the level', () => {
    expect(searched({ pieces: [a, b], home: { a: ['x'], b: ['y'] } }).fresh(0)).toEqual({
      a: 'stranger',
      b: 'y',
    });
    expect(searched({ pieces: [a], home: { a: ['stranger'] } }).fresh(0)).toEqual({ a: 'stranger0' });
  });

  test('is none if the form has no piece of the level', () => {
    expect(searched({ pieces: [a, b] }).fresh(2)).toBeUndefined();
  });

  test('may have another new value if a pattern is about the first', () => {
    const found = (...refused: readonly string[]) =>
      searched({
        pieces: [a],
        patterns: refused,
        allowed: (values) => !refused.includes(values.a ?? ''),
      }).fresh(0);
    expect(found('stranger')).toEqual({ a: 'zq0' });
    expect(found('stranger', 'zq0')).toEqual({ a: '7xq' });
    expect(found('stranger', 'zq0', '7xq')).toEqual({ a: 'q0z7' });
    expect(found('stranger', 'zq0', '7xq', 'q0z7')).toBeUndefined();
  });

  test('is not made from what a pattern takes', () => {
    const given = {
      pieces: [a],
      patterns: ['m*'],
      allowed: (values: Values) => /^m/.test(values.a ?? ''),
    };
    expect(searched(given).fresh(0)).toBeUndefined();
  });
});
