import { describe, expect, test } from '@jest/globals';
import { keys, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const veteran = {
  'aws-access-key-id': 'AKIA222222222EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYyEXAMPLEKEY',
};
const reader = {
  'aws-access-key-id': 'AKIAI44QH8DHBEXAMPLE',
  'aws-secret-access-key': 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
};
const iam = () => ({ env: { AWS_ENDPOINT_URL_IAM: world.cloud.url } });
const warnings = (output: string) => output.split('\n').filter((line) => line.startsWith('::warning'));

describe('the age of access keys', () => {
  test('keys older than 90 days get a warning', async () => {
    world.withoutTokenEndpoint();
    const { output, exitCode } = await world.step(veteran, iam());
    expect(exitCode).toBe(0);
    expect(warnings(output)).toEqual([expect.stringMatching(/The access key is \d{4} days old/)]);
    expect(world.asked).toContain('ListAccessKeys');
  });

  test('young keys, and users without iam:ListAccessKeys, get no warning', async () => {
    world.withoutTokenEndpoint();
    expect(warnings((await world.step(keys, iam())).output)).toEqual([]);
    expect(warnings((await world.step(reader, iam())).output)).toEqual([]);
    expect(world.asked.filter((what) => what === 'ListAccessKeys')).toHaveLength(2);
  });

  test.each(['stall', 'reset', 'html'] as const)('an IAM %s does not fail or delay a step', async (kind) => {
    world.withoutTokenEndpoint();
    world.cloud.faults.add('iam', { kind });
    const result = await world.step(veteran, iam());
    expect(result.exitCode).toBe(0);
    expect(warnings(result.output)).toEqual([]);
    expect(result.milliseconds).toBeLessThan(within(6_000));
  });

  test('is not requested for OIDC sessions, with sts-endpoint, or with AWS_ENDPOINT_URL_STS alone', async () => {
    await world.step({ 'role-to-assume': role('deploy') }, iam());
    await world.step({ ...veteran, 'force-skip-oidc': 'true', 'sts-endpoint': world.cloud.url }, iam());
    await world.step(keys);
    expect(world.asked).not.toContain('ListAccessKeys');
  });
});

test.each([
  [{ ...keys }, {}],
  [{ ...keys, 'credential-source': 'access-keys', 'role-to-assume': role('deploy') }, {}],
  [{ 'credential-source': 'environment' }, keyVariables],
])('long-lived keys in a job with a token endpoint get a warning: %j', async (inputs, env) => {
  const { output } = await world.step(inputs, { env });
  expect(warnings(output)).toEqual([expect.stringContaining('although this job can request OIDC tokens')]);
  const { output: meant } = await world.step({ ...inputs, 'force-skip-oidc': 'true' }, { env });
  expect(warnings(meant)).toEqual([]);
});

test('warns when id-token: write is missing', async () => {
  world.withoutTokenEndpoint();
  const { output } = await world.step({ ...keys, 'role-to-assume': role('deploy') });
  expect(warnings(output)).toEqual([expect.stringContaining('instead of GitHub OIDC')]);
});

describe('traces in CloudTrail', () => {
  test('the run is in the user agent of every request to AWS', async () => {
    await world.step({ 'role-to-assume': role('deploy') });
    const agents = world.cloud.requests.filter(({ what }) => what !== 'token').map((each) => each.userAgent);
    expect(agents).toEqual([expect.stringContaining('github-run/1000.1')]);
  });

  test('only the first AssumeRole of a chain sends the source identity', async () => {
    world.withoutTokenEndpoint();
    const result = await world.step({
      ...keys,
      'source-identity': 'octocat',
      'role-to-assume': role('deploy'),
      'role-chain': role('workload', '444455556666'),
    });
    expect(result.exitCode).toBe(0);
    const assumed = world.cloud.requests.filter(({ what }) => what === 'AssumeRole');
    expect(assumed.map(({ parameters }) => parameters.SourceIdentity)).toEqual(['octocat', undefined]);
  });

  test('after a web identity the next hop sends source-identity; without one it is ignored with a warning', async () => {
    const chained = { 'role-to-assume': role('deploy'), 'role-chain': role('workload', '444455556666') };
    await world.step({ ...chained, 'source-identity': 'octocat' });
    const [assumed] = world.cloud.requests.filter(({ what }) => what === 'AssumeRole');
    expect(assumed?.parameters.SourceIdentity).toBe('octocat');
    const alone = await world.step({ 'role-to-assume': role('deploy'), 'source-identity': 'octocat' });
    expect(warnings(alone.output)).toEqual([expect.stringContaining('source-identity is ignored')]);
  });

  test('a role that does not allow the source identity: the error says so', async () => {
    world.withoutTokenEndpoint();
    const result = await world.step({
      ...keys,
      'source-identity': 'octocat',
      'role-skip-session-tagging': 'true',
      'role-to-assume': role('untagged'),
    });
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain('The source identity is not allowed');
  });
});

test('other sources do not check the age of keys in the environment', async () => {
  await world.step({ 'role-to-assume': role('deploy') }, { env: { ...keyVariables, ...iam().env } });
  expect(world.asked).not.toContain('ListAccessKeys');
});
