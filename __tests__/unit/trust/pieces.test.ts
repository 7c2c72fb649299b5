import { expect, test } from '@jest/globals';
import { githubModel } from '../../../trust/tokens/github.ts';
import type { Model } from '../../../trust/tokens/model.ts';
import { otherModels } from '../../../trust/tokens/others.ts';

const models: readonly (readonly [string, Model])[] = [
  ['github', githubModel(['workflow:x', 'repo:o/r'])],
  ...Object.entries(otherModels).map(([kind, model]) => [kind, model([])] as const),
  ['gitlab by ID', otherModels.gitlab(['project_id:5'])],
];

test.each(models)(
  'every form of %s has the pieces of its claims, and the model has them',
  (_, { pieces, forms }) => {
    const known = pieces.map(({ name }) => name);
    for (const form of forms) {
      const claimed = Object.values(form.claims).flatMap((parts) =>
        parts.flatMap((part) => (typeof part === 'string' ? [] : [part.piece])),
      );
      expect(form.pieces).toEqual(expect.arrayContaining(claimed));
      expect(known).toEqual(expect.arrayContaining([...form.pieces]));
      expect(form.pieces).not.toContain('');
    }
  },
);

test.each(models)('a new value of each piece of %s is one that a token can have', (_, { pieces }) => {
  for (const { name, fresh, allows, isValid, values } of pieces) {
    expect(fresh).not.toBe('');
    if (!values && name !== 'job_workflow_ref')
      expect([...fresh].filter((each) => !allows(each))).toEqual([]);
    expect(isValid?.(fresh) ?? true).toBe(true);
  }
});

/** The pieces of a model whose values have the character. */
const allowing = (kind: string, character: string) =>
  models
    .find(([name]) => name === kind)?.[1]
    .pieces.filter(({ allows }) => allows(character))
    .map(({ name }) => name)
    .join(' ');

test.each([
  ['github', '/', 'branch tag environment deployed workflow job_workflow_ref'],
  ['github', ' ', 'environment workflow'],
  ['github', 'a', 'owner repository branch tag environment deployed workflow job_workflow_ref actor'],
  ['gitlab', '/', 'group project source branch tag'],
  ['gitlab', 'a', 'group project source branch tag protected user'],
  ['circleci', '/', 'origin ref'],
  ['buildkite', '/', 'ref'],
  ['terraform', ' ', 'organization project workspace'],
  ['bitbucket', '{', 'repository environment step'],
  ['other', ':', 'subject'],
])('of the pieces of %s, those with %j are %s', (kind, character, names) => {
  expect(allowing(kind, character)).toBe(names);
});

test('a group of GitLab is a path without empty parts', () => {
  const isValid = otherModels.gitlab([]).pieces[0]?.isValid;
  const all = ['g', 'group/sub.x/a-b', '', '/g', 'g/', 'g//s', 'g s', 'g/s t', ' g'];
  expect(all.filter((value) => isValid?.(value))).toEqual(['g', 'group/sub.x/a-b']);
});

test('the pieces that say who somebody is belong together', () => {
  const related = ({ pieces }: Model) =>
    pieces.flatMap(({ name, of, within }) => (of || within ? [`${name} of ${of} within ${within}`] : []));
  expect(related(githubModel([]))).toEqual([
    'owner_id of owner within undefined',
    'repository of undefined within owner',
    'repository_id of repository within undefined',
    'actor_id of actor within undefined',
  ]);
});
