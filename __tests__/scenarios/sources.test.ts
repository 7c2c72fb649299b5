import { describe, expect, test } from '@jest/globals';
import {
  errorOf,
  expectNothingDone,
  keys,
  keyVariables,
  role,
  sessionOf,
  World,
  within,
} from './scenario.ts';

const world = new World();

describe('access keys', () => {
  test('are verified, masked and exported', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys });
    expect(step.exported).toMatchObject(keyVariables);
    expect(step.exported).not.toHaveProperty('AWS_SESSION_TOKEN');
    expect(step.outputs).toEqual({
      'aws-account-id': '111122223333',
      'authenticated-arn': 'arn:aws:iam::111122223333:user/ci',
    });
    expect(world.asked).toEqual(['GetCallerIdentity']);
  });

  test('assume a role with one request, and are not exported themselves', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys, 'role-to-assume': role('deploy') });
    expect(step.outputs['authenticated-arn']).toBe(
      'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions',
    );
    expect(JSON.stringify(step.exported)).not.toContain(keys['aws-access-key-id']);
    expect(world.asked).toEqual(['AssumeRole']);
    expect(world.cloud.requests[0]).toMatchObject({
      signedBy: keys['aws-access-key-id'],
      region: 'us-east-2',
    });
  });

  test('complete a role name with their own account', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys, 'role-to-assume': 'deploy' });
    expect(step.exitCode).toBe(0);
    expect(world.cloud.requests.at(-1)?.parameters.RoleArn).toBe(role('deploy'));
  });

  test('of a session are exported with their session token', async () => {
    const first = await world.step({ 'role-to-assume': role('deploy') });
    world.withoutTokenEndpoint();
    const step = await world.step({
      ...sessionOf(first),
    });
    expect(step.exported).toMatchObject({ AWS_SESSION_TOKEN: first.exported.AWS_SESSION_TOKEN });
    expect(step.outputs['authenticated-arn']).toContain('assumed-role/deploy');
  });

  test('of a session assume a role for at most one hour, with a notice', async () => {
    const first = await world.step({ 'role-to-assume': role('deploy') });
    world.withoutTokenEndpoint();
    const step = await world.step({
      ...sessionOf(first),
      'role-to-assume': role('deploy-target', '444455556666'),
      'role-duration-seconds': '7200',
    });
    expect(step.exitCode).toBe(0);
    expect(step.output).toContain('::notice');
    expect(world.cloud.requests.at(-1)?.parameters.DurationSeconds).toBe('3600');
  });
});

describe('fallback from OIDC to access keys', () => {
  const inputs = { ...keys, 'role-to-assume': role('deploy') };

  test('is not used when OIDC works', async () => {
    const step = await world.step(inputs);
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity']);
  });

  test('is used without a token endpoint, and a warning says why', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step(inputs);
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['AssumeRole']);
    expect(step.output).toMatch(/::warning.*this job has no token endpoint/);
  });

  test('is used when the role refuses OIDC, and a warning quotes the reason', async () => {
    world.cloud.github.claims = { ref: 'refs/heads/other' };
    const step = await world.step(inputs);
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity', 'AssumeRole']);
    expect(step.output).toMatch(/::warning.*Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  });

  test('is used when the token endpoint fails', async () => {
    world.cloud.faults.add('token', { kind: 'status', status: 404 });
    const step = await world.step(inputs);
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['token', 'AssumeRole']);
  });

  test('is used within the deadline when the token endpoint never answers', async () => {
    world.cloud.faults.add('token', { kind: 'stall' });
    const step = await world.step({ ...inputs, 'action-timeout-s': '4' });
    expect(step.exitCode).toBe(0);
    expect(step.milliseconds).toBeLessThan(within(4_000));
  });

  test('is not used when credential-source names OIDC', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...inputs, 'credential-source': 'github-oidc' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('github-oidc cannot be used: this job has no token endpoint');
    expect(world.asked).toEqual([]);
  });
});

describe('environment', () => {
  test('existing credentials are identified, not exported again', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({}, { env: keyVariables });
    expect(step.exported).toEqual({ AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-east-2' });
    expect(step.outputs).toMatchObject({ 'authenticated-arn': 'arn:aws:iam::111122223333:user/ci' });
  });

  test('existing credentials are exported when credential-source names the environment', async () => {
    const step = await world.step({ 'credential-source': 'environment' }, { env: keyVariables });
    expect(step.exported).toMatchObject(keyVariables);
  });

  test('role-chaining starts from an earlier step of this action', async () => {
    const first = await world.step({ 'role-to-assume': role('deploy') });
    const second = await world.step({
      'role-to-assume': role('deploy-target', '444455556666'),
      'role-chaining': 'true',
      'role-duration-seconds': '7200',
    });
    expect(second.outputs['aws-account-id']).toBe('444455556666');
    expect(second.output).toContain('Source: environment, because role-chaining is set.');
    expect(second.output).toMatch(/::notice.*3600 s, not 7200 s/);
    expect(world.cloud.requests.at(-1)).toMatchObject({
      what: 'AssumeRole',
      signedBy: first.exported.AWS_ACCESS_KEY_ID,
      parameters: { DurationSeconds: '3600' },
    });
  });

  test('role-chaining without credentials is refused before any request', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy'), 'role-chaining': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('role-chaining: true, but the environment has no AWS_ACCESS_KEY_ID');
    expect(world.asked).toEqual([]);
  });
});
