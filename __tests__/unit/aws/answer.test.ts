import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
  checkAccount,
  checkArn,
  checkCredentials,
  checkSeconds,
  checkSecret,
  checkText,
  lacking,
  type RawCredentials,
} from '../../../src/aws/answer.ts';
import { ForeignAnswerError } from '../../../src/errors/index.ts';

const aws = { service: 'STS', host: 'sts.eu-west-1.amazonaws.com', clockBehind: undefined };
const store = { ...aws, host: 'store.test:9000' };
const day = 86_400_000;
const soon = () => new Date(Date.now() + 3_600_000);
const session = { accessKeyId: 'ASIAIOSFODNN7EXAMPLE', secretAccessKey: 'hush', sessionToken: 'token' };
const check = (more: RawCredentials, origin = aws, form?: 'any') =>
  checkCredentials({ ...session, ...more }, origin, form);
const invalid = (what: string) => `the ${what} in the answer is not valid: wrong characters, length or value`;
const none = (what: string) => `the answer has no ${what}, so it is not from STS`;

afterEach(() => {
  jest.useRealTimers();
});

describe('credentials', () => {
  test('become secrets, and carry the current time', () => {
    const expiration = soon();
    const before = Date.now();
    const { credentials, ...rest } = check({ expiration });
    expect(rest).toEqual({ expiration });
    const { accessKeyId, secretAccessKey, sessionToken, madeAt } = credentials;
    const revealed = [accessKeyId, secretAccessKey, sessionToken].map((secret) => secret?.reveal());
    expect(revealed).toEqual(Object.values(session));
    expect(madeAt).toBeGreaterThanOrEqual(before);
  });

  test.each([undefined, null, ''])('without an end are not given one (%j)', (expiration) => {
    expect(Object.keys(check({ expiration }))).toEqual(['credentials']);
  });

  test.each([undefined, null, ''])('may lack the session token if any are accepted (%j)', (sessionToken) => {
    expect(check({ sessionToken }, aws, 'any').credentials).not.toHaveProperty('sessionToken');
    expect(() => check({ sessionToken })).toThrow(none('credentials'));
  });

  test.each(['accessKeyId', 'secretAccessKey'])('without %s are none', (name) => {
    for (const value of [undefined, null, '']) {
      expect(() => check({ [name]: value })).toThrow(none('credentials'));
      expect(() => check({ [name]: value }, aws, 'any')).toThrow(none('credentials'));
    }
  });

  const longest = { accessKeyId: 128, secretAccessKey: 1_024, sessionToken: 20_000 };
  test.each([
    ['accessKeyId', 'access key ID'],
    ['secretAccessKey', 'secret access key'],
    ['sessionToken', 'session token'],
  ] as const)('with a damaged %s are refused', (name, what) => {
    const most = longest[name];
    expect(check({ [name]: 'A'.repeat(most) }).credentials[name]).toHaveLength(most);
    for (const value of ['A'.repeat(most + 1), 'A B', 'A\n', ' A', 'ä', 'A\u007f', 7, ['A'], {}])
      expect(() => check({ [name]: value }, store)).toThrow(invalid(what));
  });

  test('of AWS have an ID of 16 letters and digits or more, those of a store any', () => {
    for (const accessKeyId of ['A'.repeat(15), `${'A'.repeat(16)}-`, `-${'A'.repeat(16)}`]) {
      expect(() => check({ accessKeyId })).toThrow(invalid('access key ID'));
      expect(check({ accessKeyId }, store).credentials.accessKeyId.reveal()).toBe(accessKeyId);
    }
    expect(check({ accessKeyId: 'A'.repeat(16) }).credentials.accessKeyId).toHaveLength(16);
  });

  test.each([
    ['a day ago', -day, true],
    ['more than a day ago', -day - 1, false],
    ['in 400 days', 400 * day, true],
    ['in more than 400 days', 400 * day + 1, false],
  ])('that end %s are accepted: %s', (_, left, isAccepted) => {
    jest.useFakeTimers();
    for (const clockBehind of [undefined, 0, 7_200, -7_200]) {
      const time = Date.now() + (clockBehind ?? 0) * 1_000 + left;
      for (const expiration of [new Date(time), time, new Date(time).toISOString()]) {
        const checking = () => checkCredentials({ ...session, expiration }, { ...aws, clockBehind });
        if (isAccepted) expect(checking().expiration).toEqual(new Date(time));
        else expect(checking).toThrow(invalid('expiration'));
      }
    }
  });

  test.each([[true], [{}], [[soon().toISOString()]], ['soon'], [Number.NaN]])(
    'that end at %j are refused',
    (expiration) => {
      expect(() => check({ expiration })).toThrow(invalid('expiration'));
    },
  );
});

describe('other values of an answer', () => {
  test('a secret', () => {
    expect(checkSecret('token', 'x'.repeat(20_000), aws)).toHaveLength(20_000);
    expect(() => checkSecret('token', 'x'.repeat(20_001), aws)).toThrow(invalid('token'));
    for (const value of [undefined, null, ''])
      expect(() => checkSecret('token', value, aws)).toThrow(none('token'));
    expect(() => checkSecret('token', 0, aws)).toThrow(invalid('token'));
  });

  test('a text of a form', () => {
    expect(checkText('code', 'abc', /^[a-z]+$/, aws)).toBe('abc');
    for (const value of ['1', 7, undefined])
      expect(() => checkText('code', value, /^([a-z]+|7)$/, aws)).toThrow(none('code'));
  });

  test.each<[unknown, boolean, boolean]>([
    ['arn:aws:iam::111122223333:role/a', true, true],
    ['arn:aws-us-gov:sts::1:x', true, true],
    ['xarn:aws:iam::1:x', false, true],
    ['arn:AWS:iam::1:x', false, true],
    ['arn:aws:iam', false, true],
    ['arn::iam:x', false, true],
    ['arn:aws::x', false, true],
    ['minio', false, true],
    [`arn:aws:iam:${'x'.repeat(2_036)}`, true, true],
    [`arn:aws:iam:${'x'.repeat(2_037)}`, false, false],
    [7, false, false],
  ])('the ARN %j is one of AWS: %s; of a store: %s', (arn, isOfAws, isOfStore) => {
    for (const [origin, isAccepted] of [[aws, isOfAws] as const, [store, isOfStore] as const]) {
      if (isAccepted) expect(checkArn(arn, origin)).toBe(arn);
      else expect(() => checkArn(arn, origin)).toThrow(invalid('ARN'));
    }
  });

  test('an ARN may be missing, an account may not', () => {
    for (const value of [undefined, null, '']) {
      expect(checkArn(value, aws)).toBeUndefined();
      expect(() => checkAccount(value, aws)).toThrow(none('account'));
    }
  });

  test.each([
    ['111122223333', true],
    ['11112222333', false],
    ['1111222233334', false],
    ['nightly', false],
  ])('the account %s is one of AWS: %s', (account, isOfAws) => {
    expect(checkAccount(account, store)).toBe(account);
    if (isOfAws) expect(checkAccount(account, aws)).toBe(account);
    else expect(() => checkAccount(account, aws)).toThrow(invalid('account ID'));
    expect(() => checkAccount(Number(account), store)).toThrow(invalid('account ID'));
  });

  test.each<[unknown, number]>([
    [1, 1],
    [0, 7],
    [-1, 7],
    [31_535_999, 31_535_999],
    [31_536_000, 7],
    ['1', 7],
    [Number.NaN, 7],
  ])('%j seconds count as %i', (value, seconds) => expect(checkSeconds(value, 7)).toBe(seconds));

  test('the error names the service and the host', () => {
    const at = { service: 'STS', host: aws.host, status: 200 };
    expect(lacking('x', aws)).toBeInstanceOf(ForeignAnswerError);
    expect(lacking('x', aws)).toMatchObject(at);
    expect(() => check({ accessKeyId: 7 })).toThrow(expect.objectContaining(at));
  });
});
