import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Job } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';
import { act, root, run, startMoto, toolEnvironment } from './tools.ts';

/** The examples of all sources under act, with the AWS CLI in a later step, and again in a second account. */
const ci = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const guarded = {
  AWS_ACCESS_KEY_ID: 'AKIA111111111EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
  MFA_SECRET: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
};
const user = (name: string) => `111122223333\tarn:aws:iam::111122223333:user/${name}`;
const session = (role: string, name = '[\\w-]+', account = '111122223333') =>
  `${account}\tarn:aws:sts::${account}:assumed-role/${role}/${name}`;
const workload = session('workload', '(GitHubActions|release)', '444455556666');

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(() => {
  cloud.requests.length = 0;
  cloud.identityCenter.approval = 'at-once';
});
afterAll(() => cloud.close());

const secretOptions = (secrets: Readonly<Record<string, string>>) =>
  Object.entries(secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`]);

/** Runs the example. Returns the callers that the AWS CLI printed, in order. Throws the output if the job fails. */
async function callersIn(
  example: string,
  variables: Readonly<Record<string, string>> = {},
  secrets: Readonly<Record<string, string>> = {},
): Promise<{ readonly callers: readonly string[]; readonly output: string }> {
  const { output } = await act(`docs/examples/${example}`, { ...cloud.endpoints, ...variables }, [
    '--actor',
    'octocat',
    ...secretOptions(secrets),
  ]);
  if (!output.includes('Job succeeded')) throw new Error(output);
  const callers = [...output.matchAll(/\| (\d{12}\tarn:\S+)/g)].map(([, caller]) => caller ?? '');
  return { callers, output };
}

const both = (first: string, second = workload) => [
  expect.stringMatching(new RegExp(`^${first}$`)),
  expect.stringMatching(new RegExp(`^${second}$`)),
];

async function githubToken(): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.tokenEndpoint;
  const headers = { authorization: `bearer ${bearer}` };
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

describe('the examples', () => {
  test('access-keys.yml', async () => {
    const { callers, output } = await callersIn('access-keys.yml', {}, ci);
    expect(callers).toEqual(both(user('ci')));
    expect(cloud.requests.map(({ what }) => what)).toContain('ListAccessKeys');
    expect(output).not.toContain('days old');
  });

  test('source-profile.yml', async () => {
    const { callers, output } = await callersIn(
      'source-profile.yml',
      { AWS_REGION: '', AWS_DEFAULT_REGION: '' },
      ci,
    );
    expect(callers).toEqual(both(session('deploy', 'GitHubActions')));
    expect(output).toContain('| region us-west-2');
  });

  test('environment.yml', async () => {
    const { callers } = await callersIn('environment.yml', {}, ci);
    expect(callers).toEqual(both(user('ci')));
  });

  test('compute.yml: the endpoint of a container', async () => {
    const { callers } = await callersIn('compute.yml', cloud.containerEndpoint);
    expect(callers).toEqual(both(session('task', 'container')));
  });

  test('compute.yml: the metadata of an instance', async () => {
    // By default, these tests disable the metadata service.
    const there = { ...cloud.metadataEndpoint, AWS_EC2_METADATA_DISABLED: 'false' };
    const { callers } = await callersIn('compute.yml', there);
    expect(callers).toEqual(both(session('instance', 'i-0123456789abcdef0')));
  });

  test('identity-center.yml: one approval for two steps', async () => {
    const { callers } = await callersIn('identity-center.yml');
    expect(callers).toEqual(both(session('AWSReservedSSO_Deployer_0123456789abcdef', 'alice')));
    const asked = cloud.requests.filter(({ what }) => what === 'StartDeviceAuthorization');
    expect(asked).toHaveLength(1);
  });

  test('web-identity.yml', async () => {
    const { callers, output } = await callersIn('web-identity.yml', {}, { ID_TOKEN: await githubToken() });
    expect(callers).toEqual(both(session('deploy')));
    expect(output).toContain('Source: web-identity-token,');
    expect(output).toContain('Source: web-identity-token-file,');
  });

  test('cognito.yml: the enhanced flow, then the basic one', async () => {
    const { callers } = await callersIn('cognito.yml', cloud.tokenEndpoint);
    expect(callers).toEqual(both(session('cognito', 'CognitoIdentityCredentials')));
    expect(cloud.requests.map(({ what }) => what)).toContain('GetOpenIdToken');
  });

  test('mfa.yml', async () => {
    const { callers, output } = await callersIn('mfa.yml', {}, guarded);
    expect(callers).toEqual(both(user('guarded')));
    expect(output).not.toContain(guarded.MFA_SECRET);
  }, 180_000);

  test('assume-role.yml: environment and profile, with the source identity', async () => {
    const { callers } = await callersIn('assume-role.yml', {}, ci);
    expect(callers).toEqual(both(workload));
    const assumed = cloud.requests.filter(({ what }) => what === 'AssumeRole');
    expect(assumed.map(({ parameters }) => parameters.SourceIdentity)).toEqual(['octocat', undefined]);
  });
});

test('docs/authentication.md names every example', () => {
  const guide = readFileSync(join(root, 'docs/authentication.md'), 'utf8');
  for (const name of [
    'access-keys',
    'source-profile',
    'environment',
    'compute',
    'identity-center',
    'web-identity',
    'cognito',
    'mfa',
    'assume-role',
    'sign-in',
  ])
    expect(guide).toContain(`examples/${name}.yml`);
});

describe('moto in place of the local cloud', () => {
  let moto: Awaited<ReturnType<typeof startMoto>>;
  let job: Job;
  beforeAll(async () => {
    moto = await startMoto();
  }, 60_000);
  beforeEach(() => {
    job = new Job({
      AWS_ENDPOINT_URL_STS: moto.url,
      AWS_ENDPOINT_URL_IAM: moto.url,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY: moto.url,
    });
  });
  afterAll(() => moto.stop());

  const python = async (script: string) => {
    const env = toolEnvironment({ AWS_ENDPOINT_URL: moto.url, ...ci });
    const { exitCode, output } = await run('python3', ['-W', 'ignore', '-c', script], env);
    if (exitCode !== 0) throw new Error(output);
    return output.trim();
  };

  test('the metadata of an instance', async () => {
    const env = { AWS_EC2_METADATA_SERVICE_ENDPOINT: moto.url, AWS_EC2_METADATA_DISABLED: undefined };
    const inputs = { 'aws-region': 'us-east-2', 'credential-source': 'default-chain' };
    const result = await job.run({ inputs, env });
    expect(result.output).toContain('Signed in to account');
    expect(result.exported.AWS_SESSION_TOKEN).toBeTruthy();
    job.close();
  });

  test('a Cognito identity pool, both flows', async () => {
    const pool = await python(`
import boto3
client = boto3.client('cognito-identity', region_name='us-east-2')
print(client.create_identity_pool(IdentityPoolName='pool', AllowUnauthenticatedIdentities=False)['IdentityPoolId'])
`);
    const inputs = {
      'aws-region': 'us-east-2',
      'cognito-identity-pool-id': pool,
      'web-identity-token': await githubToken(),
    };
    const enhanced = await job.run({ inputs });
    expect(enhanced.output).toContain('Cognito identity: ');
    expect(enhanced.exitCode).toBe(0);
    const role = 'arn:aws:iam::444455556666:role/workload';
    const basic = await job.run({
      inputs: { ...inputs, 'cognito-auth-flow': 'basic', 'role-to-assume': role },
    });
    expect(basic.outputs['authenticated-arn']).toBe(
      'arn:aws:sts::444455556666:assumed-role/workload/GitHubActions',
    );
    job.close();
  });

  test('a session with a second factor, and the age of a key', async () => {
    const [id = '', secret = ''] = (
      await python(`
import boto3
iam = boto3.client('iam')
iam.create_user(UserName='someone')
key = iam.create_access_key(UserName='someone')['AccessKey']
print(key['AccessKeyId'], key['SecretAccessKey'])
`)
    ).split(' ');
    const inputs = {
      'aws-region': 'us-east-2',
      'aws-access-key-id': id,
      'aws-secret-access-key': secret,
      'mfa-serial': 'arn:aws:iam::123456789012:mfa/someone',
      'mfa-code': '123456',
    };
    const result = await job.run({ inputs });
    expect(result.exitCode).toBe(0);
    expect(result.exported.AWS_SESSION_TOKEN).toBeTruthy();
    expect(result.output).not.toContain('days old');
    job.close();
  });
});
