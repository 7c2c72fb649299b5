import { describe, expect, test } from '@jest/globals';
import type { Wire } from '../../../src/aws/client.ts';
import type { ChainState } from '../../../src/chain/chain.ts';
import { assumeSessions } from '../../../src/chain/sessions.ts';
import { AccountError, HopError, SessionsError, TokenRequestError } from '../../../src/errors/index.ts';
import type { WebIdentity } from '../../../src/identity.ts';
import type { Branch, Hop, Route } from '../../../src/route.ts';
import type { Run } from '../../../src/run.ts';
import type { Session } from '../../../src/session.ts';
import { Secret } from '../../../src/text/secret.ts';
import { assumedOf, hop, keys, route, runWith } from './runs.ts';

interface Reply {
  readonly status: number;
  readonly text: string;
}

const expiration = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000);
const assumedArn = (name: string) => `arn:aws:sts::111122223333:assumed-role/${name}/s`;

/** The session of the role with this name, as STS sends it. */
const granted = (name: string, action = 'AssumeRole'): Reply => ({
  status: 200,
  text: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>
    <Credentials>
      <AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId>
      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY</SecretAccessKey>
      <SessionToken>token-of-${name}</SessionToken>
      <Expiration>${expiration.toISOString()}</Expiration>
    </Credentials>
    <AssumedRoleUser><Arn>${assumedArn(name)}</Arn><AssumedRoleId>A:s</AssumedRoleId></AssumedRoleUser>
  </${action}Result></${action}Response>`,
});
const refused = (code: string): Reply => ({
  status: 400,
  text: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>No.</Message></Error></ErrorResponse>`,
});

/** A run whose requests to STS are answered so, by the name of the role. Records the requests and the log. */
function runOf(answer: (name: string, action: string) => Reply | Promise<Reply>) {
  const { run, said } = runWith(() => undefined);
  const asked: URLSearchParams[] = [];
  const http: Wire['http'] = {
    clockBehind: undefined,
    connected: async () => {},
    send: async ({ body }) => {
      const parameters = new URLSearchParams(String(body));
      asked.push(parameters);
      const name = parameters.get('RoleArn')?.split('/').at(-1) ?? '';
      const { status, text } = await answer(name, parameters.get('Action') ?? '');
      return { status, headers: {}, body: Buffer.from(text) };
    },
  };
  const { rules } = run.wire;
  const sdk = { useFips: false, useDualStack: false };
  const wire: Wire = { http, rules, endpoints: {}, sdk, told: new Set() };
  const own: Run = { ...run, region: 'us-east-1', wire };
  const infos = () =>
    said.filter((line) => line.startsWith('info')).map((line) => line.replace(/\(\d+ ms\)/, '(N ms)'));
  return { run: own, asked, said, infos };
}

const hopTo = (name: string): Hop => ({ ...hop, role: `arn:aws:iam::111122223333:role/${name}` });
const branch = (name: string, region = 'us-east-1', hops = [hopTo(name)]): Branch => ({ name, region, hops });
const routeOf = (...branches: readonly Branch[]): Route => ({ ...route, hops: [], branches });
const fromKeys: ChainState = {
  identity: { kind: 'credentials', credentials: keys },
  needsSourceIdentity: false,
  taken: [],
  isSource: true,
};
const approve = () => {};
const failureOf = (sessions: Promise<unknown>): Promise<unknown> =>
  sessions.then(
    () => undefined,
    (error: unknown) => error,
  );
const rolesIn = (asked: readonly URLSearchParams[]) => asked.map((each) => each.get('RoleArn'));
const tokenOf = ({ credentials }: Session) => credentials.sessionToken?.reveal();

async function until(isTrue: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isTrue(); await new Promise((resolve) => setTimeout(resolve, 1)))
    if (Date.now() > end) throw new Error('waited in vain');
}

describe('sessions', () => {
  test('come with their names and regions, in the order of the route, whichever is ready first', async () => {
    const isReady = (name: string) => infos().some((line) => line.endsWith(` ${name} is ready.`));
    const { run, infos } = runOf(async (name) => {
      if (name === 'prod') await until(() => isReady('dev'));
      return granted(name);
    });
    const way = routeOf(branch('prod', 'eu-west-1'), branch('dev', 'us-east-2'));
    const sessions = await assumeSessions(way, fromKeys, run, approve);
    const sessionOf = (name: string) => ({
      credentials: expect.objectContaining({ sessionToken: expect.any(Secret) }),
      expiration,
      caller: { account: '111122223333', arn: assumedArn(name) },
      hops: [{ role: hopTo(name).role, arn: assumedArn(name), milliseconds: expect.any(Number) }],
      isFound: false,
    });
    expect(sessions).toEqual([
      { name: 'prod', region: 'eu-west-1', session: sessionOf('prod') },
      { name: 'dev', region: 'us-east-2', session: sessionOf('dev') },
    ]);
    expect(sessions.map(({ session }) => tokenOf(session))).toEqual(['token-of-prod', 'token-of-dev']);
    expect(infos()).toEqual([
      'info: dev: Assumed arn:aws:iam::111122223333:role/dev as s (N ms).',
      'info: 1 of 2 sessions: dev is ready.',
      'info: prod: Assumed arn:aws:iam::111122223333:role/prod as s (N ms).',
      'info: 2 of 2 sessions: prod is ready.',
    ]);
  });

  test('are not counted in the log if there is only one', async () => {
    const { run, infos } = runOf((name) => granted(name));
    await assumeSessions(routeOf(branch('prod')), fromKeys, run, approve);
    expect(infos()).toEqual(['info: prod: Assumed arn:aws:iam::111122223333:role/prod as s (N ms).']);
  });

  test('continue the shared hops, and do not assume them again', async () => {
    const shared = hopTo('shared');
    const assumed = assumedOf(shared.role);
    const state: ChainState = {
      identity: { kind: 'credentials', credentials: assumed.credentials },
      assumed,
      needsSourceIdentity: false,
      taken: [{ role: shared.role, arn: assumed.arn, milliseconds: 1 }],
      isSource: false,
    };
    const { run, asked } = runOf((name) => granted(name));
    const long = branch('long', 'us-east-1', [hopTo('middle'), hopTo('end')]);
    const way = { ...routeOf(long), hops: [shared] };
    const [found] = await assumeSessions(way, state, run, approve);
    expect(rolesIn(asked)).toEqual([hopTo('middle').role, hopTo('end').role]);
    expect(found?.session.hops.map(({ role }) => role)).toEqual([
      shared.role,
      hopTo('middle').role,
      hopTo('end').role,
    ]);
  });

  test('without a role are never those that later steps find by themselves', async () => {
    const caller = { account: '111122223333', arn: 'arn:aws:iam::111122223333:user/me' };
    const state: ChainState = { ...fromKeys, identity: { kind: 'credentials', credentials: keys, caller } };
    const { run, asked } = runOf((name) => granted(name));
    const sessions = await assumeSessions(routeOf(branch('own', 'us-east-1', [])), state, run, approve);
    expect(sessions).toEqual([
      { name: 'own', region: 'us-east-1', session: { credentials: keys, caller, hops: [], isFound: false } },
    ]);
    expect(asked).toEqual([]);
  });

  test('are all checked, and one that must not be delivered fails', async () => {
    const { run } = runOf((name) => granted(name));
    const wrong = new AccountError('111122223333', ['444455556666']);
    const checked: (string | undefined)[] = [];
    const check = (session: Session) => {
      checked.push(tokenOf(session));
      if (tokenOf(session) === 'token-of-dev') throw wrong;
    };
    const failure = await failureOf(
      assumeSessions(routeOf(branch('prod'), branch('dev')), fromKeys, run, check),
    );
    expect(failure).toBeInstanceOf(SessionsError);
    expect(failure).toMatchObject({ failed: [{ name: 'dev', error: wrong }], of: 2 });
    expect(checked.sort()).toEqual(['token-of-dev', 'token-of-prod']);
  });

  test('that fail are all reported, and the others are still assumed', async () => {
    const { run, asked, infos } = runOf((name) =>
      name === 'prod' ? granted(name) : refused('AccessDenied'),
    );
    const way = routeOf(branch('test'), branch('prod'), branch('dev'));
    const failure = await failureOf(assumeSessions(way, fromKeys, run, approve));
    expect(failure).toBeInstanceOf(SessionsError);
    const { failed, of } = failure as SessionsError;
    expect(of).toBe(3);
    expect(failed).toEqual([
      { name: 'test', error: expect.any(HopError) },
      { name: 'dev', error: expect.any(HopError) },
    ]);
    expect(failed.map(({ error }) => error)).toMatchObject([
      { role: hopTo('test').role, cause: { reason: 'AccessDenied' } },
      { role: hopTo('dev').role, cause: { reason: 'AccessDenied' } },
    ]);
    expect(rolesIn(asked).sort()).toEqual(['dev', 'prod', 'test'].map((name) => hopTo(name).role));
    const counted = infos().filter((line) => line.includes(' of 3 sessions: '));
    expect(counted.map((line) => line.replace(/^.* sessions: /, '')).sort()).toEqual([
      'dev failed.',
      'prod is ready.',
      'test failed.',
    ]);
    expect(counted.map((line) => line.replace(/ sessions: .*$/, ''))).toEqual([
      'info: 1 of 3',
      'info: 2 of 3',
      'info: 3 of 3',
    ]);
  });
});

describe('sessions from a token', () => {
  const claims = { sub: 'repo:o/r:ref:refs/heads/main' };

  test('send the token', async () => {
    const { run, asked } = runOf(granted);
    const token: WebIdentity = {
      kind: 'web-identity',
      token: async () => ({ jwt: new Secret('a.b.c'), claims, usefulFor: () => 60_000 }),
      claims: () => claims,
    };
    const way = routeOf(branch('prod'), branch('dev'));
    const sessions = await assumeSessions(way, { ...fromKeys, identity: token }, run, approve);
    expect(sessions.map(({ name }) => name)).toEqual(['prod', 'dev']);
    expect(asked.map((each) => [each.get('Action'), each.get('WebIdentityToken')])).toEqual([
      ['AssumeRoleWithWebIdentity', 'a.b.c'],
      ['AssumeRoleWithWebIdentity', 'a.b.c'],
    ]);
  });

  test('do not fail one by one if there is no token', async () => {
    const { run, asked, said } = runOf(granted);
    const missing = new TokenRequestError('no token', 'host');
    const none: WebIdentity = {
      kind: 'web-identity',
      token: () => Promise.reject(missing),
      claims: () => undefined,
    };
    const way = routeOf(branch('prod'), branch('dev'));
    const failure = await failureOf(assumeSessions(way, { ...fromKeys, identity: none }, run, approve));
    expect(failure).toBe(missing);
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
  });
});

describe('many sessions', () => {
  const names = Array.from({ length: 32 }, (_, index) => `role${index}`);
  const way = routeOf(...names.map((name) => branch(name)));

  /** A service that answers only when it is told to. */
  function holding() {
    const open = new Map<string, (reply: Reply) => void>();
    let isHolding = true;
    const given = runOf((name) =>
      isHolding ? new Promise<Reply>((resolve) => open.set(name, resolve)) : granted(name),
    );
    const answered = () => given.infos().filter((line) => / (is ready|failed)\.$/.test(line)).length;
    /** Answers the requests for these roles, and waits until further ones could have been sent. */
    const answer = async (ones: readonly string[], reply?: Reply) => {
      const before = answered();
      for (const name of ones) {
        open.get(name)?.(reply ?? granted(name));
        open.delete(name);
      }
      await until(() => answered() === before + ones.length);
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const letGo = () => {
      isHolding = false;
      for (const [name, reply] of open) reply(granted(name));
    };
    return { ...given, open, answer, letGo };
  }

  test('are assumed sixteen at a time, and each that ends makes room for another', async () => {
    const { run, open, answer, letGo } = holding();
    const sessions = assumeSessions(way, fromKeys, run, approve);
    await until(() => open.size >= 16);
    await answer(names.slice(0, 3));
    await until(() => open.size >= 16);
    expect(new Set(open.keys())).toEqual(new Set(names.slice(3, 19)));
    letGo();
    expect((await sessions).map(({ name }) => name)).toEqual(names);
  });

  test('are assumed half as many at a time once the service throttles', async () => {
    const { run, open, answer, letGo } = holding();
    const failure = failureOf(assumeSessions(way, fromKeys, run, approve));
    await until(() => open.size >= 16);
    await answer(names.slice(0, 1), refused('Throttling'));
    await answer(names.slice(1, 8));
    expect(new Set(open.keys())).toEqual(new Set(names.slice(8, 16)));
    letGo();
    expect(await failure).toMatchObject({
      failed: [{ name: 'role0', error: { cause: { reason: 'Throttling' } } }],
      of: names.length,
    });
  });
});
