import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { Cloud } from '../../local/cloud.ts';
import { errorOf, expectNothingDone, keys, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };

describe('refusals', () => {
  test('a role that does not trust the job: one attempt, and an error with claims and a trust statement', async () => {
    const step = await world.step({ 'role-to-assume': role('release') });
    expectNothingDone(step);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
    const { title, text } = errorOf(step);
    expect(title).toBe('The role does not trust this job');
    expect(text).toContain('sub: repo:octo-org/octo-repo:ref:refs/heads/main');
    const [, json = ''] = /(\{\n[\s\S]*?\n\})\n/.exec(text) ?? [];
    const statement = JSON.parse(json);
    expect(statement).toEqual({
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo:ref:refs/heads/main',
          'token.actions.githubusercontent.com:repository_id': '74',
        },
      },
    });
  });

  test.each([
    [
      { 'role-to-assume': role('x', '444455556666') },
      'The account has no OIDC provider for the issuer',
      'aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com',
    ],
    [{ ...deploy, audience: 'other' }, 'Wrong audience', 'audience is other'],
    [{ ...deploy, 'role-duration-seconds': '43200' }, 'The session is longer than the role allows', '43200'],
    [
      { ...keys, 'credential-source': 'access-keys', 'role-to-assume': role('closed', '444455556666') },
      'The caller may not assume this role',
      '"AWS": "arn:aws:iam::111122223333:user/ci"',
    ],
    [
      {
        'credential-source': 'access-keys',
        'aws-access-key-id': 'AKIAI44QH8DHBEXAMPLF',
        'aws-secret-access-key': 'wrong',
      },
      'AWS does not know these credentials',
      'does not belong to the partition aws',
    ],
    [
      {
        ...keys,
        'credential-source': 'access-keys',
        'aws-secret-access-key': 'notTheSecretAccessKeyOfThisExampleUser00',
      },
      'The signature is wrong',
      'Store the secret access key again',
    ],
    [
      { ...deploy, 'inline-session-policy': '{"Statement":[]}', 'role-to-assume': role('release') },
      'The role does not trust this job',
      'Compare',
    ],
  ])('%j: %s', async (inputs, title, remedy) => {
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step).title).toBe(title);
    expect(errorOf(step).text).toContain(remedy);
  });

  test('allowed-account-ids refuses a role of another account before any request', async () => {
    const step = await world.step({ ...deploy, 'allowed-account-ids': '444455556666, 777788889999' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('the role belongs to account 111122223333');
    expect(world.asked).toEqual([]);
  });

  test('allowed-account-ids refuses keys of another account after the sign-in, and nothing is exported', async () => {
    const step = await world.step({
      ...keys,
      'credential-source': 'access-keys',
      'allowed-account-ids': '444455556666',
    });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'Wrong AWS account' });
  });

  test('expired credentials are explained', async () => {
    const first = await world.step(deploy);
    world.cloud.clock.offsetMilliseconds = 3_700_000;
    const step = await world.step({ 'role-to-assume': 'deploy', 'role-chaining': 'true' });
    expect(first.exitCode).toBe(0);
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The credentials have expired' });
    // The first answer corrects the clock, so the step tries once more.
    expect(world.asked.slice(2)).toEqual(['GetCallerIdentity', 'GetCallerIdentity']);
  });
});

describe('no token endpoint', () => {
  test.each([
    ['a plain run', {}, { ACT: '' }, 'id-token: write'],
    ['act', {}, { ACT: 'true' }, 'act has no token endpoint'],
    [
      'a fork',
      {
        pull_request: { head: { repo: { full_name: 'someone/octo-repo' } } },
        repository: { full_name: 'octo-org/octo-repo' },
      },
      { GITHUB_EVENT_NAME: 'pull_request' },
      'from a fork',
    ],
    ['Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }, 'Dependabot'],
  ])('%s', async (_, event, env, reason) => {
    world.withoutTokenEndpoint();
    const path = join(world.job.folder, 'event.json');
    writeFileSync(path, JSON.stringify(event));
    const step = await world.step(deploy, { env: { GITHUB_EVENT_PATH: path, ...env } });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'Nothing to sign in with' });
    expect(errorOf(step).text).toContain(reason);
  });

  test('an access key ID without a secret: the error names the empty input', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ 'aws-access-key-id': keys['aws-access-key-id'] });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('aws-secret-access-key: empty');
  });
});

describe('network failures', () => {
  test.each([
    ['503', { kind: 'status', status: 503 }],
    ['throttling', { kind: 'throttle' }],
    ['a reset connection', { kind: 'reset' }],
    ['an unreachable identity provider', { kind: 'idp' }],
    ['a proxy’s 502 page', { kind: 'html', status: 502 }],
  ] as const)('%s from STS is retried', async (_, fault) => {
    world.cloud.faults.add('sts', fault, 2);
    const step = await world.step(deploy);
    expect(step.exitCode).toBe(0);
    expect(world.asked.filter((what) => what !== 'token')).toHaveLength(3);
    expect(step.output).toMatch(/attempt 1 of 12 failed/);
  });

  test.each([
    ['503', { kind: 'status', status: 503 }],
    ['a reset connection', { kind: 'reset' }],
    [
      'a pending job, as JSON',
      { kind: 'status', status: 400, body: `{"message":"Can't issue ID_TOKEN for job in 'Pending' state"}` },
    ],
    [
      'a pending job, as text',
      { kind: 'status', status: 400, body: "Can't issue ID_TOKEN for job in 'Pending' state" },
    ],
  ] as const)('%s from the token endpoint is retried', async (_, fault) => {
    world.cloud.faults.add('token', fault, 2);
    const step = await world.step(deploy);
    expect(step.exitCode).toBe(0);
    expect(world.asked.filter((what) => what === 'token')).toHaveLength(3);
  });

  test('disable-retry allows one attempt', async () => {
    world.cloud.faults.add('sts', { kind: 'status', status: 503 });
    const step = await world.step({ ...deploy, 'disable-retry': 'true' });
    expectNothingDone(step);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('retry-max-attempts is the number of attempts', async () => {
    world.cloud.faults.add('sts', { kind: 'status', status: 500 });
    await world.step({ ...deploy, 'retry-max-attempts': '3' });
    expect(world.asked).toHaveLength(4);
  });

  test('a refusal of the token endpoint is not retried', async () => {
    world.job.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN = 'not-the-bearer';
    const step = await world.step(deploy);
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'GitHub refused to issue an OIDC token' });
    expect(world.asked).toEqual(['token']);
  });

  test.each([
    ['token', { kind: 'stall' }],
    ['sts', { kind: 'stall' }],
    ['sts', { kind: 'slow-body' }],
  ] as const)('%s: %j fails the step at the deadline', async (place, fault) => {
    world.cloud.faults.add(place, fault);
    const step = await world.step({ ...deploy, 'action-timeout-s': '2' });
    expectNothingDone(step);
    expect(step.milliseconds).toBeGreaterThan(1_900);
    expect(step.milliseconds).toBeLessThan(within(8_000));
    expect(errorOf(step)).toMatchObject({ title: 'No answer in time' });
    expect(errorOf(step).text).toContain('within 2 s');
  });

  test('a captive portal is recognised', async () => {
    world.cloud.faults.add('sts', { kind: 'html' });
    const step = await world.step(deploy);
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The answer is not from STS' });
    expect(errorOf(step).text).toContain('Please sign in to the guest network');
  });

  test.each([
    [
      'JSON',
      (secrets: string[]) =>
        JSON.stringify({ Credentials: { AccessKeyId: secrets[0], SecretAccessKey: secrets[1] } }),
    ],
    [
      'other XML',
      (secrets: string[]) => `<!-- --><Answer><Id>${secrets[0]}</Id><Key>${secrets[1]}</Key></Answer>`,
    ],
    [
      'a page that repeats the request',
      (secrets: string[]) => `<html><body>You sent ${secrets.join(' ')}</body></html>`,
    ],
  ])('credentials in %s in place of an STS answer are not shown', async (_, bodyOf) => {
    const secrets = ['ASIARTX3GSDS45EXEUJY', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEZ'];
    for (const secret of secrets) world.secrets.add(secret);
    world.cloud.faults.add('sts', { kind: 'status', status: 200, body: bodyOf(secrets) });
    const step = await world.step(deploy, { env: { RUNNER_DEBUG: '1' } });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The answer is not from STS' });
  });

  test('an answer of 3 MB is refused without a retry', async () => {
    const body = `<html>${'<'.repeat(3_000_000)}`;
    world.cloud.faults.add('sts', { kind: 'status', status: 200, body });
    const step = await world.step(deploy);
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The answer is not from STS' });
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('an STS answer without credentials is explained', async () => {
    const body =
      '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult/></AssumeRoleWithWebIdentityResponse>';
    world.cloud.faults.add('sts', { kind: 'status', status: 200, body });
    const step = await world.step(deploy);
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('the answer has no credentials');
  });

  test('an untrusted certificate of GitHub or STS is explained', async () => {
    const { privateKey, cert } = await selfSigned();
    const tls = await Cloud.start({ tls: { key: privateKey, cert } });
    const sts = await world.step({ ...deploy, 'sts-endpoint': tls.url });
    const github = await world.step(deploy, { env: { ...tls.tokenEndpoint } });
    await tls.close();
    expect(errorOf(sts)).toMatchObject({ title: 'The certificate of STS is not trusted' });
    expect(errorOf(github)).toMatchObject({ title: 'The certificate of GitHub is not trusted' });
    expect(errorOf(github).text).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('when the second hop stalls, the error names the hop', async () => {
    world.cloud.faults.add('AssumeRole', { kind: 'stall' });
    const step = await world.step({
      ...deploy,
      'role-chain': role('deploy-target', '444455556666'),
      'action-timeout-s': '2',
    });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('hop 2 of 2');
  });

  test('a closed port at sts-endpoint is explained', async () => {
    const step = await world.step({
      ...deploy,
      'sts-endpoint': 'http://127.0.0.1:1',
      'retry-max-attempts': '2',
    });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'STS cannot be reached' });
    expect(errorOf(step).text).toContain('127.0.0.1:1');
  });

  test('a host name that does not resolve is explained', async () => {
    const step = await world.step({
      ...deploy,
      'sts-endpoint': 'https://sts.invalid',
      'retry-max-attempts': '2',
    });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'The host name of STS does not resolve' });
  });

  test('a token that is about to expire is replaced before the next attempt', async () => {
    world.cloud.github.tokenLife = 31;
    world.cloud.faults.add('sts', { kind: 'throttle' }, 6);
    const step = await world.step(deploy, { clock: world.cloud.clock.run(4) });
    expect(step.exitCode).toBe(0);
    expect(world.asked.filter((what) => what === 'token').length).toBeGreaterThan(1);
  });

  test('a chain works on a runner with a wrong clock', async () => {
    world.cloud.clock.offsetMilliseconds = -86_400_000;
    const step = await world.step({ ...deploy, 'role-chain': role('deploy-target', '444455556666') });
    expect(step.exitCode).toBe(0);
  });

  test('on a runner with a wrong clock, a refusal after the clock correction is not retried', async () => {
    world.withoutTokenEndpoint();
    world.cloud.clock.offsetMilliseconds = 3_600_000;
    const step = await world.step({ ...keys, 'role-to-assume': role('closed', '444455556666') });
    expectNothingDone(step);
    expect(world.asked).toEqual(['AssumeRole', 'AssumeRole']);
  });
});

describe('runner failures', () => {
  test.each([
    [
      'an endpoint without a scheme',
      { AWS_ENDPOINT_URL_STS: 'localhost:4566' },
      'AWS_ENDPOINT_URL_STS: "localhost:4566" is not a web URL',
    ],
    [
      'a token URL that is not a URL',
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'nonsense' },
      'ACTIONS_ID_TOKEN_REQUEST_URL: "nonsense" is not a web URL',
    ],
    [
      'a state file that does not exist',
      { GITHUB_STATE: '/nowhere/state' },
      'GITHUB_STATE (/nowhere/state) cannot be written',
    ],
  ])('%s: one error without a stack trace', async (_, env, text) => {
    const step = await world.step(deploy, { env });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(text);
  });

  test('a broken event file: one error without a stack trace', async () => {
    world.withoutTokenEndpoint();
    const path = join(world.job.folder, 'event.json');
    writeFileSync(path, '{broken');
    const step = await world.step(deploy, { env: { GITHUB_EVENT_PATH: path } });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('id-token: write');
  });

  test('a missing RUNNER_TEMP does not fail the step, and the post step restores the credentials', async () => {
    const env = {
      RUNNER_TEMP: '/nowhere',
      AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    };
    const step = await world.step(deploy, { env });
    expect(step.exitCode).toBe(0);
    expect((await world.post(step)).exported).toMatchObject({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' });
  });

  test('without GITHUB_ENV, the step fails before any request', async () => {
    const step = await world.step(deploy, { env: { GITHUB_ENV: undefined } });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('the runner does not set GITHUB_ENV');
    expect(world.asked).toEqual([]);
  });

  test('with a GITHUB_ENV that cannot be written, the step fails before any request', async () => {
    const path = join(world.job.folder, 'missing', 'env');
    const step = await world.step(deploy, { env: { GITHUB_ENV: path } });
    expectNothingDone(step);
    expect(world.asked).toEqual([]);
  });

  test('without GITHUB_OUTPUT, the session is still delivered', async () => {
    const step = await world.step(deploy, { env: { GITHUB_OUTPUT: undefined } });
    expect(step).toMatchObject({ exitCode: 0, exported: { AWS_REGION: 'us-east-2' } });
  });

  test('without GITHUB_OUTPUT, output-credentials fails the step before any request', async () => {
    const step = await world.step(
      { ...deploy, 'output-credentials': 'true' },
      { env: { GITHUB_OUTPUT: undefined } },
    );
    expectNothingDone(step);
    expect(world.asked).toEqual([]);
  });

  test('a delivery that fails halfway is undone', async () => {
    const step = await world.step(deploy, { env: { GITHUB_OUTPUT: world.job.folder } });
    expect(step).toMatchObject({ exitCode: 1, exported: {} });
    expect(errorOf(step).text).toContain('GITHUB_OUTPUT cannot be written');
    expect((await world.post(step)).exported).toEqual({});
  });

  test('after a failed delivery, the step and its post step leave the environment unchanged', async () => {
    Object.assign(world.job.environment, { ...keyVariables, AWS_REGION: 'eu-west-1' });
    const step = await world.step(deploy, { env: { GITHUB_OUTPUT: world.job.folder } });
    expect(step).toMatchObject({ exitCode: 1, exported: {} });
    expect((await world.post(step)).exported).toEqual({});
  });

  test('a step that is killed during the sign-in exports nothing, and its post step changes nothing', async () => {
    world.cloud.faults.add('sts', { kind: 'stall' });
    const running = world.step(deploy, {
      onStart: (kill) => {
        const timer = setInterval(() => {
          if (!world.asked.includes('AssumeRoleWithWebIdentity')) return;
          clearInterval(timer);
          kill();
        }, 20);
      },
    });
    const step = await running;
    expect(step).toMatchObject({ exitCode: null, exported: {}, outputs: {} });
    const post = await world.post(step);
    expect(post).toMatchObject({ exitCode: 0, exported: {} });
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('the step saves its state before it prints anything', async () => {
    world.cloud.faults.add('token', { kind: 'stall' });
    const step = await world.step(deploy, {
      onStart: (kill, written) => {
        const timer = setInterval(() => {
          if (!written('GITHUB_STATE').includes('receipts=')) return;
          clearInterval(timer);
          kill();
        }, 1);
      },
    });
    expect(step).toMatchObject({ exitCode: null, output: '', state: { receipts: '' } });
    expect((await world.post(step)).exported).toEqual({});
    expect(world.asked.filter((what) => what !== 'token')).toEqual([]);
  });

  test('debug logging adds the stack trace, but no secret', async () => {
    const step = await world.step({ 'role-to-assume': role('release') }, { env: { RUNNER_DEBUG: '1' } });
    expect(step.output).toMatch(/::debug::.*HopError/);
  });
});

async function selfSigned(): Promise<{ privateKey: string; cert: string }> {
  const { private: privateKey, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  return { privateKey, cert };
}
