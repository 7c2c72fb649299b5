import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import { errorOf, expectNothingDone, keys, role, World } from '../scenarios/scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const far = 'http://sts.example.com';

/** Unsets the local cloud's endpoint variables. */
const nowhere = Object.fromEntries(
  ['STS', 'IAM', 'SSO', 'SSO_OIDC', 'COGNITO_IDENTITY'].map((id) => [`AWS_ENDPOINT_URL_${id}`, undefined]),
);

function config(text: string): { AWS_CONFIG_FILE: string } {
  const file = join(world.job.folder, 'config');
  writeFileSync(file, text);
  return { AWS_CONFIG_FILE: file };
}

/** A proxy at a port without a listener, so that no request leaves this machine. */
const throughNothing = { 'http-proxy': 'http://127.0.0.1:1', 'no-proxy': '127.0.0.1' };

describe('plain http to a host outside the private network is refused before any request to AWS', () => {
  const ways: Readonly<
    Record<string, () => readonly [Record<string, string>, Record<string, string>, string]>
  > = {
    'an input': () => [{ ...deploy, 'sts-endpoint': far }, {}, 'sts-endpoint'],
    AWS_ENDPOINT_URL_STS: () => [deploy, { AWS_ENDPOINT_URL_STS: far }, 'AWS_ENDPOINT_URL_STS'],
    AWS_ENDPOINT_URL: () => [deploy, { AWS_ENDPOINT_URL: far }, 'AWS_ENDPOINT_URL'],
    AWS_ENDPOINT_URL_SSO_OIDC: () => [
      { 'sso-start-url': 'https://x', 'sso-account-id': '111122223333', 'sso-role-name': 'r' },
      { AWS_ENDPOINT_URL_SSO_OIDC: far },
      'AWS_ENDPOINT_URL_SSO_OIDC',
    ],
    AWS_ENDPOINT_URL_COGNITO_IDENTITY: () => [
      { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' },
      { AWS_ENDPOINT_URL_COGNITO_IDENTITY: far },
      'AWS_ENDPOINT_URL_COGNITO_IDENTITY',
    ],
    AWS_ENDPOINT_URL_IAM: () => [{ ...keys }, { AWS_ENDPOINT_URL_IAM: far }, 'AWS_ENDPOINT_URL_IAM'],
    'endpoint_url of the default profile': () => [
      deploy,
      config(`[default]\nendpoint_url = ${far}\n`),
      'endpoint_url',
    ],
    'a services section': () => [
      deploy,
      {
        ...config(`[profile a]\nservices = s\n[services s]\nsts =\n  endpoint_url = ${far}\n`),
        AWS_PROFILE: 'a',
      },
      'services',
    ],
    'a proxy for a plain http endpoint': () => [
      {
        ...deploy,
        'sts-endpoint': 'http://sts.internal',
        'http-proxy': 'http://203.0.113.9:3128',
        'no-proxy': '127.0.0.1',
      },
      {},
      'no-proxy',
    ],
    'the token endpoint': () => [
      deploy,
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://ghes.example.com/token?x=y' },
      'https://ghes.example.com',
    ],
  };

  test.each(Object.keys(ways))('set by %s', async (way) => {
    const [inputs, env, named] = ways[way]?.() ?? [{}, {}, ''];
    const step = await world.step(inputs, { env: { ...nowhere, ...env } });
    expectNothingDone(step);
    const { text } = errorOf(step);
    expect(text).toContain(named);
    expect(text).toMatch(/https:\/\/|no-proxy/);
    expect(text).toMatch(/private network/);
    expect(world.asked.filter((what) => what !== 'token')).toEqual([]);
  });

  test.each([
    'http://minio:1',
    'http://minio.internal:1',
    'http://minio.local:1',
    'http://minio.lan:1',
    'http://10.1.2.3:1',
    'http://172.31.0.1:1',
    'http://192.168.0.1:1',
    'http://169.254.170.2:1',
    'http://[fd00::1]:1',
    'http://[fe80::1]:1',
    'http://[::1]:1',
  ])('%s is inside the private network', async (url) => {
    const inputs = { ...keys, 'sts-endpoint': url, 'disable-retry': 'true', 'action-timeout-s': '1' };
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step).text).not.toContain('plain text');
  });

  test.each(['http://172.32.0.1', 'http://11.0.0.1', 'http://local.example.com', 'http://[2001:db8::1]'])(
    '%s is outside the private network',
    async (url) => {
      const step = await world.step({ ...keys, 'sts-endpoint': url });
      expectNothingDone(step);
      expect(errorOf(step).text).toContain('in plain text');
    },
  );
});

describe('the log names the setting that replaces an endpoint of AWS or sets a proxy', () => {
  test('an input', async () => {
    const step = await world.step({ ...deploy, 'sts-endpoint': world.cloud.url });
    expect(step.output).toContain(
      `Requests to STS go to ${new URL(world.cloud.url).host}, set by sts-endpoint.`,
    );
  });

  test('a variable, for each service', async () => {
    const step = await world.step({
      'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555',
    });
    const { host } = new URL(world.cloud.url);
    expect(step.output).toContain(
      `Requests to Amazon Cognito go to ${host}, set by AWS_ENDPOINT_URL_COGNITO_IDENTITY.`,
    );
    expect(step.output).toContain(`Requests to STS go to ${host}, set by AWS_ENDPOINT_URL_STS.`);
  });

  test.each([
    'abcd1234.execute-api.us-east-1.amazonaws.com',
    'sts.s3.amazonaws.com',
    'vpce-1.sts.us-east-1.vpce.amazonaws.com',
  ])('a host under AWS’s domains that customers can have: %s', async (host) => {
    const inputs = { ...deploy, 'retry-max-attempts': '1', ...throughNothing };
    const step = await world.step(inputs, { env: { AWS_ENDPOINT_URL_STS: `https://${host}` } });
    expect(step.output).toContain(`Requests to STS go to ${host}, set by AWS_ENDPOINT_URL_STS.`);
  });

  test.each([
    'sts.amazonaws.com',
    'sts.us-east-2.amazonaws.com',
    'sts-fips.us-gov-west-1.amazonaws.com',
    'sts.us-east-2.api.aws',
  ])('AWS’s own host is not: %s', async (host) => {
    const inputs = { ...deploy, 'retry-max-attempts': '1', ...throughNothing };
    const step = await world.step(inputs, { env: { AWS_ENDPOINT_URL_STS: `https://${host}` } });
    expect(step.output).not.toContain('Requests to STS go to');
  });

  test('a configuration file', async () => {
    const env = config(`[default]\nendpoint_url = ${world.cloud.url}\n`);
    const step = await world.step(deploy, { env: { ...nowhere, ...env } });
    expect(step.exitCode).toBe(0);
    expect(step.output).toMatch(
      /Requests to STS go to 127\.0\.0\.1:\d+, set by endpoint_url of the profile default in \S+config\./,
    );
  });

  test('a proxy', async () => {
    const proxy = await ForwardProxy.start();
    const { host } = proxy;
    const env = { HTTPS_PROXY: `http://${host}` };
    const step = await world.step(deploy, { env });
    await proxy.close();
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain(`Requests go through the proxy ${host}, set by HTTPS_PROXY.`);
  });

  test('an error names the custom host, not the default host of AWS', async () => {
    const env = { ...nowhere, AWS_ENDPOINT_URL_STS: 'https://vpce-1.sts.invalid' };
    const step = await world.step({ ...deploy, 'retry-max-attempts': '1' }, { env });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('vpce-1.sts.invalid');
    expect(errorOf(step).text).not.toContain('amazonaws.com');
  });
});

describe('endpoints from variables and configuration files get the same checks', () => {
  test.each([
    'https://user:hush@sts.example.com',
    'https://user:pa/hush@sts.example.com',
    'user:hush/x@sts.example.com',
    'ftp://sts.example.com',
    'not a URL',
  ])('%s', async (url) => {
    world.secrets.add('hush');
    for (const env of [{ AWS_ENDPOINT_URL_STS: url }, config(`[default]\nendpoint_url = ${url}\n`)]) {
      const step = await world.step(deploy, { env: { ...nowhere, ...env } });
      expectNothingDone(step);
      expect(errorOf(step).id).toBe('inputs');
    }
    expect(world.asked).toEqual([]);
  });
});

test('NODE_TLS_REJECT_UNAUTHORIZED=0 gets a warning', async () => {
  const step = await world.step(deploy, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
  expect(step.exitCode).toBe(0);
  expect(step.output).toMatch(/^::warning title=aws-auth::NODE_TLS_REJECT_UNAUTHORIZED is 0/m);
});

describe('the environment of child processes', () => {
  const proofs = /^(INPUT_|STATE_|ACTIONS_ID_TOKEN_REQUEST_)/m;

  /** Creates a command that writes its environment to a file and prints `says`. */
  function command(name: string, says: string): { readonly path: string; readonly told: () => string } {
    const folder = join(world.job.folder, 'bin');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\nenv > ${path}.env\ncat <<'END'\n${says}\nEND\n`);
    chmodSync(path, 0o755);
    return { path, told: () => readFileSync(`${path}.env`, 'utf8') };
  }

  test('aws --version gets no inputs, no state and no token endpoint', async () => {
    const aws = command('aws', 'aws-cli/2.1.0 Python/3');
    const env = {
      ...config(
        '[profile a]\nsso_session = s\nsso_account_id = 111122223333\nsso_role_name = Deployer\n[sso-session s]\nsso_region = us-east-2\nsso_start_url = https://octo.awsapps.com/start\n',
      ),
      PATH: `${join(world.job.folder, 'bin')}${delimiter}${process.env.PATH}`,
      STATE_receipts: 'x',
    };
    world.cloud.identityCenter.approval = 'at-once';
    world.cloud.identityCenter.interval = 0.1;
    const step = await world.step({ 'source-profile': 'a', 'mfa-serial': '' }, { env });
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain('cannot read sso_session');
    expect(aws.told()).not.toMatch(proofs);
    expect(aws.told()).toContain('HOME=');
  });

  test('a credential_process gets the token endpoint, but no inputs and no state', async () => {
    const answer = {
      Version: 1,
      AccessKeyId: keys['aws-access-key-id'],
      SecretAccessKey: keys['aws-secret-access-key'],
    };
    const process = command('process', JSON.stringify(answer));
    const env = { ...config(`[profile a]\ncredential_process = ${process.path}\n`), STATE_receipts: 'x' };
    const step = await world.step({ 'source-profile': 'a', 'mfa-code': '' }, { env });
    expect(step.exitCode).toBe(0);
    expect(process.told()).not.toMatch(/^(INPUT_|STATE_)/m);
    expect(process.told()).toMatch(/^ACTIONS_ID_TOKEN_REQUEST_URL=/m);
  });
});

describe('STATE_ variables do not change what the main step does', () => {
  test.each([
    ['post', 'true'],
    ['receipts', '[{"kind":"environment"}]'],
    ['isPost', 'true'],
    ['delivered', 'true'],
    ['locked', '["/etc/passwd"]'],
  ])('STATE_%s=%s from an earlier step', async (name, value) => {
    world.job.environment[`STATE_${name}`] = value;
    const step = await world.step(deploy);
    expect(step.exitCode).toBe(0);
    expect(step.exported.AWS_ACCESS_KEY_ID).toBeTruthy();
    delete world.job.environment[`STATE_${name}`];
    await world.post(step);
    expect(world.job.environment.AWS_ACCESS_KEY_ID).toBe('');
  });
});

describe('addresses of the token endpoint, the container and the instance', () => {
  const chain = { 'credential-source': 'default-chain' };
  const full = (url: string) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: url });
  const metadata = (url: string) => ({
    AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
    AWS_EC2_METADATA_DISABLED: undefined,
  });
  const token = (url: string) => ({ ACTIONS_ID_TOKEN_REQUEST_URL: url });
  const login = 'the URL contains a user name or password';
  const noUrl = 'is not a web URL';
  const plain = 'would send credentials in plain text';

  test.each<[string, Record<string, string>, Record<string, string | undefined>, string]>([
    ['a container URL with a password', chain, full('http://name:word@127.0.0.1:1/x'), login],
    ['a container URL with ftp', chain, full('ftp://127.0.0.1/x'), noUrl],
    ['a container URL without a scheme', chain, full('127.0.0.1/x'), noUrl],
    ['a public container URL on plain http', chain, full('http://agent.example.com/x'), plain],
    ['an instance URL with a password', chain, metadata('http://name:word@127.0.0.1:1'), login],
    ['an instance address that is not a URL', chain, metadata('there'), noUrl],
    ['a public instance URL on plain http', chain, metadata('http://imds.example.com'), plain],
    ['a token endpoint with a password', deploy, token('https://name:word@ghes.internal/token'), login],
    ['a token endpoint that is not a URL', deploy, token('there'), noUrl],
    ['a public token endpoint on plain http', deploy, token('http://ghes.example.com/token'), plain],
  ])('%s is refused before any request', async (_, inputs, env, words) => {
    const step = await world.step(inputs, { env });
    expectNothingDone(step);
    const { text } = errorOf(step);
    expect(text).toContain(Object.keys(env)[0]);
    expect(text).toContain(words);
    expect(step.output).not.toContain('word@');
    expect(world.asked).toEqual([]);
  });

  test('wrong addresses of an unused source are ignored', async () => {
    const env = { ...full('ftp://there'), AWS_EC2_METADATA_SERVICE_ENDPOINT: 'there' };
    expect((await world.step(deploy, { env })).exitCode).toBe(0);
  });

  test('a profile with credential_source gets the same check', async () => {
    const text =
      '[profile p]\nrole_arn = arn:aws:iam::111122223333:role/x\ncredential_source = EcsContainer\n';
    const env = { ...config(text), ...full('http://agent.example.com/x') };
    const step = await world.step({ 'source-profile': 'p' }, { env });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(plain);
  });

  test.each(['@127.0.0.1:1/x', '/@127.0.0.1:1/x', '127.0.0.1:1/x', ':1@127.0.0.1:1/'])(
    'the relative path %s cannot lead to another host',
    async (path) => {
      const env = {
        AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: 'a-token',
      };
      const step = await world.step({ ...chain, 'retry-max-attempts': '1' }, { env });
      expectNothingDone(step);
      expect(errorOf(step).text).not.toContain('127.0.0.1');
    },
  );

  test('the log names each address that is not the default', async () => {
    const { host } = new URL(world.cloud.url);
    const job = await world.step(deploy);
    expect(job.output).toContain(
      `Requests to the token endpoint go to ${host}, set by ACTIONS_ID_TOKEN_REQUEST_URL.`,
    );
    const container = await world.step(chain, { env: world.cloud.containerEndpoint });
    expect(container.output).toContain(
      `Requests to the endpoint of the container go to ${host}, set by AWS_CONTAINER_CREDENTIALS_FULL_URI.`,
    );
    const instance = await world.step(chain, { env: metadata(world.cloud.url) });
    expect(instance.output).toContain(
      `Requests to the metadata service of the instance go to ${host}, set by AWS_EC2_METADATA_SERVICE_ENDPOINT.`,
    );
  });
});
