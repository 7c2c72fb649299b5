import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../trust/engine/engine.ts';
import type { Question, Statement } from '../../../trust/engine/statement.ts';
import { matches } from '../../../trust/engine/wildcard.ts';

const role = 'arn:aws:iam::111122223333:role/a';
const user = 'arn:aws:iam::111122223333:user/u';

function ask(
  statement: Partial<Statement>,
  context: Record<string, string> = {},
  more: Partial<Statement>[] = [],
) {
  const full = [statement, ...more].map(
    (part) => ({ Effect: 'Allow', Principal: { AWS: user }, Action: 'sts:AssumeRole', ...part }) as Statement,
  );
  const question: Question = {
    action: 'sts:AssumeRole',
    resource: role,
    principal: { type: 'AWS', arns: [user], account: '111122223333' },
    context: new Map(Object.entries(context)),
  };
  return evaluate(full, question);
}

describe('the policy engine', () => {
  test.each([
    [{}, 'allowed'],
    [{ Action: ['sts:TagSession', 'STS:assume*'] }, 'allowed'],
    [{ Action: 'sts:TagSession' }, 'silent'],
    [{ Principal: { AWS: 'arn:aws:iam::111122223333:user/other' } }, 'silent'],
    [{ Principal: { AWS: '111122223333' } }, 'account'],
    [{ Principal: { AWS: 'arn:aws:iam::111122223333:root' } }, 'account'],
    [{ Principal: { AWS: ['444455556666', user] } }, 'allowed'],
    [{ Principal: { Federated: user } }, 'silent'],
    [{ Principal: '*' }, 'allowed'],
    [{ Effect: 'Deny' }, 'denied'],
    [{ Resource: 'arn:aws:iam::*:role/b' }, 'silent'],
    [{ Resource: 'arn:aws:iam::*:role/?' }, 'allowed'],
  ] as const)('%j: %s', (statement, decision) => expect(ask(statement as Partial<Statement>)).toBe(decision));

  test('a Deny wins over every Allow, in any order', () => {
    expect(ask({}, {}, [{ Effect: 'Deny' }])).toBe('denied');
    expect(ask({ Effect: 'Deny' }, {}, [{}])).toBe('denied');
  });

  test.each([
    [{ StringEquals: { 'X:sub': 'a*' } }, { 'x:sub': 'abc' }, 'silent'],
    [{ StringLike: { 'X:sub': 'a*' } }, { 'x:sub': 'abc' }, 'allowed'],
    [{ StringLike: { 'x:sub': ['z', 'a?c'] } }, { 'x:sub': 'abc' }, 'allowed'],
    [{ StringEquals: { 'x:sub': 'abc' } }, { 'x:sub': 'ABC' }, 'silent'],
    [{ StringEquals: { 'x:sub': 'abc', 'x:aud': 'y' } }, { 'x:sub': 'abc' }, 'silent'],
    [{ StringNotEquals: { 'x:sub': ['abc', 'd'] } }, { 'x:sub': 'abc' }, 'silent'],
    [{ StringNotEquals: { 'x:sub': 'd' } }, {}, 'allowed'],
    [{ StringNotLike: { 'x:sub': 'a*' } }, { 'x:sub': 'abc' }, 'silent'],
    [{ StringNotLike: { 'x:sub': 'a*' } }, { 'x:sub': 'bcd' }, 'allowed'],
  ])('condition %j with %j: %s', (Condition, context, decision) => {
    expect(
      ask({ Condition } as unknown as Partial<Statement>, context as unknown as Record<string, string>),
    ).toBe(decision);
  });

  test('an unknown operator is an error', () => {
    expect(() => ask({ Condition: { StringMatches: { a: 'b' } } })).toThrow('StringMatches');
  });

  test('characters other than wildcards are literal', () => {
    expect(matches('a.c', 'abc')).toBe(false);
    expect(matches('a(b)*[c]', 'a(b)xyz[c]')).toBe(true);
    expect(matches('*', 'a\nb')).toBe(true);
  });
});
