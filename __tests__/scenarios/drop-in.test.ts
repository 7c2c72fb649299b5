import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keys, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const user = 'arn:aws:iam::111122223333:user/ci';
const session = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions';

/** Writes a GitHub OIDC token to a file in the workspace and returns its path. */
async function tokenFile(name = 'token', ending = '\n'): Promise<string> {
  const { url } = world.cloud;
  const headers = { authorization: `bearer ${world.cloud.github.bearer}` };
  const answer = await fetch(`${url}/token?audience=sts.amazonaws.com`, { headers });
  const { value } = (await answer.json()) as { value: string };
  writeFileSync(join(world.job.folder, name), value + ending);
  world.cloud.requests.length = 0;
  return join(world.job.folder, name);
}

/** Writes a profile with the user's keys to the job's home. */
function profile(name: string): void {
  mkdirSync(join(world.job.folder, '.aws'));
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = keyVariables;
  writeFileSync(
    join(world.job.folder, '.aws/credentials'),
    `[${name}]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`,
  );
}

describe('web-identity-token-file', () => {
  test('wins over GitHub OIDC, access keys and role-chaining, and sends no session tags', async () => {
    const file = await tokenFile();
    const inputs = { ...deploy, ...keys, 'role-chaining': 'true', 'web-identity-token-file': file };
    const step = await world.step(inputs, { env: keyVariables });
    expect(step.outputs['authenticated-arn']).toBe(session);
    expect(world.asked).toEqual(['AssumeRoleWithWebIdentity']);
    expect(Object.keys(world.cloud.requests[0]?.parameters ?? {}).join()).not.toContain('Tags');
    expect(step.output).toContain('Source: web-identity-token-file, because web-identity-token-file is set.');
  });

  test('may be relative to the workspace, and may come from WEB_IDENTITY_TOKEN_FILE', async () => {
    await tokenFile('relative');
    const step = await world.step(deploy, { env: { WEB_IDENTITY_TOKEN_FILE: 'relative' } });
    expect(step.outputs['authenticated-arn']).toBe(session);
  });

  const isPosix = process.platform !== 'win32';
  const wrong: [string, (folder: string) => void, string][] = [
    ['a missing file', () => {}, 'token does not exist. Write the token to that file before this step.'],
    ['an empty file', (folder) => writeFileSync(join(folder, 'token'), ' \n'), 'token is empty'],
    ['a non-token file', (folder) => writeFileSync(join(folder, 'token'), 'not a token'), 'or white space'],
    ['a directory', (folder) => mkdirSync(join(folder, 'token')), 'token is a directory'],
    [
      'a symbolic link',
      (folder) => symlinkSync(join(folder, 'elsewhere'), join(folder, 'token')),
      'token is a symbolic link',
    ],
  ];
  test.each(isPosix ? wrong : wrong.slice(0, 4))(
    '%s is refused before any request',
    async (_, make, text) => {
      make(world.job.folder);
      const step = await world.step({ ...deploy, 'web-identity-token-file': 'token' });
      expectNothingDone(step);
      expect(errorOf(step).text).toContain(text);
      expect(world.asked).toEqual([]);
    },
  );

  test.each([{}, { 'role-to-assume': 'deploy' }])('needs a role ARN: %j', async (inputs) => {
    const step = await world.step({ ...inputs, 'web-identity-token-file': await tokenFile() });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('role-to-assume: ');
  });

  test('as credential-source without the input: the error names the input', async () => {
    const step = await world.step({ ...deploy, 'credential-source': 'web-identity-token-file' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('web-identity-token-file is not set');
  });

  test('a token that the role does not trust: the error shows its claims, as for OIDC', async () => {
    world.cloud.github.claims = { ref: 'refs/heads/other' };
    const step = await world.step({ ...deploy, 'web-identity-token-file': await tokenFile() });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('sub: repo:octo-org/octo-repo:ref:refs/heads/other');
  });
});

describe('force-skip-oidc', () => {
  test('uses the access keys even when the job has a token endpoint', async () => {
    const step = await world.step({ ...keys, 'role-to-assume': 'deploy', 'force-skip-oidc': 'true' });
    expect(step.outputs['authenticated-arn']).toBe(session);
    expect(world.asked).not.toContain('token');
  });

  test('uses the credentials of the environment even when the job has a token endpoint', async () => {
    const step = await world.step({ ...deploy, 'force-skip-oidc': 'true' }, { env: keyVariables });
    expect(step.outputs['authenticated-arn']).toBe(session);
    expect(world.asked).toEqual(['AssumeRole']);
  });

  test('without another source: the error names force-skip-oidc before any request', async () => {
    const step = await world.step({ ...deploy, 'force-skip-oidc': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('github-oidc: force-skip-oidc is true');
    expect(world.asked).toEqual([]);
  });
});

describe('role-chaining', () => {
  test('starts from the access key inputs when the environment has no credentials', async () => {
    const step = await world.step({ ...keys, ...deploy, 'role-chaining': 'true' });
    expect(step.outputs['authenticated-arn']).toBe(session);
    expect(world.asked).toEqual(['AssumeRole']);
  });
});

describe('the default chain', () => {
  test('finds the profile of AWS_PROFILE; without a role, its credentials are not exported', async () => {
    world.withoutTokenEndpoint();
    profile('dev');
    const step = await world.step({}, { env: { AWS_PROFILE: 'dev' } });
    expect(step.exported).toEqual({ AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-east-2' });
    expect(step.outputs['authenticated-arn']).toBe(user);
    expect(step.output).toContain('Source: default-chain, because AWS_PROFILE is set.');
  });

  test('assumes the role, with and without role-chaining', async () => {
    world.withoutTokenEndpoint();
    profile('default');
    expect((await world.step(deploy)).outputs['authenticated-arn']).toBe(session);
    const chained = await world.step(
      { ...deploy, 'role-chaining': 'true' },
      { env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' } },
    );
    expect(chained.outputs['authenticated-arn']).toBe(session);
  });

  test('exports its credentials when credential-source names it', async () => {
    profile('default');
    const step = await world.step({ 'credential-source': 'default-chain' });
    expect(step.exported).toMatchObject(keyVariables);
  });

  test('a missing profile: the error names AWS_PROFILE and its value', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({}, { env: { AWS_PROFILE: 'gone' } });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('set AWS_PROFILE to gone');
  });

  test('a credential_process that never ends fails the step at the deadline', async () => {
    if (process.platform === 'win32') return;
    world.withoutTokenEndpoint();
    mkdirSync(join(world.job.folder, '.aws'));
    const config = '[profile slow]\ncredential_process = /bin/sleep 30\n';
    writeFileSync(join(world.job.folder, '.aws/config'), config);
    const step = await world.step({ 'action-timeout-s': '2' }, { env: { AWS_PROFILE: 'slow' } });
    expectNothingDone(step);
    expect(step.milliseconds).toBeLessThan(within(4_000));
    expect(errorOf(step).text).toMatch(/a process of the profile \S+ does not end/);
  });

  test('comes last in a job without id-token: write, and the error names that permission', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step(deploy, { env: { AWS_PROFILE: 'gone' } });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('id-token: write');
  });
});

describe('unset-current-credentials', () => {
  const inputs = { ...keys, 'unset-current-credentials': 'true' };

  test('removes the old credentials, and the post step restores them', async () => {
    world.withoutTokenEndpoint();
    Object.assign(world.job.environment, { ...keyVariables, AWS_SESSION_TOKEN: 'old' });
    const step = await world.step(inputs);
    expect(step.exported).toEqual({
      AWS_REGION: 'us-east-2',
      AWS_DEFAULT_REGION: 'us-east-2',
      ...keyVariables,
      AWS_SESSION_TOKEN: '',
    });
    expect((await world.post(step)).exported).toMatchObject({ AWS_SESSION_TOKEN: 'old' });
  });

  test('does not use the credentials of the environment as a source', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ 'unset-current-credentials': 'true' }, { env: keyVariables });
    expectNothingDone(step);
    expect(world.asked).toEqual([]);
    profile('default');
    const chained = await world.step(
      { 'unset-current-credentials': 'true' },
      { env: { ...keyVariables, AWS_SECRET_ACCESS_KEY: 'wrong' } },
    );
    expect(chained.outputs['authenticated-arn']).toBe(user);
    expect(chained.exported).toMatchObject({ AWS_ACCESS_KEY_ID: '', AWS_REGION: 'us-east-2' });
    Object.assign(world.job.environment, { ...keyVariables, AWS_SECRET_ACCESS_KEY: 'of-the-job' });
    const third = await world.step({ 'unset-current-credentials': 'true' });
    expect(third.exported).toMatchObject({ AWS_SECRET_ACCESS_KEY: '' });
    expect((await world.post(third)).exported).toMatchObject({ AWS_SECRET_ACCESS_KEY: 'of-the-job' });
  });

  test('changes nothing with output-env-credentials: false', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...inputs, 'output-env-credentials': 'false' }, { env: keyVariables });
    expect(step).toMatchObject({ exitCode: 0, exported: {} });
  });

  test('changes nothing when the step fails', async () => {
    const step = await world.step(
      { 'role-to-assume': role('release'), 'unset-current-credentials': 'true' },
      { env: keyVariables },
    );
    expectNothingDone(step);
  });
});

describe('use-existing-credentials', () => {
  const keep = { ...deploy, 'use-existing-credentials': 'true' };
  const why = 'The existing credentials are not kept, because';

  test('keeps an earlier step’s session of the same role, and sets the outputs', async () => {
    const first = await world.step(deploy);
    world.cloud.requests.length = 0;
    const step = await world.step({ ...keep, 'output-credentials': 'true' });
    expect(world.asked).toEqual(['GetCallerIdentity']);
    expect(step.output).toContain(`Keeping the existing credentials: they already belong to ${session}.`);
    expect(step.exported).toEqual({ AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-east-2' });
    expect(step.outputs).toMatchObject({
      'authenticated-arn': session,
      'aws-access-key-id': first.exported.AWS_ACCESS_KEY_ID,
      'aws-expiration': expect.stringMatching(/^2\d{3}-.*Z$/),
    });
  });

  test('the value false turns it off', async () => {
    await world.step(deploy);
    const step = await world.step({ ...keep, 'use-existing-credentials': 'false' });
    expect(step.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
  });

  test('keeps long-lived keys that match aws-access-key-id', async () => {
    const inputs = { ...keys, 'use-existing-credentials': 'true' };
    const step = await world.step(inputs, { env: keyVariables });
    expect(step.exported).not.toHaveProperty('AWS_ACCESS_KEY_ID');
    const other = {
      AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    };
    const anew = await world.step(inputs, { env: other });
    expect(anew.exported).toMatchObject(keyVariables);
    expect(anew.output).toContain(`${why} they do not match aws-access-key-id.`);
  });

  test('fetches credentials when there are none', async () => {
    const step = await world.step(keep);
    expect(step.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
    expect(step.output).toContain(`${why} there are none.`);
  });

  test('replaces credentials of another identity', async () => {
    const step = await world.step(keep, { env: keyVariables });
    expect(step.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
    expect(step.output).toContain(`${why} they belong to ${user}.`);
  });

  test('does not keep credentials of an account that is not allowed, and the account guard still applies', async () => {
    const inputs = { 'use-existing-credentials': 'true', 'allowed-account-ids': '444455556666' };
    const step = await world.step(inputs, { env: keyVariables });
    expectNothingDone(step);
    expect(step.output).toContain(`${why} they belong to account 111122223333.`);
  });

  test('replaces a session with less than 15 minutes left', async () => {
    await world.step({ ...deploy, 'role-duration-seconds': '900' });
    const step = await world.step(keep);
    expect(step.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
    expect(step.output).toContain(`${why} they expire at `);
  });

  test('replaces a session of unknown expiration, unless AWS_CREDENTIAL_EXPIRATION gives it', async () => {
    const { exported } = await world.step(deploy, { env: { GITHUB_JOB: 'another' } });
    const step = await world.step(keep, { env: exported });
    expect(step.output).toContain(`${why} their expiration is unknown.`);
    const stale = { AWS_CREDENTIAL_EXPIRATION: new Date(Date.now() + 36_000_000).toISOString() };
    await world.step({ ...deploy, 'role-duration-seconds': '900' });
    expect((await world.step(keep, { env: stale })).output).toContain(`${why} they expire at`);
    const env = { ...exported, AWS_CREDENTIAL_EXPIRATION: new Date(Date.now() + 3_600_000).toISOString() };
    const known = await world.step(keep, { env });
    expect(known.exported).not.toHaveProperty('AWS_ACCESS_KEY_ID');
  });

  test('replaces credentials that AWS does not accept', async () => {
    const gone = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'wrong' };
    const step = await world.step(keep, { env: gone });
    expect(step.exported.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
    expect(step.output).toContain(`${why} AWS does not accept them`);
  });

  test('keeps the session when aws-profile is set', async () => {
    await world.step(deploy);
    world.cloud.requests.length = 0;
    const step = await world.step({ ...keep, 'aws-profile': 'dev' });
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });

  test('keeps the credentials of a container endpoint, because their expiration is known', async () => {
    const { exported } = await world.step(deploy);
    const server = await containerWith(exported);
    world.secrets.add(exported.AWS_SECRET_ACCESS_KEY ?? '');
    const env = {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    };
    const step = await world.step(keep, { env });
    server.close();
    expect(step.outputs['authenticated-arn']).toBe(session);
    expect(step.exported).not.toHaveProperty('AWS_ACCESS_KEY_ID');
  });
});

async function containerWith(exported: Readonly<Record<string, string>>): Promise<Server> {
  const body = JSON.stringify({
    AccessKeyId: exported.AWS_ACCESS_KEY_ID,
    SecretAccessKey: exported.AWS_SECRET_ACCESS_KEY,
    Token: exported.AWS_SESSION_TOKEN,
    Expiration: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const server = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('special-characters-workaround', () => {
  const inputs = { ...deploy, 'special-characters-workaround': 'true' };
  const special = () => `a+b/${'c'.repeat(36)}`;

  test('assumes the role again with the same token until the secret has no special characters', async () => {
    world.cloud.directory.nextSecrets.push(special(), special(), 'p'.repeat(40));
    const step = await world.step(inputs);
    expect(step.exported.AWS_SECRET_ACCESS_KEY).toBe('p'.repeat(40));
    expect(world.asked).toEqual(['token', ...Array(3).fill('AssumeRoleWithWebIdentity')]);
  });

  test('checks only the last role of a chain', async () => {
    world.cloud.directory.nextSecrets.push(special(), special(), 'q'.repeat(40));
    const step = await world.step({ ...inputs, 'role-chain': role('deploy-target', '444455556666') });
    expect(step.exported.AWS_SECRET_ACCESS_KEY).toBe('q'.repeat(40));
    expect(world.asked.filter((what) => what === 'AssumeRole')).toHaveLength(2);
  });

  test('gives up after 40 attempts, and exports nothing', async () => {
    world.cloud.directory.nextSecrets.push(...Array.from({ length: 40 }, special));
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('No secret access key without special characters');
    expect(world.asked.filter((what) => what !== 'token')).toHaveLength(40);
  });

  test('is ignored with a warning for access keys', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys, 'special-characters-workaround': 'true' });
    expect(step.output).toMatch(/::warning.*special-characters-workaround is ignored/);
  });
});
