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

/** One character for each byte. */
const read = readShared;
const raw = (path: string) => readFileSync(path, 'latin1');
const modeOf = (path: string) => statSync(path).mode & 0o777;

/** Puts files of the user's into the home folder. */
function given(texts: Partial<Record<'credentials' | 'config', string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text, 'latin1');
}

/** What the user's files look like when they are theirs: everything that a parser might lose. */
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

  test('may have letters of every alphabet', async () => {
    given({ credentials: Buffer.from('[à]\nk = v\n').toString('latin1') });
    const inputs = { ...deploy, 'aws-profile': 'à' };
    expectNothingDone(await world.step(inputs));
    const step = await world.step({ ...inputs, 'overwrite-aws-profile': 'true' });
    expect(step.exitCode).toBe(0);
    expect(Buffer.from(read(files.config), 'latin1').toString()).toBe('[profile à]\nregion = us-east-2\n');
    await world.post(step);
    expect(readFileSync(files.credentials, 'utf8')).toBe('[à]\nk = v\n');
  });

  test('and the environment, when both are asked for; AWS_PROFILE names it', async () => {
    world.job.environment.AWS_PROFILE = 'mine';
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' });
    expect(step.exported).toMatchObject({ AWS_PROFILE: 'dev', AWS_REGION: 'us-east-2' });
    expect(read(files.credentials)).toContain(step.exported.AWS_ACCESS_KEY_ID);
    const post = await world.post(step);
    expect(post.exported).toMatchObject({ AWS_PROFILE: 'mine', AWS_ACCESS_KEY_ID: '' });
  });

  test('of access keys has no session token, and of a role only the role’s', async () => {
    world.withoutTokenEndpoint();
    await world.step({ ...keys, 'aws-profile': 'static' });
    expect(read(files.credentials)).not.toContain('aws_session_token');
    await world.step({ ...keys, ...deploy, 'aws-profile': 'assumed' });
    expect(read(files.credentials).match(new RegExp(keys['aws-access-key-id'], 'g'))).toHaveLength(1);
  });

  test('takes credentials that the environment has, because it was asked to', async () => {
    world.withoutTokenEndpoint();
    const step = await world.step({ 'aws-profile': 'copied' }, { env: keyVariables });
    expect(step.exported).toEqual({});
    expect(read(files.credentials)).toContain(keys['aws-access-key-id']);
  });

  test('goes where AWS’s variables say', async () => {
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

describe('what the user has in the files', () => {
  test.each([
    ['comments, order, nested keys, no newline at the end', config],
    ['CRLF', config.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\xEF\xBB\xBF${config}\n`],
    ['a byte that is no UTF-8', `# caf\xE9\n${config}`],
    ['nothing but a comment', '# nothing yet'],
    ['an empty file', ''],
  ])('stays byte for byte, and is back after post: %s', async (_, text) => {
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

  test('is refused to be overwritten without overwrite-aws-profile, before any request', async () => {
    given({ config: '[profile "dev"]\nregion = x\n' });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(
      'exists already. Choose another name, or set overwrite-aws-profile: true.',
    );
    expect(world.asked).toEqual([]);
    expect(readdirSync(folder)).toEqual(['config']);
  });

  test('is replaced in its place with overwrite-aws-profile, and put back by post', async () => {
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

  test('stays when somebody changed our section: post warns and leaves it', async () => {
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    writeFileSync(files.config, `${raw(files.config)}output = json\n`);
    const post = await world.post(step);
    expect(post).toMatchObject({ exitCode: 0 });
    expect(post.output).toMatch(/::warning.*\[profile dev\].*has been changed since/);
    expect(read(files.config)).toBe('[profile dev]\nregion = us-east-2\noutput = json\n');
    expect(existsSync(files.credentials)).toBe(false);
  });

  test('is lost with the key file: post says so, and removes our section', async () => {
    given({ credentials: '[dev]\nk = v\n\n[b]\nk = v\n' });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' });
    const { receipts } = JSON.parse(step.state.receipts ?? '');
    rmSync(receipts[0].sealed.keyFile);
    const post = await world.post(step);
    expect(post.output).toMatch(/::warning.*the file with its key is gone. They are removed/);
    expect(read(files.credentials)).toBe('\n[b]\nk = v\n');
  });

  test('what was added after our section stays, too', async () => {
    given({ config });
    const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
    writeFileSync(files.config, `${raw(files.config)}\n# later\n[profile later]\nregion = x\n`);
    await world.post(step);
    expect(read(files.config)).toBe(`${config}\n# later\n[profile later]\nregion = x\n`);
  });

  test('stays its owner’s alone while another job’s session is in it', async () => {
    if (!isPosix) return;
    given({ credentials: '[mine]\nk = v\n' });
    chmodSync(files.credentials, 0o644);
    const first = await world.step({ ...deploy, 'aws-profile': 'one' });
    await world.step({ ...deploy, 'aws-profile': 'two' });
    await world.post(first);
    expect(modeOf(files.credentials)).toBe(0o600);
  });

  test('a second use may overwrite the first, and the posts go back step by step', async () => {
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

describe('bad input changes nothing', () => {
  test.each(['my profile', 'a\tb', 'a\nb', 'a[b', 'a]b', 'a/b', 'a\\b', '../x', "a'b", 'a"b'])(
    'the name %j',
    async (name) => {
      const step = await world.step({ ...deploy, 'aws-profile': name });
      expectNothingDone(step);
      expect(errorOf(step).text).toContain('aws-profile: "');
      expect(errorOf(step).text).toContain('a name without white space, brackets, slashes and quotes');
      expect(world.asked).toEqual([]);
      expect(existsSync(folder)).toBe(false);
    },
  );

  test('all of it is told at once, together with the other inputs', async () => {
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
      'config is read-only. Give this user the right to read and write it',
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
      'a profile that is there twice',
      () => given({ config: '[profile dev]\n[profile "dev"]\n' }),
      'is there 2 times',
    ],
  ];
  test.each(isPosix ? places : places.slice(0, 1))('%s', async (_, make, text) => {
    make();
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'overwrite-aws-profile': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(text);
    expect(world.asked).toEqual([]);
    if (existsSync(join(world.job.folder, 'target')))
      expect(read(join(world.job.folder, 'target'))).toBe(config);
  });

  test('a runner file that fails at the very end takes the profile back', async () => {
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

  test('a disk that is nearly full: the old file stays whole', async () => {
    if (!existsSync('/bin/bash')) return;
    const long = `[mine]\nk = v\n${`# ${'x'.repeat(98)}\n`.repeat(1_000)}[last]\nk = v\n`;
    given({ credentials: long });
    // Kilobytes: the write ends short at less than the file has already, and the next one with a signal.
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

  test('belongs to whom it belonged to, although root writes it', async () => {
    if (!isPosix || process.getuid?.() !== 0) return;
    given({ config });
    chownSync(files.config, 1234, 2345);
    await world.step({ ...deploy, 'aws-profile': 'dev' });
    expect(statSync(files.config)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('one file for both, and the profile default: there cannot be two [default] in it', async () => {
    const one = join(world.job.folder, 'both');
    writeFileSync(one, '[default]\nk = v\n');
    Object.assign(world.job.environment, { AWS_SHARED_CREDENTIALS_FILE: one, AWS_CONFIG_FILE: one });
    const step = await world.step({ ...deploy, 'aws-profile': 'default', 'overwrite-aws-profile': 'true' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('there can be only one [default] in it');
    expect(read(one)).toBe('[default]\nk = v\n');
  });

  test('names that lead to one file lead to one lock', async () => {
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

  test('a lock that stays taken ends at the deadline, and says which', async () => {
    given({ config });
    const lock = `${files.config}.lock`;
    mkdirSync(lock);
    // Its owner is alive as long as it keeps touching it.
    const touch = setInterval(() => {
      utimesSync(lock, new Date(), new Date());
    }, 1_000);
    const step = await world.step({ ...deploy, 'aws-profile': 'dev', 'action-timeout-s': '3' });
    clearInterval(touch);
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('config stayed locked by another process');
    expect(read(files.config)).toBe(config);
  });
});
