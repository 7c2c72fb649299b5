import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root, run, temporaryFolder, toolEnvironment } from './tools.ts';

const old = 'aws-actions/configure-aws-credentials';
const sha = 'e3dd6a429d7300a6a4c196c26e071d42e0343502';
const pin = '0123456789abcdef0123456789abcdef01234567';
const next = 'OWNER/aws-auth';

/** A line of a workflow before and after the command; both are the same if it has to stay. */
const forms: readonly (readonly [before: string, after: string])[] = [
  [`- uses: ${old}@v6`, `- uses: ${next}@v1`],
  [`  uses: ${old}@v1`, `  uses: ${next}@v1`],
  [`  uses: ${old}@v4.0.2`, `  uses: ${next}@v1`],
  [`  uses: ${old}@v1-node16`, `  uses: ${next}@v1`],
  [`  uses: ${old}@main`, `  uses: ${next}@v1`],
  [`  uses: ${old}@releases/v4`, `  uses: ${next}@v1`],
  [`  uses:    ${old}@v6`, `  uses:    ${next}@v1`],
  [`  uses: '${old}@v6'`, `  uses: '${next}@v1'`],
  [`  uses: "${old}@v6"`, `  uses: "${next}@v1"`],
  [`  "uses": "${old}@v6"`, `  "uses": "${next}@v1"`],
  [`  uses: ${old}@v6   `, `  uses: ${next}@v1   `],
  [`  uses: ${old}@v6 # sign in`, `  uses: ${next}@v1 # sign in`],
  [`  uses: "${old}@v6" # sign in`, `  uses: "${next}@v1" # sign in`],
  [`  uses: ${old}@v6 # v6.1.0`, `  uses: ${next}@v1`],
  [`  uses: AWS-Actions/Configure-AWS-Credentials@v6`, `  uses: ${next}@v1`],
  [`  uses: &aws ${old}@v6`, `  uses: &aws ${next}@v1`],
  [`- {uses: ${old}@v6, id: aws}`, `- {uses: ${next}@v1, id: aws}`],
  [`- { id: aws, uses: ${old}@v6 }`, `- { id: aws, uses: ${next}@v1 }`],
  [
    `- { name: sign in, uses: ${old}@${sha}, id: aws }`,
    `- { name: sign in, uses: ${next}@${pin}, id: aws } # v1.0.0`,
  ],
  [`  uses: ${old}@${sha}`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@${sha} # v4.0.2`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@${sha} #v4`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@${sha} # 4.0.2`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@${sha} # tag=v4.0.2`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@${sha} # pin@v4`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@${sha} # v4.0.2 sign in`, `  uses: ${next}@${pin} # v1.0.0 sign in`],
  [`  uses: ${old}@${sha} # sign in`, `  uses: ${next}@${pin} # v1.0.0 sign in`],
  [`  uses: "${old}@${sha}" # ratchet:${old}@v4`, `  uses: "${next}@${pin}" # v1.0.0`],
  [`  uses: ${old}@${sha.toUpperCase()} # v4`, `  uses: ${next}@${pin} # v1.0.0`],
  [`  uses: ${old}@v6 # 3 retries are needed here`, `  uses: ${next}@v1 # 3 retries are needed here`],
  [`  uses: ${old}@v6 # 2024-11-01: approved by ops`, `  uses: ${next}@v1 # 2024-11-01: approved by ops`],
  [`  uses: ${old}@v6 # 2fa team owns this`, `  uses: ${next}@v1 # 2fa team owns this`],
  [`- {uses: ${old}@v6} # v6`, `- {uses: ${next}@v1}`],
  [`- {uses: ${old}@${sha}} # v4.0.2 sign in`, `- {uses: ${next}@${pin}} # v1.0.0 sign in`],
  [
    `- { name: sign in, uses: ${old}@${sha}, id: aws } # v4`,
    `- { name: sign in, uses: ${next}@${pin}, id: aws } # v1.0.0`,
  ],
  [`  # - uses: ${old}@v1`, `  # - uses: ${old}@v1`],
  [`  run: echo "uses: ${old}@v1"`, `  run: echo "uses: ${old}@v1"`],
  [`  name: instead of ${old}@v1`, `  name: instead of ${old}@v1`],
  ['  uses: octo-org/configure-aws-credentials@v1', '  uses: octo-org/configure-aws-credentials@v1'],
  [`  uses: ${old}/helper@v1`, `  uses: ${old}/helper@v1`],
];
const stays = forms.filter(([before, after]) => before === after).map(([before]) => before);

const page = readFileSync(join(root, 'docs/migrating.md'), 'utf8');
const [, command = ''] = /<!-- command: start -->\s+```sh\n([\s\S]*?)```/.exec(page) ?? [];

/** Runs the script in a repository with all forms. Returns the lines afterwards, and the script's output. */
async function migrated(
  script: string,
  ending = '\n',
): Promise<{ readonly lines: readonly string[]; readonly said: string }> {
  const folder = temporaryFolder('migrating');
  const file = join(folder, '.github/workflows/deploy.yaml');
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(file, forms.map(([before]) => before + ending).join(''));
  const env = toolEnvironment();
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    spawnSync('git', args, { cwd: folder, env });
  const { output } = await run('bash', ['-c', script], env, folder);
  const text = readFileSync(file, 'utf8');
  expect(text.endsWith(ending)).toBe(true);
  return { lines: text.slice(0, -ending.length).split(ending), said: output };
}

test(`the command of the migration page rewrites or lists ${forms.length} forms of a line`, async () => {
  expect(forms.length).toBeGreaterThanOrEqual(30);
  const { lines, said } = await migrated(command.replace('COMMIT', pin));
  expect(lines).toEqual(forms.map(([, after]) => after));
  for (const line of stays) expect(said).toContain(line);
  expect(said.trim().split('\n')).toHaveLength(stays.length);
});

test('the command keeps CRLF line endings', async () => {
  const { lines } = await migrated(command.replace('COMMIT', pin), '\r\n');
  expect(lines).toEqual(forms.map(([, after]) => after));
});

test('without a commit to pin, the command keeps and lists pinned lines', async () => {
  const { lines, said } = await migrated(command);
  const pinned = forms.map(([before]) => before).filter((before) => before.toLowerCase().includes(sha));
  for (const line of pinned) {
    expect(lines).toContain(line);
    expect(said).toContain(line);
  }
});
