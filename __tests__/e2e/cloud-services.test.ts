import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { Job } from '../../harness/runner/job.ts';
import { makeCertificate } from '../../harness/servers/certificate.ts';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import { Cloud } from '../../local/cloud.ts';
import { awsCli, run, toolEnvironment } from './tools.ts';

const alice = 'arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Deployer_0123456789abcdef/alice';

/** Identity Center, Cognito, IAM, MFA and the local endpoints, tested with boto3 and the AWS CLI. */
const guarded = {
  AWS_ACCESS_KEY_ID: 'AKIA111111111EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
};
const veteran = {
  AWS_ACCESS_KEY_ID: 'AKIA222222222EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYyEXAMPLEKEY',
};
const pool = 'us-east-2:11111111-2222-3333-4444-555555555555';
const provider = 'token.actions.githubusercontent.com';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterEach(() => {
  cloud.requests.length = 0;
  cloud.identityCenter.approval = 'by-hand';
});
afterAll(() => cloud.close());

async function python(script: string, variables: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const env = toolEnvironment({ ...cloud.endpoints, ...variables });
  const head = `
import boto3, json, sys, time
from botocore import UNSIGNED
from botocore.config import Config
unsigned = Config(signature_version=UNSIGNED)
def who(keys, names):
    access, secret, token = (keys[name] for name in names)
    return boto3.client('sts', aws_access_key_id=access, aws_secret_access_key=secret, aws_session_token=token).get_caller_identity()['Arn']
sts_names = ('AccessKeyId', 'SecretAccessKey', 'SessionToken')
def name_of(call, **arguments):
    try:
        call(**arguments)
    except Exception as error:
        return str(error)
`;
  const { exitCode, output } = await run('python3', ['-W', 'ignore', '-c', head + script], env);
  if (exitCode !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

async function githubToken(audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.tokenEndpoint;
  const headers = { authorization: `bearer ${bearer}` };
  const answer = await fetch(`${url}&audience=${audience}`, { headers });
  return ((await answer.json()) as { value: string }).value;
}

const code = (steps = 0) =>
  new TOTP({ secret: Secret.fromBase32('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ') }).generate({
    timestamp: cloud.clock.now() + steps * 30_000,
  });

describe('boto3', () => {
  test('goes through the device flow, reads the portal and logs out', async () => {
    cloud.identityCenter.approval = 'at-once';
    const answer = await python(`
oidc, sso = boto3.client('sso-oidc'), boto3.client('sso')
client = oidc.register_client(clientName='boto', clientType='public', scopes=['sso:account:access'])
who_asks = {name: client[name] for name in ('clientId', 'clientSecret')}
device = oidc.start_device_authorization(**who_asks, startUrl='https://octo.awsapps.com/start')
flow = dict(who_asks, grantType='urn:ietf:params:oauth:grant-type:device_code', deviceCode=device['deviceCode'])
refusals = []
while True:
    try:
        token = oidc.create_token(**flow)
        break
    except oidc.exceptions.AuthorizationPendingException as error:
        refusals.append(error.response['error'])
        time.sleep(device['interval'])
again = oidc.create_token(**who_asks, grantType='refresh_token', refreshToken=token['refreshToken'])
access = again['accessToken']
role = dict(accountId='111122223333', roleName='Deployer')
keys = sso.get_role_credentials(**role, accessToken=access)['roleCredentials']
result = dict(
    refusals=refusals,
    link=device['verificationUriComplete'],
    type=token['tokenType'],
    arn=who(keys, ('accessKeyId', 'secretAccessKey', 'sessionToken')),
    life=round((keys['expiration'] / 1000 - time.time()) / 60),
    accounts=[one['accountId'] for one in sso.list_accounts(accessToken=access)['accountList']],
    roles=sso.list_account_roles(accessToken=access, accountId='111122223333')['roleList'],
    other=name_of(sso.get_role_credentials, accountId='444455556666', roleName='Deployer', accessToken=access),
    used=name_of(oidc.create_token, **flow),
    wrong=name_of(oidc.start_device_authorization, **who_asks, startUrl='https://else.awsapps.com/start'),
)
sso.logout(accessToken=access)
result['after'] = name_of(sso.list_accounts, accessToken=access)
print(json.dumps(result))
`);
    expect(answer).toEqual({
      refusals: ['authorization_pending'],
      link: expect.stringMatching(/\/device\?user_code=[A-Z]{4}-[A-Z]{4}$/),
      type: 'Bearer',
      arn: 'arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Deployer_0123456789abcdef/alice',
      life: 60,
      accounts: ['111122223333'],
      roles: [{ roleName: 'Deployer', accountId: '111122223333' }],
      other: expect.stringContaining('(ForbiddenException)'),
      used: expect.stringContaining('(InvalidGrantException)'),
      wrong: expect.stringContaining('(InvalidRequestException)'),
      after:
        'An error occurred (UnauthorizedException) when calling the ListAccounts operation: Session token not found or invalid',
    });
    // The log names the access key ID that signed each request.
    const log = JSON.stringify(cloud.requests);
    const secrets = cloud.secrets.filter((secret) => !/^A[KS]IA/.test(secret));
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    expect(new Set(cloud.requests.map(({ what }) => what))).toEqual(
      new Set([
        'RegisterClient',
        'StartDeviceAuthorization',
        'CreateToken',
        'GetRoleCredentials',
        'GetCallerIdentity',
        'ListAccounts',
        'ListAccountRoles',
        'Logout',
      ]),
    );
  });

  test('gets credentials of an identity pool, by the enhanced flow and the basic one', async () => {
    const token = await githubToken('cognito-identity.amazonaws.com');
    const answer = await python(
      `
import os
cognito = boto3.client('cognito-identity', config=unsigned)
logins = {'${provider}': os.environ['TOKEN']}
one = cognito.get_id(IdentityPoolId='${pool}', Logins=logins)['IdentityId']
enhanced = cognito.get_credentials_for_identity(IdentityId=one, Logins=logins)['Credentials']
custom = cognito.get_credentials_for_identity(IdentityId=one, Logins=logins, CustomRoleArn='arn:aws:iam::111122223333:role/cognito-custom')['Credentials']
openid = cognito.get_open_id_token(IdentityId=one, Logins=logins)['Token']
sts = boto3.client('sts', config=unsigned)
basic = sts.assume_role_with_web_identity(RoleArn='arn:aws:iam::111122223333:role/cognito', RoleSessionName='basic', WebIdentityToken=openid)
names = ('AccessKeyId', 'SecretKey', 'SessionToken')
print(json.dumps(dict(
    same=one == cognito.get_id(IdentityPoolId='${pool}', Logins=logins)['IdentityId'],
    enhanced=who(enhanced, names),
    life=round((enhanced['Expiration'].timestamp() - time.time()) / 60),
    custom=who(custom, names),
    basic=who(basic['Credentials'], sts_names),
    provider=basic['Provider'],
    audience=basic['Audience'],
    none=name_of(cognito.get_credentials_for_identity, IdentityId=one),
    pool=name_of(cognito.get_id, IdentityPoolId='us-east-2:00000000-2222-3333-4444-555555555555', Logins=logins),
    foreign=name_of(cognito.get_id, IdentityPoolId='us-east-2:11111111-2222-3333-4444-666666666666', Logins=logins),
    untrusting=name_of(cognito.get_credentials_for_identity, IdentityId=one, Logins=logins, CustomRoleArn='arn:aws:iam::111122223333:role/deploy'),
)))
`,
      { TOKEN: token },
    );
    const error = (name: string, operation: string, message: string) =>
      `An error occurred (${name}) when calling the ${operation} operation: ${message}`;
    expect(answer).toEqual({
      same: true,
      enhanced: 'arn:aws:sts::111122223333:assumed-role/cognito/CognitoIdentityCredentials',
      life: 60,
      custom: 'arn:aws:sts::111122223333:assumed-role/cognito-custom/CognitoIdentityCredentials',
      basic: 'arn:aws:sts::111122223333:assumed-role/cognito/basic',
      provider: 'cognito-identity.amazonaws.com',
      audience: pool,
      none: expect.stringContaining('(NotAuthorizedException)'),
      pool: error(
        'ResourceNotFoundException',
        'GetId',
        "IdentityPool 'us-east-2:00000000-2222-3333-4444-555555555555' not found.",
      ),
      foreign: error(
        'NotAuthorizedException',
        'GetId',
        'Token is not from a supported provider of this identity pool.',
      ),
      untrusting: error(
        'InvalidIdentityPoolConfigurationException',
        'GetCredentialsForIdentity',
        'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
      ),
    });
    expect(cloud.directory.holders().flatMap(({ caller }) => [...caller.tags])).toContainEqual([
      'repository',
      'octo-org/octo-repo',
    ]);
  });

  test('signs in with MFA, once with each code', async () => {
    const [first, second] = [code(), code(1)];
    const answer = await python(
      `
sts = boto3.client('sts')
mfa = dict(SerialNumber='arn:aws:iam::111122223333:mfa/guarded')
role = dict(RoleArn='arn:aws:iam::111122223333:role/guarded', RoleSessionName='mfa')
keys = sts.get_session_token(**mfa, TokenCode='${first}')['Credentials']
session = boto3.client('sts', aws_access_key_id=keys['AccessKeyId'], aws_secret_access_key=keys['SecretAccessKey'], aws_session_token=keys['SessionToken'])
print(json.dumps(dict(
    arn=who(keys, sts_names),
    role=session.assume_role(**role, SourceIdentity='alice')['SourceIdentity'],
    direct=sts.assume_role(**role, **mfa, TokenCode='${second}')['AssumedRoleUser']['Arn'],
    again=name_of(sts.get_session_token, **mfa, TokenCode='${first}'),
    without=name_of(sts.assume_role, **role),
    serial=name_of(sts.get_session_token, SerialNumber='arn:aws:iam::111122223333:mfa/other', TokenCode='123456'),
)))
`,
      guarded,
    );
    expect(answer).toEqual({
      arn: 'arn:aws:iam::111122223333:user/guarded',
      role: 'alice',
      direct: 'arn:aws:sts::111122223333:assumed-role/guarded/mfa',
      again: expect.stringContaining(
        '(AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed with invalid MFA one time pass code.',
      ),
      without: expect.stringContaining('is not authorized to perform: sts:AssumeRole on resource'),
      serial: expect.stringContaining('unable to validate MFA code.  Please verify your MFA serial number'),
    });
    expect(cloud.secrets).toEqual(expect.arrayContaining([first, second, '123456']));
  });

  test('lists the keys of a user who has the permission', async () => {
    const script = `
iam = boto3.client('iam')
try:
    print(json.dumps([[key['AccessKeyId'], key['Status'], str(key['CreateDate'])] for key in iam.list_access_keys()['AccessKeyMetadata']]))
except Exception as error:
    print(json.dumps(str(error)))
`;
    expect(await python(script, veteran)).toEqual([
      ['AKIA222222222EXAMPLE', 'Active', '2020-01-02 00:00:00+00:00'],
    ]);
    expect(await python(script, guarded)).toBe(
      'An error occurred (AccessDenied) when calling the ListAccessKeys operation: User: arn:aws:iam::111122223333:user/guarded is not authorized to perform: iam:ListAccessKeys on resource: user guarded',
    );
  });

  const identity = "print(json.dumps(boto3.client('sts').get_caller_identity()['Arn']))";
  test('finds the credentials of a container', async () => {
    expect(await python(identity, cloud.containerEndpoint)).toBe(
      'arn:aws:sts::111122223333:assumed-role/task/container',
    );
    const wrong = { ...cloud.containerEndpoint, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'wrong' };
    await expect(python(identity, wrong)).rejects.toThrow('AccessDenied');
  });

  test('finds the credentials of an instance', async () => {
    const variables = { ...cloud.metadataEndpoint, AWS_EC2_METADATA_DISABLED: 'false' };
    expect(await python(identity, variables)).toBe(
      'arn:aws:sts::111122223333:assumed-role/instance/i-0123456789abcdef0',
    );
    expect(cloud.requests.map(({ what }) => what)).toEqual([
      'metadata-token',
      'metadata',
      'metadata',
      'GetCallerIdentity',
    ]);
  });
});

/**
 * Version 2 of the AWS CLI is the first with sso-session. Version 2.9 has no variables for endpoints, so a proxy leads AWS's
 * hosts to the local cloud, which has a certificate for their names.
 */
describe('the AWS CLI, version 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aws-auth-cli-'));
  const hosts = ['oidc', 'portal.sso', 'sts'].map((service) => `${service}.us-east-2.amazonaws.com`);
  let secure: Cloud;
  let proxy: ForwardProxy;
  beforeAll(async () => {
    secure = await Cloud.start({ tls: await makeCertificate(folder, hosts) });
    const port = Number(new URL(secure.url).port);
    proxy = await ForwardProxy.start({ ports: Object.fromEntries(hosts.map((host) => [host, port])) });
    mkdirSync(join(folder, '.aws'));
    writeFileSync(
      join(folder, '.aws/config'),
      `[sso-session octo]
sso_start_url = https://octo.awsapps.com/start
sso_region = us-east-2
sso_registration_scopes = sso:account:access
[profile octo]
sso_session = octo
sso_account_id = 111122223333
sso_role_name = Deployer
region = us-east-2
`,
    );
  });
  afterAll(async () => {
    await Promise.all([proxy.close(), secure.close()]);
    rmSync(folder, { recursive: true });
  });

  const environment = () =>
    toolEnvironment({
      HOME: folder,
      AWS_PROFILE: 'octo',
      AWS_CA_BUNDLE: join(folder, 'cloud.pem'),
      HTTPS_PROXY: `http://${proxy.host}`,
    });

  /** Runs the action, which reaches AWS's hosts through the same proxy. */
  async function step(inputs: Readonly<Record<string, string>>) {
    const job = new Job({
      HOME: folder,
      HTTPS_PROXY: `http://${proxy.host}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'cloud.pem'),
    });
    const result = await job.run({ inputs: { 'source-profile': 'octo', ...inputs } });
    return { result, post: () => job.post(result), close: () => job.close() };
  }

  test('logs in to Identity Center with an approved device, and the action uses its token', async () => {
    const { command, version } = awsCli(2) ?? { command: 'aws', version: [] };
    // By default, version 2.22 and later need a browser on the same machine.
    const device = (version[1] ?? 0) >= 22 ? ['--use-device-code'] : [];
    const env = environment();
    const approving = setInterval(() => secure.identityCenter.approve(), 200);
    const login = await run(command, ['sso', 'login', '--no-browser', ...device], env);
    clearInterval(approving);
    expect(login.output).toContain('Successfully logged into Start URL: https://octo.awsapps.com/start');
    expect(login.output).toMatch(/\/device\?user_code=[A-Z]{4}-[A-Z]{4}/);
    const caller = await run(command, ['sts', 'get-caller-identity', '--output', 'json'], env);
    expect(JSON.parse(caller.output).Arn).toBe(alice);
    secure.requests.length = 0;
    const { result, close } = await step({});
    expect(result.outputs['authenticated-arn']).toBe(alice);
    expect(secure.requests.map(({ what }) => what)).toEqual(['GetRoleCredentials', 'GetCallerIdentity']);
    close();
    const logout = await run(command, ['sso', 'logout'], env);
    expect(logout.exitCode).toBe(0);
    expect(secure.requests.map(({ what }) => what)).toContain('Logout');
  });

  test('uses the token that the action received, until post deletes it', async () => {
    const { command } = awsCli(2) ?? { command: 'aws' };
    secure.identityCenter.approval = 'at-once';
    const { result, post, close } = await step({ 'output-env-credentials': 'false' });
    expect(result.outputs['authenticated-arn']).toBe(alice);
    const args = ['sts', 'get-caller-identity', '--output', 'json'];
    secure.requests.length = 0;
    expect(JSON.parse((await run(command, args, environment())).output).Arn).toBe(alice);
    expect(secure.requests.map(({ what }) => what)).toContain('GetRoleCredentials');
    await post();
    close();
    rmSync(join(folder, '.aws/cli'), { recursive: true, force: true });
    expect((await run(command, args, environment())).exitCode).not.toBe(0);
  });
});
