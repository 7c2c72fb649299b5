import { describe, expect, test } from '@jest/globals';
import { ProfileFile } from '../../../src/files/profile-file.ts';
import { configHeader, profileProblem, sectionsFor } from '../../../src/files/profile-sections.ts';
import { Secret } from '../../../src/text/secret.ts';

const shared = { credentials: '/home/u/.aws/credentials', config: '/home/u/.aws/config' };
const region = 'us-east-2';
const accessKeyId = new Secret('AKIAIOSFODNN7EXAMPLE');
const secretAccessKey = new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
const nothing = () => false;

test.each([
  ['default', 'default'],
  ['x', 'profile x'],
  ['Default', 'profile Default'],
])('the profile %j has the header [%s] in the config file', (name, header) => {
  expect(configHeader(name)).toBe(header);
});

describe('the sections of a profile', () => {
  const keys = {
    aws_access_key_id: 'AKIAIOSFODNN7EXAMPLE',
    aws_secret_access_key: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };

  test('with long-lived keys have no session token', () => {
    const credentials = { accessKeyId, secretAccessKey };
    expect(sectionsFor('x', { region, credentials }, shared, nothing)).toEqual([
      [shared.credentials, 'x', keys],
      [shared.config, 'profile x', { region }],
    ]);
  });

  test('with a session have its token', () => {
    const credentials = { accessKeyId, secretAccessKey, sessionToken: new Secret('token') };
    expect(sectionsFor('default', { region, credentials }, shared, () => true)).toEqual([
      [shared.credentials, 'default', { ...keys, aws_session_token: 'token' }],
      [shared.config, 'default', { region }],
    ]);
  });

  test('with a process are in the config file', () => {
    expect(sectionsFor('x', { region, process: 'node run' }, shared, nothing)).toEqual([
      [shared.config, 'profile x', { region, credential_process: 'node run' }],
    ]);
  });

  test('with a process replace keys in the credentials file by none', () => {
    const has = (file: string, header: string) => file === shared.credentials && header === 'x';
    expect(sectionsFor('x', { region, process: 'node run' }, shared, has)).toEqual([
      [shared.credentials, 'x', {}],
      [shared.config, 'profile x', { region, credential_process: 'node run' }],
    ]);
    expect(sectionsFor('default', { region, process: 'node run' }, shared, has)).toHaveLength(1);
  });
});

describe('a profile', () => {
  /** The problem with files of these texts. */
  const problem = (name: string, overwrite: boolean, credentials: string, config: string) =>
    profileProblem(
      name,
      overwrite,
      shared,
      (file) => new ProfileFile(file === shared.credentials ? credentials : config),
    );
  const exists = (place: string) => ({
    what: `${place} already exists`,
    remedy: 'Choose another name, or set overwrite-aws-profile: true.',
  });
  const unclear = (place: string) => ({
    what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
    remedy: 'Begin this section and the next one on a new line, without white space before it.',
  });
  const several = (place: string, times: number) => ({
    what: `${place} exists ${times} times`,
    remedy: 'Delete the duplicates, because AWS tools refuse such a file.',
  });
  const inCredentials = `[x] in ${shared.credentials}`;
  const inConfig = `[profile x] in ${shared.config}`;

  test.each([
    ['empty files', '', ''],
    ['other profiles', '[y]\nk = v\n', '[profile y]\nk = v\n'],
    ["the other file's headers", '[profile x]\nk = v\n', '[x]\nk = v\n'],
    ['duplicates of other profiles', '[y]\n[y]\n', '[profile y]\n[profile y]\n'],
    ['unclear places of other profiles', '# a\r[y]\r', '[profile a]\n  [profile y]\n'],
  ])('can be written to %s', (_, credentials, config) => {
    expect(problem('x', false, credentials, config)).toBeUndefined();
    expect(problem('x', true, credentials, config)).toBeUndefined();
  });

  test.each([
    ['the credentials file', '[x]\nk = v\n', '', inCredentials],
    ['the config file', '', '[profile x]\nk = v\n', inConfig],
    ['the config file, with quotes', '', '[profile "x"]\nk = v\n', inConfig],
    ['both files', '[x]\n', '[profile x]\n', inCredentials],
  ])('that is in %s is only overwritten if that is allowed', (_, credentials, config, place) => {
    expect(problem('x', false, credentials, config)).toEqual(exists(place));
    expect(problem('x', true, credentials, config)).toBeUndefined();
  });

  test.each([
    ['the credentials file', '[x]\n[x]\n', '', several(inCredentials, 2)],
    ['the config file', '', '[profile x]\n[a]\n[profile "x"]\n[profile x]\n', several(inConfig, 3)],
  ])('that is in %s several times is never written', (_, credentials, config, expected) => {
    expect(problem('x', false, credentials, config)).toEqual(expected);
    expect(problem('x', true, credentials, config)).toEqual(expected);
  });

  test.each([
    ['the credentials file', '# a\r[x]\r', '', inCredentials],
    ['the config file', '', '[profile x]\n  [profile y]\n', inConfig],
  ])('whose place in %s is unclear is not overwritten', (_, credentials, config, place) => {
    expect(problem('x', true, credentials, config)).toEqual(unclear(place));
    expect(problem('x', false, credentials, config)).toEqual(exists(place));
  });

  describe('in one file for credentials and configuration', () => {
    const path = '/home/u/.aws/both';
    const both = { credentials: path, config: path };
    const inOne = (name: string, overwrite: boolean, text: string) =>
      profileProblem(name, overwrite, both, () => new ProfileFile(text));

    test('cannot be the default profile', () => {
      const expected = {
        what: `${path} is used as both shared files, and a file can have only one [default]`,
        remedy:
          'Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.',
      };
      expect(inOne('default', false, '')).toEqual(expected);
      expect(inOne('default', true, '')).toEqual(expected);
    });

    test('can have any other name', () => {
      expect(inOne('x', false, '[default]\n')).toBeUndefined();
      expect(inOne('x', false, '[profile x]\n')).toEqual(exists(`[profile x] in ${path}`));
      expect(inOne('x', true, '[x]\n[profile x]\n')).toBeUndefined();
    });
  });

  test('can be the default profile in two files', () => {
    expect(problem('default', false, '', '')).toBeUndefined();
    expect(problem('default', false, '', '[profile default]\n')).toEqual(
      exists(`[default] in ${shared.config}`),
    );
  });
});
