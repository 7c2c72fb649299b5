import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Clock, StepResult } from '../../harness/runner/job.ts';
import { errorOf, expectNothingDone, role, World, within } from './scenario.ts';

const world = new World();
const startUrl = 'https://octo.awsapps.com/start';
const center = {
  'sso-start-url': startUrl,
  'sso-account-id': '111122223333',
  'sso-role-name': 'Deployer',
};
const deployer = 'arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Deployer_0123456789abcdef/alice';

/** The file in which the AWS CLI looks for the token. */
const cacheFile = (id = startUrl) =>
  join(world.job.folder, '.aws/sso/cache', `${createHash('sha1').update(id).digest('hex')}.json`);

beforeEach(() => {
  world.withoutTokenEndpoint();
  const { identityCenter } = world.cloud;
  identityCenter.approval = 'at-once';
  identityCenter.interval = 0.2;
  identityCenter.codeLife = 600;
  identityCenter.revokeAll();
});

/** Runs the step, and calls `act` once when `when` is true. */
async function stepWith(
  inputs: Record<string, string>,
  when: () => boolean,
  act: () => void,
  clock?: Clock,
): Promise<StepResult> {
  const timer = setInterval(() => {
    if (!when()) return;
    clearInterval(timer);
    act();
  }, 50);
  try {
    return await world.step(inputs, clock && { clock });
  } finally {
    clearInterval(timer);
  }
}

const isAsked = () => world.asked.includes('CreateToken');

describe('a person approves', () => {
  test('the log, a notice and the summary show link and code; after the approval, the step signs in', async () => {
    const { identityCenter } = world.cloud;
    identityCenter.approval = 'by-hand';
    let code = '';
    const result = await stepWith(center, isAsked, () => {
      code = identityCenter.pending()[0]?.userCode ?? '';
      identityCenter.approve(code);
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['authenticated-arn']).toBe(deployer);
    const link = `${world.cloud.url}/device?user_code=${code}`;
    const lines = result.output.split('\n');
    for (const form of [/^Approve this sign-in/, /^::notice title=aws-auth::Approve this sign-in/]) {
      const line = lines.find((each) => form.test(each)) ?? '';
      expect(line).toContain(link);
      expect(line).toContain(code);
      expect(line).toContain('Deployer of account 111122223333');
    }
    expect(result.summary).toContain(link);
    expect(result.summary).toContain(`**${code}**`);
    expect(world.asked.slice(0, 2)).toEqual(['RegisterClient', 'StartDeviceAuthorization']);
    expect(world.asked.slice(-2)).toEqual(['GetRoleCredentials', 'GetCallerIdentity']);
    expect(result.output).toContain('The sign-in was approved.');
  });

  test('the session assumes a role in a second account', async () => {
    const result = await world.step({ ...center, 'role-to-assume': role('workload', '444455556666') });
    expect(result.outputs['authenticated-arn']).toBe(
      'arn:aws:sts::444455556666:assumed-role/workload/GitHubActions',
    );
  });

  test('the step polls more slowly after SlowDownException', async () => {
    const { identityCenter } = world.cloud;
    identityCenter.approval = 'by-hand';
    const slower = { kind: 'status', status: 400, code: 'SlowDownException' } as const;
    world.cloud.faults.add('CreateToken', slower, 1);
    const started = performance.now();
    const clock = world.cloud.clock.run(5);
    const result = await stepWith(center, isAsked, () => identityCenter.approve(), clock);
    expect(result.exitCode).toBe(0);
    // RFC 8628: the polling interval grows by five seconds.
    expect((performance.now() - started) * clock.faster).toBeGreaterThan(5_000);
    expect(world.asked.filter((what) => what === 'CreateToken')).toHaveLength(2);
  });

  test('a code that expires before the approval is replaced', async () => {
    const { identityCenter } = world.cloud;
    identityCenter.approval = 'by-hand';
    identityCenter.codeLife = 1;
    const twice = () => world.asked.filter((what) => what === 'StartDeviceAuthorization').length > 1;
    const result = await stepWith(center, twice, () => {
      identityCenter.approval = 'at-once';
    });
    expect(result.exitCode).toBe(0);
    expect(result.output).toContain('The code expired before the approval.');
  });

  test('waiting for approval does not count towards action-timeout-s', async () => {
    const { identityCenter } = world.cloud;
    identityCenter.approval = 'by-hand';
    const started = performance.now();
    const clock = world.cloud.clock.run(5);
    const late = () => performance.now() - started > 2_500;
    const approve = () => identityCenter.approve();
    const result = await stepWith({ ...center, 'action-timeout-s': '10' }, late, approve, clock);
    expect(result.exitCode).toBe(0);
  });
});

describe('without approval', () => {
  test('the step fails after sso-timeout-s', async () => {
    world.cloud.identityCenter.approval = 'by-hand';
    const started = performance.now();
    const result = await world.step({ ...center, 'sso-timeout-s': '2' });
    expectNothingDone(result);
    const { title, text } = errorOf(result);
    expect(title).toBe('The sign-in was not approved');
    expect(text).toContain(`${world.cloud.url}/device?user_code=`);
    expect(text).toContain('Waited 2 s');
    expect(result.output).toMatch(/\nWaiting for approval at \S+ \(code [A-Z]{4}-[A-Z]{4}\), 1 s left\./);
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(existsSync(cacheFile())).toBe(false);
  });

  test('the step fails when the request is declined', async () => {
    const { identityCenter } = world.cloud;
    identityCenter.approval = 'by-hand';
    const result = await stepWith(center, isAsked, () => identityCenter.deny());
    expectNothingDone(result);
    expect(errorOf(result).title).toBe('The sign-in was declined');
  });
});

describe('the token', () => {
  test('is cached as the AWS CLI does it, and deleted by the post step of the step that cached it', async () => {
    const step = await world.step(center);
    const file = cacheFile();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(world.job.folder, '.aws/sso/cache')).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      startUrl,
      region: 'us-east-2',
      accessToken: expect.any(String),
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      clientId: expect.any(String),
      clientSecret: expect.any(String),
      registrationExpiresAt: expect.stringMatching(/Z$/),
    });
    world.cloud.requests.length = 0;
    const second = await world.step(center);
    expect(world.asked).toEqual(['GetRoleCredentials', 'GetCallerIdentity']);
    expect(second.output).toContain('needs no approval');
    await world.post(second);
    expect(existsSync(file)).toBe(true);
    await world.post(step);
    expect(existsSync(join(world.job.folder, '.aws'))).toBe(false);
  });

  test('that was cached before the job is used, and stays after the post step', async () => {
    const { accessToken, expiresAt } = world.cloud.identityCenter.issueToken();
    mkdirSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
    const text = JSON.stringify({ startUrl, region: 'us-east-2', accessToken, expiresAt });
    writeFileSync(cacheFile(), text);
    const step = await world.step(center);
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['GetRoleCredentials', 'GetCallerIdentity']);
    await world.post(step);
    expect(readFileSync(cacheFile(), 'utf8')).toBe(text);
  });

  test.each([
    ['revoked', (token: object) => JSON.stringify(token)],
    ['damaged', () => '{"accessToken": '],
    ['expired', (token: object) => JSON.stringify({ ...token, expiresAt: '2020-01-01T00:00:00Z' })],
    [
      'of another portal',
      (token: object) => JSON.stringify({ ...token, startUrl: 'https://other.awsapps.com/start' }),
    ],
  ])('that is %s is replaced after an approval', async (_, text) => {
    const token = world.cloud.identityCenter.issueToken();
    world.cloud.identityCenter.revokeAll();
    mkdirSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
    writeFileSync(cacheFile(), text(token));
    const step = await world.step(center);
    expect(step.exitCode).toBe(0);
    expect(world.asked).toContain('StartDeviceAuthorization');
    expect(JSON.parse(readFileSync(cacheFile(), 'utf8'))).toMatchObject({ startUrl });
  });

  test.each([
    ['expired', { expiresAt: '2020-01-01T00:00:00Z' }],
    ['of another region', { region: 'eu-west-1' }],
  ])('that is %s and was replaced is restored by the post step', async (_, change) => {
    const { refreshToken: __, ...token } = world.cloud.identityCenter.issueToken();
    mkdirSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
    const text = JSON.stringify({ ...token, ...change, mine: 'too' });
    writeFileSync(cacheFile(), text, { mode: 0o640 });
    const step = await world.step(center);
    expect(step.exitCode).toBe(0);
    expect(readFileSync(cacheFile(), 'utf8')).not.toBe(text);
    await world.post(step);
    expect(readFileSync(cacheFile(), 'utf8')).toBe(text);
    expect(statSync(cacheFile()).mode & 0o777).toBe(0o640);
  });

  test('that was replaced leaves no key file when the profile cannot be written', async () => {
    const { refreshToken: __, ...token } = world.cloud.identityCenter.issueToken();
    mkdirSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
    writeFileSync(cacheFile(), JSON.stringify({ ...token, region: 'eu-west-1' }));
    mkdirSync(join(world.job.folder, '.aws/credentials'));
    const step = await world.step({ ...center, 'aws-profile': 'dev' });
    expectNothingDone(step);
    const left = readdirSync(world.job.folder).filter((name) => /^aws-auth-[^j]/.test(name));
    expect(left).toEqual([]);
  });

  test('that cannot be cached gets a warning before the approval request', async () => {
    mkdirSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
    mkdirSync(cacheFile());
    const step = await world.step(center);
    expect(step.exitCode).toBe(0);
    const lines = step.output.split('\n');
    const warned = lines.findIndex((line) => /^::warning .*cannot be cached.*is a directory/.test(line));
    expect(warned).toBeGreaterThan(0);
    expect(warned).toBeLessThan(lines.findIndex((line) => line.startsWith('Approve this sign-in')));
  });

  test('is deleted when the step fails', async () => {
    const result = await world.step({ ...center, 'role-to-assume': role('closed', '444455556666') });
    expectNothingDone(result);
    expect(existsSync(join(world.job.folder, '.aws'))).toBe(false);
  });

  test('is deleted by logout', async () => {
    await world.step(center);
    const out = await world.step({ logout: 'true' });
    expect(out.exitCode).toBe(0);
    expect(existsSync(cacheFile())).toBe(false);
  });
});

describe('a profile with an sso_session', () => {
  beforeEach(() => {
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(
      join(world.job.folder, '.aws/config'),
      `[sso-session octo]
sso_start_url = ${startUrl}
sso_region = us-east-2
sso_registration_scopes = sso:account:access
[profile person]
sso_session = octo
sso_account_id = 111122223333
sso_role_name = Deployer
region = eu-west-1
[profile onward]
role_arn = ${role('workload', '444455556666')}
source_profile = person
`,
    );
  });

  test('signs in with an approval; sso_region does not set the region of the session', async () => {
    const step = await world.step({ 'source-profile': 'person', 'aws-region': '' });
    expect(step.outputs['authenticated-arn']).toBe(deployer);
    expect(step.exported.AWS_REGION).toBe('eu-west-1');
    const token = JSON.parse(readFileSync(cacheFile('octo'), 'utf8'));
    expect(token.refreshToken).toEqual(expect.any(String));
  });

  test('another profile that has it as source_profile signs in with one approval', async () => {
    const step = await world.step({ 'source-profile': 'onward' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['authenticated-arn']).toMatch(/^arn:aws:sts::444455556666:assumed-role\/workload\//);
    expect(world.asked.filter((what) => what === 'StartDeviceAuthorization')).toHaveLength(1);
  });

  /** Caches a token of the machine's user that expires in `left` milliseconds. */
  function userToken(left: number): { file: string; text: string } {
    const { cloud } = world;
    const expiresAt = new Date(Date.now() + left).toISOString();
    const text = JSON.stringify({ ...cloud.identityCenter.issueToken(), expiresAt, mine: 'too' });
    const file = cacheFile('octo');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { file, text };
  }

  test('an expired token is renewed without approval, and the post step keeps the renewed token', async () => {
    const { file, text } = userToken(-1000);
    const step = await world.step({ 'source-profile': 'person' });
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['CreateToken', 'GetRoleCredentials', 'GetCallerIdentity']);
    const { accessToken, refreshToken, expiresAt, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    expect(JSON.parse(text)).toMatchObject(rest);
    expect(rest.mine).toBe('too');
    expect(accessToken).not.toBe(JSON.parse(text).accessToken);
    expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
    const renewed = readFileSync(file, 'utf8');
    await world.post(step);
    expect(readFileSync(file, 'utf8')).toBe(renewed);
  });

  test('a renewed token stays when the step fails later, because the old token may no longer work', async () => {
    const { file, text } = userToken(-1000);
    const step = await world.step({
      'source-profile': 'person',
      'role-to-assume': role('closed', '444455556666'),
    });
    expectNothingDone(step);
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    world.cloud.requests.length = 0;
    expect((await world.step({ 'source-profile': 'person' })).exitCode).toBe(0);
    expect(world.asked).not.toContain('CreateToken');
  });

  test('the post steps remove a token of the job even when a later step renewed it', async () => {
    world.cloud.identityCenter.tokenLife = 200;
    mkdirSync(dirname(cacheFile('octo')), { recursive: true });
    writeFileSync(cacheFile('octo'), '{"note":"mine"}');
    const first = await world.step({ 'source-profile': 'person' });
    world.cloud.identityCenter.tokenLife = 28_800;
    const second = await world.step({ 'source-profile': 'person' });
    expect(second.output).toContain('was renewed');
    await world.post(second);
    await world.post(first);
    expect(readFileSync(cacheFile('octo'), 'utf8')).toBe('{"note":"mine"}');
  });

  test('a stalled renewal does not fail the step while the token is valid', async () => {
    userToken(200_000);
    world.cloud.faults.add('CreateToken', { kind: 'stall' });
    const step = await world.step({ 'source-profile': 'person', 'action-timeout-s': '8' });
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain('cannot be renewed');
  });

  test('two concurrent steps renew the token once', async () => {
    userToken(-1000);
    const inputs = { 'aws-region': 'us-east-2', 'source-profile': 'person' };
    const results = await Promise.all([world.job.run({ inputs }), world.job.run({ inputs })]);
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(world.asked.filter((what) => what === 'CreateToken')).toHaveLength(1);
  });

  test('a token that expires soon is renewed once, before any other request', async () => {
    userToken(200_000);
    const step = await world.step({ 'source-profile': 'onward' });
    expect(step.exitCode).toBe(0);
    expect(world.asked.filter((what) => what === 'CreateToken')).toHaveLength(1);
    expect(world.asked.indexOf('CreateToken')).toBe(0);
  });
});

describe('wrong inputs are refused before any request', () => {
  test.each([
    [{ 'sso-start-url': startUrl }, ['sso-account-id', 'sso-role-name']],
    [{ 'credential-source': 'sso' }, ['sso-start-url', 'sso-account-id', 'sso-role-name']],
    [{ ...center, 'sso-region': 'us-esat-2' }, ['sso-region']],
    [{ ...center, 'sso-account-id': '1111' }, ['sso-account-id']],
    [{ ...center, 'sso-start-url': 'http://octo.awsapps.com/start' }, ['sso-start-url']],
    [{ ...center, 'sso-timeout-s': '10m' }, ['sso-timeout-s']],
    [{ ...center, 'source-profile': 'x' }, ['source-profile']],
    [{ ...center, 'allowed-account-ids': '999999999999' }, ['allowed-account-ids']],
    [{ ...center, 'inline-session-policy': '{"Statement":[]}' }, ['inline-session-policy']],
    [{ ...center, 'credential-source': 'github-oidc', 'role-to-assume': role('deploy') }, ['sso-start-url']],
    [
      { ...center, 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' },
      ['cognito-identity-pool-id'],
    ],
  ])('%j', async (inputs, names) => {
    const result = await world.step(inputs as unknown as Record<string, string>);
    expectNothingDone(result);
    for (const name of names) expect(errorOf(result).text).toContain(`- ${name}: `);
    expect(world.asked).toEqual([]);
  });
});

describe('failures of Identity Center', () => {
  test.each([
    [
      'another portal',
      { 'sso-start-url': 'https://wrong.awsapps.com/start' },
      'IAM Identity Center refuses the request',
    ],
    ['no assignment', { 'sso-role-name': 'Nobody' }, 'The user is not assigned to this account'],
  ])('%s', async (_, inputs, title) => {
    const result = await world.step({ ...center, ...inputs });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe(title);
  });

  test.each([
    ['sso-oidc', { kind: 'status', status: 503 }, 'IAM Identity Center answered with a server error'],
    ['sso-oidc', { kind: 'html' }, 'The answer is not from IAM Identity Center'],
    ['sso-oidc', { kind: 'reset' }, 'IAM Identity Center cannot be reached'],
    ['sso', { kind: 'status', status: 503 }, 'IAM Identity Center answered with a server error'],
    ['sso', { kind: 'html' }, 'The answer is not from IAM Identity Center'],
    ['sso-oidc', { kind: 'stall' }, 'No answer in time'],
    ['sso', { kind: 'stall' }, 'No answer in time'],
  ] as const)('%s: %j', async (place, fault, title) => {
    world.cloud.faults.add(place, fault);
    const inputs = { ...center, 'retry-max-attempts': '2', 'action-timeout-s': '8' };
    const result = await world.step(inputs, { clock: world.cloud.clock.run(8) });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe(title);
    expect(result.milliseconds).toBeLessThan(within(4_000));
    expect(existsSync(cacheFile())).toBe(false);
  });
});
