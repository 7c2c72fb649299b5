import { describe, expect, test } from '@jest/globals';
import { assumeRoles, begin, callerOf, sessionAt } from '../../../src/chain/chain.ts';
import {
  DeadlineError,
  HopError,
  IdentifyError,
  SourceError,
  TokenRequestError,
} from '../../../src/errors/index.ts';
import type { Identity, WebIdentity } from '../../../src/identity.ts';
import type { Hop, Route } from '../../../src/route.ts';
import { Secret } from '../../../src/text/secret.ts';
import { assumedOf, hop, keys, refusal, route, runWith } from './runs.ts';

const identity: Identity = { kind: 'credentials', credentials: keys };
const claims = { sub: 'repo:o/r:ref:refs/heads/main' };
const token: WebIdentity = {
  kind: 'web-identity',
  token: async () => ({ jwt: new Secret('a.b.c'), claims, usefulFor: () => 60_000 }),
  claims: () => claims,
};
const second: Hop = { ...hop, role: 'two', sessionName: 't' };
const tag = (key: string) => ({ key, value: 'v' });
const tags = {
  kept: [tag('GitHub')],
  droppable: [tag('RunId')],
  custom: [tag('team')],
  transitiveKeys: ['team'],
};
const both: Route = { ...route, hops: [hop, second], tags, sourceIdentity: 'me' };

const good = () =>
  runWith((call, { role }) =>
    call === 'getCallerIdentity' ? { account: '444455556666', arn: 'arn:caller' } : assumedOf(role),
  );
async function chain(way: Route, from: Identity, given = good()) {
  const state = await assumeRoles(way, await begin(way, from, given.run), given.run);
  return { state, ...given };
}
const failed = async (way: Route, from: Identity, error: Error) => {
  const run = runWith((_, { role }) => {
    if (role === (way.hops.at(-1)?.role === 'two' ? 'arn:aws:iam::111122223333:role/two' : hop.role))
      throw error;
    return assumedOf(role);
  });
  return chain(way, from, run).catch((thrown: unknown) => thrown);
};

describe('a chain', () => {
  test('sends tags and source identity with the first credentials, and later only what is not inherited', async () => {
    const { asked, said, state } = await chain(both, identity);
    expect(asked).toMatchObject([
      {
        call: 'assumeRole',
        hop,
        given: [keys, { tags: { tags: ['GitHub', 'RunId', 'team'].map(tag) }, sourceIdentity: 'me' }],
      },
      {
        call: 'assumeRole',
        hop: { role: 'arn:aws:iam::111122223333:role/two' },
        given: [
          assumedOf(hop.role).credentials,
          { tags: { tags: ['GitHub', 'RunId'].map(tag), transitiveKeys: [] } },
        ],
      },
    ]);
    expect(asked[1]?.given[1]).not.toHaveProperty('sourceIdentity', 'me');
    expect(said.map((line) => line.replace(/\(\d+ ms\)/, '(N ms)'))).toEqual([
      `mask: key of ${hop.role} made token`,
      'account: 111122223333 arn:aws:sts::111122223333:assumed-role/one/s',
      `info: Assumed ${hop.role} as s (N ms).`,
      'mask: key of arn:aws:iam::111122223333:role/two made token',
      'account: 111122223333 arn:aws:sts::111122223333:assumed-role/two/s',
      'info: Assumed arn:aws:iam::111122223333:role/two as t (N ms).',
    ]);
    expect(state.taken.map(({ role }) => role)).toEqual([hop.role, 'arn:aws:iam::111122223333:role/two']);
  });

  test('from a token leaves tags and source identity to the next hop', async () => {
    const { asked } = await chain(both, token);
    expect(asked.map(({ call }) => call)).toEqual(['assumeRoleWithWebIdentity', 'assumeRole']);
    expect(asked[1]?.given[1]).toMatchObject({
      tags: { tags: ['GitHub', 'RunId', 'team'].map(tag), transitiveKeys: ['team'] },
      sourceIdentity: 'me',
    });
  });

  test('completes a role’s name with the account of the credentials', async () => {
    const { asked } = await chain({ ...route, partition: 'aws-cn', hops: [second] }, identity);
    expect(asked.map(({ call }) => call)).toEqual(['getCallerIdentity', 'assumeRole']);
    expect(asked[1]?.hop.role).toBe('arn:aws-cn:iam::444455556666:role/two');
  });

  test('sends a code only with a user’s own keys', async () => {
    const mfa = { serial: 'arn:me', code: new Secret('123456') };
    const { asked } = await chain({ ...both, mfa }, identity);
    expect(asked.map(({ given }) => (given[1] as { factor?: unknown }).factor)).toEqual([mfa, undefined]);
    const unnamed = await chain({ ...route, mfa: { code: mfa.code } }, identity);
    expect(unnamed.asked[0]?.given[1]).toMatchObject({ factor: undefined });
  });

  test('repeats only its last hop, and no shared one, for a secret access key of a form', async () => {
    const odd = () => runWith((_, { role }, number) => assumedOf(role, number < 3 ? 'a+b' : 'ab'));
    const rolesOf = async (way: Route) =>
      (await chain(way, identity, odd())).asked.map((each) => each.hop.role.split('/').at(-1));
    const plain: Route = { ...both, secretForm: 'plain' };
    expect(await rolesOf(plain)).toEqual(['one', 'two', 'two']);
    const branches = [{ name: 'prod', region: 'us-east-2', hops: [hop] }];
    expect(await rolesOf({ ...plain, branches })).toEqual(['one', 'two']);
    expect(await rolesOf(both)).toEqual(['one', 'two']);
  });

  test('goes on where it stopped', async () => {
    const { state } = await chain(route, identity);
    const { run, asked } = good();
    await assumeRoles(both, state, run);
    expect(asked.map((each) => each.hop.role)).toEqual(['arn:aws:iam::111122223333:role/two']);
  });
});

describe('a hop that fails', () => {
  test('is named with its place and its caller', async () => {
    const cause = refusal('AccessDenied', 'no');
    const failure = await failed({ ...both, propagation: 0 }, identity, cause);
    expect(failure).toBeInstanceOf(HopError);
    expect(failure).toMatchObject({
      number: 2,
      of: 2,
      role: 'arn:aws:iam::111122223333:role/two',
      caller: 'arn:aws:sts::111122223333:assumed-role/one/s',
      callerRole: hop.role,
      claims: undefined,
      cause,
    });
    expect(await failed(route, token, cause)).toMatchObject({ number: 1, caller: undefined, claims, cause });
  });

  test.each([
    new TokenRequestError('x', 'h'),
    new SourceError({ source: 'cognito', service: 'x', cause: new Error('x') }),
  ])('before STS is asked is a failure of the source: %s', async (error) => {
    expect(await failed(route, token, error)).toBe(error);
  });

  test('by the deadline is one of the token, unless there is one', async () => {
    const late = new DeadlineError(1);
    expect(await failed(route, { ...token, claims: () => undefined }, late)).toBe(late);
    expect(await failed(route, token, late)).toBeInstanceOf(HopError);
    expect(await failed(route, identity, late)).toBeInstanceOf(HopError);
  });

  test('with a certificate is explained by the certificate', async () => {
    const own = new Error('own');
    const certificate: Identity = {
      kind: 'certificate',
      assume: async () => {
        throw new Error('x');
      },
      failure: () => own,
    } as unknown as Identity;
    expect(await failed(route, certificate, own)).toBe(own);
  });
});

describe('the session at the end', () => {
  const ending = { isFound: true };

  test('of a chain is that of the last role', async () => {
    const { state, run } = await chain(route, identity);
    const { account, arn, ...rest } = assumedOf(hop.role);
    expect(await sessionAt(state, ending, run)).toMatchObject({
      ...rest,
      caller: { account, arn },
      hops: [{ role: hop.role, arn }],
      isFound: false,
    });
  });

  test('without a chain is that of the source, whose owner STS tells', async () => {
    const { run, asked } = good();
    const state = await begin({ ...route, hops: [] }, identity, run);
    expect(await sessionAt(state, ending, run)).toEqual({
      credentials: keys,
      caller: { account: '444455556666', arn: 'arn:caller' },
      hops: [],
      isFound: true,
    });
    expect(await sessionAt(state, { isFound: false }, run)).toMatchObject({ isFound: false });
    expect(await sessionAt(state, { ...ending, isUnasked: true }, run)).toEqual({
      credentials: keys,
      hops: [],
      isFound: true,
    });
    expect(asked).toHaveLength(2);
  });

  test('has the expiration and the owner that the source knows', async () => {
    const { run, asked } = good();
    const expiration = new Date('2026-11-24T00:00:00Z');
    const caller = { account: '1', arn: 'a' };
    const state = await begin({ ...route, hops: [] }, { ...identity, expiration, caller }, run);
    expect(await sessionAt(state, ending, run)).toMatchObject({ expiration, caller });
    expect(asked).toEqual([]);
  });

  test('does not exist for a token without a role', async () => {
    const { run } = good();
    const state = await begin({ ...route, hops: [] }, token, run);
    await expect(sessionAt(state, ending, run)).rejects.toThrow(
      'a web-identity without a role gives no session',
    );
  });
});

test('an owner that STS does not tell is a failure of the credentials, unless time is up', async () => {
  const failing = (error: Error) =>
    callerOf(
      keys,
      runWith(() => {
        throw error;
      }).run,
    ).catch((thrown: unknown) => thrown);
  const refused = refusal('InvalidClientTokenId', 'no');
  expect(await failing(refused)).toBeInstanceOf(IdentifyError);
  expect(await failing(refused)).toMatchObject({ message: 'InvalidClientTokenId: no', cause: refused });
  const late = new DeadlineError(1);
  expect(await failing(late)).toBe(late);
});
