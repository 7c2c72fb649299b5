import { describe, expect, test } from '@jest/globals';
import { claimsIn, identityFor, identityOf, isGitHub } from '../../../trust/who/identities.ts';
import { IdentityError } from '../../../trust/who/identity.ts';

const push = { event_name: 'push' };
const common = { aud: 'sts.amazonaws.com', repository: 'o/r', repository_owner: 'o' };

test.each([
  ['branch:main', { sub: 'ref:refs/heads/main', ...push, ref: 'refs/heads/main', ref_type: 'branch' }],
  ['branch:a:b', { sub: 'ref:refs/heads/a:b', ...push, ref: 'refs/heads/a:b', ref_type: 'branch' }],
  ['tag:v1', { sub: 'ref:refs/tags/v1', ...push, ref: 'refs/tags/v1', ref_type: 'tag' }],
  ['pull_request', { sub: 'pull_request', event_name: 'pull_request', ref: 'refs/pull/1/merge' }],
  ['environment:prod', { sub: 'environment:prod', ...push, environment: 'prod', ref: 'refs/heads/main' }],
  [
    'environment:a:b:c',
    { sub: 'environment:a%3Ab%3Ac', ...push, environment: 'a:b:c', ref: 'refs/heads/main' },
  ],
])('%s is a run with claims of its own', (as, { sub, ...claims }) => {
  const plain = { ...common, ...claims, sub: `repo:o/r:${sub}` };
  expect(identityOf(as, 'o/r')).toStrictEqual({ as, forms: [plain] });
  const ids = { repository_id: '74', repository_owner_id: '65' };
  const forms = [
    { ...plain, ...ids },
    { ...plain, ...ids, sub: `repo:o@65/r@74:${sub}` },
  ];
  expect(identityOf(as, 'o/r', ['65', '74'])).toStrictEqual({ as, forms });
  expect(identityFor(as, 'o@65/r@74')).toStrictEqual({ as, forms });
  expect(identityFor(as, 'o/r')).toStrictEqual({ as, forms: [plain] });
});

describe('an error tells people what to write', () => {
  test.each([
    '',
    'branch',
    'branch:',
    'pull_request:7',
    'Branch:main',
    'user:x',
    ':main',
    'environment',
    'x branch:a',
    'pull_request x',
    'branch:a\nb',
  ])('for the run %j', (as) => {
    expect(() => identityOf(as, 'o/r')).toThrow(
      new IdentityError(
        `"${as}" names nobody: write branch:NAME, tag:NAME, pull_request or environment:NAME`,
      ),
    );
  });

  test.each([
    '',
    'o',
    'o/',
    '/r',
    'o/r/s',
    'o r/s',
    'x o/r',
    'o/r x',
    'o@65/r',
    'o/r@74',
    'o@a/r@74',
    'o@65/r@74x',
    'xx o@65/r@74',
  ])('for the repository %j', (repository) => {
    expect(() => identityFor('pull_request', repository)).toThrow(
      new IdentityError(`"${repository}" is no repository: write OWNER/NAME`),
    );
  });

  test.each([
    ['[', /^the claims are not JSON: [^\n]{9,}$/],
    ['5', /^the claims number 1 are no object$/],
    ['null', /^the claims number 1 are no object$/],
    ['[{}, "x"]', /^the claims number 2 are no object$/],
    ['[{}, {}, []]', /^the claims number 3 are no object$/],
  ])('for the claims %s', (text, message) => {
    expect(() => claimsIn(text)).toThrow(IdentityError);
    expect(() => claimsIn(text)).toThrow(message);
  });
});

test('a name may have dots, hyphens and underscores', () => {
  const [form] = identityOf('pull_request', 'o-1/r_2.x').forms;
  expect(form).toMatchObject({ repository_owner: 'o-1', sub: 'repo:o-1/r_2.x:pull_request' });
  expect(identityFor('pull_request', 'o-1@12/r_2.x@34').forms[1]).toMatchObject({
    sub: 'repo:o-1@12/r_2.x@34:pull_request',
  });
});

test('claims are one object or several, each named by its sub or its number', () => {
  expect(claimsIn('{"sub":"a","aud":"x"}')).toEqual([{ as: 'a', forms: [{ sub: 'a', aud: 'x' }] }]);
  expect(claimsIn('[{"sub":"a"},{"sub":5},{}]').map(({ as }) => as)).toEqual(['a', 'claims 2', 'claims 3']);
});

test('a provider issues tokens of GitHub, or does not', () => {
  expect(isGitHub('token.actions.githubusercontent.com')).toBe(true);
  expect(isGitHub('gitlab.com')).toBe(false);
});
