import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  answerFor,
  cacheFileIn,
  failureSince,
  isFresh,
  noteFailure,
  readSession,
} from '../../../src/files/session-cache.ts';
import { Secret } from '../../../src/text/secret.ts';
import { onPosix } from '../posix.ts';

const now = 1_800_000_000_000;
let folder: string;
beforeEach(() => {
  jest.useFakeTimers({ now });
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'session-'));
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(folder, { recursive: true });
});

const minute = 60_000;
const expiration = new Date(now + 60 * minute);
const credentials = { accessKeyId: new Secret('AK'), secretAccessKey: new Secret('SK') };
const answer = {
  Version: 1,
  AccessKeyId: 'AK',
  SecretAccessKey: 'SK',
  SessionToken: 'ST',
  Expiration: expiration.toISOString(),
};

test('an answer has what the session has', () => {
  const session = { ...credentials, sessionToken: new Secret('ST') };
  expect(JSON.parse(answerFor(session, expiration))).toEqual(answer);
  expect(JSON.parse(answerFor(credentials, undefined))).toEqual({
    Version: 1,
    AccessKeyId: 'AK',
    SecretAccessKey: 'SK',
  });
});

describe('a cached session', () => {
  const read = (content: object) => {
    writeFileSync(cacheFileIn(folder), JSON.stringify(content));
    utimesSync(cacheFileIn(folder), now / 1000 - 60, now / 1000 - 60);
    return readSession(cacheFileIn(folder));
  };

  test('is given back with its time left', () => {
    expect(cacheFileIn(folder)).toBe(join(folder, 'session.json'));
    const session = read({ ...answer, more: 1 });
    expect(session).toMatchObject({ left: 60 * minute, written: now - minute });
    expect(JSON.parse(session?.answer ?? '')).toEqual(answer);
  });

  test.each([
    { SessionToken: undefined },
    { AccessKeyId: 'x'.repeat(4_096) },
    { Expiration: '2027-01-15T08:00:00Z' },
  ])('may have %j', (more) => expect(read({ ...answer, ...more })).toBeDefined());

  test.each([
    { Version: 2 },
    { AccessKeyId: undefined },
    { SecretAccessKey: '' },
    { SecretAccessKey: 'a b' },
    { SessionToken: 'ä' },
    { Expiration: undefined },
    { Expiration: '2027-01-15T08:00:00+01:00' },
    { Expiration: 'x2027-01-15T08:00:00Z' },
    { Expiration: '2027-01-15T08:00:00Zx' },
    { Expiration: '2027-99-15T08:00:00Z' },
  ])('with %j is none', (more) => expect(read({ ...answer, ...more })).toBeUndefined());

  test('is none without a file, and if the file is a folder', () => {
    expect(readSession(cacheFileIn(folder))).toBeUndefined();
    expect(readSession(folder)).toBeUndefined();
  });

  test.each([
    [60, 15, false],
    [60, 15.001, true],
    [15, 13.5, false],
    [15, 13.501, true],
    // Its life was measured in whole seconds.
    [15 + 1 / 60, 14, true],
    [15 + 1.001 / 60, 14, false],
  ])('of %d minutes with %d left is fresh: %s', (life, left, fresh) => {
    const session = { answer: '', left: left * minute, written: now - (life - left) * minute };
    expect(isFresh(session)).toBe(fresh);
  });
});

describe('the reason of a failure', () => {
  test('is told to processes that wait since then', () => {
    noteFailure(folder, 'STS: refused\n\u001b[31msecond');
    utimesSync(join(folder, 'failure.txt'), now / 1000, now / 1000);
    expect(failureSince(folder, now)).toBe('STS: refused\n[31msecond');
    expect(failureSince(folder, now - 1)).toBeDefined();
    expect(failureSince(folder, now + 1)).toBeUndefined();
  });

  test('is cut to 8,192 bytes', () => {
    noteFailure(folder, `ä${'x'.repeat(9_000)}`);
    expect(failureSince(folder, 0)).toBe(`ä${'x'.repeat(8_190)}`);
    expect(readFileSync(join(folder, 'failure.txt'), 'utf8')).toHaveLength(9_001);
  });

  test('is unknown without a file, and if it cannot be written or read', () => {
    expect(failureSince(folder, 0)).toBeUndefined();
    mkdirSync(join(folder, 'failure.txt'));
    expect(() => noteFailure(folder, 'x')).not.toThrow();
    expect(failureSince(folder, 0)).toBeUndefined();
  });

  onPosix('is for this user only', () => {
    noteFailure(folder, 'x');
    expect(statSync(join(folder, 'failure.txt')).mode & 0o777).toBe(0o600);
  });
});
