import { describe, expect, test } from '@jest/globals';
import type { Conditions, Statement } from '../../../trust/engine/statement.ts';
import { check } from '../../../trust/findings/findings.ts';

const github = 'token.actions.githubusercontent.com';
const main = 'repo:o/r:ref:refs/heads/main';
const statement = (
  claims: Record<string, string | string[]>,
  more: Partial<Statement> = {},
  provider = github,
) => {
  const keys = Object.entries({ aud: 'sts.amazonaws.com', ...claims }).map(
    ([claim, value]) => [`${provider}:${claim}`, value] as const,
  );
  return {
    Effect: 'Allow',
    Principal: { Federated: provider },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: Object.fromEntries(keys) } as Conditions,
    ...more,
  } as const satisfies Statement;
};
const checked = (statements: readonly Statement[], repository?: string) =>
  check({ statements, hasVariables: true }, repository);
const rulesOf = (statements: readonly Statement[], repository?: string) =>
  checked(statements, repository).findings.map(
    ({ rule, severity, statement: number }) => `${rule} ${severity} ${number}`,
  );

describe('the widest token decides the first finding:', () => {
  test.each<[string, Record<string, string | string[]>, string, string]>([
    [github, { sub: '*' }, 'any-token high', 'any repository of anybody on the issuer gets in'],
    [github, { sub: 'repo:o*/r:*' }, 'other-owner high', 'a repository of another owner'],
    [github, { sub: 'repo:o/*' }, 'other-repository high', 'another repository, such as o/anything'],
    [github, { sub: 'repo:o/r:*' }, 'pull-request high', 'a pull request in o/r gets in'],
    [github, { sub: 'repo:o/r:pull_request' }, 'pull-request high', 'a pull request in o/r gets in'],
    [github, { sub: 'repo:o/r:ref:*' }, 'other-ref medium', 'a push to a branch, such as any-branch'],
    [github, { sub: 'repo:o/r:environment:*' }, 'other-environment high', 'another environment, such as'],
    [github, { sub: main, workflow: '*' }, 'other-run low', 'another workflow'],
    [
      'gitlab.com',
      { sub: 'project_path:g/p:ref_type:branch:ref:*' },
      'pull-request high',
      'a merge request pipeline',
    ],
    ['gitlab.com', { sub: 'project_path:g/p:ref_type:tag:ref:*' }, 'other-ref high', 'another branch or tag'],
    [
      'oidc.circleci.com/org/a',
      { sub: 'org/a/project/p/user/*' },
      'other-run high',
      'a job that another person',
    ],
    [
      'app.terraform.io',
      { sub: 'organization:o:project:p:workspace:w:run_phase:*' },
      'pull-request high',
      'a plan',
    ],
    ['example.com', { sub: 'a*' }, 'other-owner high', 'another subject'],
  ])('%s with %j', (provider, claims, wanted, words) => {
    const { findings, widest } = checked([statement(claims, {}, provider)]);
    const [first] = findings;
    expect(`${first?.rule} ${first?.severity}`).toBe(wanted);
    expect(first?.what).toContain(words);
    expect(first?.what).toBe(widest[0]?.words);
    expect(first?.witness).toBe(widest[0]?.claims);
    expect(first?.path).toEqual(['Statement', 0, 'Condition', 'StringLike', `${provider}:sub`]);
    expect(first?.remedy).toBe(
      `Test ${provider}:sub with StringEquals, and name the repository together with a branch or an environment.`,
    );
  });

  test('a pinned reusable workflow makes it less severe, unless a pull request gets in', () => {
    const pin = { job_workflow_ref: 'o/shared/.github/workflows/x.yml@refs/heads/main' };
    const first = (claims: Record<string, string>) => rulesOf([statement(claims)])[0];
    expect(first({ sub: 'repo:o/*:ref:refs/heads/main', ...pin })).toBe('other-repository medium 1');
    expect(first({ sub: 'repo:o/*:ref:refs/heads/main', job_workflow_ref: 'o/shared/*' })).toBe(
      'other-repository high 1',
    );
    expect(first({ sub: 'repo:o/r:pull_request', ...pin })).toBe('pull-request high 1');
    expect(first({ sub: 'repo:o/r:ref:*', ...pin })).toBe('other-ref medium 1');
  });

  test('a policy that lets in only what it names has no such finding', () => {
    const tight = { sub: main, repository_id: '74' };
    expect(checked([statement(tight)])).toMatchObject({
      findings: [],
      widest: [{ level: 'exact', home: { owner: ['o'] } }],
    });
  });

  test('without a condition on sub, the place is the statement', () => {
    const [first] = checked([statement({ sub: main }), statement({ repository: '*' })]).findings;
    expect(first).toMatchObject({ rule: 'any-token', statement: 2, path: ['Statement', 1] });
  });
});

describe('the statement that is probably meant', () => {
  const narrowedOf = (claims: Record<string, string | string[]>, provider = github) =>
    checked([statement(claims, {}, provider)]).findings[0]?.narrowed;
  const meant = (sub: string, id = 'REPOSITORY_ID') => ({
    Effect: 'Allow',
    Principal: { Federated: github },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${github}:aud`]: 'sts.amazonaws.com',
        [`${github}:sub`]: sub,
        [`${github}:repository_id`]: id,
      },
    },
  });

  test.each<[Record<string, string | string[]>, string, string, string | undefined]>([
    [{ sub: 'repo:o/r:*' }, main, 'repo:o@OWNER_ID/r@REPOSITORY_ID:ref:refs/heads/main', undefined],
    [
      { sub: ['repo:o/r:ref:refs/heads/dev', 'repo:o/r:pull_request'] },
      'repo:o/r:ref:refs/heads/dev',
      'repo:o@OWNER_ID/r@REPOSITORY_ID:ref:refs/heads/dev',
      undefined,
    ],
    [
      { sub: 'repo:o/r:environment:prod*' },
      'repo:o/r:environment:prod',
      'repo:o@OWNER_ID/r@REPOSITORY_ID:environment:prod',
      undefined,
    ],
    [
      { sub: 'repo:o/r:*', repository_id: '74', repository_owner_id: '65' },
      main,
      'repo:o@65/r@74:ref:refs/heads/main',
      '74',
    ],
  ])('for %j', (claims, plain, immutable, id) => {
    expect(narrowedOf(claims)).toEqual({ plain: meant(plain, id), immutable: meant(immutable, id) });
  });

  test('is unknown without one repository, and for other issuers', () => {
    expect(narrowedOf({ sub: 'repo:o/*' })).toBeUndefined();
    expect(narrowedOf({ sub: '*' })).toBeUndefined();
    expect(narrowedOf({ sub: 'project_path:g/p:*' }, 'gitlab.com')).toBeUndefined();
  });
});

describe('the letter case of a repository', () => {
  const on = (sub: string, repository?: string) =>
    checked([statement({ sub: 'repo:x/y:*' }), statement({ sub })], repository).findings.filter(
      ({ rule }) => rule === 'letter-case',
    );

  test('that differs from the real name is a finding', () => {
    expect(on('repo:Octo/R:ref:x', 'octo/r')).toEqual([
      {
        rule: 'letter-case',
        severity: 'medium',
        what: 'the policy names Octo/R, and the repository is octo/r',
        why: 'Conditions are case-sensitive, so its jobs do not get in.',
        remedy: 'Write octo/r.',
        statement: 2,
        path: ['Statement', 1, 'Condition'],
      },
    ]);
    expect(on('repo:Octo/R', 'octo/r')).toHaveLength(1);
  });

  test.each([
    ['repo:octo/r:x', 'octo/r'],
    ['repo:other/R:x', 'octo/r'],
    ['xrepo:Octo/R:x', 'octo/r'],
    ['repo:Octo/R*', 'octo/r'],
    ['repo:Octo/R:x', undefined],
  ])('is fine: %s for %s', (sub, repository) => {
    expect(on(sub, repository)).toEqual([]);
  });
});

describe('a principal that is not one OIDC provider', () => {
  const open: Statement = { ...statement({ sub: main, repository_id: '74' }), Principal: '*' };
  const { Principal: _, ...rest } = open;
  const foreign = (...statements: readonly Statement[]) =>
    checked(statements).findings.filter(({ rule }) => rule === 'foreign-provider');

  test.each<[string, Statement, string]>([
    ['everybody', open, '*'],
    ['every account', { ...rest, Principal: { AWS: '*' } }, '*'],
    ['an exclusion', { ...rest, NotPrincipal: { AWS: 'x' } }, '*'],
    ['every provider', { ...rest, Principal: { Federated: '*' } }, '*'],
    ['a pattern of providers', { ...rest, Principal: { Federated: ['x', 'gitlab.*'] } }, 'gitlab.*'],
    ['a provider with a character open', { ...rest, Principal: { Federated: 'gitlab.co?' } }, 'gitlab.co?'],
  ])('%s', (_, each, name) => {
    const tight = statement({ sub: main });
    expect(foreign({ ...open, Effect: 'Deny' }, tight, each)).toEqual([
      {
        rule: 'foreign-provider',
        severity: 'high',
        what: `the principal ${name} is not one OIDC provider`,
        why: 'Tokens of other issuers get in.',
        remedy: 'Name the ARN of the OIDC provider in the account of the role.',
        statement: 3,
        path: ['Statement', 2, 'Principal'],
      },
    ]);
  });

  test('one provider, and a wildcard for another action, are fine', () => {
    expect(foreign(statement({ sub: main }), { ...open, Action: 'sts:TagSession' })).toEqual([]);
  });
});

test('only statements that let in tokens of the provider are checked one by one', () => {
  const loose = { Condition: { StringLike: { [`${github}:sub`]: main, [`${github}:repository_id`]: '74' } } };
  const one = statement({ sub: main }, loose);
  const found = (more: object) =>
    checked([statement({ sub: main, repository_id: '74' }), { ...one, ...more }]).findings.some(
      ({ rule, statement: number, remedy }) =>
        rule === 'no-audience' && number === 2 && remedy.includes(github),
    );
  expect(found({})).toBe(true);
  expect(found({ Principal: { Federated: ['example.com', github] } })).toBe(true);
  expect(found({ Principal: '*' })).toBe(true);
  expect(found({ Action: undefined, NotAction: 'sts:TagSession' })).toBe(true);
  expect(found({ Action: ['sts:TagSession', 'sts:AssumeRoleWith*'] })).toBe(true);
  expect(found({ Effect: 'Deny' })).toBe(false);
  expect(found({ Action: 'sts:TagSession' })).toBe(false);
  expect(found({ Principal: { Federated: 'example.com' } })).toBe(false);
  expect(found({ Principal: { AWS: github } })).toBe(false);
});
