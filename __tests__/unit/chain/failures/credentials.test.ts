import { describe, expect, test } from '@jest/globals';
import { answer, explain, refused, route, unidentified } from './refusals.ts';

const network = {
  region: 'cn-north-1',
  endpoints: {},
  sdk: { useFips: false, useDualStack: false },
  timeoutSeconds: 120,
  maxAttempts: 12,
};
const second = (reason: string, message = 'x') => refused(answer(reason, message), { number: 2, of: 2 });

describe('credentials that AWS does not know', () => {
  test.each(['InvalidClientTokenId', 'UnrecognizedClientException'])(
    '(%s) may be in another partition',
    (reason) => {
      expect(explain(unidentified(reason, 'x'))).toMatchObject({
        id: 'credentials-unknown',
        title: 'AWS does not know these credentials',
        what: expect.stringMatching(/^AWS did not accept the credentials: /),
        why: 'The access key is wrong, deleted or inactive, or it does not belong to the partition aws.',
        remedy: 'Check the credentials, and the region.',
      });
      const known = { keptIn: 'the secrets', network, route: { ...route, partition: 'aws-cn' } };
      expect(explain(refused(answer(reason, 'x')), known)).toMatchObject({
        why: 'The access key is wrong, deleted or inactive, or it does not belong to the partition aws-cn of the region cn-north-1.',
        remedy: 'Check the secrets, and the region.',
      });
    },
  );

  test('are too new after a hop', () => {
    expect(explain(second('InvalidClientTokenId'))).toMatchObject({
      why: 'the session of the previous hop is so new that STS does not know it everywhere. The step retried for three seconds.',
      likely: true,
      remedy: 'Run the job again.',
      what: expect.stringMatching(/^Hop 2 of 2: /),
    });
  });
});

describe('a wrong signature', () => {
  const again =
    'Store the secret access key again: all 40 characters, without quotation marks or spaces. Check the place where it is stored.';
  const of = (shape?: { length: number; hasBlanks: boolean }) =>
    explain(unidentified('SignatureDoesNotMatch', 'x', shape));

  test.each<[number, boolean, string]>([
    [40, true, 'The stored secret access key contains white space.'],
    [41, true, 'The stored secret access key contains white space.'],
    [
      41,
      false,
      'The stored secret access key has 41 characters instead of 40, so it is incomplete or has extra characters.',
    ],
    [
      39,
      false,
      'The stored secret access key has 39 characters instead of 40, so it is incomplete or has extra characters.',
    ],
  ])('of a key with %s characters (blanks: %s) has a certain cause', (length, hasBlanks, why) => {
    const explanation = of({ length, hasBlanks });
    expect(explanation).toMatchObject({
      id: 'signature',
      title: 'The signature is wrong',
      why,
      remedy: again,
    });
    expect(explanation).not.toHaveProperty('likely');
  });

  test.each([undefined, { length: 40, hasBlanks: false }])(
    'of a key of shape %j has two possible causes',
    (shape) => {
      expect(of(shape)).toMatchObject({
        why: 'the secret access key does not belong to the access key ID, or the stored value is wrong.',
        likely: true,
        others: ['a proxy between this runner and AWS changes the requests.'],
        remedy: again,
      });
    },
  );

  test('names the place of the key, and (InvalidSignature) has another name', () => {
    expect(
      explain(unidentified('InvalidSignatureException', 'x'), { keptIn: 'the secrets' })?.remedy,
    ).toMatch(/Check the secrets\.$/);
  });

  test('after a hop is the work of a proxy, because AWS itself made the keys', () => {
    const shape = { length: 3, hasBlanks: true };
    const said = refused(answer('SignatureDoesNotMatch', 'x'), { number: 2, of: 2 }, shape);
    expect(explain(said)).toMatchObject({
      why: 'a proxy between this runner and AWS changes the requests.',
      likely: true,
      remedy: 'Check the proxies between this runner and AWS.',
    });
  });
});

describe('a signature outside of AWS’s time', () => {
  const limit = 'AWS accepts a signature only within 15 minutes of its own time.';
  test.each([
    ['SignatureDoesNotMatch', 'Signature expired: a is now earlier than b'],
    ['InvalidSignatureException', 'Signature not yet current: a is still later than b'],
    ['RequestExpired', 'Request has expired.'],
  ])('(%s: %s) is the fault of the clock', (reason, message) => {
    expect(explain(unidentified(reason, message))).toMatchObject({
      id: 'clock',
      title: 'The clock of the runner is wrong',
      why: `The clock of this runner is unstable, or a proxy delays the requests. ${limit}`,
      remedy: 'Set the clock of the runner, and synchronise it with a time server.',
    });
    expect(explain(unidentified(reason, message), { clockBehind: 3600 })?.why).toBe(
      `The clock of this runner is 60 minutes behind that of AWS. ${limit}`,
    );
  });
});

describe('the other refusals', () => {
  test('of expired credentials are those of a hop without a token', () => {
    expect(explain(unidentified('ExpiredTokenException', 'x'))?.id).toBe('credentials-expired');
    expect(explain(second('ExpiredTokenException'))?.id).toBe('credentials-expired');
    const token = refused(answer('ExpiredTokenException', 'x'), { claims: {} });
    expect(explain(token)?.id).toBe('token-expired');
  });

  test('of a region name it, if it is known', () => {
    expect(explain(second('RegionDisabledException'))?.why).toBe(
      'The account has not enabled STS in this region.',
    );
    expect(explain(second('RegionDisabledException'), { network })?.why).toBe(
      'The account has not enabled STS in cn-north-1.',
    );
  });

  test('without a known name have no explanation', () => {
    expect(explain(second('SomethingNew'))).toBeUndefined();
  });
});
