import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { keys, role, World } from './scenario.ts';

const world = new World();

describe('GitHub OIDC', () => {
  test('exports a session that works, with exactly two requests', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy') });
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
    expect(world.cloud.requests[1]?.userAgent).toMatch(/ aws-auth(\/| |$)/);
    expect(Object.keys(step.exported).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SESSION_TOKEN',
    ]);
    expect(step.exported).toMatchObject({ AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-east-2' });
    expect(step.outputs).toEqual({
      'aws-account-id': '111122223333',
      'authenticated-arn': 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
    });
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = step.exported;
    const client = new STSClient({
      region: 'us-east-2',
      endpoint: world.cloud.url,
      credentials: {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        sessionToken: AWS_SESSION_TOKEN,
      },
    });
    await expect(client.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Arn: 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
    });
    client.destroy();
  });

  test('sends the session name, the duration and the policies of the inputs', async () => {
    const policy = '{"Version":"2012-10-17","Statement":[]}';
    const step = await world.step({
      'role-to-assume': role('deploy'),
      'role-session-name': 'release-7',
      'role-duration-seconds': '900',
      'inline-session-policy': policy,
      'managed-session-policies':
        'arn:aws:iam::aws:policy/ReadOnlyAccess\narn:aws:iam::111122223333:policy/team/own',
      'role-external-id': 'not-for-web-identity',
    });
    expect(step.exitCode).toBe(0);
    expect(world.cloud.requests.at(-1)?.parameters).toEqual({
      RoleArn: role('deploy'),
      RoleSessionName: 'release-7',
      DurationSeconds: '900',
      Policy: policy,
      'PolicyArns.member.1.arn': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'PolicyArns.member.2.arn': 'arn:aws:iam::111122223333:policy/team/own',
    });
  });

  test.each([
    [{}, 'sts.amazonaws.com'],
    [{ audience: 'my-audience' }, 'my-audience'],
    [
      { 'aws-region': 'cn-north-1', 'role-to-assume': 'arn:aws-cn:iam::111122223333:role/x' },
      'sts.amazonaws.com.cn',
    ],
  ])('requests a token with the audience for %j', async (inputs, audience) => {
    await world.step({ 'role-to-assume': role('deploy'), ...inputs });
    expect(world.cloud.requests[0]).toMatchObject({ what: 'token', parameters: { audience } });
  });

  test('takes the region from the environment when the input is absent', async () => {
    const env = { AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'eu-west-1' };
    const step = await world.step({ 'aws-region': '', 'role-to-assume': role('deploy') }, { env });
    expect(step.exported).toMatchObject({ AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'eu-west-3' });
  });

  test('sts-endpoint takes precedence over AWS_ENDPOINT_URL_STS', async () => {
    const env = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' };
    const step = await world.step(
      { 'role-to-assume': role('deploy'), 'sts-endpoint': world.cloud.url },
      { env },
    );
    expect(step.exitCode).toBe(0);
  });

  test('logs in one line the source, the reason and the sources passed over', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy'), ...keys });
    expect(step.output).toContain(
      'Source: github-oidc, because role-to-assume is set and this job has a token endpoint. Not chosen: access-keys (kept as the fallback).\n',
    );
  });

  test('works without the GITHUB_*, RUNNER_* and home variables', async () => {
    const job = world.job.environment;
    for (const name of Object.keys(job)) if (/^(GITHUB|RUNNER|HOME|USERPROFILE)/.test(name)) delete job[name];
    const step = await world.step({ 'role-to-assume': role('deploy') });
    expect(step.exitCode).toBe(0);
  });
});

describe('deliveries', () => {
  test('with output-env-credentials: false the credentials go only to the outputs', async () => {
    const step = await world.step({
      'role-to-assume': role('deploy'),
      'output-credentials': 'true',
      'output-env-credentials': 'false',
    });
    expect(step.exported).toEqual({});
    expect(Object.keys(step.outputs).sort()).toEqual([
      'authenticated-arn',
      'aws-access-key-id',
      'aws-account-id',
      'aws-expiration',
      'aws-secret-access-key',
      'aws-session-token',
    ]);
    expect(Date.parse(step.outputs['aws-expiration'] ?? '') - Date.now()).toBeGreaterThan(3_500_000);
  });

  test('mask-aws-account-id hides the account in the log', async () => {
    const step = await world.step({
      'role-to-assume': role('deploy'),
      'mask-aws-account-id': 'true',
      'allowed-account-ids': '111122223333',
    });
    expect(step.exitCode).toBe(0);
    expect(step.output.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('111122223333');
    expect(step.outputs['aws-account-id']).toBe('111122223333');
  });

  test.each([
    [{ 'role-to-assume': role('release') }],
    [{ ...keys, 'credential-source': 'access-keys', 'role-to-assume': role('closed', '444455556666') }],
    [{ ...keys, 'credential-source': 'access-keys', 'allowed-account-ids': '777788889999' }],
    [{ ...keys, 'credential-source': 'access-keys', 'role-to-assume': 'no-such-role' }],
  ])('mask-aws-account-id hides the account in the failure of %j', async (inputs) => {
    const step = await world.step({ ...inputs, 'mask-aws-account-id': 'true' });
    expect(step.exitCode).toBe(1);
    expect(step.output.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/\d{12}/);
  });

  test('a stale session token is blanked when keys without one are exported', async () => {
    world.withoutTokenEndpoint();
    world.secrets.add('stale-token-of-an-earlier-step');
    const env = { AWS_SESSION_TOKEN: 'stale-token-of-an-earlier-step' };
    const step = await world.step({ ...keys }, { env });
    expect(step.exported.AWS_SESSION_TOKEN).toBe('');
  });
});

describe('post', () => {
  test('blanks variables that were not set before', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy') });
    const post = await world.post(step);
    expect(post.exitCode).toBe(0);
    expect(post.exported).toEqual({
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_REGION: '',
      AWS_DEFAULT_REGION: '',
    });
  });

  test('restores previous values, including secrets, and deletes the key file', async () => {
    const before = {
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    };
    Object.assign(world.job.environment, before);
    const step = await world.step({ 'role-to-assume': role('deploy') });
    expect(step.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
    const { sealed } = JSON.parse(step.state.receipts ?? '').receipts[0];
    const { existsSync, statSync } = await import('node:fs');
    if (process.platform !== 'win32') expect(statSync(sealed.keyFile).mode & 0o777).toBe(0o600);
    const post = await world.post(step);
    expect(post.exported).toEqual({ ...before, AWS_SESSION_TOKEN: '', AWS_DEFAULT_REGION: '' });
    expect(existsSync(sealed.keyFile)).toBe(false);
  });

  test('does not export keys that only the step’s own env: had', async () => {
    const own = {
      AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
      AWS_REGION: 'eu-north-1',
    };
    const step = await world.step({ 'role-to-assume': role('deploy') }, { env: own });
    expect(step.exported.AWS_REGION).toBe('us-east-2');
    // The runner gives the step's own variables to its post step as well.
    const post = await world.post(step, own);
    expect(post.exported).toMatchObject({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
  });

  test('of two steps restores the state before the first one', async () => {
    Object.assign(world.job.environment, { AWS_REGION: 'eu-north-1' });
    const first = await world.step({ 'role-to-assume': role('deploy') });
    const second = await world.step({ 'aws-region': 'us-west-2', 'role-to-assume': role('deploy') });
    const secondPost = await world.post(second);
    expect(secondPost.exported).toEqual(first.exported);
    const firstPost = await world.post(first);
    expect(firstPost.exported).toMatchObject({ AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: '' });
  });

  test('warns, and blanks the variables, when the sealed values are lost', async () => {
    world.job.environment.AWS_ACCESS_KEY_ID = 'AKIAI44QH8DHBEXAMPLE';
    world.job.environment.AWS_SECRET_ACCESS_KEY = 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY';
    const step = await world.step({ 'role-to-assume': role('deploy') });
    const { rmSync } = await import('node:fs');
    rmSync(JSON.parse(step.state.receipts ?? '').receipts[0].sealed.keyFile);
    const post = await world.post(step);
    expect(post).toMatchObject({
      exitCode: 0,
      exported: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    });
    expect(post.output).toContain('::warning');
  });

  test('does not fail the job when its state is damaged', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy') });
    const post = await world.post({ ...step, state: { ...step.state, receipts: '{broken' } });
    expect(post.exitCode).toBe(0);
    expect(post.output).toContain('::warning');
  });

  test('does nothing after a step that failed', async () => {
    const step = await world.step({ 'role-to-assume': role('release') });
    const post = await world.post(step);
    expect(post).toMatchObject({ exitCode: 0, exported: {} });
  });

  test('changes nothing with AWS_SKIP_CLEANUP_STEP', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy') });
    const post = await world.post(step, { AWS_SKIP_CLEANUP_STEP: 'true' });
    expect(post).toMatchObject({ exitCode: 0, exported: {} });
  });
});
