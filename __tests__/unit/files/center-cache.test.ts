import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  cacheProblem,
  isoOf,
  isSamePortal,
  readToken,
  renewedText,
  textOfToken,
  tokenFileOf,
} from '../../../src/files/center-cache.ts';
import { asBytes } from '../../../src/files/ini.ts';
import { Secret } from '../../../src/text/secret.ts';
import { onPosix } from '../posix.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'center-'));
  file = join(folder, 'token.json');
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = (content: unknown) => {
  writeFileSync(file, JSON.stringify(content));
  return readToken(file);
};
const least = { accessToken: 'at', expiresAt: '2030-01-02T03:04:05Z' };
const whole = {
  ...least,
  startUrl: 'https://a.awsapps.com/start',
  region: 'eu-west-1',
  refreshToken: 'rt',
  clientId: 'schön',
  clientSecret: 'cs',
  registrationExpiresAt: '2030-02-02T03:04:05Z',
};

describe('a cached token', () => {
  test('has the file of its session, as the AWS CLI names it', () => {
    expect(tokenFileOf(folder, 'my-sso')).toBe(join(folder, '0ad374308c5a4e22f723adf10145eafad7c4031c.json'));
  });

  test('is read with all that it has, and written again', () => {
    const token = read(whole);
    if (!token) throw new Error('not found');
    expect(token).toMatchObject({
      startUrl: whole.startUrl,
      region: whole.region,
      clientId: 'schön',
      expiresAt: new Date(whole.expiresAt),
      registrationExpiresAt: whole.registrationExpiresAt,
    });
    const { accessToken, refreshToken, clientSecret } = token;
    const secrets = [accessToken, refreshToken, clientSecret].map((secret) => secret?.reveal());
    expect(secrets).toEqual(['at', 'rt', 'cs']);
    expect(JSON.parse(textOfToken(token).reveal())).toEqual(whole);
  });

  test('may have only a token and its end', () => {
    const token = read({ ...least, expiresAt: '2030-01-02T03:04:05UTC', clientId: '', refreshToken: 7 });
    if (!token) throw new Error('not found');
    expect(Object.keys(token).sort()).toEqual(['accessToken', 'expiresAt', 'region', 'startUrl']);
    expect(JSON.parse(textOfToken(token).reveal())).toEqual({ ...least, startUrl: '', region: '' });
  });

  test.each([
    null,
    'text',
    {},
    { ...least, accessToken: '' },
    { ...least, expiresAt: 'UTC soon' },
    { accessToken: 'a' },
  ])('is none in %j', (content) => expect(read(content)).toBeUndefined());

  test('is none without a file, in a damaged file and in a folder', () => {
    expect(readToken(file)).toBeUndefined();
    writeFileSync(file, '{');
    expect([readToken(file), readToken(folder)]).toEqual([undefined, undefined]);
  });

  test('is renewed without touching other fields', () => {
    const renewal = {
      accessToken: new Secret('new'),
      refreshToken: new Secret('nrt'),
      expiresAt: new Date('2031-01-02T03:04:05.678Z'),
    };
    const text = renewedText(asBytes(JSON.stringify({ ...whole, other: 'ö' })), renewal);
    expect(JSON.parse(Buffer.from(text, 'latin1').toString())).toEqual({
      ...whole,
      other: 'ö',
      accessToken: 'new',
      refreshToken: 'nrt',
      expiresAt: '2031-01-02T03:04:05Z',
    });
    expect(isoOf(renewal.expiresAt)).toBe('2031-01-02T03:04:05Z');
  });
});

test.each([
  ['https://a.test/start', 'https://A.test/start/#/', true],
  ['https://a.test/start#', 'https://a.test/start', true],
  ['https://a.test/start', 'https://a.test/start/b', false],
  ['https://a.test/start', 'https://a.test/#/start', false],
])('%s and %s are the same portal: %s', (one, other, isSame) => {
  expect(isSamePortal(one, other)).toBe(isSame);
  expect(isSamePortal(other, one)).toBe(isSame);
});

describe('a token can be kept', () => {
  test('in a folder that exists or can be made', () => {
    const deep = join(folder, 'sso', 'cache', 'token.json');
    expect([cacheProblem(file), cacheProblem(deep)]).toEqual([undefined, undefined]);
    expect(existsSync(join(folder, 'sso'))).toBe(false);
  });

  test('in no folder of that name', () => {
    mkdirSync(file);
    expect(cacheProblem(file)).toBe(`${file} is a directory`);
  });

  onPosix('in no folder that cannot be made', () => {
    if (process.platform === 'linux')
      expect(cacheProblem('/proc/sys/absent/token.json')).toMatch(/E(ACCES|ROFS)/);
  });
});
