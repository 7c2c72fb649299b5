import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run as check } from '../../trust/command/run.ts';
import { root, run, temporaryFolder, toolEnvironment } from './tools.ts';

const provider = 'token.actions.githubusercontent.com';
const arn = `arn:aws:iam::111122223333:oidc-provider/${provider}`;
const main = 'repo:octo-org/octo-repo:ref:refs/heads/main';

type Condition = readonly [operator: string, claim: string, values: readonly string[]];

/** Policies by their statements' conditions, checkov's verdict on each, and the rule of severity high that ours finds. */
const cases: Readonly<
  Record<string, { statements: readonly Condition[][]; passes: boolean; rule?: string }>
> = {
  tight: { statements: [[['StringEquals', 'sub', [main]]]], passes: true },
  immutable: {
    statements: [[['StringEquals', 'sub', ['repo:octo-org@65/octo-repo@74:ref:refs/heads/main']]]],
    passes: false,
  },
  second: {
    statements: [[['StringEquals', 'sub', [main]]], [['StringEquals', 'aud', ['sts.amazonaws.com']]]],
    passes: true,
    rule: 'any-token',
  },
  allvalues: {
    statements: [[['ForAllValues:StringLike', 'sub', [main]]]],
    passes: true,
    rule: 'set-operator',
  },
  pull: {
    statements: [[['StringEquals', 'sub', ['repo:octo-org/octo-repo:pull_request']]]],
    passes: true,
    rule: 'pull-request',
  },
  list: { statements: [[['StringLike', 'sub', [main, '*']]]], passes: false, rule: 'any-token' },
};

const terraform = (statements: readonly Condition[][]) =>
  statements
    .map(
      (conditions) => `
  statement {
    effect  = "Allow"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["${arn}"]
    }${conditions
      .map(
        ([operator, claim, values]) => `
    condition {
      test     = "${operator}"
      variable = "${provider}:${claim}"
      values   = ${JSON.stringify(values)}
    }`,
      )
      .join('')}
  }`,
    )
    .join('');

const policy = (statements: readonly Condition[][]) => ({
  Version: '2012-10-17',
  Statement: statements.map((conditions) => ({
    Effect: 'Allow',
    Principal: { Federated: arn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: Object.fromEntries(
      conditions.map(([operator, claim, values]) => [operator, { [`${provider}:${claim}`]: values }]),
    ),
  })),
});

test('what the rule of checkov for GitHub OIDC passes or fails wrongly, beside the findings of ours', async () => {
  const folder = temporaryFolder('checkov');
  const blocks = Object.entries(cases).map(
    ([name, { statements }]) => `data "aws_iam_policy_document" "${name}" {${terraform(statements)}\n}\n`,
  );
  writeFileSync(join(folder, 'main.tf'), blocks.join(''));
  const checkov = join(root, '.tools/checkov/bin/checkov');
  const args = ['-f', join(folder, 'main.tf'), '-c', 'CKV_AWS_358', '-o', 'json'];
  const { output } = await run(checkov, args, toolEnvironment());
  const { passed_checks: passed } = JSON.parse(output.slice(output.indexOf('{'))).results;
  const names = passed.map(({ resource }: { resource: string }) => resource.split('.').at(-1));
  const found: Record<string, { passes: boolean; rule?: string | undefined }> = {};
  for (const [name, { statements }] of Object.entries(cases)) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(policy(statements)));
    const { findings } = await check({ policies: [file], as: [], failOn: 'high', json: true, help: false });
    const rule = findings.find(({ severity }) => severity === 'high')?.rule;
    found[name] = { passes: names.includes(name), ...(rule && { rule }) };
  }
  const wanted = Object.entries(cases).map(([name, { statements: _, ...rest }]) => [name, rest]);
  expect(found).toEqual(Object.fromEntries(wanted));
});
