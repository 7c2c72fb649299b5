import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Cloud } from '../../local/cloud.ts';
import { run, toolEnvironment } from './tools.ts';

/** The AWS CLI and boto3 check that the local cloud behaves like AWS. */
const user = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const deploy = 'arn:aws:iam::111122223333:role/deploy';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.close());

async function sts(args: readonly string[], credentials: Readonly<Record<string, string>> = user) {
  const env = toolEnvironment({ AWS_ENDPOINT_URL_STS: cloud.url, ...credentials });
  const { exitCode, output } = await run('aws', ['sts', ...args, '--output', 'json'], env);
  return { exitCode, output, json: () => JSON.parse(output) };
}

interface Answer {
  Credentials: { AccessKeyId: string; SecretAccessKey: string; SessionToken: string };
}
const variablesOf = ({ Credentials }: Answer) => ({
  AWS_ACCESS_KEY_ID: Credentials.AccessKeyId,
  AWS_SECRET_ACCESS_KEY: Credentials.SecretAccessKey,
  AWS_SESSION_TOKEN: Credentials.SessionToken,
});

describe('the AWS CLI', () => {
  test('gets its caller identity', async () => {
    expect((await sts(['get-caller-identity'])).json()).toEqual({
      UserId: expect.stringMatching(/^AIDA/),
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/ci',
    });
  });

  test('assumes a role with tags, and gets the identity of its session', async () => {
    const args = [
      'assume-role',
      '--role-arn',
      deploy,
      '--role-session-name',
      'cli',
      '--tags',
      'Key=a,Value=b',
    ];
    const answer = (await sts(args)).json();
    expect(answer.AssumedRoleUser.Arn).toBe('arn:aws:sts::111122223333:assumed-role/deploy/cli');
    const caller = await sts(['get-caller-identity'], variablesOf(answer));
    expect(caller.json().Arn).toBe('arn:aws:sts::111122223333:assumed-role/deploy/cli');
  });

  test('gets a session token, which can assume a role', async () => {
    const answer = (await sts(['get-session-token', '--duration-seconds', '900'])).json();
    const args = [
      'assume-role',
      '--role-arn',
      deploy,
      '--role-session-name',
      'cli',
      '--duration-seconds',
      '7200',
    ];
    expect((await sts(args, variablesOf(answer))).exitCode).toBe(0);
  });

  test('signs in with a web identity token', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.tokenEndpoint;
    const headers = { authorization: `bearer ${bearer}` };
    const { value } = (await (await fetch(`${url}&audience=sts.amazonaws.com`, { headers })).json()) as {
      value: string;
    };
    const args = ['--role-arn', deploy, '--role-session-name', 'cli', '--web-identity-token', value];
    const answer = (await sts(['assume-role-with-web-identity', ...args], {})).json();
    expect(answer).toMatchObject({
      SubjectFromWebIdentityToken: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      Audience: 'sts.amazonaws.com',
      Provider: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
    });
    expect((await sts(['get-caller-identity'], variablesOf(answer))).exitCode).toBe(0);
  });

  test.each([
    [['get-caller-identity'], { AWS_SECRET_ACCESS_KEY: 'wrong' }, 'SignatureDoesNotMatch'],
    [['get-caller-identity'], { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLF' }, 'InvalidClientTokenId'],
    [
      ['assume-role', '--role-arn', 'arn:aws:iam::444455556666:role/closed', '--role-session-name', 'cli'],
      {},
      'AccessDenied',
    ],
    [
      ['assume-role', '--role-arn', deploy, '--role-session-name', 'cli', '--duration-seconds', '43200'],
      {},
      'MaxSessionDuration',
    ],
    [
      ['assume-role', '--role-arn', deploy, '--role-session-name', 'cli', '--policy', '{'],
      {},
      'MalformedPolicyDocument',
    ],
    [
      ['assume-role', '--role-arn', deploy, '--role-session-name', 'cli', '--transitive-tag-keys', 'none'],
      {},
      'ValidationError',
    ],
  ])('%j with %j fails with %s', async (args, credentials, code) => {
    const { exitCode, output } = await sts(args, { ...user, ...credentials });
    expect(exitCode).not.toBe(0);
    expect(output).toContain(code);
  });

  test('a session by role chaining lasts at most one hour', async () => {
    const first = (await sts(['assume-role', '--role-arn', deploy, '--role-session-name', 'cli'])).json();
    const target = 'arn:aws:iam::444455556666:role/deploy-target';
    const args = [
      'assume-role',
      '--role-arn',
      target,
      '--role-session-name',
      'cli',
      '--duration-seconds',
      '7200',
    ];
    expect((await sts(args, variablesOf(first))).output).toContain(
      '1 hour session limit for roles assumed by role chaining',
    );
    expect((await sts(args.slice(0, -2), variablesOf(first))).exitCode).toBe(0);
  });
});

test('boto3 assumes a role, and gets the identity of its session', async () => {
  const script = `
import boto3
sts = boto3.client('sts')
answer = sts.assume_role(RoleArn='${deploy}', RoleSessionName='boto', DurationSeconds=900)['Credentials']
session = boto3.client('sts', aws_access_key_id=answer['AccessKeyId'], aws_secret_access_key=answer['SecretAccessKey'], aws_session_token=answer['SessionToken'])
print(session.get_caller_identity()['Arn'])
try:
    sts.assume_role(RoleArn='arn:aws:iam::111122223333:role/none', RoleSessionName='boto')
except Exception as error:
    print(error)
`;
  const env = toolEnvironment({ AWS_ENDPOINT_URL_STS: cloud.url, ...user });
  const { output } = await run('python3', ['-c', script], env);
  expect(output).toContain('arn:aws:sts::111122223333:assumed-role/deploy/boto');
  expect(output).toContain(
    'An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::111122223333:user/ci is not authorized',
  );
});
