import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keys, role, World, within } from './scenario.ts';
import { readShared } from './shared-files.ts';

const world = new World();
const arnOf = (account: string, name = 'deploy') =>
  `arn:aws:sts::${account}:assumed-role/${name}/GitHubActions`;
const three = ['111122223333', '222233334444', '333344445555'];
const sessions = 'one: arn:aws:iam::111122223333:role/deploy\ntwo: arn:aws:iam::222233334444:role/deploy\n';
const direct = 'AssumeRoleWithWebIdentity';

let files: { credentials: string; config: string };
beforeEach(() => {
  const folder = join(world.job.folder, '.aws');
  files = { credentials: join(folder, 'credentials'), config: join(folder, 'config') };
});
const read = readShared;
const named = (text: string) => [...text.matchAll(/^\[(?:profile )?([^\]]+)\]$/gm)].map(([, name]) => name);

describe('sessions', () => {
  test('become one profile each, from one token, and nothing is exported', async () => {
    const step = await world.step({ sessions });
    expect(step).toMatchObject({ exitCode: 0, exported: {} });
    expect(world.asked).toEqual(['token', direct, direct]);
    expect(named(read(files.credentials))).toEqual(['one', 'two']);
    expect(read(files.config)).toBe(
      '[profile one]\nregion = us-east-2\n\n[profile two]\nregion = us-east-2\n',
    );
    expect(step.output).toContain('2 of 2 sessions: ');
    expect(step.output).toContain('Credentials delivered to: profile one, two.');
  });

  test('are listed in an output with account, ARN and expiration, and no secret', async () => {
    const { outputs } = await world.step({ sessions });
    expect(Object.keys(outputs)).toEqual(['sessions']);
    const table = JSON.parse(outputs.sessions ?? '') as Record<string, Record<string, string>>;
    expect(table).toEqual({
      one: {
        account: three[0],
        arn: arnOf('111122223333'),
        expiration: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      two: {
        account: three[1],
        arn: arnOf('222233334444'),
        expiration: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    });
    for (const secret of world.cloud.secrets) expect(outputs.sessions).not.toContain(secret);
  });

  test('start from role-to-assume, which is assumed once and not delivered', async () => {
    const step = await world.step({
      'role-to-assume': role('deploy'),
      sessions: sessions.replace(/^one.*\n/, ''),
    });
    expect(world.asked).toEqual(['token', direct, 'AssumeRole']);
    expect(named(read(files.credentials))).toEqual(['two']);
    expect(JSON.parse(step.outputs.sessions ?? '')).toMatchObject({ two: { arn: arnOf('222233334444') } });
  });

  test('have their own region, external ID, name, duration, policy and further roles', async () => {
    const policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}';
    const step = await world.step({
      sessions: `
one: ${role('deploy')}
two:
  role: ${role('deploy', '222233334444')}
  region: eu-west-1
  session-name: mine
  duration-seconds: 7200
  role-chain:
    - role: ${role('admin', '222233334444')}
      external-id: octo-42
      duration-seconds: 900
three:
  role: ${role('deploy')}
  session-policy: '${policy}'
  role-chain: |
    ${role('workload', '444455556666')}
`,
    });
    expect(step.exitCode).toBe(0);
    const asked = world.cloud.requests.filter(({ what }) => what !== 'token');
    const of = (account: string, name: string) =>
      asked.find(({ parameters }) => parameters?.RoleArn === role(name, account))?.parameters;
    expect(of('222233334444', 'deploy')).toMatchObject({ RoleSessionName: 'mine', DurationSeconds: '7200' });
    expect(of('222233334444', 'admin')).toMatchObject({ ExternalId: 'octo-42', DurationSeconds: '900' });
    expect(asked.map(({ parameters }) => parameters.Policy)).toContain(policy);
    expect(of('444455556666', 'workload')).toMatchObject({ RoleSessionName: 'GitHubActions' });
  });

  test('write their region into the profile', async () => {
    await world.step({ sessions: `one:\n  role: ${role('deploy')}\n  region: eu-west-1\n` });
    expect(read(files.config)).toBe('[profile one]\nregion = eu-west-1\n');
  });

  test('output-env-credentials also exports the default session, with its region', async () => {
    const step = await world.step({
      sessions: `${sessions}three:\n  role: ${role('deploy', '333344445555')}\n  region: eu-west-1\n`,
      'default-session': 'three',
      'output-env-credentials': 'true',
    });
    expect(step.exported).toMatchObject({ AWS_PROFILE: 'three', AWS_REGION: 'eu-west-1' });
    expect(world.cloud.directory.credentials(step.exported.AWS_ACCESS_KEY_ID ?? '')?.caller.account).toBe(
      three[2],
    );
    expect(step.outputs).toMatchObject({
      'aws-account-id': three[2],
      'authenticated-arn': arnOf('333344445555'),
    });
    const post = await world.post(step);
    expect(post.exported).toMatchObject({ AWS_PROFILE: '', AWS_ACCESS_KEY_ID: '' });
    expect(existsSync(files.credentials)).toBe(false);
  });

  test('a single session needs no default-session', async () => {
    const step = await world.step({ sessions: `one: ${role('deploy')}`, 'output-credentials': 'true' });
    expect(step.outputs).toMatchObject({
      'aws-access-key-id': expect.stringMatching(/^ASIA/),
      'aws-account-id': three[0],
    });
  });

  test('start from access keys, with session tags on each AssumeRole', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ ...keys, sessions });
    expect(step.exitCode).toBe(0);
    const assumed = world.cloud.requests.filter(({ what }) => what === 'AssumeRole');
    expect(assumed.map(({ parameters }) => parameters?.['Tags.member.1.Key'])).toEqual(['GitHub', 'GitHub']);
  });

  test('share one MFA code', async () => {
    world.withoutTokenEndpoint();
    const guarded = {
      'aws-access-key-id': 'AKIA111111111EXAMPLE',
      'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
      'mfa-serial': 'arn:aws:iam::111122223333:mfa/guarded',
      'mfa-secret': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    };
    const step = await world.step({
      ...guarded,
      sessions: `one: ${role('guarded')}\ntwo: ${role('deploy', '222233334444')}\n`,
    });
    expect(step.exitCode).toBe(0);
    expect([...world.asked].sort()).toEqual(['AssumeRole', 'AssumeRole', 'GetSessionToken']);
  });

  test('keep every byte of the user’s files, and post removes all profiles', async () => {
    const mine = '# mine\n[default]\nregion = eu-west-1\n# end';
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(files.config, mine);
    const step = await world.step({ sessions });
    expect(read(files.config).startsWith(`${mine}\n\n[profile one]`)).toBe(true);
    await world.post(step);
    expect(read(files.config)).toBe(mine);
    expect(existsSync(files.credentials)).toBe(false);
  });

  test('overwrite-aws-profile replaces existing profiles, and post restores them', async () => {
    const mine = '[two]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n';
    mkdirSync(join(world.job.folder, '.aws'));
    writeFileSync(files.credentials, mine);
    expectNothingDone(await world.step({ sessions }));
    expect(world.asked).toEqual([]);
    const step = await world.step({ sessions, 'overwrite-aws-profile': 'true' });
    expect(step.exitCode).toBe(0);
    expect(read(files.credentials)).toMatch(/aws_session_token/);
    await world.post(step);
    expect(read(files.credentials)).toBe(mine);
  });

  const many = (length: number) =>
    Array.from({ length }, (_, index) => `team-${index}: ${role('deploy')}`).join('\n');

  test('post removes 200 profiles even when a later step has emptied the temporary folder', async () => {
    const step = await world.step({ sessions: many(200) });
    expect(step.exitCode).toBe(0);
    expect(world.asked.filter((what) => what === direct)).toHaveLength(200);
    const temporary = readdirSync(world.job.folder).filter((name) => name.startsWith('aws-auth-'));
    expect(temporary).not.toEqual([]);
    for (const name of temporary) rmSync(join(world.job.folder, name), { recursive: true });
    const undone = await world.post(step);
    expect(undone.output).not.toContain('::warning');
    for (const file of Object.values(files)) expect(existsSync(file)).toBe(false);
  }, 60_000);

  test('post undoes receipts that are too large for an environment variable', async () => {
    const step = await world.step({ sessions: many(420) });
    expect(step.exitCode).toBe(0);
    expect(JSON.stringify(step.state).length).toBeLessThan(10_000);
    await world.post(step);
    for (const file of Object.values(files)) expect(existsSync(file)).toBe(false);
  }, 90_000);
});

describe('all or nothing', () => {
  const mixed = `${sessions}closed: ${role('release')}\ngone: ${role('gone', '222233334444')}\n`;

  test('every failure is listed, each with its claims and remedy, and nothing is delivered', async () => {
    const step = await world.step({ sessions: mixed });
    expectNothingDone(step);
    expect(existsSync(files.config)).toBe(false);
    const { title, text } = errorOf(step);
    expect(title).toBe('2 of 4 sessions failed');
    expect(text).toContain(`closed:\n  ${role('release')} could not be assumed: AccessDenied`);
    expect(text).toContain(`gone:\n  ${role('gone', '222233334444')} could not be assumed: AccessDenied`);
    expect(text).toContain('arn:aws:iam::222233334444:oidc-provider/token.actions.githubusercontent.com');
    expect(text).not.toContain('\none:');
  });

  test('a refused session is not retried', async () => {
    await world.step({ sessions: mixed });
    expect(world.asked).toEqual(['token', direct, direct, direct, direct]);
  });

  test('a transient failure of one session is retried, and all succeed', async () => {
    world.cloud.faults.add('sts', { kind: 'status', status: 503 }, 1);
    expect((await world.step({ sessions })).exitCode).toBe(0);
    expect(world.asked).toEqual(['token', direct, direct, direct]);
  });

  test('the account guard checks each role before any request', async () => {
    const step = await world.step({ sessions, 'allowed-account-ids': '111122223333' });
    expectNothingDone(step);
    expect(world.asked).toEqual([]);
    expect(errorOf(step).text).toContain('line 2 of sessions: two belongs to account 222233334444');
  });

  test('the account guard checks the session of a role that is only a name', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({
      ...keys,
      sessions: 'one: deploy\nfar: arn:aws:iam::222233334444:role/deploy\n',
      'allowed-account-ids': '222233334444',
    });
    expectNothingDone(step);
    expect(errorOf(step)).toMatchObject({ title: '1 of 2 sessions failed' });
    expect(errorOf(step).text).toContain('one:\n  The session belongs to account 111122223333');
  });

  test('a failed token request is one failure, not one for each session', async () => {
    world.cloud.faults.add('token', { kind: 'status', status: 403 }, 100);
    const step = await world.step({ sessions });
    expectNothingDone(step);
    expect(errorOf(step).title).not.toContain('sessions');
    expect(world.asked).toEqual(['token']);
  });

  test('all sessions share one Cognito token', async () => {
    const step = await world.step({
      'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555',
      'cognito-auth-flow': 'basic',
      sessions: `one: ${role('cognito')}\ntwo: ${role('cognito-custom')}\n`,
    });
    expect(step.exitCode).toBe(0);
    expect(world.asked).toEqual(['token', 'GetId', 'GetOpenIdToken', direct, direct]);
  });

  test('a refused role-to-assume is one failure, not one for each session', async () => {
    const step = await world.step({ 'role-to-assume': role('release'), sessions });
    expectNothingDone(step);
    expect(errorOf(step).title).not.toContain('sessions');
    expect(world.asked).toEqual(['token', direct]);
  });

  test('sessions without an answer at the deadline count as failed', async () => {
    world.cloud.faults.add('sts', { kind: 'stall' }, 100);
    const step = await world.step({ sessions, 'action-timeout-s': '2' });
    expectNothingDone(step);
    expect(errorOf(step).title).toBe('2 of 2 sessions failed');
    expect(step.milliseconds).toBeLessThan(within(6_000));
  });

  test('an unreachable STS is one error, which names the sessions', async () => {
    const step = await world.step(
      { sessions, 'disable-retry': 'true' },
      { env: { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' } },
    );
    expectNothingDone(step);
    const { title, text } = errorOf(step);
    expect(title).toBe('2 of 2 sessions failed');
    for (const words of ['ECONNREFUSED', 'one:', 'two:', '127.0.0.1:1']) expect(text).toContain(words);
  });

  test('at most 16 sessions are requested at a time', async () => {
    world.cloud.faults.add('sts', { kind: 'stall' });
    const many = Array.from({ length: 40 }, (_, index) => `team-${index}: ${role('deploy')}`).join('\n');
    await world.step({ sessions: many, 'action-timeout-s': '3' });
    expect(world.asked.filter((what) => what === direct)).toHaveLength(16);
  });

  test('200 sessions need at most 1.25 calls each when STS allows 20 a second', async () => {
    world.cloud.faults.limit('sts', 20);
    const many = Array.from({ length: 200 }, (_, index) => `team-${index}: ${role('deploy')}`).join('\n');
    const step = await world.step({ sessions: many }, { clock: world.cloud.clock.run(10) });
    expect(step.exitCode).toBe(0);
    const calls = world.asked.filter((what) => what === direct).length;
    expect(calls).toBeGreaterThan(200);
    expect(calls).toBeLessThanOrEqual(250);
  });

  test('all sessions fall back to access keys when OIDC fails', async () => {
    world.cloud.faults.add('token', { kind: 'status', status: 403 }, 100);
    const step = await world.step({ ...keys, sessions });
    expect(step.exitCode).toBe(0);
    expect(world.asked.filter((what) => what === 'AssumeRole')).toHaveLength(2);
    expect(step.output).toContain('::warning title=aws-auth::');
  });

  test('a wrong account does not cause the fallback to access keys', async () => {
    const step = await world.step({
      ...keys,
      'role-to-assume': role('deploy'),
      sessions: 'near: untagged\n',
      'role-skip-session-tagging': 'true',
      'allowed-account-ids': '222233334444',
    });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('The session belongs to account 111122223333');
    expect(step.output).not.toContain('so the step uses');
  });

  test('mask-aws-account-id hides every account', async () => {
    const step = await world.step({ sessions: mixed, 'mask-aws-account-id': 'true' });
    const lines = step.output.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    for (const account of three) expect(lines.join('\n')).not.toContain(account);
    expect(errorOf(step).text).toContain('Replace *** with the account ID.');
  });
});

describe('refused before any request:', () => {
  const tests: readonly (readonly [string, Record<string, string>, string, string])[] = [
    ['aws-profile', { sessions, 'aws-profile': 'x' }, 'aws-profile', 'set together with sessions'],
    [
      'an unknown default-session',
      { sessions, 'default-session': 'x' },
      'default-session',
      '"x" is not one of the sessions',
    ],
    ['default-session alone', { 'default-session': 'x' }, 'default-session', 'set without sessions'],
    [
      'output-env-credentials without default-session',
      { sessions, 'output-env-credentials': 'true' },
      'output-env-credentials',
      'Set default-session to one of one, two.',
    ],
    [
      'output-credentials without default-session',
      { sessions, 'output-credentials': 'true' },
      'output-credentials',
      'Set default-session to one of one, two.',
    ],
    ['a role name with OIDC', { sessions: 'one: deploy' }, 'credential-source', 'sessions has only a name'],
    [
      'a role of another partition',
      { sessions: 'one: arn:aws-cn:iam::111122223333:role/x' },
      'sessions',
      'line 1: one: arn:aws-cn',
    ],
    [
      'a misspelt region',
      { sessions: `one:\n  role: ${role('deploy')}\n  region: eu-wst-1` },
      'sessions',
      'line 1: one: "eu-wst-1" is not an AWS region. Did you mean eu-west-1?',
    ],
    [
      'an invalid region, with sts-endpoint',
      {
        sessions: `one:\n  role: ${role('deploy')}\n  region: "x\\n[profile evil]"`,
        'sts-endpoint': 'http://127.0.0.1:1',
      },
      'sessions',
      'is not an AWS region',
    ],
    [
      'a region of another partition',
      { sessions: `one:\n  role: ${role('deploy')}\n  region: cn-north-1` },
      'sessions',
      'one step for each partition',
    ],
  ];
  test.each(tests)('%s', async (_, inputs, input, words) => {
    const step = await world.step(inputs);
    expectNothingDone(step);
    expect(world.asked).toEqual([]);
    expect(errorOf(step).text).toContain(`- ${input}: `);
    expect(errorOf(step).text).toContain(words);
  });
});
