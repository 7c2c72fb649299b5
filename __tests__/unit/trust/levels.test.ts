import { describe, expect, test } from '@jest/globals';
import type { Conditions, Statement } from '../../../trust/engine/statement.ts';
import { severities } from '../../../trust/findings/finding.ts';
import { check } from '../../../trust/findings/findings.ts';
import { narrowed } from '../../../trust/findings/narrowed.ts';

const github = 'token.actions.githubusercontent.com';
const circleci = 'oidc.circleci.com/org/a';
const bitbucket = 'api.bitbucket.org/2.0/workspaces/w/pipelines-config/identity/oidc';
const on = (provider: string, claims: Record<string, string | string[]>): Statement => ({
  Effect: 'Allow',
  Principal: { Federated: provider },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringLike: Object.fromEntries(
      Object.entries(claims).map(([claim, value]) => [`${provider}:${claim}`, value]),
    ),
  } as Conditions,
});
const checked = (...statements: readonly Statement[]) => check({ statements, hasVariables: true });

const why = {
  anyone: 'Everybody can make a repository whose jobs have such a token.',
  owner: 'Everybody can register such an owner.',
  repository: 'Every repository of the owner gets in, also those that will be made.',
  event: 'Its code is that of somebody who proposes a change, before anybody has approved it.',
  ref: 'Everybody who can push a branch or a tag gets in.',
  environment:
    'Everybody who can change the repository can make such an environment, without protection rules.',
  workflow: 'Every workflow of the repository gets in.',
};
const pipeline = (ref: string) => `organization:o:pipeline:p:ref:${ref}`;
const workspace = (name: string, phase = 'apply') =>
  `organization:o:project:p:workspace:${name}:run_phase:${phase}`;

describe('who gets in, why that is bad, and how bad', () => {
  test.each<[string, Record<string, string | string[]>, string, keyof typeof why, string]>([
    [github, { sub: '*' }, 'any repository of anybody on the issuer gets in', 'anyone', 'high'],
    [github, { sub: 'repo:o*/r:*' }, 'a repository of another owner, such as os, gets in', 'owner', 'high'],
    [github, { sub: 'repo:o/*' }, 'another repository, such as o/anything, gets in', 'repository', 'high'],
    [github, { sub: 'repo:o/r:*' }, 'a pull request in o/r gets in', 'event', 'high'],
    [
      github,
      { sub: 'repo:o/r:ref:refs/heads/*' },
      'a push to a branch, such as any-branch, gets in',
      'ref',
      'medium',
    ],
    [
      github,
      { sub: 'repo:o/r:ref:refs/tags/*' },
      'a push of a tag, such as any-tag, gets in',
      'ref',
      'medium',
    ],
    [
      github,
      { sub: 'repo:o/r:environment:*' },
      'another environment, such as any-environment, gets in',
      'environment',
      'high',
    ],
    [
      github,
      { sub: 'repo:o/r:environment:x', workflow: '*' },
      'another workflow, or another branch with this environment, gets in',
      'workflow',
      'low',
    ],
    ['gitlab.com', { sub: '*' }, 'any token of the issuer gets in', 'anyone', 'high'],
    [
      'gitlab.com',
      { sub: 'project_path:g*/p:*' },
      'a project of another group, such as gs, gets in',
      'owner',
      'high',
    ],
    [
      'gitlab.com',
      { sub: 'project_path:g/*:ref_type:branch:ref:main', namespace_id: '5' },
      'another project, such as g/anything, gets in',
      'repository',
      'high',
    ],
    [
      'gitlab.com',
      { sub: 'project_path:g/p:ref_type:branch:*' },
      'a merge request pipeline gets in',
      'event',
      'high',
    ],
    [
      'gitlab.com',
      { sub: 'project_path:g/p:ref_type:tag:ref:*' },
      'another branch or tag, such as any-tag, gets in',
      'ref',
      'high',
    ],
    [
      'gitlab.com',
      { sub: 'project_path:g/p:ref_type:branch:ref:main' },
      'an unprotected branch or tag gets in',
      'environment',
      'medium',
    ],
    [
      circleci,
      { sub: 'org/a/project/*/user/u' },
      'another project, such as some-project, gets in',
      'repository',
      'high',
    ],
    [
      circleci,
      { sub: 'org/a/project/p/user/*' },
      'a job that another person starts, or reruns with SSH, gets in',
      'workflow',
      'high',
    ],
    ['agent.buildkite.com', { sub: 'organization:*' }, 'any token of the issuer gets in', 'anyone', 'high'],
    [
      'agent.buildkite.com',
      { sub: 'organization:o*:pipeline:p:*' },
      'another organization gets in',
      'owner',
      'high',
    ],
    [
      'agent.buildkite.com',
      { sub: 'organization:o:pipeline:*' },
      'another pipeline, such as some-pipeline, gets in',
      'repository',
      'high',
    ],
    [
      'agent.buildkite.com',
      { sub: pipeline('refs/heads/*') },
      'another branch or tag gets in',
      'ref',
      'medium',
    ],
    ['app.terraform.io', { sub: '*' }, 'any token of the issuer gets in', 'anyone', 'high'],
    [
      'app.terraform.io',
      { sub: workspace('w').replace(':o:', ':o*:') },
      'another organization gets in',
      'owner',
      'high',
    ],
    [
      'app.terraform.io',
      { sub: workspace('*') },
      'another workspace, such as some-workspace, gets in',
      'repository',
      'high',
    ],
    [
      'app.terraform.io',
      { sub: workspace('w', '*') },
      'a plan, whose changes nobody has approved, gets in',
      'event',
      'high',
    ],
    [bitbucket, { sub: '*:{e}:*' }, 'another repository of the workspace gets in', 'repository', 'high'],
    [
      bitbucket,
      { sub: '{r}:*' },
      'a step of another environment, or of none, gets in',
      'environment',
      'medium',
    ],
    ['example.com', { sub: '*' }, 'any token of the issuer gets in', 'anyone', 'high'],
    ['example.com', { sub: 'a*' }, 'another subject, such as as, gets in', 'owner', 'high'],
  ])('%s with %j: %s', (provider, claims, what, level, severity) => {
    const { findings, widest } = checked(on(provider, { aud: 'sts.amazonaws.com', ...claims }));
    expect(widest[0]?.level).toBe(level);
    expect(findings[0]).toMatchObject({ what, why: why[level], severity });
  });

  test.each<[string, string, string]>([
    [github, 'repo:o/r:environment:prod', 'only a run for an environment that the policy names gets in'],
    ['app.terraform.io', workspace('w'), 'only an apply that the policy names gets in'],
    [circleci, 'org/a/project/p/user/u', 'only a job that the policy names gets in'],
    ['example.com', 'a', 'only a token that the policy names gets in'],
  ])('%s with %s: %s', (provider, sub, words) => {
    expect(checked(on(provider, { sub })).widest).toMatchObject([{ level: 'exact', words }]);
  });

  test('every severity is above the one before', () => {
    expect(severities).toEqual(['low', 'medium', 'high']);
  });
});

test('the repository that the policy is meant for makes every other one foreign', () => {
  const policy = { statements: [on(github, { sub: 'repo:o/r:environment:prod' })], hasVariables: true };
  const words = (repository?: string) => check(policy, repository).widest[0]?.words;
  expect(words('o/r')).toMatch(/^only/);
  expect(words('o/x')).toBe('another repository, such as o/r, gets in');
  expect(words('x/r')).toBe('a repository of another owner, such as o, gets in');
});

test('a search that stops is a finding', () => {
  const letters = [...'abcdefghijklmnopqrst'];
  const subs = letters.map(
    (letter) => `*${letter}*${letters.map((other) => `${letter}${other}`).join('*')}*z`,
  );
  const { findings } = checked({
    ...on(github, {}),
    Condition: { StringNotLike: { [`${github}:sub`]: [...subs, '*z', '*:*'] } },
  });
  expect(findings).toContainEqual({
    rule: 'undecided',
    severity: 'high',
    what: 'the search for the widest token stopped before it had tried all',
    why: 'The patterns of the policy can be combined in too many ways.',
    remedy: 'Write fewer wildcards.',
    statement: 0,
    path: ['Statement'],
  });
});

test('each of several things that make a token foreign is enough', () => {
  const sub = (project: string, name: string) =>
    checked(
      on('app.terraform.io', { sub: `organization:o:project:${project}:workspace:${name}:run_phase:apply` }),
    ).widest[0]?.level;
  expect(sub('p', '*')).toBe('repository');
  expect(sub('*', 'w')).toBe('repository');
  expect(sub('*', '*')).toBe('repository');
  expect(sub('p', 'w')).toBe('exact');
  const run = (workflow: string, reusable: string) =>
    checked(on(github, { sub: 'repo:o/r:environment:x', workflow, job_workflow_ref: reusable })).widest[0]
      ?.level;
  expect(run('x', 'o/*')).toBe('workflow');
  expect(run('*', 'o/r/x.yml@main')).toBe('workflow');
  expect(run('x', 'o/r/x.yml@main')).toBe('exact');
});

test('only a policy of GitHub that means one repository can be narrowed', () => {
  const home = { owner: ['o'], repository: ['r'] };
  expect(narrowed(github, '*', home)).toBeDefined();
  expect(narrowed('gitlab.com', '*', home)).toBeUndefined();
  expect(narrowed(github, '*', { repository: ['r'] })).toBeUndefined();
  expect(narrowed(github, '*', { owner: ['o'] })).toBeUndefined();
});
