import { expect, test } from '@jest/globals';
import type { Conditions, Statement } from '../../../trust/engine/statement.ts';
import { checkStatement } from '../../../trust/findings/rules.ts';

const github = 'token.actions.githubusercontent.com';
const on = (operator: string, claim: string, value: string | readonly string[]): Conditions => ({
  [operator]: { [`${github}:${claim}`]: value },
});
/** The rule's finding on a statement, as sentences. */
function sentences(rule: string, statement: Partial<Statement>, provider = github) {
  const found = checkStatement({ Effect: 'Allow', ...statement }, 0, provider).find(
    (each) => each.rule === rule,
  );
  return [found?.what, found?.why, found?.remedy];
}

const keys =
  'aud, sub, amr, actor, actor_id, enterprise_id, environment, job_workflow_ref, ref, repository, repository_id, repository_owner_id, workflow';
const plain = 'repo:o/r:ref:refs/heads/main';

test.each<[string, Partial<Statement>, readonly string[]]>([
  [
    'no-audience',
    {},
    [
      'the audience is not tested',
      'A token that was made for another relying party gets in, as far as the client IDs of the provider allow.',
      `Add "StringEquals": { "${github}:aud": "sts.amazonaws.com" }.`,
    ],
  ],
  [
    'set-operator',
    { Condition: on('ForAllValues:StringLike', 'ref', 'x') },
    [
      'ForAllValues:StringLike is on ref, which has one value',
      'ForAllValues holds when the claim is absent, so a token without it gets in.',
      'Write StringLike.',
    ],
  ],
  [
    'set-operator',
    { Condition: on('ForAnyValue:StringLike', 'ref', 'x') },
    [
      'ForAnyValue:StringLike is on ref, which has one value',
      'ForAnyValue is for keys with several values.',
      'Write StringLike.',
    ],
  ],
  [
    'absent-claim',
    { Condition: on('StringNotLike', 'ref', 'x') },
    [
      'StringNotLike is the only condition on ref',
      'It holds when the claim is absent, and for every value that it does not name.',
      'Add a condition with StringEquals.',
    ],
  ],
  [
    'key-never-there',
    { Condition: on('StringEquals', 'run_id', 'x') },
    [
      `AWS has no key for the claim run_id of ${github}`,
      'The condition never holds, so nobody gets in.',
      `Test one of ${keys}.`,
    ],
  ],
  [
    'key-never-there',
    { Condition: on('StringEqualsIfExists', 'run_id', 'x') },
    [
      `AWS has no key for the claim run_id of ${github}`,
      'The condition always holds.',
      `Test one of ${keys}.`,
    ],
  ],
  [
    'literal-wildcard',
    { Condition: on('StringEquals', 'ref', ['main', 'v*']) },
    [
      'StringEquals takes the wildcard in v* literally',
      'No token has such a ref, so the job does not get in.',
      'Write the whole value, or StringLike.',
    ],
  ],
  [
    'moving-tag',
    { Condition: on('StringEquals', 'ref', 'refs/tags/v1') },
    [
      'ref names a tag',
      'Everybody who can push to the repository can move a tag, unless a rule protects it.',
      'Name a protected branch or an environment, or pin a reusable workflow by its commit.',
    ],
  ],
  [
    'pattern-of-branches',
    { Condition: on('StringLike', 'ref', ['main', 'refs/heads/v*']) },
    [
      'ref names a pattern of branches: refs/heads/v*',
      'A wildcard stands for any characters, so a branch with a longer name fits, too.',
      'Name each branch, or an environment with protection rules.',
    ],
  ],
  [
    'name-without-id',
    { Condition: on('StringEquals', 'sub', plain) },
    [
      'the policy names a repository without its ID',
      'When a repository or its owner is deleted or renamed, somebody else can register the name and gets in.',
      'Add "repository_id", or use the form of sub that has IDs.',
    ],
  ],
  [
    'plain-subject-only',
    { Condition: on('StringEquals', 'sub', plain) },
    [
      'the policy knows only the plain form of sub',
      'Repositories that were made or renamed since 15 July 2026, or opted in, have a sub with IDs, and do not get in.',
      'List both forms.',
    ],
  ],
  [
    'customised-subject',
    { Condition: on('StringEquals', 'sub', 'workflow:Deploy') },
    [
      'sub begins with a claim that others can choose: workflow:Deploy',
      'Another repository can customise its sub in the same way, and choose the same value.',
      'Begin the customised sub with repo, or with repository_owner and repository.',
    ],
  ],
  [
    'free-tags',
    { Action: 'sts:TagSession' },
    [
      'sts:TagSession is allowed without a condition on the tags',
      'The session can have any tags, and policies may trust them.',
      'Add a condition on aws:RequestTag or aws:TagKeys, or leave the action out.',
    ],
  ],
  [
    'environment-twin',
    { Condition: on('StringEquals', 'sub', 'repo:o/r:environment:a%3Ab') },
    [
      'two environments have this sub: one with a colon, and one with %3A in its name',
      'GitHub encodes a colon, but not a percent sign, and the other environment may have no protection rules.',
      `Test ${github}:environment, too.`,
    ],
  ],
])('%s on %j', (rule, statement, wanted) => {
  expect(sentences(rule, statement)).toEqual(wanted);
});
