import { describe, expect, test } from '@jest/globals';
import {
  canBeNarrow,
  policySide,
  providerArn,
  providerOf,
  providerPaste,
  quoted,
  tagStatements,
  testable,
  trustPastes,
  trustSide,
  trustStatement,
} from '../../../../src/chain/failures/statements.ts';
import type { Claims } from '../../../../src/identity.ts';
import { role } from './refusals.ts';

const github = 'token.actions.githubusercontent.com';
const main = 'repo:o/r:ref:refs/heads/main';
const job: Claims = {
  iss: `https://${github}`,
  aud: 'sts.amazonaws.com',
  sub: main,
  repository: 'o/r',
  repository_id: '74',
};
const enterprise: Claims = { ...job, iss: 'https://git.example.com/_services/token' };
const conditionOf = (claims: Claims) =>
  JSON.parse(trustStatement(role, claims)).Condition.StringEquals as Record<string, string>;

describe('a trust statement', () => {
  test('names the provider in the account and partition of the role', () => {
    const china = 'arn:aws-cn:iam::444455556666:role/x';
    expect(JSON.parse(trustStatement(china, job))).toEqual({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws-cn:iam::444455556666:oidc-provider/${github}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${github}:aud`]: 'sts.amazonaws.com',
          [`${github}:sub`]: main,
          [`${github}:repository_id`]: '74',
        },
      },
    });
    expect(providerArn('deploy', {})).toBe(`arn:aws:iam::ACCOUNT:oidc-provider/${github}`);
    expect(providerOf({ iss: 'http://x/y' })).toBe('x/y');
  });

  test('names Cognito itself for a token of an identity pool', () => {
    const pool = { iss: 'https://cognito-identity.amazonaws.com', aud: 'us-east-2:1', sub: 'us-east-2:2' };
    expect(JSON.parse(trustStatement(role, pool)).Principal).toEqual({
      Federated: 'cognito-identity.amazonaws.com',
    });
    expect(trustPastes(role, pool)).toHaveLength(3);
    expect(trustPastes(role, job)).toHaveLength(4);
  });

  test.each<[string, boolean]>([
    [main, false],
    ['ref:refs/heads/main', false],
    ['repo:o/r:environment:prod', false],
    ['environment:prod', false],
    ['repo:o/r:pull_request', false],
    ['pull_request:x', false],
    ['repo:o/r', true],
    ['repo:o/r:pull_requests', true],
    ['repo:o/r:xenvironment:prod', true],
  ])('for the sub %s tests the ref: %s', (sub, tests) => {
    expect(`${github}:ref` in conditionOf({ ...job, sub, ref: 'refs/heads/main' })).toBe(tests);
    expect(`${github}:ref` in conditionOf({ ...job, sub })).toBe(false);
  });

  test('tests no claim that AWS does not know for the issuer', () => {
    expect(Object.keys(conditionOf({ ...enterprise, sub: 'repo:o/r', ref: 'refs/heads/main' }))).toEqual([
      'git.example.com/_services/token:aud',
      'git.example.com/_services/token:sub',
    ]);
    const { repository_id: _, ...without } = job;
    expect(conditionOf(without)).not.toHaveProperty(`${github}:repository_id`);
  });
});

describe('a statement is narrow', () => {
  test.each<[Claims, boolean]>([
    [enterprise, true],
    [{ ...enterprise, sub: 'repository:o/r' }, true],
    [{ ...enterprise, sub: 'x:repository:o/r:y' }, true],
    [{ ...enterprise, sub: 'repository_id:74' }, true],
    [{ ...enterprise, sub: 'repository_id:744' }, false],
    [{ ...enterprise, sub: 'repo:o@1/r@2:pull_request' }, true],
    [{ ...enterprise, sub: 'repo:p@1/r@2:pull_request' }, false],
    [{ ...enterprise, sub: 'repo:o@1/q@2:pull_request' }, false],
    [{ ...enterprise, sub: 'repo:o@x/r@2:pull_request' }, false],
    [{ ...enterprise, sub: 'repo:o/r-2' }, false],
    [{ ...enterprise, sub: 'other:o/r' }, false],
    [{ ...enterprise, sub: 'environment:prod' }, false],
    // AWS tests the repository's ID for GitHub.
    [{ ...job, sub: 'environment:prod' }, true],
    // Not a token of a repository.
    [{ ...enterprise, sub: 'x', repository: '' }, true],
  ])('for %j: %s', (claims, narrow) => {
    expect(canBeNarrow(claims)).toBe(narrow);
    expect(trustPastes(role, claims).length > 0).toBe(narrow);
    expect(tagStatements(role, claims)).toHaveLength(narrow ? 1 : 0);
  });

  test('only with a sub', () => {
    expect(trustPastes(role, { ...job, sub: '' })).toEqual([]);
    expect(tagStatements(role, { ...job, sub: '' })).toEqual([]);
  });
});

describe('what to paste', () => {
  test.each([
    [main, 'every run of main in this repository'],
    ['repo:o/r:ref:refs/tags/v1', 'every run of v1 in this repository'],
    ['ref:refs/heads/a/b:x', 'every run of a/b in this repository'],
    ['repo:o/r:environment:prod', 'every job of this repository in the environment prod'],
    ['environment:prod:x', 'every job of this repository in the environment prod'],
    ['xenvironment:prod', 'every job with the same sub'],
    [
      'repo:o/r:pull_request',
      'EVERY pull request of this repository, from any author (an environment, or a role only for pull requests, is safer)',
    ],
    [
      'pull_request:x',
      'EVERY pull request of this repository, from any author (an environment, or a role only for pull requests, is safer)',
    ],
    ['repo:o/r', 'every job with the same sub'],
  ])('for the sub %s allows %s', (sub, whom) => {
    expect(trustPastes(role, { ...job, sub })[0]?.where).toBe(`This trust statement allows ${whom}`);
  });

  test('are commands for the role and the provider', () => {
    expect(trustPastes('arn:aws:iam::111122223333:role/path/deploy', job).slice(1)).toEqual([
      {
        where: 'To save the trust policy of the role, before you add the statement',
        language: 'sh',
        text: 'aws iam get-role --role-name deploy --query Role.AssumeRolePolicyDocument --output json > trust.json',
      },
      {
        where: 'To update the role with the changed policy',
        language: 'sh',
        text: 'aws iam update-assume-role-policy --role-name deploy --policy-document file://trust.json',
      },
      {
        where: 'To create the OIDC provider, if the account has none',
        language: 'sh',
        text: `aws iam create-open-id-connect-provider --url https://${github} --client-id-list sts.amazonaws.com`,
      },
    ]);
    expect(providerPaste({}).text).toBe(
      `aws iam create-open-id-connect-provider --url https://${github} --client-id-list sts.amazonaws.com`,
    );
  });

  test.each<[string | undefined, string]>([
    ['a_0.:/@-', 'a_0.:/@-'],
    ['a b', "'a b'"],
    ['$a', "'$a'"],
    ['a$', "'a$'"],
    ["it's", "'it'\\''s'"],
    ['', "''"],
  ])('quotes %j for a shell as %s', (word, shell) => {
    expect(quoted(word)).toBe(shell);
  });

  test('for both sides of an assumption has only what it needs', () => {
    const read = ({ text }: { text: string }) => JSON.parse(text) as object;
    expect(read(trustSide(role, { arn: 'a' }, ['x']))).toEqual({
      Effect: 'Allow',
      Principal: { AWS: 'a' },
      Action: 'x',
    });
    expect(read(trustSide(role, { arn: 'a', only: 'b' }, ['x', 'y'], 'e'))).toEqual({
      Effect: 'Allow',
      Principal: { AWS: 'a' },
      Action: ['x', 'y'],
      Condition: { StringEquals: { 'sts:ExternalId': 'e' }, ArnLike: { 'aws:PrincipalArn': 'b' } },
    });
    expect(policySide(role, { words: 'a policy of me' }, ['x'])).toMatchObject({
      where: 'In a policy of me',
      language: 'json',
    });
    expect(read(policySide(role, { words: '' }, ['x']))).toEqual({
      Effect: 'Allow',
      Action: 'x',
      Resource: role,
    });
  });
});

test('the claims that are shown are those that a policy can test, with what the job is', () => {
  const all = { ...job, event_name: 'push', repository_owner: 'o', jti: 'x', empty: '' };
  expect(testable(all).map(([name]) => name)).toEqual(
    expect.arrayContaining(['sub', 'aud', 'iss', 'repository_owner', 'event_name']),
  );
  expect(testable(all).map(([name]) => name)).not.toContain('jti');
  expect(testable({ sub: 'x', aud: '' })).toEqual([['sub', 'x']]);
});
