import { describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, role, World, within } from './scenario.ts';

const world = new World();
const pool = 'us-east-2:11111111-2222-3333-4444-555555555555';
const other = 'us-east-2:11111111-2222-3333-4444-666666666666';
const cognito = { 'cognito-identity-pool-id': pool };
const session = (name: string, as = 'CognitoIdentityCredentials') =>
  `arn:aws:sts::111122223333:assumed-role/${name}/${as}`;
const workload = 'arn:aws:sts::444455556666:assumed-role/workload/GitHubActions';

describe('the enhanced flow', () => {
  test('gives a session of the pool’s role', async () => {
    const result = await world.step(cognito);
    expect(result.outputs['authenticated-arn']).toBe(session('cognito'));
    expect(world.asked).toEqual(['token', 'GetId', 'GetCredentialsForIdentity', 'GetCallerIdentity']);
    expect(world.cloud.requests[0]?.parameters.audience).toBe('cognito-identity.amazonaws.com');
    expect(result.exported.AWS_SESSION_TOKEN).toBeTruthy();
  });

  test('gives a session of a custom role, which assumes a role in a second account', async () => {
    const result = await world.step({
      ...cognito,
      'cognito-custom-role-arn': role('cognito-custom'),
      'role-to-assume': role('workload', '444455556666'),
    });
    expect(result.outputs['authenticated-arn']).toBe(workload);
    const asked = world.cloud.requests.find(({ what }) => what === 'GetCredentialsForIdentity');
    expect(asked?.parameters.CustomRoleArn).toBe(role('cognito-custom'));
  });

  test('maps claims to principal tags', async () => {
    await world.step(cognito);
    const holder = world.cloud.directory
      .holders()
      .findLast(({ caller }) => caller.arn === session('cognito'));
    expect(holder?.caller.tags.get('repository')).toBe('octo-org/octo-repo');
  });

  test('accepts web-identity-token, even with the audience sts.amazonaws.com', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } =
      world.cloud.tokenEndpoint;
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
      headers: { authorization: `bearer ${bearer}` },
    });
    const { value } = (await answer.json()) as { value: string };
    world.withoutTokenEndpoint();
    const result = await world.step({ ...cognito, 'web-identity-token': value });
    expect(result.outputs['authenticated-arn']).toBe(session('cognito'));
  });
});

describe('the basic flow', () => {
  test('assumes the role with a token from Cognito', async () => {
    const result = await world.step({
      ...cognito,
      'cognito-auth-flow': 'basic',
      'role-to-assume': role('cognito-custom'),
    });
    expect(result.outputs['authenticated-arn']).toBe(session('cognito-custom', 'GitHubActions'));
    expect(world.asked).toEqual(['token', 'GetId', 'GetOpenIdToken', 'AssumeRoleWithWebIdentity']);
  });

  test('assumes the custom role, then a role in a second account', async () => {
    const result = await world.step({
      ...cognito,
      'cognito-auth-flow': 'basic',
      'cognito-custom-role-arn': role('cognito-custom'),
      'role-to-assume': role('workload', '444455556666'),
    });
    expect(result.outputs['authenticated-arn']).toBe(workload);
  });

  test('inline-session-policy and role-duration-seconds apply to the custom role', async () => {
    const policy = '{"Statement":[{"Effect":"Allow","Action":"sts:*","Resource":"*"}]}';
    await world.step({
      ...cognito,
      'cognito-auth-flow': 'basic',
      'cognito-custom-role-arn': role('cognito-custom'),
      'inline-session-policy': policy,
      'role-duration-seconds': '1800',
    });
    const [asked] = world.cloud.requests.filter(({ what }) => what === 'AssumeRoleWithWebIdentity');
    expect(asked?.parameters).toMatchObject({ Policy: policy, DurationSeconds: '1800' });
  });

  test('a role that does not trust the pool: the error has a trust statement for Cognito', async () => {
    const result = await world.step({
      ...cognito,
      'cognito-auth-flow': 'basic',
      'role-to-assume': role('release'),
    });
    expectNothingDone(result);
    expect(errorOf(result).text).toContain('"Federated": "cognito-identity.amazonaws.com"');
  });
});

describe('wrong inputs are refused before any request', () => {
  test.each([
    [{ 'credential-source': 'cognito' }, 'cognito-identity-pool-id'],
    [{ 'cognito-provider-name': 'x.example.com' }, 'cognito-identity-pool-id'],
    [
      { 'cognito-identity-pool-id': 'mars-1:11111111-2222-3333-4444-555555555555' },
      'cognito-identity-pool-id',
    ],
    [{ 'cognito-identity-pool-id': 'pool' }, 'cognito-identity-pool-id'],
    [{ ...cognito, 'cognito-auth-flow': 'classic' }, 'cognito-auth-flow'],
    [{ ...cognito, 'cognito-auth-flow': 'basic' }, 'cognito-custom-role-arn'],
    [{ ...cognito, 'cognito-custom-role-arn': 'cognito' }, 'cognito-custom-role-arn'],
    [{ ...cognito, 'force-skip-oidc': 'true' }, 'cognito-identity-pool-id'],
    [
      { ...cognito, 'cognito-custom-role-arn': 'arn:aws-cn:iam::111122223333:role/x' },
      'cognito-custom-role-arn',
    ],
    [{ ...cognito, 'inline-session-policy': '{"Statement":[]}' }, 'inline-session-policy'],
    [
      { ...cognito, 'credential-source': 'github-oidc', 'role-to-assume': role('deploy') },
      'cognito-identity-pool-id',
    ],
  ])('%j', async (inputs, name) => {
    const result = await world.step(inputs as unknown as Record<string, string>);
    expectNothingDone(result);
    expect(errorOf(result).text).toContain(`- ${name}: `);
    expect(world.asked).toEqual([]);
  });

  test('a job without a token endpoint', async () => {
    world.withoutTokenEndpoint();
    const result = await world.step(cognito);
    expectNothingDone(result);
    expect(errorOf(result).text).toContain('id-token: write');
  });
});

describe('refusals and failures of Cognito get their own error titles', () => {
  test.each([
    [{ 'cognito-identity-pool-id': other }, 'The identity pool does not list this provider'],
    [
      { ...cognito, 'cognito-provider-name': 'x.example.com' },
      'The identity pool does not list this provider',
    ],
    [{ ...cognito, audience: 'https://example.com' }, 'Wrong audience'],
    [{ ...cognito, 'cognito-custom-role-arn': role('release') }, 'The role does not trust the identity pool'],
    [
      { 'cognito-identity-pool-id': 'us-east-2:00000000-0000-0000-0000-000000000000' },
      'There is no such identity pool',
    ],
  ])('%j: %s', async (inputs, title) => {
    const result = await world.step(inputs as unknown as Record<string, string>);
    expectNothingDone(result);
    expect(errorOf(result).title).toBe(title);
  });

  test.each([
    [{ kind: 'status', status: 503 }, 'Amazon Cognito answered with a server error'],
    [{ kind: 'html' }, 'The answer is not from Amazon Cognito'],
    [{ kind: 'reset' }, 'Amazon Cognito cannot be reached'],
    [{ kind: 'throttle' }, 'AWS limits the rate of sign-ins'],
    [{ kind: 'stall' }, 'No answer in time'],
  ] as const)('%j: %s', async (fault, title) => {
    world.cloud.faults.add('cognito', fault);
    const inputs = { ...cognito, 'retry-max-attempts': '2', 'action-timeout-s': '8' };
    const result = await world.step(inputs, { clock: { faster: 8 } });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe(title);
    expect(result.milliseconds).toBeLessThan(within(4_000));
  });
});
