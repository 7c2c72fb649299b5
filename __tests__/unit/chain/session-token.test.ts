import { describe, expect, test } from '@jest/globals';
import { sessionByCode } from '../../../src/chain/session-token.ts';
import { DeadlineError, IdentifyError } from '../../../src/errors/index.ts';
import type { Credentials, Identity } from '../../../src/identity.ts';
import type { Route } from '../../../src/route.ts';
import type { Run } from '../../../src/run.ts';
import { Secret } from '../../../src/text/secret.ts';

const keys: Credentials = { accessKeyId: new Secret('key'), secretAccessKey: new Secret('secret') };
const identity: Identity = { kind: 'credentials', credentials: keys };
const mfa = { serial: 'arn:me', code: new Secret('123456') };
const route: Route = { partition: 'aws', hops: [], branches: [], sessionDuration: 901, propagation: 0 };
const session = {
  credentials: {
    accessKeyId: new Secret('session-key'),
    secretAccessKey: new Secret('session-secret'),
    sessionToken: new Secret('session-token'),
  },
  expiration: new Date('2026-11-24T00:00:00Z'),
};

/** A run whose STS gives this session, or fails. */
function runWith(answer: () => unknown) {
  const asked: unknown[][] = [];
  const masked: (string | undefined)[] = [];
  const infos: string[] = [];
  const run = {
    sts: {
      getSessionToken: async (...given: unknown[]) => {
        asked.push(given);
        return answer();
      },
    },
    runner: {
      mask: (...secrets: readonly Secret[]) => masked.push(...secrets.map((each) => each.reveal())),
      info: (message: string) => infos.push(message),
    },
  } as unknown as Run;
  return { run, asked, masked, infos };
}

describe('a user’s own keys and a code', () => {
  test('become a session, whose secrets are masked', async () => {
    const { run, asked, masked, infos } = runWith(() => session);
    expect(await sessionByCode({ ...route, mfa }, identity, run)).toEqual({
      kind: 'credentials',
      ...session,
    });
    expect(asked).toEqual([[901, keys, mfa]]);
    expect(masked).toEqual(['session-key', 'session-secret', 'session-token']);
    expect(infos).toEqual(['Got a session with a code of the MFA device arn:me.']);
  });

  test.each<[string, Route, Identity]>([
    ['without a code', route, identity],
    ['without a device', { ...route, mfa: { code: mfa.code } }, identity],
    [
      'of a session',
      { ...route, mfa },
      { kind: 'credentials', credentials: { ...keys, sessionToken: new Secret('t') } },
    ],
    [
      'of a token',
      { ...route, mfa },
      { kind: 'web-identity', token: () => Promise.reject(new Error('x')), claims: () => undefined },
    ],
  ])('stay as they are %s', async (_, way, given) => {
    const { run, asked } = runWith(() => session);
    expect(await sessionByCode(way, given, run)).toBe(given);
    expect(asked).toEqual([]);
  });

  test('that AWS does not accept are reported as such, but not if time is up', async () => {
    const failing = (error: Error) =>
      runWith(() => {
        throw error;
      }).run;
    const refused = new Error('no');
    const failure = await sessionByCode({ ...route, mfa }, identity, failing(refused)).catch(
      (e: unknown) => e,
    );
    expect(failure).toBeInstanceOf(IdentifyError);
    expect(failure).toMatchObject({ message: 'no', cause: refused });
    const late = new DeadlineError(1);
    await expect(sessionByCode({ ...route, mfa }, identity, failing(late))).rejects.toBe(late);
  });
});
