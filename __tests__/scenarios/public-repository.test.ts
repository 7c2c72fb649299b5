import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import { errorOf, keys, role, World } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const target = role('deploy-target', '444455556666');
const account = /(?<!\d)(111122223333|444455556666|777788889999)(?!\d)/;

/** The visible part of the log, and the job summary. */
const shownBy = ({ output, summary }: StepResult) =>
  `${output
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')}\n${summary}`;

function event(repository: unknown): void {
  const file = join(world.job.folder, 'event.json');
  writeFileSync(file, JSON.stringify({ repository }));
}

beforeEach(() => {
  event({ private: false, visibility: 'public' });
  world.cloud.github.claims = { repository_visibility: 'public' };
});

describe('in a public repository, log and summary hide account IDs', () => {
  test.each([
    ['a session', deploy, 0],
    ['a chain', { ...deploy, 'role-chain': target }, 0],
    ['sessions', { sessions: `one: ${role('deploy')}\ntwo: ${role('deploy')}` }, 0],
    ['a profile', { ...deploy, 'aws-profile': 'dev', refresh: 'true' }, 0],
    ['keys', { ...keys, 'credential-source': 'access-keys' }, 0],
    ['a refusal', { 'role-to-assume': role('release') }, 1],
    ['a refusal at the second hop', { ...deploy, 'role-chain': role('closed', '444455556666') }, 1],
    ['one refused session of two', { sessions: `one: ${role('deploy')}\ntwo: ${role('release')}` }, 1],
    [
      'a wrong account',
      { ...keys, 'credential-source': 'access-keys', 'allowed-account-ids': '777788889999' },
      1,
    ],
    ['wrong inputs', { 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/deploy' }, 1],
  ])('%s', async (_, inputs, exitCode) => {
    const step = await world.step(inputs as unknown as Record<string, string>, {
      env: { RUNNER_DEBUG: '1' },
    });
    expect(step.exitCode).toBe(exitCode);
    expect(shownBy(step)).not.toMatch(account);
    expect((await world.post(step)).output).not.toMatch(account);
  });

  test('the output keeps the account ID, which is not masked', async () => {
    const step = await world.step(deploy);
    expect(step.outputs['aws-account-id']).toBe('111122223333');
    expect(step.output).not.toContain('::add-mask::111122223333');
  });

  test('the suggested trust statement has ACCOUNT_ID, and the error says to replace it', async () => {
    const { text } = errorOf(await world.step({ 'role-to-assume': role('release') }));
    expect(text).toContain('arn:aws:iam::ACCOUNT_ID:oidc-provider/');
    expect(text).toContain('Replace ACCOUNT_ID with the account ID.');
  });

  test('the error for a wrong account shows the last four digits', async () => {
    const allowed = { 'allowed-account-ids': '777788889999' };
    const inSessions = { sessions: `one: ${role('deploy')}`, ...allowed };
    for (const inputs of [
      { ...keys, 'credential-source': 'access-keys', ...allowed },
      { ...deploy, ...allowed },
      inSessions,
    ]) {
      const { text } = errorOf(await world.step(inputs));
      expect(text).toContain('…3333');
      expect(text).toContain('…9999');
    }
  });

  test('account IDs are hidden when the event says public, and the token says private', async () => {
    world.cloud.github.claims = { repository_visibility: 'private' };
    expect(shownBy(await world.step(deploy))).not.toMatch(account);
  });

  test('account IDs are hidden when the event file is damaged or missing', async () => {
    writeFileSync(join(world.job.folder, 'event.json'), '{');
    expect(shownBy(await world.step(deploy))).not.toMatch(account);
    expect(shownBy(await world.step(deploy, { env: { GITHUB_EVENT_PATH: undefined } }))).not.toMatch(account);
  });
});

describe('account IDs are shown', () => {
  test.each([
    ['when the event says private', { private: true }],
    ['when the event says internal', { private: true, visibility: 'internal' }],
    ['when only the visibility says private', { visibility: 'private' }],
  ])('%s', async (_, repository) => {
    event(repository);
    expect(shownBy(await world.step(deploy))).toMatch(account);
  });

  test.each(['private', 'internal'])(
    'when the event has no repository and the token says %s',
    async (visibility) => {
      writeFileSync(join(world.job.folder, 'event.json'), '{}');
      world.cloud.github.claims = { repository_visibility: visibility };
      expect(shownBy(await world.step(deploy))).toMatch(account);
    },
  );

  test('but not on a GitHub runner, even if ACT is set', async () => {
    for (const environment of ['github-hosted', 'self-hosted']) {
      const env = { ACT: 'true', RUNNER_ENVIRONMENT: environment };
      expect(shownBy(await world.step(deploy, { env }))).not.toMatch(account);
    }
  });

  test('under act', async () => {
    expect(shownBy(await world.step(deploy, { env: { ACT: 'true' } }))).toMatch(account);
  });

  test('with mask-aws-account-id: false', async () => {
    expect(shownBy(await world.step({ ...deploy, 'mask-aws-account-id': 'false' }))).toMatch(account);
  });
});

test('mask-aws-account-id: true hides and masks account IDs in a private repository, too', async () => {
  event({ private: true });
  const step = await world.step({ ...deploy, 'mask-aws-account-id': 'true' });
  expect(step.output).toContain('::add-mask::111122223333');
  expect(shownBy(step)).not.toMatch(account);
  expect(step.outputs['aws-account-id']).toBe('111122223333');
});

test.each([
  { pull_request: { head: null } },
  { pull_request: null, repository: null },
  { pull_request: { head: { repo: null } } },
  { pull_request: 'x', repository: 7 },
])('the event %j does not fail the step', async (event) => {
  const file = join(world.job.folder, 'odd-event.json');
  writeFileSync(file, JSON.stringify(event));
  const step = await world.step({ 'role-to-assume': role('deploy') }, { env: { GITHUB_EVENT_PATH: file } });
  expect(step.exitCode).toBe(0);
});
