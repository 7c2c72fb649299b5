import { describe, expect, test } from '@jest/globals';
import type { Principals, Statement } from '../../../trust/engine/statement.ts';
import { byProvider, letsIn, providerIn, questionFor, verdictOn } from '../../../trust/widest/ask.ts';

const policy = { statements: [], hasVariables: true };
const withAccount = 'arn:aws:iam::123456789012:oidc-provider/x.io/a';

describe('the request of the owner of a token', () => {
  test('has the keys of every request, of the caller and of the token', () => {
    const before = Date.now();
    const { context, ...others } = questionFor(policy, 'x.io', { sub: 's', aud: ['a', 1], own: 'o' }, [
      ['aws:sourceip', '192.0.2.1'],
    ]);
    const { 'aws:currenttime': time, 'aws:epochtime': epoch, ...keys } = Object.fromEntries(context);
    expect(others).toEqual({
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: '*',
      principal: { type: 'Federated', arns: ['x.io', '*:oidc-provider/x.io'] },
      literal: false,
    });
    expect(keys).toEqual({
      'aws:securetransport': 'true',
      'sts:rolesessionname': 'session',
      'aws:sourceip': '192.0.2.1',
      'x.io:sub': 's',
      'x.io:aud': ['a', '1'],
    });
    expect(Date.parse(String(time))).toBeGreaterThanOrEqual(before);
    expect(Date.parse(String(time))).toBeLessThan(before + 60_000);
    expect(epoch).toBe(String(Math.floor(Date.parse(String(time)) / 1000)));
  });

  test('has no other keys unless the caller adds some', () => {
    expect([...questionFor(policy, 'x.io', {}).context.keys()]).toEqual([
      'aws:securetransport',
      'aws:currenttime',
      'aws:epochtime',
      'sts:rolesessionname',
    ]);
  });

  test('has claims with the whole names of keys of AWS and STS, if they have a value', () => {
    const { context } = questionFor(policy, 'x.io', {
      'AWS:SourceVpc': 'v',
      'aws:TagKeys': ['a', 2],
      'sts:RoleSessionName': 7,
      'aws:none': null,
      'sts:none': undefined,
      'xaws:y': 'z',
      other: 'o',
    });
    const { 'aws:currenttime': _, 'aws:epochtime': __, ...keys } = Object.fromEntries(context);
    expect(keys).toEqual({
      'aws:securetransport': 'true',
      'aws:sourcevpc': 'v',
      'aws:tagkeys': ['a', '2'],
      'sts:rolesessionname': '7',
    });
  });

  test('is literal for a policy without variables', () => {
    expect(questionFor({ ...policy, hasVariables: false }, 'x.io', {}).literal).toBe(true);
  });
});

describe('a policy by the names of providers', () => {
  const renamed = (of: Pick<Statement, 'Principal' | 'NotPrincipal'>) => {
    const statement = { Effect: 'Allow' as const, Action: 'sts:*', ...of };
    const { statements, hasVariables } = byProvider({ statements: [statement], hasVariables: true });
    expect(hasVariables).toBe(true);
    expect(statements).toHaveLength(1);
    const { Effect, Action, ...own } = statements[0] ?? statement;
    expect([Effect, Action]).toEqual(['Allow', 'sts:*']);
    return own;
  };

  test.each<[Principals, Principals]>([
    ['*', '*'],
    [{ AWS: '123456789012' }, { AWS: '123456789012' }],
    [{ Federated: withAccount }, { Federated: 'x.io/a' }],
    [{ Federated: 'arn:aws-cn:iam::*:oidc-provider/x.io' }, { Federated: 'x.io' }],
    [{ Federated: 'arn::iam:::oidc-provider/x' }, { Federated: 'x' }],
    [
      { AWS: '*', Federated: [withAccount, 'y.io', 'arn:aws:iam::1:saml-provider/z'] },
      { AWS: '*', Federated: ['x.io/a', 'y.io', 'arn:aws:iam::1:saml-provider/z'] },
    ],
    // Not quite ARNs of OIDC providers.
    [{ Federated: `x${withAccount}` }, { Federated: `x${withAccount}` }],
    [{ Federated: 'arn:aws:iam::1:oidc-provider/' }, { Federated: 'arn:aws:iam::1:oidc-provider/' }],
    [{ Federated: `${withAccount}\n` }, { Federated: `${withAccount}\n` }],
    [{ Federated: 'arn:a:b:iam::1:oidc-provider/x' }, { Federated: 'arn:a:b:iam::1:oidc-provider/x' }],
  ])('has %j as %j', (written, named) => {
    expect(renamed({ Principal: written })).toEqual({ Principal: named });
    expect(renamed({ NotPrincipal: written })).toEqual({ NotPrincipal: named });
  });

  test('keeps a statement without a principal', () => {
    expect(renamed({})).toEqual({});
  });

  test('lets the same tokens in', () => {
    const statement: Statement = {
      Effect: 'Allow',
      Action: 'sts:*',
      Principal: { Federated: withAccount },
      Condition: { StringEquals: { 'x.io/a:sub': 's' } },
    };
    const named = byProvider({ statements: [statement], hasVariables: true });
    expect(letsIn(named, questionFor(named, 'x.io/a', { sub: 's' }))).toBe(true);
    expect(letsIn(named, questionFor(named, 'x.io/a', { sub: 't' }))).toBe(false);
    expect(letsIn(named, questionFor(named, 'x.io/b', { sub: 's' }))).toBe(false);
    expect(verdictOn(named, questionFor(named, 'x.io/a', { sub: 't' }))).toMatchObject({
      decision: 'silent',
      because: { statement: 1, element: 'Condition' },
    });
  });
});

test('a caller gets in also where the policy names only its account', () => {
  const statement: Statement = { Effect: 'Allow', Action: '*', Principal: { AWS: '123456789012' } };
  const named = { statements: [statement], hasVariables: true };
  const question = questionFor(named, 'x.io', {});
  const arns = ['arn:aws:iam::123456789012:role/r'];
  expect(letsIn(named, { ...question, principal: { type: 'AWS', arns, account: '123456789012' } })).toBe(
    true,
  );
  expect(letsIn(named, question)).toBe(false);
});

test('the provider of a token is its issuer without the scheme, if it has one', () => {
  expect(providerIn({ iss: 'https://x.io/a' })).toBe('x.io/a');
  expect(providerIn({ iss: 5 })).toBeUndefined();
  expect(providerIn({})).toBeUndefined();
});
