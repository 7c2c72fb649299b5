import { describe, expect, test } from '@jest/globals';
import { role, plan as usual } from '../../../scripts/troubleshooting/plans.ts';
import {
  AccountError,
  DeliveryError,
  FallbackError,
  FileError,
  HopError,
  InputError,
  RenewalError,
  ServiceError,
  SessionsError,
} from '../../../src/errors/index.ts';
import { explain, knownOf } from '../../../src/explanations/index.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { Secret } from '../../../src/text/secret.ts';

const facts = { runner: 'github' } as const;
const answer = (reason: string, message: string) =>
  new ServiceError({ service: 'STS', host: 'h', reason, said: new Foreign(message), status: 400 });
const wrong = new AccountError('111122223333', ['444455556666', '777788889999']);

describe('sessions that failed', () => {
  const tooLong = new HopError({ number: 3, of: 3, role, cause: answer('x', 'MaxSessionDuration') });
  const error = new SessionsError(
    [
      { name: 'prod', error: tooLong },
      { name: 'dev', error: wrong },
    ],
    5,
  );
  const hop = { role, sessionName: 's', duration: 1234, policyArns: [] };
  const other = { name: 'other', region: 'r', hops: [{ ...hop, duration: 4321 }] };
  const route = { ...usual.route, branches: [other, { name: 'prod', region: 'r', hops: [hop] }] };

  test('are listed with their own causes', async () => {
    const { parts, ...rest } = await explain(error, knownOf({ ...usual, route }, facts));
    expect(rest).toEqual({
      id: 'sessions',
      title: '2 of 5 sessions failed',
      what: '2 of 5 sessions failed (prod, dev), so none was delivered.',
      brief:
        '2 of 5 sessions failed, so none was delivered: prod (The session is longer than the role allows), dev (Wrong AWS account).',
      why: 'Each failed session is listed with its own cause.',
      remedy: 'Correct every failed session. Each is listed with its remedy.',
    });
    expect(parts?.map(({ name, explanation }) => [name, explanation.id])).toEqual([
      ['prod', 'max-duration'],
      ['dev', 'wrong-account'],
    ]);
  });

  test('are explained by their own hops', async () => {
    const whyOf = async (known: Parameters<typeof explain>[1]) =>
      (await explain(error, known)).parts?.[0]?.explanation.why;
    expect(await whyOf(knownOf({ ...usual, route }, facts))).toContain('of 1234 s');
    expect(await whyOf(knownOf(usual, facts))).toContain('The requested duration exceeds');
    expect(await whyOf(facts)).toContain('The requested duration exceeds');
  });
});

describe('a source and its fallback', () => {
  const keys = {
    kind: 'access-keys',
    credentials: { accessKeyId: new Secret('a'), secretAccessKey: new Secret('short') },
  } as const;
  const badKeys = new HopError({ number: 1, of: 1, role, cause: answer('SignatureDoesNotMatch', 'x') });
  const error = new FallbackError(
    { source: 'web-identity-token', error: wrong },
    { source: 'access-keys', error: badKeys },
  );
  const first = { kind: 'web-identity-token', token: new Secret('x') } as const;
  const plan = { ...usual, choice: { ...usual.choice, source: first, fallback: keys } };

  test('are listed with their own causes', async () => {
    const { parts, ...rest } = await explain(error, knownOf(plan, facts));
    expect(rest).toEqual({
      id: 'fallback',
      title: 'The sign-in and its fallback failed',
      what: 'The sign-in with web-identity-token failed, and so did its fallback, access-keys.',
      consequence: 'Nothing was exported.',
      brief:
        'The sign-in failed with web-identity-token (Wrong AWS account) and with access-keys (The signature is wrong).',
      why: 'Each source is listed with its own cause.',
      remedy: 'Fix web-identity-token first: the other is only its fallback.',
    });
    expect(parts?.map(({ name, explanation }) => [name, explanation.id])).toEqual([
      ['web-identity-token', 'wrong-account'],
      ['access-keys', 'signature'],
    ]);
  });

  test('are explained by their own plans', async () => {
    const whyOf = async (known: Parameters<typeof explain>[1]) =>
      (await explain(error, known)).parts?.[1]?.explanation.why;
    expect(await whyOf(knownOf(plan, facts))).toContain('has 5 characters instead of 40');
    const { fallback: _, ...choice } = plan.choice;
    expect(await whyOf(knownOf({ ...plan, choice }, facts))).toContain(
      'does not belong to the access key ID',
    );
    expect(await whyOf(facts)).toContain('does not belong to the access key ID');
  });
});

test('a wrong account shows only the last digits where accounts are hidden', async () => {
  const what = (own: string, allowed: string) =>
    `The session belongs to account ${own}, but allowed-account-ids names ${allowed}.`;
  expect((await explain(wrong, facts)).what).toBe(what('111122223333', '444455556666, 777788889999'));
  expect((await explain(wrong, { ...facts, hidesAccounts: true })).what).toBe(what('…3333', '…6666, …9999'));
});

test('a failure with its own words is told in them', async () => {
  expect(await explain(new FileError('x is a link', 'Use the file.'), facts)).toMatchObject({
    id: 'file',
    what: 'x is a link.',
    consequence: 'Nothing was changed.',
    remedy: 'Use the file.',
  });
  expect(await explain(new DeliveryError('no GITHUB_ENV'), facts)).toMatchObject({
    id: 'no-place',
    what: 'no GITHUB_ENV.',
  });
  expect(await explain(new RenewalError('no plan', { why: 'why', remedy: 'remedy' }), facts)).toEqual({
    id: 'renewal',
    title: 'The session cannot be renewed',
    what: 'no plan.',
    why: 'why',
    remedy: 'remedy',
  });
});

test('all problems of the inputs are listed, and counted in the title', async () => {
  const problem = (input: string) => ({ input, what: 'is wrong', remedy: 'Correct it.' });
  expect(await explain(new InputError([problem('a')]), facts)).toEqual({
    id: 'inputs',
    title: 'An input is wrong',
    what: '- a: is wrong. Correct it.',
    brief: 'a: is wrong.',
    why: 'The step checks its inputs before it requests or changes anything.',
    remedy: 'Correct every listed problem.',
  });
  expect(await explain(new InputError([problem('a'), problem('b')]), facts)).toMatchObject({
    title: '2 inputs are wrong',
    what: '- a: is wrong. Correct it.\n- b: is wrong. Correct it.',
    brief: 'a: is wrong; b: is wrong.',
  });
});
