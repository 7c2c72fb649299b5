import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { errorOf, expectNothingDone, keys, keyVariables, role, World } from './scenario.ts';
import { readShared } from './shared-files.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const isPosix = process.platform !== 'win32';

let folder: string;
let files: { credentials: string; config: string };
beforeEach(() => {
  folder = join(world.job.folder, '.aws');
  files = { credentials: join(folder, 'credentials'), config: join(folder, 'config') };
});

/** Decodes each byte as one character. */
const read = readShared;
const raw = (path: string) => readFileSync(path, 'latin1');
const modeOf = (path: string) => statSync(path).mode & 0o777;

/** Writes the user's files into `~/.aws`. */
function given(texts: Partial<Record<'credentials' | 'config', string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text, 'latin1');
}

/** A user's file with everything that a lossy parser would drop. */
const config = `# first line
[default]
region=eu-west-1
s3 =
  max_concurrent_requests = 20
  addressing_style = path

; old style comment
[profile   spaced]
output = json
[sso-session corp]
sso_region = us-east-1

[profile last]
region = eu-north-1`;

describe('a named profile', () => {
  test('gets credentials and region; the environment gets nothing', async () => {
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(step).toMatchObject({ exitCode: 0, exported: {} });
    expect(read(files.credentials)).toMatch(
      /^\[dev\]\naws_access_key_id = ASIA\w{16}\naws_secret_access_key = \S{40}\naws_session_token = \S+\n$/,
    );
    expect(read(files.config)).toBe('[profile dev]\nregion = us-east-2\n');
    expect(step.output).toContain('Credentials delivered to: profile dev.');
    if (isPosix) {
      expect(modeOf(files.credentials)).toBe(0o600);
      expect(modeOf(files.config)).toBe(0o600);
      expect(modeOf(folder)).toBe(0o700);
    }
    await world.post(step);
    expect(existsSync(folder)).toBe(false);
  });

  test('called default is [default] in both files', async () => {
    await world.step({ ...deploy, 'aws-profile': 'default' });
    expect(read(files.credentials)).toMatch(/^\[default\]\n/);
    expect(read(files.config)).toBe('[default]\nregion = us-east-2\n');
  });

  test('may have a non-ASCII name', async () => {
    given({ credentials: Buffer.from('[à]\nk = v\n').toString('latin1') });
    const inputs = { ...deploy, 'aws-profile': 'à' };
    expectNothingDone(await world.step(inputs));
    const step = await world.step({ ...inputs, 'overwrite-aws-profile': 'true' });
    expect(step.exitCode).toBe(0);
    expect(Buffer.from(read(files.config), 'latin1').toString()).toBe('[profile à]\nregion = us-east-2\n');
    await world.post(step);
    expect(readFileSync(files.credentials, 'utf8')).toBe('[à]\nk = v\n');
  });

  test('with output-env-credentials: the environment gets the credentials too, and AWS_PROFILE names the profile', async () => {
    world.job.environment.AWS_PROFILE = 'mine';
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' });
    expect(step.exported).toMatchObject({ AWS_PROFILE: 'dev', AWS_REGION: 'us-east-2' });
    expect(read(files.credentials)).toContain(step.exported.AWS_ACCESS_KEY_ID);
    const post = await world.post(step);
    expect(post.exported).toMatchObject({ AWS_PROFILE: 'mine', AWS_ACCESS_KEY_ID: '' });
  });

  test('from access keys has no session token; from a role it has only the role’s credentials', async () => {
    world.withoutTokenEndpoint();
    await world.step({ ...keys, 'aws-profile': 'static' });
    expect(read(files.credentials)).not.toContain('aws_session_token');
    await world.step({ ...keys, ...deploy, 'aws-profile': 'assumed' });
    expect(read(files.credentials).match(new RegExp(keys['aws-access-key-id'], 'g'))).toHaveLength(1);
  });

  test('gets a copy of the credentials in the environment', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ 'aws-profile': 'copied' }, { env: keyVariables });
    expect(step.exported).toEqual({});
    expect(read(files.credentials)).toContain(keys['aws-access-key-id']);
  });

  test('is written to the files that AWS’s variables name', async () => {
    const elsewhere = join(world.job.folder, 'elsewhere');
    Object.assign(world.job.environment, {
      AWS_SHARED_CREDENTIALS_FILE: join(elsewhere, 'c'),
      AWS_CONFIG_FILE: '~/other/conf',
    });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(readdirSync(elsewhere)).toEqual(['c']);
    expect(read(join(world.job.folder, 'other/conf'))).toContain('[profile dev]');
    await world.post(step);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('works when both variables name one file', async () => {
    const one = join(world.job.folder, 'both');
    writeFileSync(one, '[mine]\nregion = x\n');
    const env = { AWS_SHARED_CREDENTIALS_FILE: one, AWS_CONFIG_FILE: one };
    Object.assign(world.job.environment, env);
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(read(one)).toMatch(
      /^\[mine\]\nregion = x\n\n\[dev\]\n[^[]+\n\n\[profile dev\]\nregion = us-east-2\n$/,
    );
    await world.post(step);
    expect(read(one)).toBe('[mine]\nregion = x\n');
  });
});

describe('the user’s files', () => {
  test.each([
    ['comments, order, nested keys, no newline at the end', config],
    ['CRLF', config.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\xEF\xBB\xBF${config}\n`],
    ['a byte that is not UTF-8', `# caf\xE9\n${config}`],
    ['only a comment', '# nothing yet'],
    ['an empty file', ''],
  ])('keep every byte, and post restores content and mode: %s', async (_, text) => {
    given({ config: text, credentials: text });
    if (isPosix) chmodSync(files.config, 0o644);
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(step.exitCode).toBe(0);
    for (const path of Object.values(files)) expect(read(path).startsWith(text)).toBe(true);
    if (text.includes('\r\n')) expect(read(files.config).replaceAll('\r\n', '')).not.toContain('\n');
    if (isPosix) expect(modeOf(files.config)).toBe(0o600);
    await world.post(step);
    for (const path of Object.values(files)) expect(read(path)).toBe(text);
    if (isPosix) expect(modeOf(files.config)).toBe(0o644);
  });

  test('an existing profile is refused without overwrite-aws-profile, before any request', async () => {
    given({ config: '[profile "dev"]\nregion = x\n' });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(
      'already exists. Choose another name, or set overwrite-aws-profile: true.',
    );
    expect(world.asked).toEqual([]);
    expect(readdirSync(folder)).toEqual(['config']);
  });

  test('overwrite-aws-profile replaces a profile in its place, and post restores it', async () => {
    const credentials =
      '[a]\naws_access_key_id = A\n\n# of dev\n[dev]\nrole_arn = old\nx =\n  y = 1\n\n# of b\n[b]\nk = v\n';
    given({ credentials, config });
    const inputs = { ...deploy, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' };
    const step = await world.step(inputs);
    expect(read(files.credentials)).toMatch(
      /^\[a\]\naws_access_key_id = A\n\n# of dev\n\[dev\]\naws_access_key_id = ASIA[^[]+\n\n# of b\n\[b\]\nk = v\n$/,
    );
    expect(JSON.stringify(step.state)).not.toContain('role_arn');
    await world.post(step);
    expect(read(files.credentials)).toBe(credentials);
    expect(read(files.config)).toBe(config);
  });

  test('post keeps a section that was changed after the step, and warns', async () => {
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    writeFileSync(files.config, `${raw(files.config)}output = json\n`);
    const post = await world.post(step);
    expect(post).toMatchObject({ exitCode: 0 });
    expect(post.output).toMatch(/::warning.*\[profile dev\].*has been changed since/);
    expect(read(files.config)).toBe('[profile dev]\nregion = us-east-2\noutput = json\n');
    expect(existsSync(files.credentials)).toBe(false);
  });

  test('post removes the action’s section and warns when the key file of the old one is gone', async () => {
    given({ credentials: '[dev]\nk = v\n\n[b]\nk = v\n' });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' });
    const { receipts } = JSON.parse(step.state.receipts ?? '');
    rmSync(receipts[0].sealed.keyFile);
    const post = await world.post(step);
    expect(post.output).toMatch(/::warning.*the key file is gone. The profiles are removed/);
    expect(read(files.credentials)).toBe('\n[b]\nk = v\n');
  });

  test('post keeps what was added after the action’s section', async () => {
    given({ config });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    writeFileSync(files.config, `${raw(files.config)}\n# later\n[profile later]\nregion = x\n`);
    await world.post(step);
    expect(read(files.config)).toBe(`${config}\n# later\n[profile later]\nregion = x\n`);
  });

  test('post keeps mode 0600 while another step’s session is in the file', async () => {
    if (!isPosix) return;
    given({ credentials: '[mine]\nk = v\n' });
    chmodSync(files.credentials, 0o644);
    const first = await world.step({ ...deploy, 'aws-profile': 'one' });
    await world.step({ ...deploy, 'aws-profile': 'two' });
    await world.post(first);
    expect(modeOf(files.credentials)).toBe(0o600);
  });

  test('a second step may overwrite the first one’s profile, and each post restores what its step found', async () => {
    const first = await world.step({ ...deploy, 'aws-profile': 'dev' });
    const [before] = [read(files.credentials)];
    const inputs = {
      ...deploy,
      'aws-region': 'us-west-2',
      'aws-profile': 'dev',
      'overwrite-aws-profile': 'true',
    };
    const second = await world.step(inputs);
    expect(read(files.config)).toContain('us-west-2');
    await world.post(second);
    expect(read(files.credentials)).toBe(before);
    await world.post(first);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('bad inputs and unusual files', () => {
  test.each(['my profile', 'a\tb', 'a\nb', 'a[b', 'a]b', 'a/b', 'a\\b', '../x', "a'b", 'a"b'])(
    'the name %j is refused',
    async (name) => {
      const step = await world.step({ ...deploy, 'aws-profile': name });
      expectNothingDone(step);
      expect(errorOf(step).text).toContain('aws-profile: "');
      expect(errorOf(step).text).toContain('a name without white space, brackets, slashes and quotes');
      expect(world.asked).toEqual([]);
      expect(existsSync(folder)).toBe(false);
    },
  );

  test('all problems are reported at once, together with those of other inputs', async () => {
    given({ credentials: '[dev]\n' });
    const step = await world.step({
      'aws-region': 'us_east_2',
      ...deploy,
      'aws-profile': 'dev',
      'http-proxy': 'x://y',
    });
    const { text } = errorOf(step);
    expect(text).toContain('aws-region');
    expect(text).toContain('http-proxy');
    expect(text).toContain('[dev] in');
  });

  const places: [string, () => void, string][] = [
    ['a directory in place of a file', () => mkdirSync(files.config, { recursive: true }), 'is a directory'],
    ['a file in place of the folder', () => writeFileSync(folder, ''), 'aws-profile: '],
    [
      'a read-only file',
      () => {
        given({ config });
        chmodSync(files.config, 0o444);
      },
      'config is read-only. Give this user permission to read and write it',
    ],
    [
      'an unreadable file',
      () => {
        given({ config });
        chmodSync(files.config, 0o000);
      },
      'may not be read',
    ],
    [
      'a symbolic link in place of a file',
      () => {
        given({});
        writeFileSync(join(world.job.folder, 'target'), config);
        symlinkSync(join(world.job.folder, 'target'), files.config);
      },
      'config is a symbolic link',
    ],
    [
      'a symbolic link in place of the folder',
      () => {
        mkdirSync(join(world.job.folder, 'real'));
        symlinkSync(join(world.job.folder, 'real'), folder);
      },
      '.aws is a symbolic link',
    ],
    [
      'a profile that exists twice',
      () => given({ config: '[profile dev]\n[profile "dev"]\n' }),
      'exists 2 times',
    ],
  ];
  test.each(isPosix ? places : places.slice(0, 1))('%s is refused', async (_, make, text) => {
    make();
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(text);
    expect(world.asked).toEqual([]);
    if (existsSync(join(world.job.folder, 'target')))
      expect(read(join(world.job.folder, 'target'))).toBe(config);
  });

  test('the step restores the files when it cannot write GITHUB_OUTPUT', async () => {
    given({ config });
    const inputs = { ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' };
    const full = '/dev/full';
    if (!existsSync(full)) return;
    const step = await world.step(inputs, { env: { GITHUB_OUTPUT: full } });
    expect(step.exitCode).toBe(1);
    expect(step.exported).toEqual({});
    expect(read(files.config)).toBe(config);
    expect(existsSync(files.credentials)).toBe(false);
    await world.post(step);
    expect(read(files.config)).toBe(config);
  });

  test('the old file stays whole when the disk is nearly full', async () => {
    if (!existsSync('/bin/bash')) return;
    const long = `[mine]\nk = v\n${`# ${'x'.repeat(98)}\n`.repeat(1_000)}[last]\nk = v\n`;
    given({ credentials: long });
    // 64 KiB, less than the file has: the first write is cut short, and the next raises a signal.
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' }, { shell: 'ulimit -f 64' });
    expect(step.exitCode).not.toBe(0);
    expect(step.exported).toEqual({});
    expect(read(files.credentials)).toBe(long);
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.lock')))
      rmSync(join(folder, name), { recursive: true });
    await world.post(step);
    expect(read(files.credentials)).toBe(long);
    expect(readdirSync(folder)).toEqual(['credentials']);
  });

  test('a file keeps its owner and group when root writes it', async () => {
    if (!isPosix || process.getuid?.() !== 0) return;
    given({ config });
    chownSync(files.config, 1234, 2345);
    await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(statSync(files.config)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('the profile default is refused when both variables name one file', async () => {
    const one = join(world.job.folder, 'both');
    writeFileSync(one, '[default]\nk = v\n');
    Object.assign(world.job.environment, { AWS_SHARED_CREDENTIALS_FILE: one, AWS_CONFIG_FILE: one });
    const step = await world.step({ ...deploy, 'aws-profile': 'default', 'overwrite-aws-profile': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('a file can have only one [default]');
    expect(read(one)).toBe('[default]\nk = v\n');
  });

  test('two paths to one file share one lock', async () => {
    if (!isPosix) return;
    const real = join(world.job.folder, 'real/sub');
    mkdirSync(real, { recursive: true });
    symlinkSync(join(world.job.folder, 'real'), join(world.job.folder, 'link'));
    Object.assign(world.job.environment, {
      AWS_CONFIG_FILE: join(world.job.folder, 'link/sub/file'),
      AWS_SHARED_CREDENTIALS_FILE: join(real, 'file'),
    });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(step.exitCode).toBe(0);
    expect(read(join(real, 'file'))).toMatch(/^\[dev\]\n[^[]+\n\n\[profile dev\]\n/);
  });

  test('the step fails at the deadline when a file stays locked, and the error names the file', async () => {
    given({ config });
    const lock = `${files.config}.lock`;
    mkdirSync(lock);
    // A lock whose time is renewed belongs to a live process.
    const touch = setInterval(() => {
      utimesSync(lock, new Date(), new Date());
    }, 1_000);
    const stuck = { ...deploy, 'aws-profile': 'dev', 'action-timeout-s': '6' };
    const step = await world.step(stuck, { clock: { faster: 6 } });
    clearInterval(touch);
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('config stayed locked by another process');
    expect(read(files.config)).toBe(config);
  });
});
