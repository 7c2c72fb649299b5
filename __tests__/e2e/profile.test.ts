import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Job } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';
import { run, toolEnvironment } from './tools.ts';

const session = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions';
// A user's file with everything that the AWS tools can read.
const config =
  '# mine\n[default]\nregion = eu-west-1\ns3 =\n  max_concurrent_requests = 20\n\n[profile "quoted"]\noutput = json\n# end';

let cloud: Cloud;
let job: Job;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(() => {
  job = new Job({ AWS_ENDPOINT_URL_STS: cloud.url, ...cloud.tokenEndpoint });
  mkdirSync(join(job.folder, '.aws'));
  writeFileSync(join(job.folder, '.aws/config'), config);
});
afterEach(() => job.close());
afterAll(() => cloud.close());

const inputs = {
  'aws-region': 'us-west-2',
  'role-to-assume': 'arn:aws:iam::111122223333:role/deploy',
  'aws-profile': 'dev.1@x+y=z',
};

/** Runs a tool that has only the job's home, the profile's name and the local STS. */
function tool(command: string, ...args: string[]) {
  const env = toolEnvironment({
    HOME: job.folder,
    AWS_ENDPOINT_URL_STS: cloud.url,
    AWS_PROFILE: inputs['aws-profile'],
  });
  delete env.AWS_DEFAULT_REGION;
  return run(command, args, env);
}

describe.each([
  ['with LF', config],
  ['with CRLF', config.replaceAll('\n', '\r\n')],
])('the profile beside the user’s sections, %s', (_, text) => {
  beforeEach(() => writeFileSync(join(job.folder, '.aws/config'), text));

  test('gives the AWS CLI its credentials and its region', async () => {
    const step = await job.run({ inputs });
    expect(step.exitCode).toBe(0);
    expect((await tool('aws', 'sts', 'get-caller-identity', '--output', 'text')).output).toContain(session);
    expect((await tool('aws', 'configure', 'get', 'region')).output.trim()).toBe('us-west-2');
    const nested = await tool('aws', 'configure', 'get', 'default.s3.max_concurrent_requests');
    expect(nested.output.trim()).toBe('20');
    await job.post(step);
    expect(readFileSync(join(job.folder, '.aws/config'), 'utf8')).toBe(text);
    expect((await tool('aws', 'sts', 'get-caller-identity')).output).toContain('could not be found');
  });

  test('gives boto3 its credentials and its region', async () => {
    await job.run({ inputs });
    const script = `
import boto3
session = boto3.Session()
print(session.region_name, session.client('sts').get_caller_identity()['Arn'])
`;
    expect((await tool('python3', '-c', script)).output).toContain(`us-west-2 ${session}`);
  });
});

test('post keeps what the AWS CLI wrote into the same file', async () => {
  const step = await job.run({ inputs });
  await tool('aws', 'configure', 'set', 'region', 'ap-south-1', '--profile', 'by-cli');
  await tool('aws', 'configure', 'set', 'aws_access_key_id', 'AKIAIOSFODNN7EXAMPLE', '--profile', 'by-cli');
  expect((await tool('aws', 'sts', 'get-caller-identity', '--output', 'text')).output).toContain(session);
  await job.post(step);
  const left = readFileSync(join(job.folder, '.aws/config'), 'utf8');
  expect(left).toContain('[profile by-cli]\nregion = ap-south-1\n');
  expect(left).not.toContain(inputs['aws-profile']);
  expect(left.startsWith(config)).toBe(true);
});
