import { describe, expect, test } from '@jest/globals';
import { assumeWithCredentials, assumeWithToken } from '../../../src/chain/assume.ts';
import { assumePlain } from '../../../src/chain/plain-secret.ts';
import { PlainSecretError } from '../../../src/errors/index.ts';
import type { WebIdentity } from '../../../src/identity.ts';
import type { Run } from '../../../src/run.ts';
import { Secret } from '../../../src/text/secret.ts';
import { assumedOf, hop, keys, refusal, runWith } from './runs.ts';

const packed = refusal('PackedPolicyTooLargeException', 'too large');
const chained = refusal('ValidationError', 'exceeds the 1 hour session limit for roles');
const tag = (key: string) => ({ key, value: 'v' });
const tags = {
  kept: [tag('GitHub')],
  droppable: [tag('RunId'), tag('Job')],
  custom: [tag('team')],
  transitiveKeys: ['RunId', 'team'],
};
const assumed = assumedOf(hop.role);

/** An STS that fails in these ways, one after another, and then succeeds. */
const failing = (...errors: readonly Error[]) =>
  runWith((_, __, number) => {
    const error = errors[number - 1];
    if (error) throw error;
    return assumed;
  });

describe('an assumption with a token', () => {
  // STS repeats calls itself, so its failure is final for the token that it was sent.
  const passing = refusal('IDPCommunicationError', 'try again');
  const refused = refusal('AccessDenied', 'no');

  /** An identity with these tokens, one after another: milliseconds for which each is useful, or why there is none. */
  function tokens(...lives: readonly (number | Error)[]) {
    let requests = 0;
    const identity: WebIdentity = {
      kind: 'web-identity',
      token: async () => {
        requests += 1;
        const life = lives[requests - 1] ?? new Error('no more tokens');
        if (life instanceof Error) throw life;
        return { jwt: new Secret(`token ${requests}`), claims: {}, usefulFor: () => life };
      },
      claims: () => undefined,
    };
    return { identity, requests: () => requests };
  }
  /** The same with so many attempts. */
  const patient = (run: Run, maxAttempts: number): Run => ({
    ...run,
    wire: { ...run.wire, rules: { ...run.wire.rules, maxAttempts } },
  });
  const sent = (asked: ReturnType<typeof runWith>['asked']) =>
    asked.map(({ given }) => (given[0] as Secret).reveal());

  test('sends the token, with the time for which it is useful', async () => {
    const { run, asked, said } = failing();
    expect(await assumeWithToken(hop, tokens(60_000).identity, run)).toBe(assumed);
    expect(asked).toMatchObject([{ call: 'assumeRoleWithWebIdentity', hop }]);
    const [[jwt, usefulFor] = []] = asked.map(({ given }) => given as [Secret, () => number]);
    expect(jwt?.reveal()).toBe('token 1');
    expect(usefulFor?.()).toBe(60_000);
    expect(said).toEqual([]);
  });

  test.each([0, -1])(
    'sends a new token if transient failures outlast the first (%d ms left)',
    async (left) => {
      const { run, asked, said } = failing(passing);
      expect(await assumeWithToken(hop, tokens(left, 60_000).identity, patient(run, 3))).toBe(assumed);
      expect(sent(asked)).toEqual(['token 1', 'token 2']);
      expect(said).toEqual([
        expect.stringMatching(
          /^log: AssumeRoleWithWebIdentity with a fresh token: attempt 1 of 3 failed \(.*try again.*\); the next attempt in \d+ ms\.$/,
        ),
      ]);
    },
  );

  test.each<[string, Error, number]>([
    ['a transient failure that ends before the token', passing, 1],
    ['a refusal', refused, 60_000],
    ['a refusal of a token that has ended meanwhile', refused, 0],
  ])('does not send a new token after %s', async (_, error, left) => {
    const { run, asked } = failing(error);
    const { identity, requests } = tokens(left, 60_000);
    await expect(assumeWithToken(hop, identity, patient(run, 3))).rejects.toBe(error);
    expect(asked).toHaveLength(1);
    expect(requests()).toBe(1);
  });

  test('does not repeat the request for the first token, or for a new one', async () => {
    const lost = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    for (const lives of [[lost], [0, lost]]) {
      const { run, asked } = failing(passing);
      const { identity, requests } = tokens(...lives, 60_000);
      await expect(assumeWithToken(hop, identity, patient(run, 5))).rejects.toBe(lost);
      expect(requests()).toBe(lives.length);
      expect(asked).toHaveLength(lives.length - 1);
    }
  });
});

describe('an assumption with credentials', () => {
  test('sends tags, code and source identity', async () => {
    const { run, asked, said } = failing();
    const factor = { serial: 'arn:me', code: new Secret('123456') };
    const how = { tags, sourceIdentity: 'me', mfa: factor };
    expect(await assumeWithCredentials(hop, keys, how, run)).toBe(assumed);
    const call = { tags: ['GitHub', 'RunId', 'Job', 'team'].map(tag), transitiveKeys: ['RunId', 'team'] };
    expect(asked).toEqual([
      { call: 'assumeRole', hop, given: [keys, { tags: call, factor, sourceIdentity: 'me' }] },
    ]);
    expect(said).toEqual([]);
  });

  test('without options sends none', async () => {
    const { run, asked } = failing();
    await assumeWithCredentials(hop, keys, {}, run);
    expect(asked[0]?.given[1]).toEqual({ tags: undefined, factor: undefined, sourceIdentity: undefined });
  });

  test('omits tags if tags and policies are too large together, and says which', async () => {
    const { run, asked, said } = failing(packed);
    expect(await assumeWithCredentials(hop, keys, { tags }, run)).toBe(assumed);
    expect(asked[1]?.given[1]).toMatchObject({
      tags: { tags: ['GitHub', 'team'].map(tag), transitiveKeys: ['team'] },
    });
    expect(said).toEqual([
      'notice: The session’s tags and policies are too large together, so the step omits these tags: RunId, Job.',
    ]);
  });

  test('lasts an hour if the limit of a chain is passed, and says so', async () => {
    const { run, asked, said } = failing(chained, packed);
    expect(await assumeWithCredentials(hop, keys, { tags }, run)).toBe(assumed);
    expect(asked.map((each) => each.hop.duration)).toEqual([7200, 3600, 3600]);
    expect(said[0]).toBe(
      'notice: The session lasts 3600 s, not 7200 s, because AWS limits chained roles to one hour.',
    );
  });

  test.each<[string, Error, number, object]>([
    ['without tags', packed, 7200, {}],
    ['without tags that can be omitted', packed, 7200, { tags: { ...tags, droppable: [] } }],
    ['with another reason', refusal('NotPackedPolicyTooLarge', 'x'), 7200, { tags }],
    ['of an hour', chained, 3600, {}],
    ['with an error that is none of STS', new Error('1 hour session limit'), 7200, { tags }],
  ])('%s is not repeated', async (_, error, duration, how) => {
    const { run, asked } = failing(error);
    await expect(assumeWithCredentials({ ...hop, duration }, keys, how, run)).rejects.toBe(error);
    expect(asked).toHaveLength(1);
  });

  test('omits tags only once', async () => {
    const { run, asked } = failing(packed, packed);
    await expect(assumeWithCredentials(hop, keys, { tags }, run)).rejects.toBe(packed);
    expect(asked).toHaveLength(2);
  });
});

describe('a secret access key of a form', () => {
  const secrets = (...texts: readonly string[]) => {
    const left = [...texts];
    return async () => assumedOf(hop.role, left.shift() ?? 'a/b');
  };

  test.each<['plain' | 'no-slash-first', readonly string[], string]>([
    ['plain', ['a+b', '/ab', 'ab/', 'Ab1', 'x'], 'Ab1'],
    ['no-slash-first', ['/ab', 'a/b', 'x'], 'a/b'],
  ])('(%s) is the first of %j that has it', async (form, texts, found) => {
    const { run, said } = runWith(() => undefined);
    const session = await assumePlain(secrets(...texts), form, run);
    expect(session.credentials.secretAccessKey.reveal()).toBe(found);
    const before = texts.slice(0, texts.indexOf(found));
    expect(said).toEqual(
      before.flatMap((text, index) => [
        `mask: key of ${hop.role} ${text} token`,
        `debug: The secret access key of attempt ${index + 1} has special characters.`,
      ]),
    );
  });

  test('is given up after forty attempts', async () => {
    const { run, said } = runWith(() => undefined);
    const failure = await assumePlain(secrets(), 'plain', run).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlainSecretError);
    expect(failure).toMatchObject({ message: 'all 40 secret access keys had special characters' });
    expect(said.filter((line) => line.startsWith('mask'))).toHaveLength(40);
  });
});
