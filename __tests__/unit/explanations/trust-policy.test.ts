import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FallbackError, HopError, SessionsError } from '../../../src/errors/index.ts';
import { missesIn } from '../../../src/explanations/trust-policy.ts';

const github = 'token.actions.githubusercontent.com';
const role = 'arn:aws:iam::111122223333:role/path/deploy';
const claims = {
  iss: `https://${github}`,
  aud: 'sts.amazonaws.com',
  sub: 'repo:o/r:ref:refs/heads/main',
  repository: 'o/r',
};
const policy = (sub: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${github}:aud`]: claims.aud, [`${github}:sub`]: sub } },
    },
  ],
});
const template = (...names: readonly string[]) => ({
  Resources: Object.fromEntries(
    names.map((name) => [
      name,
      { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: policy(claims.sub) } },
    ]),
  ),
});
const refused = (more: object = {}) =>
  new HopError({ number: 1, of: 1, role, claims, cause: new Error('no'), ...more });

const folder = mkdtempSync(join(tmpdir(), 'trust-'));
const files = {
  'main.json': policy(claims.sub),
  'dev.json': policy('repo:o/r:ref:refs/heads/dev'),
  'named.json': template('deploy', 'other'),
  'others.json': template('one', 'two'),
};
beforeAll(() => {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content));
  writeFileSync(join(folder, 'broken.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true }));
const missOf = async (file: string, error: unknown = refused()) =>
  (await missesIn(file, folder, error))[role];

describe('the workflow’s own copy of the trust policy', () => {
  const lets = (file: string) =>
    `the policy in ${file} lets this job in, so the role has another policy, or another role was asked.`;

  test('names the condition that does not fit', async () => {
    const miss = await missOf('dev.json');
    expect(miss).toMatch(/^in dev\.json, .*sub.*\.$/);
    expect(miss).toContain('refs/heads/dev');
  });

  test('may let the job in', async () => {
    expect(await missOf('main.json')).toBe(lets('main.json'));
    expect(await missOf('named.json')).toBe(lets('named.json'));
    expect(await missOf(join(folder, 'main.json'))).toBe(lets(join(folder, 'main.json')));
  });

  test('may have other roles only', async () => {
    expect(await missOf('others.json')).toBe('others.json has no role deploy.');
  });

  test('may be missing or unreadable, which is no failure of its own', async () => {
    expect(await missOf('none.json')).toBe(
      'none.json does not exist, so the step cannot compare it with the token.',
    );
    expect(await missOf('broken.json')).toMatch(/^broken\.json cannot be compared with the token: it .+\.$/);
    expect(await missOf('.')).toMatch(/^\. cannot be compared with the token: it .+\.$/);
  });
});

describe('the roles that are compared', () => {
  const other = 'arn:aws:iam::111122223333:role/x';
  const rolesOf = async (error: unknown) => Object.keys(await missesIn('none.json', folder, error));
  const second = { source: 'access-keys', error: refused({ role: other }) };

  test('are those that refused the token', async () => {
    expect(await rolesOf(refused())).toEqual([role]);
    expect(await rolesOf(refused({ claims: undefined }))).toEqual([]);
    expect(await rolesOf(new Error('x'))).toEqual([]);
  });

  test('are those of all failed sessions, and of a source before its fallback', async () => {
    const failed = [
      { name: 'a', error: refused() },
      { name: 'b', error: new Error('x') },
      { name: 'c', error: refused({ role: other }) },
    ];
    expect(await rolesOf(new SessionsError(failed, 3))).toEqual([role, other]);
    expect(await rolesOf(new FallbackError({ source: 'github-oidc', error: refused() }, second))).toEqual([
      role,
    ]);
  });
});
