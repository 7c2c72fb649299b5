import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSharedConfig } from '../../../src/aws/shared-config.ts';
import { FileError } from '../../../src/errors/index.ts';
import type { SharedConfig } from '../../../src/files/shared-config.ts';
import { onPosix } from '../posix.ts';

let folder = '';
let files = { config: '', credentials: '' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-auth-shared-config-'));
  files = { config: join(folder, 'config'), credentials: join(folder, 'credentials') };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Texts = Partial<Record<'config' | 'credentials', string | Buffer>>;

function read(texts: Texts): Promise<SharedConfig | undefined> {
  if (texts.config !== undefined) writeFileSync(files.config, texts.config);
  if (texts.credentials !== undefined) writeFileSync(files.credentials, texts.credentials);
  return readSharedConfig(files);
}

const namesOf = (found: SharedConfig | undefined) =>
  found && {
    profiles: [...found.profiles.keys()],
    ssoSessions: [...found.ssoSessions.keys()],
    services: [...found.services.keys()],
  };
const none = { profiles: [], ssoSessions: [], services: [] };

describe('the shared files', () => {
  test('may both be absent', async () => {
    expect(await read({})).toBeUndefined();
  });

  test.each(['', '# nothing\n', 'region = moon-1\n'])('may have nothing in them (%j)', async (text) => {
    expect(namesOf(await read({ config: text }))).toEqual(none);
    expect(namesOf(await read({ credentials: text }))).toEqual(none);
  });

  test('may exist one without the other', async () => {
    const config = await read({ config: '[default]\nregion = eu-west-1\n[x]\n[profile y]\nregion = z\n' });
    expect(namesOf(config)).toEqual({ ...none, profiles: ['default', 'y'] });
    expect(config?.files).toEqual(files);
    rmSync(files.config);
    const credentials = await read({ credentials: '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n' });
    expect(namesOf(credentials)).toEqual({ ...none, profiles: ['default'] });
    expect(credentials?.profiles.get('default')?.text('aws_access_key_id')).toBe('AKIAIOSFODNN7EXAMPLE');
  });

  test('together make a profile, and the credentials file wins key by key', async () => {
    const found = await read({
      config: '[profile a]\nregion = eu-west-1\naws_access_key_id = old\n',
      credentials: '[a]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\nx = y\n',
    });
    const section = found?.profiles.get('a');
    expect(['region', 'aws_access_key_id', 'x'].map((key) => section?.text(key))).toEqual([
      'eu-west-1',
      'AKIAIOSFODNN7EXAMPLE',
      'y',
    ]);
  });

  test('have sections for services and sign-ins, which are no profiles', async () => {
    const found = await read({
      config:
        '[services dev]\nsts =\n  endpoint_url = http://localhost:4566\n[sso-session s]\nsso_region = eu-west-1\n[profile my.services.dev]\na = b\n',
      credentials: '[profile x]\na = b\n[services y]\na = b\n[sso-session z]\na = b\n[services]\na = b\n',
    });
    expect(namesOf(found)).toEqual({
      profiles: ['my.services.dev', 'services'],
      ssoSessions: ['s'],
      services: ['dev'],
    });
    expect(found?.services.get('dev')?.text('sts.endpoint_url')).toBe('http://localhost:4566');
    expect(found?.ssoSessions.get('s')?.text('sso_region')).toBe('eu-west-1');
  });

  test('are in UTF-8', async () => {
    const found = await read({ config: '[default]\nname = Zoë ☂\n', credentials: '[b]\nname = ü\n' });
    expect(found?.profiles.get('default')?.text('name')).toBe('Zoë ☂');
    expect(found?.profiles.get('b')?.text('name')).toBe('ü');
  });

  test('are read again each time', async () => {
    for (const region of ['eu-west-1', 'eu-west-2']) {
      const found = await read({ config: `[default]\nregion = ${region}\n` });
      expect(found?.profiles.get('default')?.text('region')).toBe(region);
    }
  });
});

describe('a section with the name of something that every object has', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);

  test.each(inherited)('changes nothing of it: %s', async (name) => {
    for (const header of [
      `[${name}]`,
      ` \t[${name}] # x`,
      `\ufeff[${name}]`,
      `\r[${name}]`,
      `\u2028[${name}]`,
    ]) {
      const text = `[a]\nx = y\n${header}\nhush = hush\n[b]\nx = z\n`;
      const found = await read({ credentials: text, config: text.replace('[a]', '[profile a]') });
      const targets = [Object.prototype, ...inherited.map((each) => Reflect.get({}, each))];
      const changed = targets.filter((each) => each && Object.hasOwn(each, 'hush'));
      for (const each of changed) Reflect.deleteProperty(each, 'hush');
      expect(changed).toEqual([]);
      expect(['a', 'b'].map((each) => found?.profiles.get(each)?.text('x'))).toEqual(['y', 'z']);
    }
  });

  test('is no profile, but a name or a value that only contains such a name stays', async () => {
    const found = await read({
      credentials: '[constructors]\nx = a [constructor] b\n[constructor]\nx = c\n',
    });
    expect(found?.profiles.get('constructors')?.text('x')).toBe('a [constructor] b');
    expect(found?.profiles.has('constructor')).toBe(false);
  });
});

describe('in place of a shared file', () => {
  test('a directory is refused', async () => {
    mkdirSync(files.config);
    const refusal = read({});
    await expect(refusal).rejects.toThrow(FileError);
    await expect(refusal).rejects.toThrow(`${files.config} is a directory`);
  });

  onPosix('a pipe is refused, and nothing waits for its other end', async () => {
    execFileSync('mkfifo', [files.credentials]);
    await expect(read({})).rejects.toThrow(`${files.credentials} is not a regular file`);
  });

  onPosix('a path through another file is refused', async () => {
    files = { ...files, config: join(files.credentials, 'config') };
    const refusal = read({ credentials: '' });
    await expect(refusal).rejects.toThrow(`${files.config} cannot be read (`);
    await expect(refusal).rejects.toThrow('ENOTDIR');
  });

  onPosix('the null device switches the file off', async () => {
    files = { ...files, config: '/dev/null' };
    expect(await read({})).toBeUndefined();
    expect(namesOf(await read({ credentials: '[a]\nx = y\n' }))).toEqual({ ...none, profiles: ['a'] });
  });

  onPosix('a link is followed', async () => {
    writeFileSync(join(folder, 'real'), '[default]\nregion = eu-west-1\n');
    symlinkSync('real', files.config);
    expect((await read({}))?.profiles.get('default')?.text('region')).toBe('eu-west-1');
  });
});
