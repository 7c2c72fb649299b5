import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Job, type StepResult } from '../../harness/runner/job.ts';
import { errorOf, role } from './scenario.ts';

const script = fileURLToPath(new URL('../../dist/local/index.js', import.meta.url));
const post = fileURLToPath(new URL('../../dist/local/post.js', import.meta.url));
const provider = 'token.actions.githubusercontent.com';
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${provider}:sub`]: 'repo:octo-org/octo-repo:ref:refs/heads/main' } },
    },
  ],
};

let job: Job;
let started: StepResult;
beforeEach(async () => {
  job = new Job();
  writeFileSync(join(job.folder, 'trust.json'), JSON.stringify(policy));
  const inputs = { 'trust-policy': 'trust.json', 'role-arn': role('deploy') };
  started = await job.run({ script, inputs });
});
afterEach(async () => {
  await job.run({ script: post, state: started.state });
  job.close();
});

const signIn = () => job.run({ inputs: { 'role-to-assume': role('deploy'), 'aws-region': 'us-east-2' } });
const claims = (value: object) => job.run({ script, inputs: { claims: JSON.stringify(value) } });

test('the job signs in by its own policy, and post tells who was let in, and why not', async () => {
  expect(started.exitCode).toBe(0);
  expect(await signIn()).toMatchObject({ exitCode: 0 });
  expect(await claims({ event_name: 'pull_request' })).toMatchObject({ exitCode: 0 });
  const refused = await signIn();
  expect(refused.exitCode).toBe(1);
  expect(errorOf(refused).title).toBe('The role does not trust this job');
  const ended = await job.run({ script: post, state: started.state });
  expect(ended.output).toContain(`${role('deploy')}: let in.`);
  expect(ended.output).toMatch(/refused \(403\), because statement 1 does not apply: StringEquals wants/);
  expect(ended.summary).toContain('### Who was let in by the local cloud');
  await expect(fetch(`${started.outputs.url}/requests`)).rejects.toThrow();
});

test('only this machine and this job are served', async () => {
  const { url = '' } = started.outputs;
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const other = await fetch(`${url}/claims`, { method: 'PUT', body: '{}' });
  expect(other.status).toBe(403);
  for (const key of ['LOCAL_CLOUD_KEY', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
    expect(started.output).toContain(`::add-mask::${started.exported[key]}`);
});

test.each([
  ['no policy', { 'role-arn': role('deploy') }, 'neither trust-policy nor config is set'],
  ['no role', { 'trust-policy': 'trust.json' }, 'role-arn must be the ARN of the role'],
  [
    'no JSON',
    { 'trust-policy': 'trust.json', 'role-arn': role('deploy'), claims: '[]' },
    'claims is no JSON object',
  ],
])('bad input is told: %s', async (_, inputs, words) => {
  const other = new Job();
  writeFileSync(join(other.folder, 'trust.json'), JSON.stringify(policy));
  const { exitCode, output } = await other.run({ script, inputs });
  other.close();
  expect({ exitCode, output }).toMatchObject({ exitCode: 1, output: expect.stringContaining(words) });
});
