import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Job } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';
import { act, awsCli, root, run, temporaryFolder } from './tools.ts';

/** A job that runs longer than its sessions, which last three seconds. */
const workflow = join(root, '__tests__/e2e/workflows/brief.yml');
const brief = 'arn:aws:iam::111122223333:role/brief';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(() => {
  cloud.requests.length = 0;
});
afterAll(() => cloud.close());

const variables = () => ({ AWS_ENDPOINT_URL_STS: cloud.url, ...cloud.tokenEndpoint });

/** The requests of this name that succeeded, in order. */
const answered = (name: string) =>
  cloud.requests.filter(({ what, status }) => what === name && status === 200);

describe('a job under act whose sessions last three seconds', () => {
  test('keeps working with refresh, for the AWS CLI and for one process of boto3', async () => {
    const { output } = await act(workflow, variables());
    const caller = '111122223333\tarn:aws:sts::111122223333:assumed-role/brief/GitHubActions';
    expect(output.match(/\| \d{12}\tarn:\S+/g)).toEqual(Array(4).fill(`| ${caller}`));
    expect(output).toContain('Job succeeded');
    expect(output).toContain('Removed or restored: profile ');
    expect(output).not.toContain('ExpiredToken');
    expect(output).not.toMatch(/set-env:: AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)/);
    const signers = answered('GetCallerIdentity').map(({ signedBy }) => signedBy);
    expect(new Set(signers).size).toBeGreaterThanOrEqual(4);
  }, 90_000);

  test('fails with ExpiredToken without refresh, for both', async () => {
    const text = readFileSync(workflow, 'utf8');
    const without = join(temporaryFolder('workflow'), 'brief.yml');
    writeFileSync(without, text.replace('          refresh: true\n', ''));
    const { exitCode, output } = await act(without, variables());
    expect(exitCode).not.toBe(0);
    expect(output).toContain('Signed in to account 111122223333');
    const failures = output.match(/\(ExpiredToken\) when calling the GetCallerIdentity operation/g);
    expect(failures).toHaveLength(2);
  }, 90_000);
});

describe('sessions with refresh', () => {
  let job: Job;
  beforeEach(() => {
    job = new Job(variables());
  });
  afterEach(() => job.close());

  const callerIn = async (profile: string, major: 1 | 2) => {
    // Version 2 supports AWS_ENDPOINT_URL_STS only since 2.13.
    const at = ['--endpoint-url', cloud.url];
    const { output } = await run(
      awsCli(major)?.command ?? 'aws',
      ['--profile', profile, ...at, 'sts', 'get-caller-identity', '--query', 'Arn', '--output', 'text'],
      job.environment,
    );
    return output.trim();
  };

  test('are renewed for both AWS CLIs, each under its name, after the first ones expire', async () => {
    const sessions = `
build: { role: ${brief}, session-name: build }
release: { role: ${brief}, session-name: release }
`;
    const step = await job.run({ inputs: { 'aws-region': 'us-east-2', sessions, refresh: 'true' } });
    expect(step.output).toContain('release: Signed in to account 111122223333');
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    for (const name of ['build', 'release']) {
      const arn = `arn:aws:sts::111122223333:assumed-role/brief/${name}`;
      expect([await callerIn(name, 1), await callerIn(name, 2)]).toEqual([arn, arn]);
    }
    await job.post(step);
    expect(await callerIn('build', 2)).toContain('could not be found');
  }, 60_000);

  test('assume the hub role again after its session expires', async () => {
    const spoke = (account: string) =>
      `{ role: "arn:aws:iam::${account}:role/deploy", duration-seconds: 900 }`;
    const sessions = `staging: ${spoke('222233334444')}\nproduction: ${spoke('333344445555')}\n`;
    const inputs = { 'aws-region': 'us-east-2', 'role-to-assume': brief, sessions, refresh: 'true' };
    const step = await job.run({ inputs });
    expect(step.exitCode).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    // The spokes' sessions would last for minutes.
    for (const file of globSync(`${job.folder}/aws-auth-refresh-*/*/session.json`)) rmSync(file);
    cloud.requests.length = 0;
    const session = (account: string) => `arn:aws:sts::${account}:assumed-role/deploy/GitHubActions`;
    expect(await callerIn('staging', 2)).toBe(session('222233334444'));
    expect(await callerIn('production', 1)).toBe(session('333344445555'));
    const assumed = answered('AssumeRole').map(({ parameters }) => parameters.RoleArn);
    expect(new Set(assumed)).toEqual(
      new Set(['222233334444', '333344445555'].map((account) => `arn:aws:iam::${account}:role/deploy`)),
    );
    expect(answered('AssumeRoleWithWebIdentity')).toHaveLength(assumed.length);
  }, 60_000);
});
