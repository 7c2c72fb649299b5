import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../trust/engine/engine.ts';
import { readPolicy } from '../../../trust/engine/policy.ts';
import type { Question, Statement } from '../../../trust/engine/statement.ts';

const fine = {
  Effect: 'Allow',
  Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
  Action: 'sts:AssumeRoleWithWebIdentity',
};
const refusalsOf = (statement: object, more: object = {}) =>
  readPolicy({ Version: '2012-10-17', Statement: [statement], ...more }, 'trust').refusals;

describe('a trust policy that AWS refuses', () => {
  const { Principal: _, ...withoutPrincipal } = fine;
  const { Action: __, ...withoutAction } = fine;
  const { Effect: ___, ...withoutEffect } = fine;
  test.each([
    ['Has prohibited field Resource', { ...fine, Resource: '*' }],
    ['Missing required field Principal', withoutPrincipal],
    ['Missing required field Action', withoutAction],
    ['Missing required field Effect', withoutEffect],
    ['Invalid effect: Permit', { ...fine, Effect: 'Permit' }],
    ['Unknown field Actions', { ...fine, Actions: 'x' }],
    ['Invalid Condition type : StringMatches', { ...fine, Condition: { StringMatches: { a: 'b' } } }],
    ['Invalid Condition type : NullIfExists', { ...fine, Condition: { NullIfExists: { a: 'true' } } }],
    ['AssumeRole policy may only specify STS AssumeRole actions.', { ...fine, Action: 's3:GetObject' }],
    ['Invalid principal in policy: "Human"', { ...fine, Principal: { Human: 'me' } }],
    ['Statement/policy has both Action and NotAction', { ...fine, NotAction: 'sts:TagSession' }],
  ])('%s', (what, statement) => {
    expect(refusalsOf(statement)).toMatchObject([{ what }]);
  });

  test('says where', () => {
    const [refusal] = refusalsOf({ ...fine, Condition: { StringMatches: { a: 'b' } } });
    expect(refusal?.path).toEqual(['Statement', 0, 'Condition', 'StringMatches']);
  });

  test.each([
    [[]],
    ['text'],
    [null],
    [{ Version: '2012-10-17' }],
    [{ Version: '2020-01-01', Statement: fine }],
  ])('%j', (value) => expect(readPolicy(value, 'trust').refusals).not.toEqual([]));

  test('that is longer than the highest quota', () => {
    const long = { ...fine, Condition: { StringEquals: { 'gitlab.com:sub': 'x'.repeat(8_192) } } };
    expect(refusalsOf(long)).toMatchObject([{ what: 'Cannot exceed quota for ACLSizePerRole: 8192' }]);
  });

  test('not one statement without a list, a principal that is not excluded, and every operator', () => {
    expect(readPolicy({ Version: '2012-10-17', Statement: fine }, 'trust').refusals).toEqual([]);
    const { Principal, ...rest } = fine;
    expect(refusalsOf({ ...rest, Effect: 'Deny', NotPrincipal: Principal })).toEqual([]);
  });
});

describe('a decision', () => {
  const question: Question = {
    action: 'sts:AssumeRoleWithWebIdentity',
    resource: '*',
    principal: { type: 'Federated', arns: [fine.Principal.Federated] },
    context: new Map([['gitlab.com:sub', 'a']]),
  };
  const on = (...statements: object[]) => decide(statements as Statement[], question);

  test('of an exclusion: NotPrincipal and NotAction', () => {
    const { Principal, ...rest } = fine;
    const deny = { ...rest, Effect: 'Deny' };
    expect(on(fine, { ...deny, NotPrincipal: Principal }).decision).toBe('allowed');
    expect(on(fine, { ...deny, NotPrincipal: { Federated: 'arn:x' } }).decision).toBe('denied');
    const { Action: _, ...withoutAction } = fine;
    expect(on(fine, { ...withoutAction, Effect: 'Deny', NotAction: 'sts:TagSession' }).decision).toBe(
      'denied',
    );
    expect(on({ ...withoutAction, NotAction: 'sts:*' }).decision).toBe('silent');
  });

  test('has the statement that allows or denies, or the nearest miss', () => {
    const wants = (value: string) => ({ ...fine, Condition: { StringEquals: { 'gitlab.com:sub': value } } });
    expect(on(wants('b'), wants('a')).because).toMatchObject({ statement: 2, applies: true });
    const miss = on({ ...fine, Action: 'sts:TagSession' }, { ...wants('b'), Sid: 'B' });
    expect(miss).toMatchObject({
      decision: 'silent',
      because: { statement: 2, sid: 'B', element: 'Condition', failed: [{ wanted: ['b'], got: ['a'] }] },
    });
  });
});
