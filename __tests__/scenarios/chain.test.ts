import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keys, role, sessionOf, World } from './scenario.ts';

const world = new World();
const target = role('deploy-target', '444455556666');

describe('role-chain', () => {
  test('assumes roles in two accounts from an OIDC token, with one request per hop', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy'), 'role-chain': target });
    expect(step.outputs).toEqual({
      'aws-account-id': '444455556666',
      'authenticated-arn': 'arn:aws:sts::444455556666:assumed-role/deploy-target/GitHubActions',
    });
    expect(world.asked).toEqual(['token', 'AssumeRoleWithWebIdentity', 'AssumeRole']);
  });

  test('accepts YAML items with their own settings', async () => {
    const step = await world.step({
      'role-to-assume': role('deploy'),
      'role-chain': `- role: ${target}\n  external-id: 0042\n  session-name: far-end\n  duration-seconds: 900\n  session-policy:\n    Version: '2012-10-17'\n    Statement: []`,
    });
    expect(step.exitCode).toBe(0);
    expect(world.cloud.requests.at(-1)?.parameters).toMatchObject({
      ExternalId: '0042',
      RoleSessionName: 'far-end',
      DurationSeconds: '900',
      Policy: '{"Version":"2012-10-17","Statement":[]}',
    });
  });

  test('caps a chained hop at one hour, with a notice', async () => {
    const step = await world.step({
      'role-to-assume': role('deploy'),
      'role-chain': target,
      'role-duration-seconds': '7200',
    });
    expect(world.cloud.requests.map(({ parameters }) => parameters.DurationSeconds)).toEqual([
      undefined,
      '7200',
      '3600',
    ]);
    expect(step.output).toMatch(/::notice.*3600 s, not 7200 s/);
  });

  test('the error names the hop, and nothing is exported', async () => {
    const closed = role('closed', '444455556666');
    const step = await world.step({ 'role-to-assume': role('deploy'), 'role-chain': `${target}\n${closed}` });
    expectNothingDone(step);
    const { text } = errorOf(step);
    expect(text).toContain(`Hop 3 of 3: ${closed} could not be assumed: AccessDenied`);
    expect(text).toContain(`"AWS": "${target}"`);
  });

  test('a role name in the chain belongs to the account of the previous hop', async () => {
    await world.step({ 'role-to-assume': role('deploy'), 'role-chain': 'deploy-target' });
    expect(world.cloud.requests.at(-1)?.parameters.RoleArn).toBe(role('deploy-target'));
  });
});

describe('session tags and policies', () => {
  const tagsSent = () => {
    const parameters = world.cloud.requests.findLast(({ what }) => what === 'AssumeRole')?.parameters ?? {};
    return Object.entries(parameters).flatMap(([name, value]) => {
      const [, index] = /^Tags\.member\.(\d+)\.Key$/.exec(name) ?? [];
      return index ? [`${value}=${parameters[`Tags.member.${index}.Value`]}`] : [];
    });
  };
  const standard = [
    'GitHub=Actions',
    'Repository=octo-org/octo-repo',
    'Workflow=deploy',
    'Action=__self',
    'Actor=octocat',
    'Commit=1f2e3d4c5b6a79880f1e2d3c4b5a69788796a5b4',
    'Branch=refs/heads/main',
    'EventName=push',
    'RunId=1000',
    'Job=deploy',
    'TriggeringActor=octocat',
  ];
  const withKeys = { ...keys, 'role-to-assume': role('deploy'), 'credential-source': 'access-keys' };

  test('the tags of the job come first, in a fixed order, then the custom tags', async () => {
    const step = await world.step({
      ...withKeys,
      'custom-tags': '{"team":"platform","level":3,"prod":true}',
    });
    expect(step.exitCode).toBe(0);
    expect(tagsSent()).toEqual([...standard, 'team=platform', 'level=3', 'prod=true']);
  });

  test('characters that AWS refuses are replaced, and long values are cut to 256 characters', async () => {
    const env = { GITHUB_WORKFLOW: `Deploy (prod) & ${'x'.repeat(300)}` };
    await world.step(withKeys, { env });
    expect(tagsSent()).toContain(`Workflow=${`Deploy _prod_ _ ${'x'.repeat(300)}`.slice(0, 256)}`);
  });

  test('role-skip-session-tagging sends no tags, and warns that custom-tags is ignored', async () => {
    const step = await world.step({
      ...withKeys,
      'role-skip-session-tagging': 'true',
      'custom-tags': '{"a":"b"}',
    });
    expect(tagsSent()).toEqual([]);
    expect(step.output).toMatch(/::warning.*custom-tags is ignored/);
  });

  test('a web identity request has no tags, and custom-tags gets a warning', async () => {
    const step = await world.step({ 'role-to-assume': role('deploy'), 'custom-tags': '{"a":"b"}' });
    expect(step.exitCode).toBe(0);
    expect(step.output).toMatch(/::warning.*custom-tags is ignored/);
    expect(Object.keys(world.cloud.requests.at(-1)?.parameters ?? {}).join()).not.toContain('Tags');
  });

  test('transitive-tag-keys without a tag of that name are dropped with a warning', async () => {
    const step = await world.step({ ...withKeys, 'transitive-tag-keys': 'Repository\nNoSuchTag' });
    expect(world.cloud.requests.at(-1)?.parameters).toMatchObject({
      'TransitiveTagKeys.member.1': 'Repository',
    });
    expect(world.cloud.requests.at(-1)?.parameters).not.toHaveProperty(['TransitiveTagKeys.member.2']);
    expect(step.output).toMatch(/::warning.*NoSuchTag/);
  });

  test('the next hop does not send transitive tags again, because AWS would refuse them', async () => {
    const step = await world.step({ ...withKeys, 'role-chain': target, 'transitive-tag-keys': 'Repository' });
    expect(step.exitCode).toBe(0);
    expect(tagsSent()).toEqual(standard.filter((tag) => !tag.startsWith('Repository=')));
  });

  test('the less important tags are dropped when STS finds the tags too large', async () => {
    const noise = (seed: string) => createHash('sha256').update(seed).digest('base64').replaceAll('+', '-');
    const tags = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`k${index}`, noise(`${index}`)]),
    );
    world.cloud.directory.packedSpace = 640;
    const env = { GITHUB_HEAD_REF: noise('head'), GITHUB_BASE_REF: noise('base') };
    const step = await world.step(
      { ...withKeys, 'custom-tags': JSON.stringify(tags), 'transitive-tag-keys': 'RunId' },
      { env },
    );
    expect(world.cloud.requests.map(({ status }) => status)).toEqual([400, 200]);
    expect(step.exitCode).toBe(0);
    expect(tagsSent().slice(0, 8)).toEqual([...standard.slice(0, 7), expect.stringMatching(/^k0=/)]);
    expect(step.output).toMatch(/::notice.*EventName, BaseRef, HeadRef, RunId, Job, TriggeringActor/);
  });

  test('a request that exceeds both the duration and the tag space is corrected one limit at a time', async () => {
    const first = await world.step({ 'role-to-assume': role('deploy') });
    world.withoutTokenEndpoint();
    world.cloud.directory.packedSpace = 250;
    const step = await world.step(
      {
        ...sessionOf(first),
        'role-to-assume': target,
        'role-duration-seconds': '7200',
      },
      {
        env: {
          GITHUB_HEAD_REF: createHash('sha256').update('head').digest('hex'),
          GITHUB_BASE_REF: createHash('sha256').update('base').digest('hex'),
        },
      },
    );
    expect(step.exitCode).toBe(0);
    expect(world.cloud.requests.slice(2).map(({ status }) => status)).toEqual([400, 400, 200]);
  });

  test('a tag that an earlier step made transitive: the error suggests role-skip-session-tagging', async () => {
    await world.step({ ...withKeys, 'transitive-tag-keys': 'Repository' });
    const step = await world.step({ 'role-to-assume': target, 'role-chaining': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('role-skip-session-tagging: true');
  });

  test('a role that does not allow tags: the error suggests role-skip-session-tagging, which works', async () => {
    const step = await world.step({ ...withKeys, 'role-to-assume': role('untagged') });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: 'Session tags are not allowed' });
    expect(errorOf(step).text).toContain('role-skip-session-tagging: true');
    const untagged = await world.step({
      ...withKeys,
      'role-to-assume': role('untagged'),
      'role-skip-session-tagging': 'true',
    });
    expect(untagged.exitCode).toBe(0);
  });

  test('role-external-id is sent, and without it the error mentions the external ID', async () => {
    const without = await world.step({ ...withKeys, 'role-to-assume': role('partner') });
    expect(errorOf(without).text).toContain('external ID');
    const inputs = { ...withKeys, 'role-to-assume': role('partner'), 'role-external-id': 'octo-42' };
    expect((await world.step(inputs)).exitCode).toBe(0);
  });
});

test('inline-session-policy without role-to-assume is an error or gets a warning', async () => {
  const policy = '{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';
  const chained = await world.step({
    ...keys,
    'force-skip-oidc': 'true',
    'role-chain': role('deploy'),
    'inline-session-policy': policy,
  });
  expectNothingDone(chained);
  expect(errorOf(chained).text).toContain('- inline-session-policy: set, but it applies to role-to-assume');
  const alone = await world.step({ ...keys, 'force-skip-oidc': 'true', 'inline-session-policy': policy });
  expect(alone.exitCode).toBe(0);
  expect(alone.output).toMatch(/::warning .*inline-session-policy is ignored/);
});
