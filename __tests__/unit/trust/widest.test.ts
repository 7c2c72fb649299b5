import { describe, expect, test } from '@jest/globals';
import type { Conditions, Statement } from '../../../trust/engine/statement.ts';
import {
  actsOn,
  providersOf,
  searchable,
  type WidestOptions,
  widestOf,
} from '../../../trust/widest/widest.ts';

const github = 'token.actions.githubusercontent.com';
const action = 'sts:AssumeRoleWithWebIdentity';
const policyOf = (...statements: readonly Statement[]) => ({ statements, hasVariables: true });
const on = (provider: string, Condition: Conditions, Effect: Statement['Effect'] = 'Allow'): Statement => ({
  Effect,
  Principal: { Federated: provider },
  Action: action,
  Condition,
});
const like = (sub: string, more: Record<string, string | string[]> = {}): Conditions => ({
  StringLike: { 'x.io:sub': sub, ...more },
});
const widest = (statements: readonly Statement[], options?: WidestOptions) =>
  widestOf(policyOf(...statements), 'x.io', options);
const sub = (...statements: readonly Statement[]) => widest(statements)?.claims.sub;

describe('the providers of a policy', () => {
  test.each<[Partial<Statement>, string[]]>([
    [{ Action: action, Principal: { Federated: 'x.io' } }, ['x.io']],
    [{ Action: 'STS:assumerole*', Principal: { Federated: ['x.io', 'y.io', 'x.io'] } }, ['x.io', 'y.io']],
    [{ Action: ['sts:TagSession', 'sts:*'], Principal: { Federated: 'x.io' } }, ['x.io']],
    [{ Action: 'sts:AssumeRole', Principal: { Federated: 'x.io' } }, []],
    [{ NotAction: 'sts:TagSession', Principal: { Federated: 'x.io' } }, ['x.io']],
    [{ Principal: { Federated: 'x.io' } }, []],
    [{ Effect: 'Deny', Action: action, Principal: { Federated: 'x.io' } }, []],
    [{ Action: action }, []],
    [{ Action: action, Principal: '*' }, ['*']],
    [{ Action: action, Principal: { AWS: ['1', '*'], Federated: 'x.io' } }, ['*']],
    [{ Action: action, Principal: { AWS: '123456789012' } }, []],
    [{ Action: action, NotPrincipal: { Federated: 'x.io' } }, ['*']],
    [{ Action: action, Principal: { Federated: 'arn:aws:iam::1:saml-provider/s' } }, []],
  ])('of %j are %j', (statement, providers) => {
    expect(providersOf(policyOf({ Effect: 'Allow', ...statement }))).toEqual(providers);
  });

  test('that are searched: GitHub for everybody, and none with a wildcard', () => {
    const searched = (...Federated: readonly string[]) =>
      searchable(policyOf({ Effect: 'Allow', Action: action, Principal: { Federated } }));
    expect(searched('x.io', '*')).toEqual(['x.io', github]);
    expect(searched(github, '*')).toEqual([github]);
    expect(searched('x*', 'y?.io', 'z.io')).toEqual(['z.io']);
  });

  test('matter for the action of web identities in any case', () => {
    expect(actsOn(action.toUpperCase())).toBe(true);
    expect(actsOn(['sts:TagSession', 'sts:AssumeRoleWithSAML'])).toBe(false);
  });
});

describe('the widest token', () => {
  test('is of the statement that lets the most foreign one in', () => {
    const all = [on('x.io', like('a')), on('x.io', like('a*')), on('x.io', like('b'))];
    expect(widest(all)).toMatchObject({
      provider: 'x.io',
      level: 'owner',
      rank: 1,
      statement: 2,
      what: 'a token',
      claims: { sub: 'as', aud: 'sts.amazonaws.com', iss: 'https://x.io' },
      home: { subject: ['a', 'b'] },
    });
  });

  test('is of the first statement if another lets none more foreign in', () => {
    expect(widest([on('x.io', like('a')), on('x.io', like('b'))])).toMatchObject({
      level: 'exact',
      statement: 1,
      claims: { sub: 'a' },
    });
    expect(sub(on('x.io', like('a*')), on('x.io', like('b*')))).toBe('as');
    expect(sub(on('x.io', like('*')), on('x.io', like('*')))).toBe('stranger');
  });

  test('is none if nobody gets in', () => {
    expect(widest([])).toBeUndefined();
    expect(widest([on('y.io', like('a'))])).toBeUndefined();
    expect(widest([on('x.io', like('a')), on('x.io', like('a'), 'Deny')])).toBeUndefined();
  });

  test('is one that no Deny refuses', () => {
    expect(sub(on('x.io', like('a*')), on('x.io', like('as'), 'Deny'))).toMatch(/^a(?!s$)./);
    expect(sub(on('x.io', like('*')), on('x.io', like('stranger'), 'Deny'))).toBe('zq0');
  });

  test('is not one that the policy before let in', () => {
    const before = policyOf(on('x.io', like('as')), on('x.io', like('a')));
    expect(widest([on('x.io', like('a*'))], { before })?.claims.sub).toMatch(/^a(?!s$)./);
    expect(widest([on('x.io', like('as'))], { before })).toBeUndefined();
  });

  test('means what the statements that allow name, and nothing that they exclude', () => {
    const home = (...statements: readonly Statement[]) => widest(statements)?.home;
    const allow = on('x.io', like('a'));
    expect(home(allow, on('x.io', like('b'), 'Deny'))).toEqual({ subject: ['a'] });
    expect(home({ ...allow, Condition: { StringNotLike: { 'x.io:sub': 'a' } } })).toEqual({});
  });

  test('has an audience of its own statement, not of another one that allows', () => {
    const second = on('x.io', like('b', { 'x.io:aud': 'theirs' }));
    expect(widest([on('x.io', like('a')), second])?.claims.aud).toBe('sts.amazonaws.com');
    expect(widest([second])?.claims.aud).toBe('theirs');
  });

  test('has the form that the values of sub suggest, not those of other claims', () => {
    const gitlab = (claims: Record<string, string>) =>
      widestOf(
        policyOf(
          on('gitlab.com', {
            StringLike: Object.fromEntries(
              Object.entries(claims).map(([key, value]) => [`gitlab.com:${key}`, value]),
            ),
          }),
        ),
        'gitlab.com',
      )?.claims.sub;
    expect(gitlab({ user_login: 'project_id:5' })).toMatch(/^project_path:/);
    expect(gitlab({ sub: 'project_id:5:*' })).toBe('project_id:5:ref_type:branch:ref:any-branch');
  });

  test('is foreign by its workflow only if a statement, also a Deny, says something about workflows', () => {
    const named = { [`${github}:sub`]: 'repo:o/r:environment:e' };
    const level = (more: Record<string, string>, ...denied: readonly Statement[]) =>
      widestOf(policyOf(on(github, { StringLike: { ...named, ...more } }), ...denied), github)?.level;
    expect(level({})).toBe('exact');
    expect(level({ [`${github}:workflow`]: '*' })).toBe('workflow');
    expect(level({}, on(github, { StringLike: { [`${github}:workflow`]: 'x' } }, 'Deny'))).toBe('workflow');
  });

  test('has words for people', () => {
    expect(widest([on('x.io', like('a'))])?.words).toBe('only a token that the policy names gets in');
    expect(widest([on('x.io', like('a*'))])?.words).toBe('another subject, such as as, gets in');
  });

  test('has what the request needs besides the token', () => {
    const conditions = { ...like('a'), StringEquals: { 'aws:SourceVpc': 'v' } };
    expect(sub(on('x.io', conditions))).toBe('a');
  });

  test('is foreign to the repository that the caller names', () => {
    const at = (repository: string) =>
      widestOf(
        policyOf(on(github, { StringLike: { [`${github}:sub`]: 'repo:o/r:environment:e' } })),
        github,
        { repository },
      );
    expect(at('o/r')).toMatchObject({
      level: 'exact',
      home: { owner: ['o'], group: ['o'], repository: ['r'], project: ['r'], environment: ['e'] },
    });
    expect(at('o/s/t')).toMatchObject({ level: 'repository', home: { repository: ['s'], project: ['s'] } });
    expect(at('o')?.home).toMatchObject({ owner: ['o'], repository: [''] });
  });
});

describe('a search that is late', () => {
  test('says so, and takes no further statement', () => {
    let stops = 0;
    const stopped = () => {
      stops += 1;
    };
    const all = [on('x.io', like('a')), on('x.io', like('*'))];
    expect(widest(all, { longest: 60_000 })?.level).toBe('anyone');
    expect(widest(all, { longest: -1, stopped })?.level).not.toBe('anyone');
    expect(stops).toBe(1);
    expect(widest(all, { longest: -1 })?.level).not.toBe('anyone');
  });

  test('says nothing if it is in time', () => {
    let stops = 0;
    widest([on('x.io', like('a')), on('x.io', like('*'))], {
      longest: 60_000,
      stopped: () => {
        stops += 1;
      },
    });
    expect(stops).toBe(0);
  });
});

describe('conditions that only name what does not get in', () => {
  const all = { [`${github}:sub`]: 'repo:octo/*' };
  const found = (condition: Conditions, denied?: Conditions) => {
    const allow = on(github, { ...condition, StringLike: { ...all, ...condition.StringLike } });
    return widestOf(policyOf(allow, ...(denied ? [on(github, denied, 'Deny')] : [])), github);
  };
  const own = 'https://github.com/octo';

  test('leave an audience over', () => {
    expect(found({}, { StringNotEquals: { [`${github}:aud`]: own } })?.claims.aud).toBe(own);
    expect(found({ StringNotEquals: { [`${github}:aud`]: ['sts.amazonaws.com', 'stranger'] } })?.level).toBe(
      'repository',
    );
    const starting = { StringLike: { [`${github}:aud`]: 'a*' }, StringNotEquals: { [`${github}:aud`]: 'a' } };
    expect(found(starting)?.claims.aud).toBe('ax');
  });

  test('leave a method over', () => {
    const denied = { StringNotEquals: { 'x.io:amr': 'authenticated' } };
    const given = widest([on('x.io', like('*')), on('x.io', denied, 'Deny')]);
    expect(given?.claims).toMatchObject({ amr: 'authenticated' });
  });

  test.each<Conditions>([
    { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    { StringNotLike: { 'sts:RoleSessionName': 'ci-*' } },
    { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } },
    { StringEqualsIfExists: { 'sts:RoleSessionName': 'ci' } },
  ])('leave requests over, which somebody may send: %j', (denied) => {
    expect(found({}, denied)?.level).toBe('repository');
  });
});

test('more denials than the search follows make it stop early', () => {
  let stops = 0;
  const denials = Array.from({ length: 101 }, (_, index) => on('x.io', like(`deny-${index}`), 'Deny'));
  const stopped = () => {
    stops += 1;
  };
  widest([on('x.io', like('a*')), ...denials.slice(1)], { stopped });
  expect(stops).toBe(0);
  widest([on('x.io', like('a*')), ...denials], { stopped });
  expect(stops).toBe(1);
});
