import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { preflight } from '../../../src/preflight.ts';
import { giveFile } from '../deliveries/profiles.ts';
import { type Env, type Given, oidc, readStep, role } from '../plan/planned.ts';
import { onPosix } from '../posix.ts';

let folder: string;
let config: string;
let credentials: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'aws-auth-preflight-')));
  config = join(folder, '.aws', 'config');
  credentials = join(folder, '.aws', 'credentials');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What preflight finds, as `input: what. remedy`. */
async function found(given: Given, env: Env = {}): Promise<readonly string[]> {
  const { inputs, context } = await readStep(given, { ...oidc, HOME: folder, USERPROFILE: folder, ...env });
  const problems = await preflight(inputs, context);
  return problems.map(({ input, what, remedy }) => `${input}: ${what}. ${remedy}`);
}

const dev: Given = { 'role-to-assume': role, 'aws-profile': 'dev' };
const sessions: Given = { sessions: `one: ${role}\ntwo: ${role}` };
const exists = (input: string, place: string) =>
  `${input}: ${place} already exists. Choose another name, or set overwrite-aws-profile: true.`;

describe('a step has no problems', () => {
  test.each([{ 'role-to-assume': role }, dev, sessions])('without any files: %j', async (given) => {
    expect(await found(given)).toEqual([]);
    expect(existsSync(join(folder, '.aws'))).toBe(false);
  });

  test('with files that have other profiles', async () => {
    giveFile(config, '[profile other]\nregion = us-east-2\n[dev]\n');
    giveFile(credentials, '[other]\n[profile dev]\n');
    for (const given of [dev, sessions]) expect(await found(given)).toEqual([]);
  });

  test('with files that it does not change, whatever is wrong with them', async () => {
    giveFile(config, '[profile dev]\n[profile dev]\n');
    mkdirSync(credentials);
    expect(await found({ 'role-to-assume': role })).toEqual([]);
  });
});

describe('a profile', () => {
  test('that exists in either file is not replaced without overwrite-aws-profile', async () => {
    giveFile(config, '[profile dev]\nregion = us-east-2\n');
    expect(await found(dev)).toEqual([exists('aws-profile', `[profile dev] in ${config}`)]);
    expect(await found({ ...dev, 'overwrite-aws-profile': 'true' })).toEqual([]);
    giveFile(credentials, '[dev]\n');
    expect(await found(dev)).toEqual([exists('aws-profile', `[dev] in ${credentials}`)]);
    expect(await found({ ...dev, 'overwrite-aws-profile': 'true' })).toEqual([]);
  });

  test('that exists twice is a problem even with overwrite-aws-profile', async () => {
    giveFile(config, '[profile dev]\n[profile dev]\n');
    expect(await found({ ...dev, 'overwrite-aws-profile': 'true' })).toEqual([
      `aws-profile: [profile dev] in ${config} exists 2 times. Delete the duplicates, because AWS tools refuse such a file.`,
    ]);
  });

  test('in a file that is a folder cannot be written', async () => {
    mkdirSync(config, { recursive: true });
    expect(await found(dev)).toEqual([
      `aws-profile: ${config} is a directory. Use the path of a file, or move this one.`,
    ]);
  });

  onPosix('in a file that is a link cannot be written', async () => {
    giveFile(join(folder, 'real'), '');
    mkdirSync(join(folder, '.aws'));
    symlinkSync(join(folder, 'real'), config);
    expect(await found(dev)).toEqual([
      `aws-profile: ${config} is a symbolic link. Use the path of the file itself.`,
    ]);
  });

  onPosix('in a read-only file cannot be written', async () => {
    giveFile(credentials, '[other]\n', 0o400);
    expect(await found(dev)).toEqual([
      expect.stringMatching(/^aws-profile: .*credentials is read-only\. Give this user permission/),
    ]);
  });

  test('has both files in the places that the variables name', async () => {
    const file = join(folder, 'both');
    const env = { AWS_CONFIG_FILE: file, AWS_SHARED_CREDENTIALS_FILE: file };
    giveFile(file, '[profile dev]\n');
    expect(await found(dev, env)).toEqual([exists('aws-profile', `[profile dev] in ${file}`)]);
    expect(await found({ ...dev, 'aws-profile': 'default' }, env)).toEqual([
      `aws-profile: ${file} is used as both shared files, and a file can have only one [default]. Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.`,
    ]);
  });
});

describe('the profiles of several sessions', () => {
  test('have a problem each', async () => {
    giveFile(config, '[profile one]\n[profile two]\n[profile three]\n');
    const { sessions: written } = sessions;
    expect(await found({ sessions: `${written}\nfour: ${role}` })).toEqual([
      exists('sessions', `[profile one] in ${config}`),
      exists('sessions', `[profile two] in ${config}`),
    ]);
    expect(await found({ ...sessions, 'overwrite-aws-profile': 'true' })).toEqual([]);
  });

  const countsReads = existsSync('/proc/self/io') ? test : test.skip;
  countsReads('need each file only once', async () => {
    const size = 300_000;
    giveFile(config, `[profile other]\n# ${'x'.repeat(size)}\n`);
    const { inputs, context } = await readStep(
      { sessions: Array.from({ length: 20 }, (_, index) => `s${index}: ${role}`).join('\n') },
      { ...oidc, HOME: folder, USERPROFILE: folder },
    );
    const bytesRead = () => Number(/rchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);
    // The first time, modules are read as well.
    await preflight(inputs, context);
    const before = bytesRead();
    expect(await preflight(inputs, context)).toEqual([]);
    expect(bytesRead() - before).toBeLessThan(3 * size);
  });
});

describe('the files of the sources', () => {
  test('are checked together with the profiles, and every problem is told', async () => {
    giveFile(config, '[profile dev]\n');
    const problems = await found({ ...dev, 'web-identity-token-file': join(folder, 'token') });
    expect(problems).toEqual([
      expect.stringContaining(`web-identity-token-file: ${join(folder, 'token')}`),
      exists('aws-profile', `[profile dev] in ${config}`),
    ]);
  });

  test('have no problems if they are what the source needs', async () => {
    giveFile(join(folder, 'token'), 'e30.e30.c2ln');
    expect(await found({ 'role-to-assume': role, 'web-identity-token-file': join(folder, 'token') })).toEqual(
      [],
    );
  });

  test('are checked for certificates, too', async () => {
    const problems = await found({
      'role-to-assume': role,
      'rolesanywhere-trust-anchor-arn':
        'arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/11111111-2222-3333-4444-555555555555',
      'rolesanywhere-profile-arn':
        'arn:aws:rolesanywhere:us-east-2:111122223333:profile/11111111-2222-3333-4444-555555555555',
      'rolesanywhere-certificate': join(folder, 'certificate.pem'),
      'rolesanywhere-private-key': join(folder, 'key.pem'),
    });
    const missing =
      'is not PEM text, and no file has that name. Write the text in PEM, or the path of a file.';
    expect(problems).toEqual([
      `rolesanywhere-certificate: ${missing}`,
      `rolesanywhere-private-key: ${missing}`,
    ]);
  });
});
