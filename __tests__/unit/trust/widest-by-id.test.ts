import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../trust/engine/statement.ts';
import { widestOf } from '../../../trust/widest/widest.ts';

const github = 'token.actions.githubusercontent.com';
const levelOf = (
  provider: string,
  ...all: readonly Readonly<Record<string, string | readonly string[]>>[]
) => {
  const statements = all.map((claims): Statement => {
    const keys = Object.entries(claims).map(([claim, value]) => [`${provider}:${claim}`, value]);
    return {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringLike: Object.fromEntries(keys) },
    };
  });
  return widestOf({ statements, hasVariables: true }, provider)?.level;
};

describe('an ID names one repository, of whatever owner, so the widest token is', () => {
  test.each<[Record<string, string | string[]>, string]>([
    [{ repository_id: '74' }, 'event'],
    [{ repository_id: '74', environment: 'prod' }, 'exact'],
    [{ repository_id: ['74', '75'], environment: 'prod' }, 'exact'],
    [{ repository_id: '74', ref: 'refs/heads/main', sub: 'repo:*:ref:*' }, 'exact'],
    [{ sub: 'repository_id:74' }, 'event'],
    [{ sub: 'repository_id:74:environment:prod' }, 'exact'],
    [{ sub: 'repo:*@65/*@74:environment:prod' }, 'exact'],
    [{ sub: 'repo:*@65/*:environment:prod' }, 'repository'],
    [{ sub: 'repository_owner_id:65:environment:prod' }, 'repository'],
    [{ repository_owner_id: '65' }, 'repository'],
    [{ repository_id: '7*' }, 'anyone'],
    [{ actor_id: '5' }, 'anyone'],
  ])('of GitHub with %j: %s', (claims, level) => {
    expect(levelOf(github, claims)).toBe(level);
  });

  test('no wider because of another statement', () => {
    const named = { sub: 'repo:o/r:environment:prod' };
    expect(levelOf(github, named, { repository_id: '74', environment: 'prod' })).toBe('exact');
    expect(levelOf(github, { sub: 'repo:o@65/r@74:environment:prod' }, { sub: 'repo:o*/r:*' })).toBe('owner');
  });

  test.each<[string, Record<string, string>, string]>([
    ['gitlab.com', { project_id: '5', ref_protected: 'true', pipeline_source: 'push' }, 'ref'],
    ['gitlab.com', { namespace_id: '5' }, 'repository'],
    ['gitlab.com', { user_login: 'somebody' }, 'anyone'],
    ['agent.buildkite.com', { pipeline_id: '5', build_branch: 'main' }, 'exact'],
    ['agent.buildkite.com', { organization_id: '5' }, 'repository'],
  ])('of %s with %j: %s', (provider, claims, level) => {
    expect(levelOf(provider, claims)).toBe(level);
  });
});
