import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { fetching, readNow, receivedNow } from '../../../src/sources/contract/token.ts';
import { Secret } from '../../../src/text/secret.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const raw = (payload: string) => new Secret(`e30.${Buffer.from(payload).toString('base64url')}.sig`);
const jwt = (payload: unknown) => raw(JSON.stringify(payload));

describe('the life of a token', () => {
  test.each<[string, unknown, number]>([
    ['from its issue', { iat: 100, nbf: 0, exp: 400 }, 270_000],
    ['from its start', { nbf: 200, exp: 400 }, 170_000],
    ['without a start', { exp: 400 }, 270_000],
    ['without an end', { iat: 100 }, 270_000],
    ['that has a text for an end', { iat: 100, exp: '900' }, 270_000],
    ['that has a text for a start', { iat: '100', nbf: 200, exp: 400 }, 170_000],
    ['that has texts for both starts', { iat: '100', nbf: '200', exp: 900 }, 270_000],
    ['that is as short as the margin', { iat: 0, exp: 30 }, 0],
  ])('%s counts from now, less 30 s', (_, payload, useful) => {
    const token = receivedNow(jwt(payload));
    expect(token.usefulFor()).toBeCloseTo(useful, 3);
    jest.advanceTimersByTime(1_000);
    expect(token.usefulFor()).toBeCloseTo(useful - 1_000, 3);
  });

  test('of unknown age never ends', () => {
    const token = readNow(jwt({ iat: 0, exp: 1, sub: 'a' }));
    jest.advanceTimersByTime(1_000_000);
    expect(token.usefulFor()).toBe(Number.POSITIVE_INFINITY);
    expect(token.claims).toEqual({ iat: '0', exp: '1', sub: 'a' });
  });
});

describe('the claims of a token', () => {
  test('are texts of one line, of values that have one', () => {
    const claims = { sub: 'a\nb', iat: 7, ok: true, list: ['x'], none: null, object: {} };
    const token = receivedNow(jwt(claims));
    expect(token.claims).toEqual({ sub: 'a b', iat: '7', ok: 'true' });
    expect(token.jwt.reveal()).toMatch(/^e30\./);
  });

  test('have names without blanks, of at most 64 characters', () => {
    const long = 'x'.repeat(64);
    const claims = {
      'https://a.test/b-c_d': '1',
      [long]: '2',
      [`${long}x`]: '3',
      'a b': '4',
      'a ': '5',
      ' a': '6',
      '': '7',
    };
    expect(readNow(jwt(claims)).claims).toEqual({ 'https://a.test/b-c_d': '1', [long]: '2' });
  });

  test.each([new Secret(''), new Secret('opaque'), raw('{'), raw('null'), raw('"text"'), raw('7')])(
    'are none without a payload (%#)',
    (secret) => {
      expect(readNow(secret).claims).toEqual({});
      expect(receivedNow(secret).usefulFor()).toBeCloseTo(270_000, 3);
    },
  );
});

describe('a fetched identity', () => {
  test('fetches once for all callers, and again when the token is about to expire', async () => {
    let fetches = 0;
    const identity = fetching(async () => receivedNow(jwt({ iat: 0, exp: 60, sub: `${++fetches}` })));
    expect(identity.kind).toBe('web-identity');
    expect(identity.claims()).toBeUndefined();
    const [one, other] = await Promise.all([identity.token(), identity.token()]);
    expect(one).toBe(other);
    expect(identity.claims()).toMatchObject({ sub: '1' });
    jest.advanceTimersByTime(29_999);
    expect(await identity.token()).toBe(one);
    jest.advanceTimersByTime(1);
    const [next, same] = await Promise.all([identity.token(), identity.token()]);
    expect(next).toBe(same);
    expect(identity.claims()).toMatchObject({ sub: '2' });
    expect(fetches).toBe(2);
  });

  test('does not fetch again after a failure', async () => {
    let fetches = 0;
    const identity = fetching(async () => {
      fetches += 1;
      throw new Error('refused');
    });
    await expect(identity.token()).rejects.toThrow('refused');
    await expect(identity.token()).rejects.toThrow('refused');
    expect(fetches).toBe(1);
  });
});
