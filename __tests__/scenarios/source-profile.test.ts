import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keys, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const session = (name: string, as: RegExp | string = 'GitHubActions', account = '111122223333') =>
  new RegExp(`^arn:aws:sts::${account}:assumed-role/${name}/${as instanceof RegExp ? as.source : as}$`);

function profiles(config: string, credentials = ''): void {
  const folder = join(world.job.folder, '.aws');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config'), config);
  writeFileSync(join(folder, 'credentials'), credentials);
}

const base = `[base]
aws_access_key_id = ${keys['aws-access-key-id']}
aws_secret_access_key = ${keys['aws-secret-access-key']}
`;

beforeEach(() => world.withoutTokenEndpoint());

describe('settings of a profile', () => {
  test('static keys and a region', async () => {
    profiles('[profile base]\nregion = eu-central-1\n', base);
    const result = await world.step({ 'source-profile': 'base', 'aws-region': '' });
    expect(result.exported).toMatchObject({ AWS_REGION: 'eu-central-1', ...keyVariables });
    expect(result.outputs['authenticated-arn']).toBe('arn:aws:iam::111122223333:user/ci');
  });

  test('a source_profile that has a source_profile itself', async () => {
    profiles(
      `[profile first]\nrole_arn = ${role('deploy')}\nsource_profile = base\nrole_session_name = first\n` +
        `[profile second]\nrole_arn = ${role('deploy-target', '444455556666')}\nsource_profile = first\nduration_seconds = 900\n`,
      base,
    );
    const result = await world.step({ 'source-profile': 'second' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['authenticated-arn']).toMatch(
      session('deploy-target', 'GitHubActions', '444455556666'),
    );
    const assumed = world.cloud.requests.filter(({ what }) => what === 'AssumeRole');
    expect(assumed.map(({ parameters }) => parameters.DurationSeconds)).toEqual(['3600', '900']);
    // The role of a profile gets only the profile's settings, without session tags.
    expect(Object.keys(assumed[0]?.parameters ?? {})).not.toContain('Tags.member.1.Key');
    expect(assumed[0]?.parameters.RoleSessionName).toBe('first');
  });

  test('a source_profile that is its own section, with an external ID', async () => {
    profiles(
      `[profile self]\nrole_arn = ${role('partner')}\nsource_profile = self\nexternal_id = octo-42\n`,
      base.replace('[base]', '[self]'),
    );
    const result = await world.step({ 'source-profile': 'self' });
    expect(result.outputs['authenticated-arn']).toMatch(session('partner'));
  });

  test('credential_source = Environment', async () => {
    profiles(`[profile env]\nrole_arn = ${role('deploy')}\ncredential_source = Environment\n`);
    const result = await world.step({ 'source-profile': 'env' }, { env: keyVariables });
    expect(result.outputs['authenticated-arn']).toMatch(session('deploy', /.+/));
  });

  test('credential_source = EcsContainer and Ec2InstanceMetadata', async () => {
    profiles(
      `[profile ecs]\nrole_arn = ${role('workload', '444455556666')}\ncredential_source = EcsContainer\n` +
        `[profile ec2]\nrole_arn = ${role('workload', '444455556666')}\ncredential_source = Ec2InstanceMetadata\n`,
    );
    const env = {
      ...world.cloud.containerEndpoint,
      ...world.cloud.metadataEndpoint,
      AWS_EC2_METADATA_DISABLED: undefined,
    };
    for (const [name, asked] of [
      ['ecs', 'container'],
      ['ec2', 'metadata'],
    ] as const) {
      world.cloud.requests.length = 0;
      const result = await world.step({ 'source-profile': name }, { env });
      expect(result.outputs['authenticated-arn']).toMatch(session('workload', /.+/, '444455556666'));
      expect(world.asked).toContain(asked);
    }
  });

  test('credential_process', async () => {
    const script = join(world.job.folder, 'process.sh');
    const answer = {
      Version: 1,
      AccessKeyId: keys['aws-access-key-id'],
      SecretAccessKey: keys['aws-secret-access-key'],
    };
    writeFileSync(script, `#!/bin/sh\necho '${JSON.stringify(answer)}'\n`);
    chmodSync(script, 0o700);
    profiles(`[profile process]\ncredential_process = ${script}\n`);
    const result = await world.step({ 'source-profile': 'process' });
    expect(result.outputs['authenticated-arn']).toBe('arn:aws:iam::111122223333:user/ci');
  });

  test('web_identity_token_file', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } =
      world.cloud.tokenEndpoint;
    const answer = await fetch(`${url}&audience=sts.amazonaws.com`, {
      headers: { authorization: `bearer ${bearer}` },
    });
    const file = join(world.job.folder, 'token');
    const { value } = (await answer.json()) as { value: string };
    writeFileSync(file, value);
    profiles(`[profile web]\nrole_arn = ${role('deploy')}\nweb_identity_token_file = ${file}\n`);
    const result = await world.step({ 'source-profile': 'web' });
    expect(result.outputs['authenticated-arn']).toMatch(session('deploy', /.+/));
    expect(result.output).toContain(`::add-mask::${value}\n`);
  });

  test('mfa_serial with a code made from mfa-secret', async () => {
    const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    profiles(
      `[profile guarded]\nrole_arn = ${role('guarded')}\nsource_profile = keys\nmfa_serial = arn:aws:iam::111122223333:mfa/guarded\n`,
      '[keys]\naws_access_key_id = AKIA111111111EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY\n',
    );
    const without = await world.step({ 'source-profile': 'guarded' });
    expectNothingDone(without);
    expect(errorOf(without).text).toContain('mfa-secret');
    const result = await world.step({ 'source-profile': 'guarded', 'mfa-secret': seed });
    expect(result.outputs['authenticated-arn']).toMatch(session('guarded', /.+/));
  });

  test('mfa_serial without a code: the error names the profile, the device and the inputs for a code', async () => {
    profiles(
      `[profile guarded]\nrole_arn = ${role('guarded')}\nsource_profile = keys\nmfa_serial = arn:aws:iam::111122223333:mfa/guarded\n`,
      '[keys]\naws_access_key_id = AKIA111111111EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY\n',
    );
    const result = await world.step({ 'source-profile': 'guarded' });
    expectNothingDone(result);
    const { text } = errorOf(result);
    expect(text).toContain('The profile guarded gave no credentials');
    expect(text).toContain('requires a code of the MFA device arn:aws:iam::111122223333:mfa/guarded');
    expect(text).toContain('Set mfa-secret or mfa-code.');
  });

  test('mfa_serial beside static keys, with mfa-secret', async () => {
    profiles(
      '[profile guarded]\nmfa_serial = arn:aws:iam::111122223333:mfa/guarded\n',
      '[guarded]\naws_access_key_id = AKIA111111111EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY\n',
    );
    const inputs = { 'source-profile': 'guarded', 'mfa-secret': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' };
    const result = await world.step({ ...inputs, 'role-to-assume': role('guarded') });
    expect(result.outputs['authenticated-arn']).toMatch(session('guarded'));
  });

  test('AWS_CONFIG_FILE may be /dev/null', async () => {
    if (process.platform === 'win32') return;
    profiles('', base);
    const result = await world.step({ 'source-profile': 'base' }, { env: { AWS_CONFIG_FILE: '/dev/null' } });
    expect(result.exitCode).toBe(0);
  });

  test('the account guard ignores a role_arn without a source', async () => {
    profiles(`[profile base]\nrole_arn = ${role('x', '444455556666')}\n`, base);
    const result = await world.step({ 'source-profile': 'base', 'allowed-account-ids': '111122223333' });
    expect(result.exitCode).toBe(0);
  });

  test('a profile in AWS_CONFIG_FILE, then a role in a second account', async () => {
    const config = join(world.job.folder, 'elsewhere');
    writeFileSync(config, `[profile there]\n${base.split('\n').slice(1).join('\n')}`);
    const result = await world.step(
      { 'source-profile': 'there', 'role-to-assume': role('workload', '444455556666') },
      { env: { AWS_CONFIG_FILE: config } },
    );
    expect(result.outputs['authenticated-arn']).toMatch(session('workload', 'GitHubActions', '444455556666'));
  });
});

describe('invalid profiles are reported before any request', () => {
  test.each([
    ['', 'none', /neither in .*config nor in .*credentials. The files have no profiles/],
    ['[profile other]\nregion = x\n', 'none', /The files have these profiles: other/],
    [
      '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = b\n',
      'a',
      /profile b \(source_profile of a\)/,
    ],
    [
      '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = b\n[profile b]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = a\n',
      'a',
      /the source_profile settings of a, b form a circle/,
    ],
    [
      '[profile a]\nsso_session = s\nsso_account_id = 1\nsso_role_name = n\n',
      'a',
      /sso-session s, which is not/,
    ],
    ['[profile a]\nregion = us-east-2\n', 'a', /the profile a/],
    ['[profile a]\nsso_start_url = https://x\n', 'a', /lacks sso_region, sso_account_id, sso_role_name/],
  ])('%j, %s', async (config, name, text) => {
    profiles(config);
    const result = await world.step({ 'source-profile': name });
    expectNothingDone(result);
    expect(errorOf(result).text).toMatch(text);
    expect(world.asked).toEqual([]);
  });

  test('credential-source: profile without source-profile', async () => {
    const result = await world.step({ 'credential-source': 'profile' });
    expectNothingDone(result);
    expect(errorOf(result).text).toContain('source-profile is not set');
  });
});

test('a chain of 30,000 profiles is refused at once', async () => {
  const names = Array.from({ length: 30_000 }, (_, index) => `p${index}`);
  const section = (name: string, index: number) =>
    `[profile ${name}]\nrole_arn = ${role('deploy')}\nsource_profile = ${names[index + 1] ?? 'base'}\n`;
  profiles(names.map(section).join(''), base);
  const result = await world.step({ 'source-profile': 'p0' });
  expectNothingDone(result);
  expect(errorOf(result).text).toContain(
    'the source_profile chain of the profile p0 has more than 100 profiles',
  );
  expect(result.milliseconds).toBeLessThan(within(5_000));
});

describe('a profile that does not lead to credentials', () => {
  test.each([
    ['[profile a]\ncredential_process = /bin/false\n', 'The profile gives no credentials'],
    [
      '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nweb_identity_token_file = /nonexistent\n',
      'The profile gives no credentials',
    ],
  ])('%j', async (config, title) => {
    profiles(config);
    const result = await world.step({ 'source-profile': 'a' });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe(title);
  });

  test('a failing credential_process: neither its command line nor its output is shown', async () => {
    const script = join(world.job.folder, 'process.sh');
    writeFileSync(script, '#!/bin/sh\necho token=s3cr3tstderr >&2\necho s3cr3tstdout\nexit 1\n');
    chmodSync(script, 0o700);
    const named = join(world.job.folder, '.aws/config');
    profiles(`[profile a]\ncredential_process = ${script} --password hunter2hunter2\n`);
    for (const secret of ['s3cr3tstderr', 's3cr3tstdout', 'hunter2hunter2']) world.secrets.add(secret);
    const env = { RUNNER_DEBUG: '1' };
    const result = await world.step({ 'source-profile': 'a' }, { env });
    expectNothingDone(result);
    expect(errorOf(result).text).toContain('its credential_process failed');
    const ambient = await world.step({}, { env: { ...env, AWS_PROFILE: 'a', AWS_CONFIG_FILE: named } });
    expectNothingDone(ambient);
    expect(errorOf(ambient).title).toBe('No credentials were found');
  });

  test.each([
    ['the shared file', (pipe: string) => [pipe, '[profile a]\n']],
    [
      'the token file',
      (pipe: string) => [
        '',
        `[profile a]\nrole_arn = ${role('deploy')}\nweb_identity_token_file = ${pipe}\n`,
      ],
    ],
  ])('%s is a pipe without a writer: the step fails at once', async (_, layout) => {
    const pipe = join(world.job.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [file = '', config = ''] = layout(pipe);
    profiles(config);
    const result = await world.step(
      { 'source-profile': 'a', 'action-timeout-s': '3' },
      { env: file ? { AWS_CONFIG_FILE: file } : {} },
    );
    expectNothingDone(result);
    expect(errorOf(result).text).toContain('not a regular file');
    expect(result.milliseconds).toBeLessThan(within(3_000));
  });

  test('a role that refuses is explained as a refused hop', async () => {
    profiles(`[profile a]\nrole_arn = ${role('closed', '444455556666')}\nsource_profile = base\n`, base);
    const result = await world.step({ 'source-profile': 'a' });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe('The caller may not assume this role');
    expect(world.asked).toEqual(['AssumeRole']);
  });

  test('a credential_process that never ends fails the step at the deadline', async () => {
    profiles('[profile a]\ncredential_process = sleep 60\n');
    const result = await world.step({ 'source-profile': 'a', 'action-timeout-s': '2' });
    expectNothingDone(result);
    expect(errorOf(result).title).toBe('No answer in time');
    expect(result.milliseconds).toBeLessThan(within(6_000));
  });
});

describe('an AWS CLI that is too old for the profile', () => {
  test.each([
    ['aws-cli/1.22.34 Python/3.10', true],
    ['aws-cli/2.7.1 Python/3.9', true],
    ['aws-cli/2.9.0 Python/3.9', false],
    ['aws-cli/1.45.11 Python/3.11', false],
  ])('%s: warned %p', async (version, warned) => {
    const bin = join(world.job.folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'aws'), `#!/bin/sh\necho '${version}'\n`);
    chmodSync(join(bin, 'aws'), 0o755);
    world.cloud.identityCenter.approval = 'at-once';
    world.cloud.identityCenter.interval = 0.2;
    profiles(
      '[sso-session octo]\nsso_start_url = https://octo.awsapps.com/start\nsso_region = us-east-2\n' +
        '[profile a]\nsso_session = octo\nsso_account_id = 111122223333\nsso_role_name = Deployer\n',
    );
    const env = { PATH: `${bin}:${process.env.PATH}` };
    const result = await world.step({ 'source-profile': 'a' }, { env });
    expect(result.exitCode).toBe(0);
    expect(/::warning .*cannot read sso_session/.test(result.output)).toBe(warned);
  });

  test('an AWS CLI that never ends does not fail the step', async () => {
    const bin = join(world.job.folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'aws'), "#!/bin/sh\ntrap '' TERM\nsleep 60\n");
    chmodSync(join(bin, 'aws'), 0o755);
    world.cloud.identityCenter.approval = 'at-once';
    world.cloud.identityCenter.interval = 0.2;
    profiles(
      '[sso-session octo]\nsso_start_url = https://octo.awsapps.com/start\nsso_region = us-east-2\n' +
        '[profile a]\nsso_session = octo\nsso_account_id = 111122223333\nsso_role_name = Deployer\n',
    );
    const env = { PATH: `${bin}:${process.env.PATH}` };
    const result = await world.step({ 'source-profile': 'a' }, { env, clock: world.cloud.clock.run(5) });
    expect(result.exitCode).toBe(0);
    expect(result.milliseconds).toBeLessThan(within(8_000));
  });
});
