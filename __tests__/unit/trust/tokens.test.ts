import { describe, expect, test } from '@jest/globals';
import { githubModel, templatesIn } from '../../../trust/tokens/github.ts';
import {
  claimOf,
  type Form,
  type Model,
  ordered,
  type Part,
  partsOf,
  piece,
} from '../../../trust/tokens/model.ts';
import { otherModels } from '../../../trust/tokens/others.ts';
import { isDigit, isFree, isOfName, isOfPath, isPrinted } from '../../../trust/tokens/text.ts';

const shown = (parts: readonly Part[] = []) =>
  parts.map((part) => (typeof part === 'string' ? part : `{${part.piece}}`)).join('');
const subs = ({ forms }: Model) => [
  ...new Set(forms.map(({ what, level, claims }) => `${what} ${level ?? '-'} ${shown(claims.sub)}`)),
];
const claimsOf = (form: Form | undefined) =>
  Object.fromEntries(Object.entries(form?.claims ?? {}).map(([name, parts]) => [name, shown(parts)]));

test.each([
  [isPrinted, 'a ~é😀:*?[^\\', '\x00\x1f\x7f\x80\x9f\n'],
  [isDigit, '0189', 'a/:.'],
  [isOfName, 'azAZ09_.-', '@[`{/:*? é'],
  [isOfPath, 'azAZ09_.-/@é{', ' ~^:?*[\\\x7f\n'],
  [isFree, 'az /~^[\\é', ':*?\n'],
])('%p takes %j and not %j', (takes, good, bad) => {
  expect([...good].filter((character) => !takes(character))).toEqual([]);
  expect([...bad].filter(takes)).toEqual([]);
});

test('a template has fixed texts and pieces, and a claim their values', () => {
  const parts = partsOf('repo:{owner}/{name}');
  expect(parts).toEqual(['repo:', piece('owner'), '/', piece('name')]);
  expect(partsOf('{a}')).toEqual([{ piece: 'a' }]);
  expect(partsOf('a')).toEqual(['a']);
  expect(claimOf(parts, { owner: 'o' })).toBe('repo:o/');
  expect(claimOf(parts, { owner: 'o', name: 'r' })).toBe('repo:o/r');
  expect(ordered(['x', 'name', 'owner'], parts)).toEqual(['owner', 'name', 'x']);
});

const branch = 'ref:refs/heads/{branch}';
const tag = 'ref:refs/tags/{tag}';
const environment = 'environment:{environment}';

describe('the tokens of GitHub', () => {
  test('have the plain sub and the one with IDs', () => {
    const both = (what: string, level: string, context: string) => [
      `${what} ${level} repo:{owner}/{repository}:${context}`,
      `${what} ${level} repo:{owner}@{owner_id}/{repository}@{repository_id}:${context}`,
    ];
    expect(subs(githubModel(['repo:o/r:*', 'repo:o/r:ref:refs/heads/main']))).toEqual([
      ...both('a pull request', '3', 'pull_request'),
      ...both('a push to a branch', '-', branch),
      ...both('a push of a tag', '-', tag),
      ...both('a run for an environment', '-', environment),
    ]);
  });

  test('have the claims of their run', () => {
    const { forms } = githubModel([]);
    const runs = forms.filter(({ claims }) => !shown(claims.sub).includes('@')).map(claimsOf);
    expect(runs.map(({ ref, event_name, environment: own }) => [ref, event_name, own])).toEqual([
      ['refs/pull/{number}/merge', 'pull_request', undefined],
      ['refs/heads/{branch}', 'push', undefined],
      ['refs/tags/{tag}', 'push', undefined],
      ['refs/heads/{deployed}', 'push', '{environment}'],
      ['refs/tags/{deployed}', 'push', '{environment}'],
      ['refs/pull/{number}/merge', 'pull_request', '{environment}'],
    ]);
    expect(runs[1]).toEqual({
      repository: '{owner}/{repository}',
      repository_owner: '{owner}',
      repository_id: '{repository_id}',
      repository_owner_id: '{owner_id}',
      workflow: '{workflow}',
      job_workflow_ref: '{job_workflow_ref}',
      actor: '{actor}',
      actor_id: '{actor_id}',
      enterprise_id: '{enterprise_id}',
      ref: 'refs/heads/{branch}',
      event_name: 'push',
      sub: `repo:{owner}/{repository}:${branch}`,
    });
  });

  test.each([
    [['repo:o/r:ref:refs/heads/main'], []],
    [['repo:o/r:environment:prod'], []],
    [['repo:o/r:pull_request', 'repo:o/*', 'repo:*', '*', 'x'], []],
    [['repo:o/r'], [['repo']]],
    [['repo:o/*'], []],
    [['repo:owner/name'], [['repo']]],
    [['repo:*o/r', 'repo:o/r*', 'repo:a/b*c', 'repo:o?/r', 'repo:o'], []],
    [['repo:o/r:event_name:push'], [['repo', 'event_name']]],
    [['actor:repo:x'], [['actor']]],
    [['repo:o/r:ref:x:workflow:y'], [['repo', 'ref', 'workflow']]],
    [['workflow:Deploy', 'workflow:Other'], [['workflow']]],
    [['workflow:ref:x'], [['workflow', 'ref']]],
    [
      ['repository:o/r:context:x', 'actor:a'],
      [['repository', 'context'], ['actor']],
    ],
    [['x:repo:y'], []],
    [['x:workflow'], []],
    [['repo:o/r:job_workflow_ref:x'], [['repo', 'job_workflow_ref']]],
  ])('have the customised forms that %j suggest: %j', (values, wanted) => {
    expect(templatesIn(values)).toEqual(wanted);
  });

  test('have a customised sub for each kind of run that has its claims', () => {
    const own = subs(githubModel(['environment:prod:workflow:x', 'repo:o/r'])).slice(8);
    expect(own).toEqual([
      `a run for an environment - ${environment}:workflow:{workflow}`,
      'a pull request 3 repo:{owner}/{repository}',
      'a pull request 3 repo:{owner}@{owner_id}/{repository}@{repository_id}',
      'a push to a branch - repo:{owner}/{repository}',
      'a push to a branch - repo:{owner}@{owner_id}/{repository}@{repository_id}',
      'a push of a tag - repo:{owner}/{repository}',
      'a push of a tag - repo:{owner}@{owner_id}/{repository}@{repository_id}',
      'a run for an environment - repo:{owner}/{repository}',
      'a run for an environment - repo:{owner}@{owner_id}/{repository}@{repository_id}',
    ]);
  });
});

test('a customised sub of GitHub has the whole claims, and one form for each kind of run', () => {
  const { forms } = githubModel(['ref:x', 'event_name:x']);
  expect(forms.slice(12).map(({ claims }) => shown(claims.sub))).toEqual([
    'ref:refs/pull/{number}/merge',
    'ref:refs/heads/{branch}',
    'ref:refs/tags/{tag}',
    'ref:refs/heads/{deployed}',
    'ref:refs/tags/{deployed}',
    'ref:refs/pull/{number}/merge',
    'event_name:pull_request',
    'event_name:push',
    'event_name:push',
    'event_name:push',
    'event_name:push',
    'event_name:pull_request',
  ]);
});

test('new values are ones that people recognise', () => {
  const fresh = ({ pieces }: Model) => pieces.map(({ name, fresh: value }) => `${name}: ${value}`);
  expect(fresh(githubModel([]))).toEqual(
    expect.arrayContaining(['owner: stranger', 'repository: anything', 'actor: somebody']),
  );
  expect(fresh(otherModels.buildkite())).toEqual(
    expect.arrayContaining(['organization: stranger', 'ref: any-branch']),
  );
});

test('a reference of GitLab is protected or not', () => {
  const isProtected = otherModels.gitlab([]).pieces.find(({ name }) => name === 'protected');
  expect(isProtected?.values).toEqual(['true', 'false']);
});

describe('the tokens of', () => {
  test.each<[keyof typeof otherModels, readonly string[], readonly string[]]>([
    [
      'gitlab',
      [],
      [
        'a merge request - project_path:{group}/{project}:ref_type:branch:ref:{source}',
        'a push to a branch - project_path:{group}/{project}:ref_type:branch:ref:{branch}',
        'a push of a tag - project_path:{group}/{project}:ref_type:tag:ref:{tag}',
      ],
    ],
    [
      'gitlab',
      ['x', 'project_id:5:*'],
      [
        'a merge request - project_id:{project_id}:ref_type:branch:ref:{source}',
        'a push to a branch - project_id:{project_id}:ref_type:branch:ref:{branch}',
        'a push of a tag - project_id:{project_id}:ref_type:tag:ref:{tag}',
      ],
    ],
    [
      'circleci',
      [],
      [
        'a job - org/{organization}/project/{project}/user/{user}',
        'a job - org/{organization}/project/{project}/user/{user}/vcs-origin/{origin}/vcs-ref/{ref}',
      ],
    ],
    [
      'buildkite',
      [],
      [
        'a build - organization:{organization}:pipeline:{pipeline}:ref:refs/heads/{ref}:commit:{commit}:step:{step}',
        'a build - organization:{organization}:pipeline:{pipeline}:ref:refs/tags/{ref}:commit:{commit}:step:{step}',
      ],
    ],
    [
      'terraform',
      [],
      [
        'a plan 3 organization:{organization}:project:{project}:workspace:{workspace}:run_phase:plan',
        'an apply - organization:{organization}:project:{project}:workspace:{workspace}:run_phase:apply',
      ],
    ],
    ['bitbucket', [], ['a step 1 {repository}:{step}', 'a deployment - {repository}:{environment}:{step}']],
    ['other', [], ['a token - {subject}']],
  ])('%s with %j', (kind, values, wanted) => {
    expect(subs(otherModels[kind](values))).toEqual(wanted);
  });

  test('GitLab, Buildkite and CircleCI have other claims, too', () => {
    expect(claimsOf(otherModels.gitlab([]).forms[0])).toMatchObject({
      project_id: '{project_id}',
      namespace_id: '{namespace_id}',
      user_login: '{user}',
      ref_protected: '{protected}',
      runner_environment: 'gitlab-hosted',
      pipeline_source: 'merge_request_event',
    });
    expect(claimsOf(otherModels.gitlab([]).forms[1])).toMatchObject({ pipeline_source: 'push' });
    expect(claimsOf(otherModels.gitlab([]).forms[2])).toMatchObject({ pipeline_source: 'push' });
    expect(claimsOf(otherModels.buildkite().forms[0])).toMatchObject({
      organization_slug: '{organization}',
      organization_id: '{organization_id}',
      pipeline_slug: '{pipeline}',
      pipeline_id: '{pipeline_id}',
      build_branch: '{ref}',
    });
    expect(claimsOf(otherModels.circleci().forms[0])).toMatchObject({
      'oidc.circleci.com/project-id': '{project}',
    });
  });
});
