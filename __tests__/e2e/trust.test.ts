import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run as check } from '../../trust/command/run.ts';
import { asSarif } from '../../trust/command/sarif.ts';
import { act, root, run, temporaryFolder, toolEnvironment } from './tools.ts';

/** A test vector: does a token satisfy a condition, and is the condition safe? */
interface Vector {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly claims?: Readonly<Record<string, string>>;
  readonly condition: Condition & { readonly of?: readonly Condition[] };
  readonly expect: 'match' | 'no-match';
  readonly judgment?: { readonly grade: 'safe' | 'caution' | 'dangerous' };
}

interface Condition {
  readonly consumer: string;
  readonly claim?: string;
  readonly qualifier?: string;
  readonly pattern: string | readonly string[];
}

const providers: Readonly<Record<string, string>> = {
  github: 'token.actions.githubusercontent.com',
  gitlab: 'gitlab.com',
  circleci: 'oidc.circleci.com/org/2a3b4c5d-1111-2222-3333-444455556666',
  'terraform-cloud': 'app.terraform.io',
  bitbucket: 'api.bitbucket.org/2.0/workspaces/my-workspace/pipelines-config/identity/oidc',
};

const lib = join(root, '.tools/venv/lib');
const python = readdirSync(lib).find((name) => name.startsWith('python')) ?? '';
const folder = join(lib, python, 'site-packages/subvectors/vectors');
const vectors = readdirSync(folder)
  .filter((name) => name.endsWith('-aws.json'))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { vectors: Vector[] }).vectors);

/**
 * The trust policy of a vector. A vector about `aud` or `environment` alone is about one key of a policy, whose `sub` AWS wants to
 * be tested, too, when a role is made: for the findings it stands beside the subject's own `sub`.
 */
function policyOf({ issuer, subject, condition }: Vector, isWhole: boolean) {
  const provider = providers[issuer] ?? '';
  const written: Record<string, Record<string, unknown>> = {};
  const add = (operator: string, claim: string, pattern: unknown) => {
    written[operator] = { ...written[operator], [`${provider}:${claim}`]: pattern };
  };
  const all = condition.of ?? [condition];
  for (const { consumer, claim = 'sub', qualifier, pattern } of all) {
    const operator = consumer === 'aws-stringlike' ? 'StringLike' : 'StringEquals';
    add(qualifier ? `${qualifier}:${operator}` : operator, claim, pattern);
  }
  const isPart = all.every(({ claim }) => claim === 'aud' || claim === 'environment');
  if (isWhole && isPart) add('StringEquals', 'sub', subject);
  const Principal = { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` };
  const statement = {
    Effect: 'Allow',
    Principal,
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: written,
  };
  return { Version: '2012-10-17', Statement: [statement] };
}

async function checked(vector: Vector, isWhole: boolean) {
  const place = temporaryFolder('vector');
  const [policy, claims] = [join(place, 'policy.json'), join(place, 'claims.json')];
  writeFileSync(policy, JSON.stringify(policyOf(vector, isWhole)));
  writeFileSync(claims, JSON.stringify([{ sub: vector.subject, ...vector.claims }]));
  return check({ policies: [policy], claims, as: [], failOn: 'high', json: true, help: false });
}

describe('the AWS vectors of subvectors', () => {
  const graded = (grade: string) => vectors.filter(({ judgment }) => judgment?.grade === grade);

  test('all have the expected verdict', async () => {
    expect(vectors).toHaveLength(93);
    const wrong = [];
    for (const vector of vectors) {
      const [decided] = (await checked(vector, false)).decisions;
      const found = decided?.decision === 'allowed' ? 'match' : 'no-match';
      if (found !== vector.expect) wrong.push(vector.id);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['dangerous', 31, true],
    ['safe', 22, false],
  ] as const)(
    'each that is graded %s (%i) has a finding of severity high: %s',
    async (grade, count, wanted) => {
      const own = graded(grade);
      expect(own).toHaveLength(count);
      const wrong = [];
      for (const vector of own) {
        const { findings } = await checked(vector, true);
        if (findings.some(({ severity }) => severity === 'high') !== wanted) wrong.push(vector.id);
      }
      expect(wrong).toEqual([]);
    },
  );
});

test('under act, six kinds of run are let in or refused, by the text and by the local cloud', async () => {
  const { output, exitCode } = await act('__tests__/e2e/workflows/six-kinds.yml', {}, []);
  expect(output).toContain(
    'main success, dev failure, tag failure, pull request failure, environment failure, other failure',
  );
  expect(output.match(/refused \(403\), because statement 1 does not apply/g)).toHaveLength(5);
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
});

test('trust-local.yml: the job signs in by its own policy, and a pull request does not', async () => {
  const { output, exitCode } = await act('docs/examples/trust-local.yml', {});
  expect(output).toContain('arn:aws:iam::111122223333:role/deploy: let in.');
  expect(output).toContain('statement 1 does not apply: StringEquals wants');
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
});

test('the SARIF file is read by sarif-tools', async () => {
  const place = temporaryFolder('sarif');
  const vector = vectors.find(({ id }) => id === 'gh-aws-org-wide-wildcard-repo');
  if (!vector) throw new Error('no such vector');
  const file = join(place, 'out.sarif');
  writeFileSync(file, asSarif(await checked(vector, true), '1.0.0'));
  const { exitCode, output } = await run('sarif', ['summary', file], toolEnvironment());
  expect({ exitCode, output }).toMatchObject({ exitCode: 0, output: expect.stringContaining('error: 1') });
});
