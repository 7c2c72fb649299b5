import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const inputs = { 'credential-source': 'default-chain' };
const session = (name: string, as: string) => `arn:aws:sts::111122223333:assumed-role/${name}/${as}`;
const onward = { 'role-to-assume': role('workload', '444455556666') };
const workload = 'arn:aws:sts::444455556666:assumed-role/workload/GitHubActions';

beforeEach(() => world.withoutTokenEndpoint());

describe('the container endpoint of ECS tasks, EKS Pod Identity and CodeBuild', () => {
  test('signs in with the token in a variable; the session assumes a role in a second account', async () => {
    const env = world.cloud.containerEndpoint;
    const result = await world.step(inputs, { env });
    expect(result.outputs['authenticated-arn']).toBe(session('task', 'container'));
    expect(result.exported.AWS_SESSION_TOKEN).toBeTruthy();
    expect(result.output).toContain(`::add-mask::${env.AWS_CONTAINER_AUTHORIZATION_TOKEN}`);
    const chained = await world.step(onward, { env: { ...env, AWS_ACCESS_KEY_ID: '' } });
    expect(chained.outputs['authenticated-arn']).toBe(workload);
  });

  test('signs in with the token in a file, as on EKS', async () => {
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token = '', ...env } = world.cloud.containerEndpoint;
    const file = join(world.job.folder, 'eks-pod-identity-token');
    writeFileSync(file, token);
    const result = await world.step(inputs, {
      env: { ...env, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file },
    });
    expect(result.outputs['authenticated-arn']).toBe(session('task', 'container'));
    expect(result.output).toContain(`::add-mask::${token}`);
  });

  test('a stalled endpoint fails the step within 8 seconds', async () => {
    world.cloud.faults.add('container', { kind: 'stall' });
    const result = await world.step(inputs, { env: world.cloud.containerEndpoint, clock: { faster: 5 } });
    expectNothingDone(result);
    expect(errorOf(result).text).toContain('the endpoint of the container: no answer within 1 s');
    expect(result.milliseconds).toBeLessThan(within(8_000));
  });

  test('a wrong token fails the step', async () => {
    const env = { ...world.cloud.containerEndpoint, AWS_CONTAINER_AUTHORIZATION_TOKEN: 'a-wrong-one' };
    const result = await world.step(inputs, { env });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe('No credentials were found');
  });
});

describe('the EC2 instance profile, through IMDSv2', () => {
  const env = () => ({ ...world.cloud.metadataEndpoint, AWS_EC2_METADATA_DISABLED: undefined });

  test('signs in, and the session assumes a role in a second account', async () => {
    const result = await world.step(inputs, { env: env() });
    expect(result.outputs['authenticated-arn']).toBe(session('instance', 'i-0123456789abcdef0'));
    expect(world.asked.slice(0, 1)).toEqual(['metadata-token']);
    const chained = await world.step(
      { ...onward, ...inputs, 'unset-current-credentials': 'true' },
      { env: env() },
    );
    expect(chained.outputs['authenticated-arn']).toBe(workload);
  });

  test.each([
    ['stalls, as behind a hop limit of 1', 'stall'],
    ['resets the connection', 'reset'],
    ['answers with an HTML page', 'html'],
  ] as const)('a metadata service that %s: a clear error within 4.5 seconds', async (_, kind) => {
    world.cloud.faults.add('metadata', { kind });
    world.cloud.faults.add('metadata-token', { kind });
    const bare = await world.step({ 'aws-region': '' }, {});
    const result = await world.step(inputs, { env: env() });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe('No credentials were found');
    expect(errorOf(result).text).toContain('hop-limit 2');
    // The step makes three attempts of one second each. `bare` measures the start of Node.
    expect(result.milliseconds - bare.milliseconds).toBeLessThan(within(4_500));
  });

  test('a missing metadata service fails the step within 4 seconds', async () => {
    const closed = await closedPort();
    const result = await world.step(inputs, {
      env: { AWS_EC2_METADATA_SERVICE_ENDPOINT: closed, AWS_EC2_METADATA_DISABLED: undefined },
    });
    expectNothingDone(result);
    expect(result.milliseconds).toBeLessThan(within(4_000));
  });
});

describe('Lambda and IRSA', () => {
  test('Lambda: the step uses the credentials of the environment', async () => {
    const result = await world.step(inputs, { env: keyVariables });
    expect(result.outputs['authenticated-arn']).toBe('arn:aws:iam::111122223333:user/ci');
  });

  test('IRSA: the step assumes AWS_ROLE_ARN with the token file', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } =
      world.cloud.tokenEndpoint;
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
      headers: { authorization: `bearer ${bearer}` },
    });
    const file = join(world.job.folder, 'token');
    writeFileSync(file, ((await answer.json()) as { value: string }).value);
    const env = {
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
      AWS_ROLE_ARN: role('deploy'),
      AWS_ROLE_SESSION_NAME: 'pod',
    };
    const result = await world.step(inputs, { env });
    expect(result.outputs['authenticated-arn']).toBe(session('deploy', 'pod'));
  });

  test('IRSA: sts-endpoint, role-session-name, the run in the user agent and explanations work as usual', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } =
      world.cloud.tokenEndpoint;
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
      headers: { authorization: `bearer ${bearer}` },
    });
    const file = join(world.job.folder, 'token');
    writeFileSync(file, ((await answer.json()) as { value: string }).value);
    const env = {
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
      AWS_ROLE_ARN: role('deploy'),
      AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9',
    };
    const ours = { ...inputs, 'sts-endpoint': world.cloud.url, 'role-session-name': 'run-1' };
    const result = await world.step(ours, { env });
    expect(result.outputs['authenticated-arn']).toBe(session('deploy', 'run-1'));
    for (const { userAgent } of world.cloud.requests.filter(({ what }) => what !== 'token'))
      expect(userAgent).toContain('github-run/');
    const refused = await world.step(ours, {
      env: { ...env, AWS_ROLE_ARN: role('release'), AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    });
    expectNothingDone(refused);
    expect(errorOf(refused).title).toBe('The role does not trust this job');
  });
});

async function closedPort(): Promise<string> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
