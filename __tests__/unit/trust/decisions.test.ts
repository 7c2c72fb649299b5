import { describe, expect, test } from '@jest/globals';
import { decide, evaluate } from '../../../trust/engine/engine.ts';
import type { Principal, Question, Statement } from '../../../trust/engine/statement.ts';

const user = 'arn:aws:iam::111122223333:user/u';
const caller: Principal = { type: 'AWS', arns: [user], account: '111122223333' };
const provider: Principal = { type: 'Federated', arns: ['gitlab.com'] };
const question = (principal: Principal, resource = 'arn:aws:s3:::a'): Question => ({
  action: 'sts:AssumeRole',
  resource,
  principal,
  context: new Map([['k', 'a']]),
});
const allow = { Effect: 'Allow', Principal: { AWS: user }, Action: 'sts:AssumeRole' } as const;
const wants = (value: string) => ({ StringEquals: { k: value } });
const asks = (...statements: readonly Partial<Statement>[]) =>
  statements.map((each) => ({ ...allow, ...each }) as Statement);

describe('a principal', () => {
  test.each<[Statement['Principal'], Principal, string]>([
    ['*', provider, 'allowed'],
    [{ AWS: '*' }, provider, 'allowed'],
    [{ AWS: ['x', '*'] }, caller, 'allowed'],
    [{ Federated: '*' }, provider, 'allowed'],
    [{ Federated: '*' }, caller, 'silent'],
    [{ Federated: ['x', 'gitlab.com'] }, provider, 'allowed'],
    [{ Federated: 'x' }, provider, 'silent'],
    [{ Service: 'gitlab.com' }, provider, 'silent'],
    [{ AWS: ['111122223333', user] }, caller, 'allowed'],
    [{ AWS: '111122223333' }, caller, 'account'],
    [{ AWS: 'arn:aws-cn:iam::111122223333:root' }, caller, 'account'],
    [{ AWS: 'arn:aws:iam::444455556666:root' }, caller, 'silent'],
    [{ AWS: 'arn:aws:iam::111122223333:user/*' }, caller, 'silent'],
  ])('%j for %j: %s', (Principal, principal, decision) => {
    expect(evaluate(asks({ Principal: Principal ?? '*' }), question(principal))).toBe(decision);
  });

  test('that names the account does not hide one that names the caller', () => {
    const account = { Principal: { AWS: '111122223333' } };
    expect(evaluate(asks(account, {}), question(caller))).toBe('allowed');
    expect(evaluate(asks({}, account), question(caller))).toBe('allowed');
    expect(evaluate(asks(account, account), question(caller))).toBe('account');
  });

  test('that is not AWS has no account, whatever the policy names', () => {
    const undefinedRoot = { Principal: { Federated: 'arn:aws:iam::undefined:root' } };
    expect(evaluate(asks(undefinedRoot), question(provider))).toBe('silent');
  });
});

describe('the elements of a statement', () => {
  const { Action: _, Principal: __, ...bare } = allow;
  test.each<[string, object, string | undefined]>([
    ['an action that is listed', { ...allow, Action: ['sts:x', 'STS:assumerole'] }, undefined],
    ['another action', { ...allow, Action: 'sts:x' }, 'Action'],
    ['an excluded action', { ...bare, Principal: '*', NotAction: 'sts:Assume*' }, 'NotAction'],
    ['an action besides the excluded', { ...bare, Principal: '*', NotAction: 'sts:x' }, undefined],
    ['a resource that is listed', { ...allow, Resource: ['b', 'arn:aws:s3:::?'] }, undefined],
    ['another resource', { ...allow, Resource: 'arn:aws:s3:::A' }, 'Resource'],
    ['an excluded resource', { ...allow, NotResource: ['b', 'arn:aws:s3:::a'] }, 'NotResource'],
    ['a resource besides the excluded', { ...allow, NotResource: ['b', 'c'] }, undefined],
    ['another principal', { ...allow, Principal: { AWS: 'x' } }, 'Principal'],
    ['an excluded principal', { ...bare, Action: '*', NotPrincipal: { AWS: user } }, 'NotPrincipal'],
    ['an excluded account', { ...bare, Action: '*', NotPrincipal: { AWS: '111122223333' } }, 'NotPrincipal'],
    ['a principal besides the excluded', { ...bare, Action: '*', NotPrincipal: { AWS: 'x' } }, undefined],
    ['no element at all', bare, undefined],
    ['a condition that fails', { ...allow, Condition: wants('b') }, 'Condition'],
  ])('%s', (_, statement, element) => {
    const { decision, because } = decide([statement as Statement], question(caller));
    expect(because?.element).toBe(element);
    expect(because?.applies).toBe(element === undefined);
    expect(decision).toBe(element === undefined ? 'allowed' : 'silent');
  });
});

describe('the reason of a decision', () => {
  const because = (...statements: readonly Partial<Statement>[]) =>
    decide(asks(...statements), question(caller)).because;

  test('is absent without a statement that allows', () => {
    expect(decide([], question(caller))).toEqual({ decision: 'silent' });
    expect(decide(asks({ Effect: 'Deny', Action: 'sts:x' }), question(caller))).toEqual({
      decision: 'silent',
    });
  });

  test('is the statement that decides, with its Sid if it has one', () => {
    expect(because({})).toStrictEqual({ statement: 1, effect: 'Allow', applies: true, failed: [] });
    const denied = because({}, { Effect: 'Deny', Action: 'sts:x' }, { Effect: 'Deny', Sid: 'No' });
    expect(denied).toEqual({ statement: 3, sid: 'No', effect: 'Deny', applies: true, failed: [] });
    const allowed = because({ Effect: 'Deny', Action: 'sts:x' }, { Action: 'sts:x' }, {});
    expect(allowed).toMatchObject({ statement: 3, effect: 'Allow' });
  });

  test('is the statement that misses the fewest conditions', () => {
    const two = { Condition: { StringEquals: { k: 'b', none: 'c' } } };
    expect(because(two, { Condition: wants('b') })?.statement).toBe(2);
    expect(because({ Condition: wants('b') }, two)?.statement).toBe(1);
    expect(because({ Action: 'sts:x' }, two)?.statement).toBe(2);
    expect(because({ Effect: 'Deny', Condition: wants('b') }, two)?.statement).toBe(2);
  });
});
