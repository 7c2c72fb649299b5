import { describe, expect, test } from '@jest/globals';
import type { Conditions } from '../../../trust/engine/statement.ts';
import { checkStatement } from '../../../trust/findings/rules.ts';

const github = 'token.actions.githubusercontent.com';
const tight = { StringEquals: { aud: 'sts.amazonaws.com', repository_id: '74' } };
const main = 'repo:o/r:ref:refs/heads/main';

/** Each finding as rule, severity and the last key of its path. `conditions`: with the names of claims as keys. */
function found(
  conditions: Conditions,
  provider = github,
  action: string | readonly string[] = 'sts:AssumeRole',
) {
  const Condition = Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${provider}:${key}`, value]),
      ),
    ]),
  );
  return checkStatement({ Effect: 'Allow', Action: action, Condition }, 1, provider).map(
    ({ rule, severity, path, statement }) => {
      expect(statement).toBe(2);
      expect(path.slice(0, 2)).toEqual(['Statement', 1]);
      return [rule, severity, ...path.slice(2)].join(' ').replace(`${provider}:`, '');
    },
  );
}
/** The findings besides those on a condition of their own. */
const beside = (operator: string, claim: string, value: string | readonly string[], provider = github) =>
  found(
    { ...tight, [`${operator}`]: { ...(operator === 'StringEquals' && tight.StringEquals), [claim]: value } },
    provider,
  );

test('a statement that tests audience, repository ID and one branch has no finding', () => {
  expect(beside('StringEquals', 'sub', main)).toEqual([]);
});

describe('the audience', () => {
  test.each<[Conditions, boolean]>([
    [{ StringEquals: { aud: 'x' } }, true],
    [{ StringLike: { AUD: 'x*' } }, true],
    [{ 'ForAnyValue:StringEquals': { aud: 'x' } }, true],
    [{ 'ForAllValues:StringEquals': { aud: 'x' } }, false],
    [{ StringEqualsIfExists: { aud: 'x' } }, false],
    [{ StringNotEquals: { aud: 'x' } }, false],
    [{ Null: { aud: 'false' } }, false],
    [{ StringEquals: { sub: main } }, false],
    [{ StringEquals: { 'x:aud': 'x' } }, false],
    [{}, false],
  ])('with %j is tested: %s', (conditions, isTested) => {
    expect(found(conditions).includes('no-audience medium')).toBe(!isTested);
  });
});

describe('a rule on one condition', () => {
  const on = (operator: string, claim: string) => ` Condition ${operator} ${claim}`;
  test.each<[string, string, string | readonly string[], readonly string[]]>([
    ['ForAllValues:StringEquals', 'ref', 'x', ['set-operator high']],
    ['ForAnyValue:StringEquals', 'ref', 'x', ['set-operator low']],
    ['ForAnyValue:StringEquals', 'amr', 'x', []],
    ['StringEqualsIfExists', 'ref', 'x', ['absent-claim medium']],
    ['StringNotEquals', 'ref', 'x', ['absent-claim medium']],
    ['StringNotEquals', 'repository_id', '9', []],
    ['StringEquals', 'repo_property_x', 'y', ['key-never-there medium']],
    ['StringEquals', 'runner_environment', 'y', ['key-never-there medium']],
    ['StringNotEquals', 'runner_environment', 'y', ['absent-claim medium', 'key-never-there high']],
    ['StringEquals', 'ref', 'x*', ['literal-wildcard medium']],
    ['StringEquals', 'ref', ['x', 'y?'], ['literal-wildcard medium']],
    ['StringEqualsIgnoreCase', 'ref', 'x?', ['literal-wildcard medium']],
    ['StringLike', 'ref', 'x*', []],
    ['ArnEquals', 'ref', 'x*', []],
    ['StringEquals', 'ref', 'refs/tags/v1', ['moving-tag medium']],
    ['StringEquals', 'sub', ['repo:o@1/r@2:ref:refs/tags/v1'], ['moving-tag medium']],
    [
      'StringEquals',
      'job_workflow_ref',
      ['o/r/x.yml@refs/heads/main', 'o/r/x.yml@refs/tags/v1'],
      ['moving-tag medium'],
    ],
    ['StringEquals', 'job_workflow_ref', 'o/r/x.yml@0123456789', []],
    ['StringEquals', 'workflow', 'refs/tags/v1', []],
    ['StringNotEquals', 'repository_id', 'refs/tags/', []],
    ['StringLike', 'ref', 'refs/heads/main*', ['pattern-of-branches medium']],
    ['StringLike', 'ref', ['x', 'refs/heads/v?'], ['pattern-of-branches medium']],
    ['StringLike', 'sub', 'repo:o/r:ref:refs/heads/v*', ['pattern-of-branches medium']],
    ['StringLike', 'sub', 'repo:*/r:ref:refs/heads/main', []],
    ['StringLike', 'ref', 'refs/heads/main', []],
    ['StringEquals', 'ref', 'refs/heads/v*', ['literal-wildcard medium']],
    ['StringLikeIfExists', 'ref', 'refs/heads/v*', ['absent-claim medium']],
    ['StringNotEquals', 'ref', 'refs/tags/v1', ['absent-claim medium']],
    ['StringEquals', 'workflow', 'workflow:Deploy', []],
    ['StringEquals', 'workflow', 'x:environment:a%3Ab', []],
    ['StringLike', 'ref', '*refs/heads/main', []],
    ['StringLike', 'workflow', 'refs/heads/v*', []],
    ['StringEquals', 'sub', 'workflow:Deploy', ['customised-subject high']],
    ['StringEquals', 'sub', [main, 'environment:prod'], ['customised-subject high']],
    ['StringEquals', 'sub', 'head_ref:main', ['customised-subject high']],
    ['StringEquals', 'sub', 'context:x', ['customised-subject high']],
    ['StringEquals', 'sub', 'ref:refs/heads/main', ['customised-subject high']],
    ['StringEquals', 'sub', 'base_ref:main', ['customised-subject high']],
    ['StringEquals', 'sub', 'actor:x', ['customised-subject high']],
    ['StringEquals', 'sub', 'event_name:push', ['customised-subject high']],
    ['StringEquals', 'sub', 'repository:o/r:ref:x', []],
    ['StringEquals', 'sub', 'x:ref:y', []],
    ['StringEquals', 'sub', 'repo:o/r:environment:a%3Ab', ['environment-twin medium']],
    ['StringEquals', 'sub', [main, 'repo:o/r:environment:a%3ab'], ['environment-twin medium']],
    ['StringEquals', 'sub', 'repo:o/r%3A:environment:ab', []],
    ['StringEquals', 'sub', 'repo:o/r:ref:refs/heads/a%3Ab', []],
  ])('%s on %s with %j: %j', (operator, claim, value, wanted) => {
    expect(beside(operator, claim, value)).toEqual(wanted.map((each) => each + on(operator, claim)));
  });
});

test('the names of environments that have one sub are told apart by the claim environment', () => {
  const sub = 'repo:o/r:environment:a%3Ab';
  const firm = { StringEquals: { ...tight.StringEquals, sub, environment: 'a:b' } };
  expect(found(firm)).toEqual([]);
  const loose = {
    StringEquals: { ...tight.StringEquals, sub },
    StringEqualsIfExists: { environment: 'a:b' },
  };
  expect(found(loose)[0]).toMatch(/^environment-twin/);
});
