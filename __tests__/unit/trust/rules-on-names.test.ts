import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../trust/engine/statement.ts';
import { checkStatement } from '../../../trust/findings/rules.ts';

const github = 'token.actions.githubusercontent.com';
const rulesOf = (statement: Partial<Statement>, provider = github) =>
  checkStatement({ Effect: 'Allow', ...statement }, 0, provider);
const names = (claims: Record<string, string | string[]>, provider = github, operator = 'StringEquals') => {
  const keys = Object.entries({ aud: 'x', ...claims }).map(([claim, value]) => [
    `${provider}:${claim}`,
    value,
  ]);
  return rulesOf({ Condition: { [operator]: Object.fromEntries(keys) } }, provider)
    .filter(({ rule }) => ['name-without-id', 'plain-subject-only'].includes(rule))
    .map(({ rule, severity, remedy }) => `${rule} ${severity}: ${remedy}`);
};

describe('a repository that is named', () => {
  const plain = 'repo:o/r:ref:refs/heads/main';
  const ids = 'repo:o@65/r@74:ref:refs/heads/main';
  const reused = 'name-without-id low: Add "repository_id", or use the form of sub that has IDs.';
  const breaks = 'plain-subject-only low: List both forms.';
  test.each<[string, Record<string, string | string[]>, readonly string[]]>([
    ['by its name', { sub: plain }, [reused, breaks]],
    ['by its name and by IDs', { sub: [plain, ids] }, [reused]],
    ['by IDs', { sub: ids }, []],
    ['by half an ID', { sub: ['repo:o@65/r:ref:x', plain] }, [reused, breaks]],
    ['by its name in one of several values', { sub: ['x', plain] }, [reused, breaks]],
    ['by a customised sub', { sub: 'repository:o/r:ref:x' }, []],
    ['by names of several letters', { sub: 'repo:octo-org/octo-repo:ref:x' }, [reused, breaks]],
    ['and has IDs in the same list', { sub: [plain, 'repo:octo-org@65/octo-repo@74:ref:x'] }, [reused]],
    ['and has IDs behind other text', { sub: [plain, `x${ids}`] }, [reused, breaks]],
    ['in another claim', { workflow: plain }, []],
    ['and has another ID', { sub: plain, my_repository_id: '7', project_idx: '8' }, [reused, breaks]],
    ['without an owner', { sub: 'repo:r:ref:x' }, []],
    ['without a context', { sub: 'repo:o/r' }, []],
    ['after other text', { sub: `x${plain}` }, []],
    ['by another claim', { repository: 'o/r' }, []],
    ['and has its ID', { sub: plain, repository_id: '74' }, []],
    ['and has the ID of its owner only', { sub: plain, repository_owner_id: '65' }, [reused, breaks]],
  ])('%s', (_, claims, wanted) => {
    expect(names(claims)).toEqual(wanted);
  });

  test('by an operator that also holds without the claim is the matter of other rules', () => {
    expect(names({ sub: plain }, github, 'StringEqualsIfExists')).toEqual([]);
    const loose = { [`${github}:repository_id`]: '74' };
    const found = rulesOf({
      Condition: { StringEquals: { [`${github}:sub`]: plain }, StringEqualsIfExists: loose },
    });
    expect(found.map(({ rule }) => rule)).toContain('name-without-id');
  });

  test.each<[string, Record<string, string | string[]>, readonly string[]]>([
    [
      'project_path',
      { sub: 'project_path:g/p:ref_type:branch:ref:main' },
      ['name-without-id high: Add a condition on project_id.'],
    ],
    ['project_id', { sub: 'project_id:5:ref_type:branch:ref:main' }, []],
    ['both', { sub: 'project_path:g/p:ref_type:branch:ref:main', project_id: '5' }, []],
    ['the namespace', { sub: 'project_path:g/p:ref_type:branch:ref:main', namespace_id: '5' }, []],
    ['the form of GitHub', { sub: plain }, []],
  ])('of GitLab by %s', (_, claims, wanted) => {
    expect(names(claims, 'gitlab.com')).toEqual(wanted);
  });

  test('of an issuer without known names has no finding', () => {
    expect(names({ sub: 'project_path:g/p:x' }, 'example.com')).toEqual([]);
    expect(names({ sub: plain }, 'example.com')).toEqual([]);
  });
});

describe('rules on GitHub only', () => {
  test.each([
    ['customised-subject', 'workflow:Deploy'],
    ['environment-twin', 'repo:o/r:environment:a%3Ab'],
  ])('%s', (rule, sub) => {
    const on = (provider: string) =>
      rulesOf({ Condition: { StringEquals: { [`${provider}:sub`]: sub } } }, provider).map(
        (each) => each.rule,
      );
    expect(on(github)).toContain(rule);
    expect(on('example.com')).not.toContain(rule);
  });
});

describe('sts:TagSession', () => {
  const tags = (action: Statement['Action'], key = 'x') =>
    rulesOf({ ...(action && { Action: action }), Condition: { StringLike: { [key]: '*' } } }).filter(
      ({ rule }) => rule === 'free-tags',
    );
  test.each<[Statement['Action'], string | undefined, boolean]>([
    ['sts:TagSession', undefined, true],
    [['sts:AssumeRole', 'STS:TagSession'], undefined, true],
    ['sts:*', undefined, true],
    ['*', undefined, true],
    ['sts:AssumeRole', undefined, false],
    ['sts:TagSessions', undefined, false],
    ['xsts:TagSession', undefined, false],
    ['*x', undefined, false],
    ['x*', undefined, false],
    [undefined, undefined, false],
    ['sts:TagSession', 'aws:RequestTag/team', false],
    ['sts:TagSession', 'AWS:TagKeys', false],
    ['sts:TagSession', 'aws:PrincipalTag/team', true],
    ['sts:TagSession', 'x:aws:TagKeys', true],
  ])('in %j with a condition on %s is free: %s', (action, key, isFree) => {
    expect(tags(action, key)).toHaveLength(isFree ? 1 : 0);
  });

  test('is limited by one condition among others', () => {
    const Condition = { StringLike: { x: '*', 'aws:TagKeys': 'team' }, Bool: { y: 'true' } };
    expect(rulesOf({ Action: 'sts:TagSession', Condition }).map(({ rule }) => rule)).toEqual(['no-audience']);
  });

  test('is found at the action', () => {
    expect(tags('sts:TagSession')[0]).toMatchObject({ severity: 'low', path: ['Statement', 0, 'Action'] });
    const bare = checkStatement({ Effect: 'Allow', Action: '*' }, 2, github);
    expect(bare.map(({ rule, statement }) => [rule, statement])).toEqual([
      ['no-audience', 3],
      ['free-tags', 3],
    ]);
  });
});
