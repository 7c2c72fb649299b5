import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import { errorOf, keys, role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const chain = { ...deploy, 'role-chain': role('deploy-target', '444455556666') };

/** Runs a step. Returns its result and its job summary. */
async function pageOf(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly step: StepResult; readonly page: string }> {
  const step = await world.step(inputs, { env: { TZ: 'UTC', ...env } });
  return { step, page: step.summary };
}

describe('the summary of a sign-in', () => {
  test('shows ARN, expiration, source and deliveries in a few lines', async () => {
    const { page } = await pageOf(deploy);
    const lines = page.trimEnd().split('\n');
    expect(lines[0]).toBe('### Signed in to AWS');
    expect(lines[2]).toBe('`arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions`');
    expect(lines[6]).toMatch(/^\| `111122223333` \| `us-east-2` \| \d\d:\d\d UTC, in 60 minutes \|$/);
    expect(page).toContain('- **From** GitHub OIDC\n');
    expect(page).toContain('- **Delivered to** the environment\n');
    expect(lines.length).toBeLessThan(18);
  });

  test.each([
    ['Asia/Kolkata', 'UTC\\+05:30'],
    ['America/New_York', 'UTC-0[45]:00'],
  ])('shows the time in the runner’s time zone: %s', async (TZ, zone) => {
    const { page } = await pageOf(deploy, { TZ });
    expect(page).toMatch(new RegExp(`\\| \\d\\d:\\d\\d ${zone}, in 60 minutes \\|`));
  });

  test('draws the chain', async () => {
    const { page } = await pageOf(chain);
    expect(page).toContain(
      'source(["GitHub OIDC"]) --> hop1["deploy<br/>111122223333"] --> hop2["deploy-target<br/>444455556666"]',
    );
  });

  test('names the fallback, the warnings, the session policies and the deliveries', async () => {
    world.cloud.faults.add('token', { kind: 'status', status: 403 }, 1);
    const policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}';
    const { page } = await pageOf({
      ...deploy,
      ...keys,
      'inline-session-policy': policy,
      'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'aws-profile': 'dev',
      'output-credentials': 'true',
    });
    expect(page).toContain('- **From** access keys: the fallback, because GitHub OIDC failed');
    expect(page).toContain('> **Warning:** The sign-in with github-oidc failed');
    expect(page).toContain('- **Delivered to** profile `dev` · outputs');
    expect(page).toContain(
      '- **Limited by** an inline session policy, `arn:aws:iam::aws:policy/ReadOnlyAccess`',
    );
  });

  test('has one table for sessions, with the role that they start from', async () => {
    const { page } = await pageOf({
      ...deploy,
      refresh: 'true',
      sessions: `one: ${role('deploy', '222233334444')}\ntwo: ${role('deploy', '333344445555')}\n`,
    });
    expect(page).toContain('### Signed in to AWS: 2 sessions');
    expect(page.match(/^\| `(one|two)` \| `\d{12}` \|/gm)).toHaveLength(2);
    expect(page).toContain('- **Via** `deploy`');
    expect(page).toContain('profiles `one`, `two`, which renew themselves');
    expect(page).not.toContain('mermaid');
  });

  test('shows nothing that mask-aws-account-id hides', async () => {
    const { page } = await pageOf({ ...chain, 'mask-aws-account-id': 'true' });
    expect(page).not.toMatch(/\d{12}/);
    expect(page).toContain('`***`');
  });

  test('distinguishes kept credentials from a session that is not delivered', async () => {
    await world.step(deploy);
    const kept = await pageOf({ ...deploy, 'use-existing-credentials': 'true' });
    expect(kept.page).toContain('- **From** the environment: existing credentials, which are still valid');
    expect(kept.step.output).toContain('Keeping the existing credentials');
    const nowhere = await pageOf({ ...deploy, 'output-env-credentials': 'false' });
    expect(nowhere.page).toContain('- **Delivered to** nowhere: output-env-credentials is false');
  });

  test('names the session that is exported to the environment', async () => {
    const { page } = await pageOf({
      sessions: `one: ${role('deploy')}\ntwo: ${role('deploy', '222233334444')}\n`,
      'default-session': 'two',
      'output-env-credentials': 'true',
    });
    expect(page).toContain('- **Delivered to** the environment (`two`) · profiles `one`, `two`');
  });

  test('counts the minutes by AWS’s clock when the runner’s clock is wrong', async () => {
    world.cloud.clock.offsetMilliseconds = 40 * 60_000;
    expect((await pageOf(deploy)).page).toContain('in 60 minutes');
  });

  test('of logout counts the sign-ins that were undone', async () => {
    await world.step(deploy);
    expect((await pageOf({ logout: 'true' })).page).toContain('### Signed out of AWS\n\nUndone: 1 of 1');
    expect((await pageOf({ logout: 'true', 'job-summary': 'false' })).page).toBe('');
  });

  test('says that credentials of the default chain stay where they are', async () => {
    Object.assign(world.job.environment, world.cloud.containerEndpoint);
    const { page } = await pageOf({});
    expect(page).toContain('nowhere: later steps already find these credentials');
  });

  test('does not fail the step when it cannot be written', async () => {
    const nowhere = join(world.job.folder, 'no', 'such', 'folder');
    for (const GITHUB_STEP_SUMMARY of [undefined, nowhere]) {
      const { exitCode, output } = await world.step(deploy, { env: { GITHUB_STEP_SUMMARY } });
      expect(exitCode).toBe(0);
      expect(output).not.toContain('::error');
    }
  });
});

describe('the summary of a failure', () => {
  test('has headings, a table of claims, and the trust statement to paste', async () => {
    const { step, page } = await pageOf({ 'role-to-assume': role('release') });
    expect(page).toContain('### The role does not trust this job\n');
    expect(page).toContain('| `sub` | `repo:octo-org/octo-repo:ref:refs/heads/main` |');
    expect(page).toContain('```json\n{\n  "Effect": "Allow",');
    expect(page).toContain('**Why, most likely:**');
    expect(errorOf(step).line).toMatch(
      /^\S+ could not be assumed: .* Most likely: .* More: docs\/troubleshooting\.md#trust-policy$/,
    );
  });

  test.each(['https://github.com', 'https://ghe.example.com'])(
    'links to the documentation of the running version, on %s',
    async (server) => {
      const env = {
        GITHUB_SERVER_URL: server,
        GITHUB_ACTION_REPOSITORY: 'octo-org/aws-auth',
        GITHUB_ACTION_REF: 'v1',
      };
      const { step, page } = await pageOf({ 'role-to-assume': role('release') }, env);
      const place = `${server}/octo-org/aws-auth/blob/v1/docs/troubleshooting.md#trust-policy`;
      expect(page).toContain(`More: <${place}>`);
      expect(step.output).toContain(`More: ${place}`);
    },
  );

  test('names the local documentation when the action’s repository is unknown, as under act', async () => {
    const env = {
      ACT: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: 'octo-org/x',
    };
    const { page } = await pageOf({ 'role-to-assume': role('release') }, env);
    expect(page).toContain('More: `docs/troubleshooting.md#trust-policy`');
  });

  test('starts its heading with the step’s ID', async () => {
    const env = { GITHUB_ACTION: 'sign_in' };
    expect((await pageOf({ 'role-to-assume': role('release') }, env)).page).toMatch(
      /^### `sign_in`: The role/m,
    );
    expect((await pageOf(deploy, env)).page).toMatch(/^### `sign_in`: signed in to AWS$/m);
  });

  test('hides account IDs in AWS’s answers', async () => {
    const { page } = await pageOf({ 'role-to-assume': role('release'), 'mask-aws-account-id': 'true' });
    expect(page).not.toMatch(/\d{12}/);
  });
});

test('job-summary: false writes no summary, on success or failure', async () => {
  const none = { 'job-summary': 'false' };
  expect((await pageOf({ ...deploy, ...none })).page).toBe('');
  expect((await pageOf({ 'role-to-assume': role('release'), ...none })).page).toBe('');
});

describe('the log', () => {
  const spoken = ({ output }: StepResult) =>
    output.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'));

  test('of a sign-in has at most six lines, without commands or colours', async () => {
    const lines = spoken(await world.step(chain));
    expect(lines.length).toBeLessThanOrEqual(6);
    for (const line of lines) expect(line.startsWith('::') || line.includes('\u001b')).toBe(false);
  });

  test('with RUNNER_DEBUG shows the plan and the time of every request, and no secret', async () => {
    const step = await world.step({ ...chain, ...keys }, { env: { RUNNER_DEBUG: '1' } });
    const debug = spoken(step).filter((line) => line.startsWith('::debug::'));
    const [plan = ''] = debug.filter((line) => line.includes('Plan: {'));
    expect(plan).toContain('"secretAccessKey":"***"');
    expect(debug.join('\n')).toMatch(/GET 127\.0\.0\.1:\d+\/token: 200 \(\d+ ms\)/);
    expect(debug.join('\n')).toMatch(/STS AssumeRoleWithWebIdentity: 200, request ID [\w-]+ \(\d+ ms\)/);
    expect(debug.join('\n')).toMatch(/STS AssumeRole: 200/);
  });

  test.each([
    ['an input', { 'role-session-name': 'a\n::warning::pwned\n  ::stop-commands::x' }],
    ['a name in YAML', { sessions: `"a\\n::error::pwned": ${role('deploy')}` }],
    ['a region', { 'aws-region': 'x\n##[error]pwned' }],
  ])('never passes %s to the runner as a command', async (_, inputs) => {
    const step = await world.step({ ...deploy, ...inputs });
    expect(step.exitCode).toBe(1);
    const commands = step.output.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    const ours = /^::(add-mask|error title=[^:]*|group|endgroup)::/;
    expect(commands.filter((line) => !ours.test(line))).toEqual([]);
    expect(step.summary).not.toMatch(/^::|##\[/m);
  });

  test('never passes a claim to the runner as a command', async () => {
    world.cloud.github.claims = { environment: 'x\n::warning::pwned\n# heading' };
    const step = await world.step({ 'role-to-assume': role('release') });
    expect(step.output).not.toMatch(/^\s*::warning::pwned/m);
    expect(step.summary.replace(/```[\s\S]*?```/g, '')).not.toMatch(/^# heading/m);
  });

  test('of a failure has one annotation of one line, and the rest in a group, without colours', async () => {
    const step = await world.step({ 'role-to-assume': role('release') });
    const { output } = step;
    expect(output.match(/^::error /gm)).toHaveLength(1);
    expect(output.match(/^::group::/gm)).toHaveLength(1);
    expect(output).not.toContain('\u001b');
    expect(errorOf(step).text).toContain('What to do:');
  });
});

describe('the clock of the runner', () => {
  test('is named in the error when it makes signatures fail', async () => {
    world.withoutTokenEndpoint();
    // Refuses every attempt, although the SDK corrects its clock after the first one.
    world.cloud.clock.offsetMilliseconds = 40 * 60_000;
    world.cloud.faults.add('AssumeRole', {
      kind: 'status',
      status: 403,
      code: 'SignatureDoesNotMatch',
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>Signature expired: 20261123T100000Z is now earlier than 20261123T102500Z</Message></Error></ErrorResponse>',
    });
    const step = await world.step({ ...keys, ...deploy });
    expect(errorOf(step)).toMatchObject({ id: 'clock' });
    expect(errorOf(step).text).toContain('The clock of this runner is 40 minutes behind that of AWS');
  });

  test('is not mentioned when it is right', async () => {
    const step = await world.step({ 'role-to-assume': role('release') });
    expect(errorOf(step).text).not.toContain('clock');
  });
});

test('on Windows the step fetches new keys when Git Bash would take the secret for a path', async () => {
  world.cloud.directory.nextSecrets.push(`/${'a'.repeat(39)}`, `b+/${'b'.repeat(37)}`);
  const step = await world.step(deploy, { env: { RUNNER_OS: 'Windows' } });
  expect(step.exported.AWS_SECRET_ACCESS_KEY).toBe(`b+/${'b'.repeat(37)}`);
  world.cloud.directory.nextSecrets.push(`/${'c'.repeat(39)}`);
  const linux = await world.step(deploy, { env: { RUNNER_OS: 'Linux' } });
  expect(linux.exported.AWS_SECRET_ACCESS_KEY).toBe(`/${'c'.repeat(39)}`);
});

test.each([
  ['act', { ACT: 'true', RUNNER_ENVIRONMENT: '' }, 'act has no token endpoint here'],
  ['Forgejo', { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'Forgejo has no token endpoint here'],
  ['Gitea', { GITEA_ACTIONS: 'true' }, 'Gitea has no token endpoint here'],
])('the error names a runner without OIDC: %s', async (_, env, words) => {
  world.withoutTokenEndpoint();
  const step = await world.step(deploy, { env: { RUNNER_ENVIRONMENT: 'github-hosted', ...env } });
  expect(errorOf(step)).toMatchObject({ id: 'no-token-runner' });
  expect(errorOf(step).text).toContain(words);
});
