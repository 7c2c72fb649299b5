import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../dist/trust/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aws-auth-trust-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const provider = 'token.actions.githubusercontent.com';
const arn = `arn:aws:iam::111122223333:oidc-provider/${provider}`;
const sub = (of: string) => ({ [`${provider}:sub`]: of });
const audience = { [`${provider}:aud`]: 'sts.amazonaws.com' };
const main = 'repo:octo-org/octo-repo:ref:refs/heads/main';

type Json = Readonly<Record<string, unknown>>;
const allow = (Condition: Json, more: Json = {}) => ({
  Effect: 'Allow',
  Principal: { Federated: arn },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition,
  ...more,
});
const policy = (...Statement: Json[]) => ({ Version: '2012-10-17', Statement });

let files = 0;
function file(content: unknown, name = `policy-${++files}.json`): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function trust(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}
const json = (...args: string[]) => JSON.parse(trust(...args, '--json').stdout);
const rulesOf = (of: unknown, ...args: string[]) =>
  json(file(of), ...args).findings.map(({ rule }: { rule: string }) => rule);

describe('a policy for everybody', () => {
  test.each([
    ['Principal *', { Principal: '*' }],
    ['Principal AWS *', { Principal: { AWS: '*' } }],
    ['NotPrincipal', { Principal: undefined, NotPrincipal: { AWS: 'arn:aws:iam::111122223333:root' } }],
  ])('%s lets a foreign token in', (_, more) => {
    const { widest } = json(file(policy(allow({}, { Action: 'sts:*', ...more }))));
    expect(widest).toMatchObject([{ level: 'anyone' }]);
  });
});

test('decisions come in the order of the claims, also for a policy that names no web identity', () => {
  const account = policy({ ...allow({}), Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' });
  const claims = [{ sub: 'repo:a/b:pull_request' }, { sub: main }];
  const { decisions } = json(file(account), '--claims', file(claims));
  expect(decisions.map((each: Json) => each.as)).toEqual(claims.map((each) => each.sub));
});

describe('what a statement asks of the request', () => {
  test.each([
    ['an address', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['a moment', { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['a role session name', { StringEquals: { 'sts:RoleSessionName': 'deploy' } }],
    ['a claim that is a number', { NumericEquals: { [`${provider}:repository_id`]: '74' } }],
  ])('%s hides no foreign token', (_, Condition) => {
    const found = json(file(policy(allow({ ...Condition, StringLike: sub('repo:octo-org/*') }))));
    expect(found.widest).toHaveLength(1);
  });

  test('two statements may want different session names', () => {
    const statements = ['first', 'second'].map((name) =>
      allow({
        StringEquals: { 'sts:RoleSessionName': name },
        StringLike: sub(name === 'first' ? main : 'repo:*'),
      }),
    );
    expect(json(file(policy(...statements))).widest).toMatchObject([{ level: 'anyone', statement: 2 }]);
  });
});

test('a key in another case is the same key', () => {
  const upper = { [`${provider.toUpperCase()}:SUB`]: 'repo:octo-org/*' };
  expect(rulesOf(policy(allow({ StringEquals: audience, StringLike: upper })))).toContain('other-repository');
});

describe('new access', () => {
  const of = (text: string) => file(policy(allow({ StringEquals: audience, StringLike: sub(text) })));

  test.each([
    ['from one repository to all', `${main}`, '*'],
    ['from a prefix to all', 'repo:octo-org/a*', 'repo:octo-org/*'],
    ['from a branch to a tag', main, 'repo:octo-org/octo-repo:ref:refs/tags/v1'],
  ])('%s is found', (_, before, after) => {
    const { findings } = json(of(after), '--base', of(before));
    expect(findings).toHaveLength(1);
    expect(findings[0].what).toMatch(/^new access: /);
  });

  test.each([
    ['the same', main, main],
    ['less', '*', main],
    ['less, in another way', 'repo:octo-org/*', 'repo:octo-org/a*'],
  ])('%s is none', (_, before, after) => {
    expect(json(of(after), '--base', of(before)).findings).toEqual([]);
  });
});

describe('wildcard bombs end within the time of a start', () => {
  const bomb = `*${'a*'.repeat(1_500)}b`;

  test.each([
    ['allowed', allow({ StringLike: sub(bomb) })],
    ['denied', allow({ StringLike: sub('repo:octo-org/*'), StringNotLike: sub(bomb) })],
    ['both', allow({ StringLike: sub(bomb), StringNotLike: sub('*') })],
  ])('%s', (_, statement) => {
    const started = performance.now();
    expect([0, 1]).toContain(trust(file(policy(statement))).status);
    // Ten times the promise, because machines of CI are slow.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('foreign text is no command', () => {
  test('a Sid, a key and a value', () => {
    const hostile = '\n::error::x\u2028::warning::y';
    const odd = allow(
      { StringLike: sub(`repo:${hostile}*`), StringEquals: { [`a${hostile}`]: 'x' } },
      { Sid: hostile },
    );
    const { stdout, stderr } = trust(file(policy(odd, allow({ StringLike: sub('*') }))));
    for (const line of `${stdout}\n${stderr}`.split(/[\n\r\u2028\u2029\u0085]/))
      expect(line).not.toMatch(/^\s*::(error|warning)::/);
  });
});

test('a name of a role begins no command, also after blanks, and turns no text around', () => {
  const name = '::error::x\u202e';
  const { stdout } = trust(
    file({ Role: { RoleName: name, AssumeRolePolicyDocument: policy(allow({ StringLike: sub('*') })) } }),
  );
  expect(stdout).not.toMatch(/^\s*::/m);
  expect(stdout).not.toContain('\u202e');
  expect(stdout).toContain(': :error::x');
});

describe('an expectation with a mistake', () => {
  const tight = () => file(policy(allow({ StringEquals: { ...audience, ...sub(main) } })), 'tight.json');

  test.each([
    ['in a word', 'repository: octo-org/octo-repo\n  alow: [pull_request]', 'alow'],
    ['in a run', 'repository: octo-org/octo-repo\n  allow: [brnch:main]', 'names nobody'],
    ['without a repository', 'allow: [branch:main]', 'needs a repository'],
    ['in claims', 'repository: octo-org/octo-repo\n  allow: [{ aud: x }]', 'claims need a sub'],
  ])('%s is bad input', (_, more, message) => {
    tight();
    const { status, stderr } = trust('--expect', file(`deploy:\n  policy: tight.json\n  ${more}\n`, 'e.yml'));
    expect({ status, isNamed: stderr.includes(message) }).toEqual({ status: 2, isNamed: true });
  });

  test('a policy that AWS refuses meets none', () => {
    file(policy({ ...allow({}), Resource: '*' }), 'refused.json');
    const text = 'deploy:\n  policy: refused.json\n  repository: a/b\n  deny: [pull_request]\n';
    const { status, stdout } = trust('--expect', file(text, 'r.yml'));
    expect(status).toBe(1);
    expect(stdout).toContain('Resource');
  });
});

test('a parameter with a default is checked with it, and named', () => {
  const role = (of: string) => ({
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: policy(
        allow({ StringEquals: audience, StringLike: { [`${provider}:sub`]: { 'Fn::Sub': of } } }),
      ),
    },
  });
  const { findings } = json(
    file({
      Parameters: { Owner: { Type: 'String', Default: 'octo-org' }, Other: { Type: 'String' } },
      Resources: { Known: role('repo:${Owner}/*'), Unknown: role('repo:${Other}/*') },
    }),
  );
  const of = (name: string) =>
    findings.filter((each: Json) => each.role === name).map(({ rule }: { rule: string }) => rule);
  expect(of('Known')).toEqual(expect.arrayContaining(['unresolved', 'other-repository']));
  expect(of('Unknown')).toEqual(['unresolved']);
});

test('two statements with one ID are refused', () => {
  const statement = allow({ StringEquals: { ...audience, ...sub(main) } }, { Sid: 'Same' });
  expect(rulesOf(policy(statement, statement))).toContain('refused');
});

describe('files', () => {
  test('a byte order mark is skipped', () => {
    expect(trust(file(`\ufeff${JSON.stringify(policy(allow({ StringEquals: sub(main) })))}`)).status).toBe(0);
  });

  test('SARIF that cannot be written is bad input', () => {
    const target = join(folder, 'a-folder');
    mkdirSync(target);
    const { status, stderr } = trust(file(policy(allow({ StringEquals: sub(main) }))), '--sarif', target);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${target} cannot be written (EISDIR)\n` });
  });

  test('a repository that is none is bad input, also if nobody asks', () => {
    const { status } = trust(file(policy(allow({ StringEquals: sub(main) }))), '--repository', 'nonsense');
    expect(status).toBe(2);
  });

  test('nested objects are answered', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(trust(file(deep)).status).toBe(2);
  });
});

test('the action asks for the job itself', () => {
  const [output, summary] = [file(''), file('')];
  const { stdout } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    cwd: folder,
    env: {
      INPUT_POLICY: file(policy(allow({ StringEquals: { ...audience, ...sub(main) } }))),
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_REPOSITORY_ID: '74',
      GITHUB_REPOSITORY_OWNER_ID: '65',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      RUNNER_TEMP: folder,
    },
  });
  expect(stdout).toContain('this job (branch:main)');
  const [, result = ''] = readFileSync(output, 'utf8').split('\n');
  // The plain form, and the one with IDs, which this policy does not name.
  expect(JSON.parse(result).decisions.map((each: Json) => each.decision)).toEqual(['allowed', 'denied']);
});
