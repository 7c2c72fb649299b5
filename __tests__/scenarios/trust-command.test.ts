import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../dist/trust/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aws-auth-trust-'));
afterAll(() => rmSync(folder, { recursive: true }));

const provider = 'token.actions.githubusercontent.com';
const arn = `arn:aws:iam::111122223333:oidc-provider/${provider}`;
const main = 'repo:octo-org/octo-repo:ref:refs/heads/main';

function policyOf(sub: string | readonly string[], operator = 'StringLike') {
  const Condition = {
    StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' },
    [operator]: {
      ...(operator === 'StringEquals' && { [`${provider}:aud`]: 'sts.amazonaws.com' }),
      [`${provider}:sub`]: sub,
    },
  };
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: arn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  };
  return { Version: '2012-10-17', Statement: [statement] };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
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

const tight = file('tight.json', policyOf([main], 'StringEquals'));
const wide = file('wide.json', policyOf([main, 'repo:octo-org/*']));

describe('the question whether a job gets in', () => {
  const repository = ['--repository', 'octo-org/octo-repo'];

  test('is answered with the statement and the condition that decides', () => {
    const { decisions } = json(tight, ...repository, '--as', 'branch:main', '--as', 'pull_request');
    expect(decisions).toMatchObject([
      { role: 'tight', as: 'branch:main', decision: 'allowed', statement: 1, why: 'statement 1 allows it' },
      { as: 'pull_request', decision: 'denied', statement: 1, why: expect.stringContaining('pull_request') },
    ]);
  });

  test('is answered for both forms of sub when the IDs are known', () => {
    const { decisions } = json(tight, '--repository', 'octo-org@65/octo-repo@74', '--as', 'branch:main');
    expect(decisions.map(({ decision }: { decision: string }) => decision)).toEqual(['allowed', 'denied']);
    expect(decisions[1].claims.sub).toBe('repo:octo-org@65/octo-repo@74:ref:refs/heads/main');
  });

  test('is answered for claims, in their order, by the keys that AWS has for the issuer', () => {
    const claims = file('claims.json', [
      { sub: main, aud: 'sts.amazonaws.com' },
      { sub: main, aud: 'other' },
      { iss: 'https://gitlab.com', sub: main, aud: 'sts.amazonaws.com' },
    ]);
    const { decisions } = json(tight, '--claims', claims);
    expect(decisions.map(({ decision }: { decision: string }) => decision)).toEqual([
      'allowed',
      'denied',
      'denied',
    ]);
  });
});

describe('the question who else gets in', () => {
  test('is answered with a token, a place and the statement that is meant', () => {
    const { status, stdout } = trust(wide, '--json');
    const { widest, findings } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(widest).toMatchObject([
      { role: 'wide', level: 'repository', claims: { repository: 'octo-org/anything' } },
    ]);
    const [finding] = findings;
    expect(finding).toMatchObject({ rule: 'other-repository', severity: 'high', witness: widest[0].claims });
    const line = readFileSync(wide, 'utf8').split('\n')[finding.line - 1];
    expect(line?.slice(finding.column - 1)).toMatch(/^"token.actions.githubusercontent.com:sub"/);
    const { Condition } = finding.narrowed.plain;
    expect(Condition.StringEquals[`${provider}:sub`]).toBe(main);
  });

  test('a tight policy has no finding that fails the command; --fail-on low finds names without IDs', () => {
    expect(trust(tight)).toMatchObject({ status: 0, stderr: '' });
    expect(trust(tight, '--fail-on', 'low').status).toBe(1);
  });

  test.each([
    ['a pull request', policyOf('repo:octo-org/octo-repo:*'), 'pull-request'],
    ['anybody', policyOf('*'), 'any-token'],
    ['an owner whose name fits', policyOf('repo:octo-org*/octo-repo:ref:refs/heads/main'), 'other-owner'],
    ['another environment', policyOf('repo:octo-org/octo-repo:environment:prod*'), 'other-environment'],
    ['the second value of a list', policyOf([main, '*']), 'any-token'],
  ])('%s', (_, policy, rule) => {
    expect(json(file('case.json', policy)).findings[0]).toMatchObject({ rule, severity: 'high' });
  });

  test('a wide-open second statement is found beside a tight one', () => {
    const second = { Effect: 'Allow', Principal: { Federated: arn }, Action: 'sts:*' };
    const policy = {
      Version: '2012-10-17',
      Statement: [policyOf([main], 'StringEquals').Statement[0], second],
    };
    expect(json(file('second.json', policy)).widest).toMatchObject([{ level: 'anyone', statement: 2 }]);
  });

  test('--base counts only access that is new', () => {
    const { findings } = json(wide, '--base', tight);
    expect(findings).toMatchObject([{ what: expect.stringContaining('new access') }]);
    expect(trust(wide, '--base', wide)).toMatchObject({ status: 0 });
    expect(trust(tight, '--base', wide)).toMatchObject({ status: 0 });
  });
});

test('letters of another case are told', () => {
  const policy = file(
    'case-letters.json',
    policyOf(['repo:Octo-Org/octo-repo:ref:refs/heads/main'], 'StringEquals'),
  );
  const { findings } = json(policy, '--repository', 'octo-org/octo-repo');
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'letter-case', severity: 'medium' }));
});

test('environments without protection rules need GitHub, and are else listed as not checked', async () => {
  const policy = file(
    'environment.json',
    policyOf(['repo:octo-org/octo-repo:environment:prod'], 'StringEquals'),
  );
  expect(json(policy).notChecked).toEqual(['unprotected-environment']);
  const asked: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    asked.push(`${url} ${headers.authorization}`);
    response.end(JSON.stringify({ name: 'prod', protection_rules: [] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, [script, policy, '--github-token', 'secret', '--json'], {
    env: { ...process.env, GITHUB_API_URL: `http://127.0.0.1:${port}` },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  await once(child, 'close');
  server.close();
  const { findings, notChecked } = JSON.parse(Buffer.concat(chunks).toString());
  expect(asked).toEqual(['/repos/octo-org/octo-repo/environments/prod bearer secret']);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'unprotected-environment', severity: 'high' }),
  );
  expect(notChecked).toEqual([]);
});

describe('every form of a policy', () => {
  const role = {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: policyOf('repo:octo-org/*') },
  };
  const encoded = encodeURIComponent(JSON.stringify(policyOf('repo:octo-org/*')));
  const resource = (policy: unknown) => ({
    address: 'module.x.aws_iam_role.deploy',
    type: 'aws_iam_role',
    values: { assume_role_policy: policy },
  });
  const plan = (policy: unknown, unknown = false) => ({
    format_version: '1.2',
    planned_values: { root_module: { child_modules: [{ resources: [resource(policy)] }] } },
    resource_changes: [
      { address: 'module.x.aws_iam_role.deploy', change: { after_unknown: { assume_role_policy: unknown } } },
    ],
  });
  test.each([
    [
      'get-role.json',
      { Role: { Arn: 'arn:aws:iam::111122223333:role/deploy', AssumeRolePolicyDocument: encoded } },
    ],
    ['plan.json', plan(JSON.stringify(policyOf('repo:octo-org/*')))],
    ['template.json', { Resources: { Deploy: role } }],
    [
      'template.yml',
      `Parameters:
  Org: { Type: String, Default: octo-org }
Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Properties: { Url: https://${provider} }
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Federated: !GetAtt Provider.Arn }
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringLike:
                ${provider}:sub: !Sub "repo:\${Org}/*"
`,
    ],
  ])('%s', (name, content) => {
    const { widest, findings } = json(file(name, content));
    expect(widest).toMatchObject([{ level: 'repository' }]);
    expect(findings[0].line).toBeGreaterThan(1);
  });

  test('values that are known only later are told, not guessed', () => {
    const { findings, widest } = json(file('later.json', plan(undefined, true)));
    expect(findings).toMatchObject([{ rule: 'unresolved', role: 'module.x.aws_iam_role.deploy' }]);
    expect(widest).toEqual([]);
    const imported = role.Properties.AssumeRolePolicyDocument;
    const text = JSON.stringify({ Resources: { Deploy: role } }).replace(
      '"repo:octo-org/*"',
      '{"Fn::ImportValue":"x"}',
    );
    expect(imported).toBeDefined();
    expect(json(file('import.json', text)).findings).toMatchObject([{ rule: 'unresolved' }]);
  });

  test('what AWS refuses is refused in its words', () => {
    const [statement] = policyOf(main).Statement;
    const refused = { Version: '2012-10-17', Statement: [{ ...statement, Resource: '*' }] };
    expect(json(file('refused.json', refused)).findings).toMatchObject([
      { rule: 'refused', what: 'AWS refuses the policy: Has prohibited field Resource' },
    ]);
  });
});

describe('a test file', () => {
  const expectations = (allow: string) => `deploy:
  policy: tight.json
  repository: octo-org/octo-repo
  allow: [${allow}]
  deny:
    - pull_request
    - branch:dev
    - { sub: "repo:evil/octo-repo:ref:refs/heads/main", aud: sts.amazonaws.com }
`;

  test('passes when every entry holds, and tells each that does not', () => {
    expect(trust('--expect', file('good.yml', expectations('branch:main')))).toMatchObject({ status: 0 });
    const { status, stdout } = trust('--expect', file('bad.yml', expectations('branch:main, tag:v1')));
    expect(status).toBe(1);
    expect(stdout).toContain('deploy: tag:v1 should be allowed, but statement 1 does not apply');
  });
});

describe('bad input', () => {
  test.each([
    ['no policy', [], 'no policy is named'],
    ['no file', ['nowhere.json'], 'cannot be read'],
    ['no JSON', [file('text.json', '{"a":')], 'is not JSON'],
    ['no policy in it', [file('other.json', '{"a":1}')], 'is no policy'],
    ['deep nesting', [file('deep.json', '['.repeat(100_000))], 'is not JSON'],
    ['nobody', [tight, '--repository', 'octo-org/octo-repo', '--as', 'moon'], 'names nobody'],
    ['no repository', [tight, '--as', 'branch:main'], '--as needs --repository'],
    ['no level', [tight, '--fail-on', 'never'], '--fail-on takes'],
  ])('%s', (_, args, message) => {
    const { status, stderr, stdout } = trust(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('a wildcard bomb and 10,000 statements take less than a second', () => {
    const bomb = policyOf(`repo:octo-org/${'*a'.repeat(30)}b`);
    const [statement] = policyOf(main).Statement;
    const many = { Version: '2012-10-17', Statement: Array.from({ length: 10_000 }, () => statement) };
    for (const path of [file('bomb.json', bomb), file('many.json', many)]) {
      const started = performance.now();
      expect([0, 1]).toContain(trust(path).status);
      // Ten times the promise, because machines of CI are slow.
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });
});

test('SARIF has a rule, a level and a place for each finding', () => {
  const path = join(folder, 'out.sarif');
  trust(wide, '--sarif', path);
  const { version, runs } = JSON.parse(readFileSync(path, 'utf8'));
  expect(version).toBe('2.1.0');
  const [{ results, tool }] = runs;
  expect(results[0]).toMatchObject({ ruleId: 'other-repository', level: 'error' });
  expect(tool.driver.rules[results[0].ruleIndex].id).toBe('other-repository');
});

describe('the action', () => {
  function step(inputs: Readonly<Record<string, string>>) {
    const [output, summary] = [file('output', ''), file('summary', '')];
    const env = {
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      RUNNER_TEMP: folder,
    };
    const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8', cwd: folder, env });
    return { status, stdout, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
  }

  test('annotates the line, writes a page and sets the outputs', () => {
    const { status, stdout, output, summary } = step({
      policy: 'wide.json',
      as: 'branch:main\npull_request',
      'fail-on': 'high',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=wide\.json,line=\d+,col=\d+,title=aws-auth trust%3A other-repository::/m,
    );
    expect(output).toMatch(/^result<<(\S+)\n\{"decisions":\[.*\}\n\1\n/);
    expect(output).toContain('sarif<<');
    expect(summary).toContain('| severity |');
  });

  test('foreign text stays text', () => {
    file('hostile.json', policyOf('repo:octo-org/*%0A::error::x|<b>\u0085::set-output name=a::b'));
    const { stdout, summary } = step({ policy: 'hostile.json', 'fail-on': 'high' });
    for (const line of stdout.split(/[\n\u0085]/))
      if (line.startsWith('::')) expect(line).toMatch(/^::(error|warning|notice) file=/);
    expect(summary).not.toContain('<b>');
  });
});
