import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run as check } from '../../trust/command/run.ts';
import { act, root, run, temporaryFolder, toolEnvironment } from './tools.ts';

const template = join(root, 'canary/account.yml');

test('the canary passes against a local AWS', async () => {
  const options = ['--var', 'CANARY_ACCOUNT=111122223333'];
  const { exitCode, output } = await act('.github/workflows/canary.yml', {}, options, 'workflow_dispatch');
  expect(output).toContain('Success - Main The session lasts longer than an hour');
  expect(exitCode).toBe(0);
}, 120_000);

test('the roles of the canary let in the canary alone', async () => {
  const folder = temporaryFolder('canary');
  const policy = join(folder, 'account.yml');
  const values = { Owner: 'octo-org', OwnerId: '"65"', Name: 'octo-repo', RepositoryId: '"74"' };
  const filled = Object.entries(values).reduce(
    (text, [name, value]) =>
      text.replace(`  ${name}:\n    Type: String`, `  ${name}:\n    Type: String\n    Default: ${value}`),
    readFileSync(template, 'utf8'),
  );
  writeFileSync(policy, filled);
  const { decisions, findings, widest } = await check({
    policies: [policy],
    repository: 'octo-org@65/octo-repo@74',
    as: ['environment:canary', 'environment:nobody', 'pull_request', 'branch:main'],
    failOn: 'high',
    json: true,
    help: false,
  });
  const letIn = decisions.filter(({ decision }) => decision === 'allowed');
  // A new repository has the IDs in its subject, an older one has not.
  for (const subject of ['repo:octo-org/octo-repo', 'repo:octo-org@65/octo-repo@74'])
    expect(letIn.map(({ claims }) => claims.sub)).toContain(`${subject}:environment:canary`);
  expect(new Set(letIn.map(({ role, as }) => `${role} ${as}`))).toEqual(
    new Set(['SignIn environment:canary', 'Refused environment:nobody']),
  );
  expect(findings.filter(({ severity }) => severity !== 'low')).toEqual([]);
  expect(widest.every(({ level }) => level === 'exact')).toBe(true);
});

test('the files for CloudFormation and Terraform name the same roles, subjects and claims', () => {
  const found = (name: string, pattern: RegExp) =>
    new Set(readFileSync(join(root, 'canary', name), 'utf8').match(pattern));
  expect(found('account.tf', /canary-chained|:aud|:repository_id|:sub\b/g)).toEqual(
    found('account.yml', /canary-chained|:aud|:repository_id|:sub\b/g),
  );
  expect(found('account.tf', /"repo:[^"]*"/g)).toEqual(
    new Set([
      '"repo:${var.owner}/${var.name}:environment:${each.value}"',
      '"repo:${var.owner}@${var.owner_id}/${var.name}@${var.repository_id}:environment:${each.value}"',
    ]),
  );
  expect(found('account.yml', /"repo:[^"]*canary"/g)).toEqual(
    new Set([
      '"repo:${Owner}/${Name}:environment:canary"',
      '"repo:${Owner}@${OwnerId}/${Name}@${RepositoryId}:environment:canary"',
    ]),
  );
});

test('CloudFormation takes the template', async () => {
  const { exitCode, output } = await run('cfn-lint', [template], toolEnvironment());
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: '' });
});

test('checkov reads the file for Terraform, and finds nothing in it', async () => {
  const checkov = join(root, '.tools/checkov/bin/checkov');
  const args = ['-f', join(root, 'canary/account.tf'), '-o', 'json', '--compact', '--quiet'];
  const { output } = await run(checkov, args, toolEnvironment());
  const { summary } = JSON.parse(output.slice(output.indexOf('{')));
  expect(summary).toMatchObject({ failed: 0, skipped: 0, parsing_errors: 0 });
  expect(summary.resource_count).toBeGreaterThanOrEqual(4);
});
