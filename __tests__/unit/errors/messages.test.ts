import { describe, expect, test } from '@jest/globals';
import * as errors from '../../../src/errors/index.ts';
import { messageOf, tracesOf } from '../../../src/errors/index.ts';
import { Foreign } from '../../../src/text/foreign.ts';

describe('the message of a failure', () => {
  test.each<[string, unknown, string]>([
    ['of the action may have many lines', new errors.DeliveryError('a\nb'), 'a\nb'],
    ['of others is one line', new Error('a\nb\u0007'), 'a b'],
    ['that is no error is its text', 'a\nb', 'a b'],
    ['that is nothing', undefined, 'undefined'],
    [
      'without a message is that of its first part',
      new AggregateError([new Error('a'), new Error('b')]),
      'a',
    ],
    ['with parts and a message is its own', new AggregateError([new Error('a')], 'all'), 'all'],
    ['of the network is cut', new Error('word '.repeat(1_000)), `${'word '.repeat(1_000).slice(0, 2_048)}…`],
  ])('%s', (_, error, message) => expect(messageOf(error)).toBe(message));
});

describe('the traces of a failure', () => {
  const inner = Object.assign(new TypeError('inner'), {
    stack: 'TypeError: inner\n    at one (a:1)\n  at two\nx',
  });
  const outer = new Error('lines\n    at fake (b:2)', { cause: inner });
  outer.stack = `Error: ${outer.message}\n    at real (c:3)\n    at  indented\n-    at last (d:4)`;

  test('are those of the error and its causes, without lines of the message', () => {
    expect([...tracesOf(outer)]).toEqual([
      'Error: lines at fake (b:2)\n    at real (c:3)',
      'TypeError: inner\n    at one (a:1)',
    ]);
  });

  test('have no frames if the stack does not contain the message', () => {
    const error = Object.assign(new Error('changed'), { stack: 'Error: before\n    at one (a:1)' });
    expect([...tracesOf(error)]).toEqual(['Error: changed']);
    Object.assign(error, { stack: undefined });
    expect([...tracesOf(error)]).toEqual(['Error: changed']);
  });

  test('have frames also if the message is not a text', () => {
    const error = Object.assign(new Error('x'), { message: 7, stack: 'Error: 7\n    at one (a:1)' });
    expect([...tracesOf(error)]).toEqual(['Error: \n    at one (a:1)']);
  });

  test('end at a cause that is no error', () => {
    expect([...tracesOf('text')]).toEqual([]);
    expect([...tracesOf(new Error('a', { cause: 'text' }))]).toHaveLength(1);
  });
});

describe('errors say what happened', () => {
  const cause = new Error('reason');
  const at = { service: 'STS', host: 'sts.test', said: new Foreign('not now') };
  test.each<[string, { readonly name: string; readonly code: string; readonly message: string }, string]>([
    ['hop', new errors.HopError({ number: 2, of: 3, role: 'r', cause }), 'hop 2 of 3, r: reason'],
    [
      'mfa-wait',
      new errors.CodeWaitError(7, 5.4),
      'the current MFA code was already used; the next one comes in 7 s, after the step’s timeout of 5 s',
    ],
    ['wrong-account', new errors.AccountError('1', ['2']), 'the credentials belong to account 1'],
    [
      'sessions',
      new errors.SessionsError(
        [
          { name: 'a', error: cause },
          { name: 'b', error: 'x' },
        ],
        3,
      ),
      '2 of 3 sessions failed (a: reason; b: x)',
    ],
    [
      'fallback',
      new errors.FallbackError({ source: 'a', error: cause }, { source: 'b', error: 'x' }),
      'reason; and with b: x',
    ],
    ['service', new errors.ServiceError({ ...at, reason: 'Busy', status: 503 }), 'Busy: not now'],
    ['service', new errors.ServiceError({ ...at, reason: 'Error', status: 503 }), 'not now'],
    ['service', new errors.ServiceError({ ...at, reason: 'TypeError' }), 'not now'],
    ['answer-too-large', new errors.AnswerTooLargeError('h', 200), 'the answer of h is too large'],
    [
      'plain-http',
      new errors.PlainHttpError('h'),
      'h is outside the private network, and http sends everything in plain text',
    ],
    [
      'plain-http',
      new errors.PlainHttpError('h', 'p'),
      'http to h would go in plain text through the proxy p, which is outside the private network',
    ],
    ['deadline', new errors.DeadlineError(5.4), 'no result within 5 s'],
    ['source', new errors.SourceError({ source: 's', service: 'SSO', cause }), 'SSO: reason'],
    ['approval', new errors.ApprovalError(5.6, 'l'), 'the sign-in was not approved within 6 s'],
  ])('%s: %#', (code, error, message) => {
    expect(error).toMatchObject({ code, message, name: error.constructor.name });
  });

  test('AWS’s names lose their ending', () => {
    const named = (reason: string) => new errors.ServiceError({ ...at, reason }).reason;
    expect([named('ThrottlingException'), named('ExceptionX'), named('Error')]).toEqual([
      'Throttling',
      'ExceptionX',
      'Error',
    ]);
  });

  test('what is not known is false, empty or absent', () => {
    const token = new errors.TokenRequestError('m', 'h');
    expect(token).toMatchObject({ mayPass: false, isPage: false, isRedirect: false, status: undefined });
    const all = { status: 500, mayPass: true, isPage: true, isRedirect: true, cause };
    expect(new errors.TokenRequestError('m', 'h', all)).toMatchObject(all);
    expect(new errors.NoCredentialsError('m').lacksProfile).toBe(false);
    expect(new errors.NoCredentialsError('m', { lacksProfile: true, cause })).toMatchObject({
      lacksProfile: true,
      cause,
    });
    expect(new errors.HopError({ number: 1, of: 1, role: 'r', cause }).patience).toBe(0);
    const page = new errors.ForeignAnswerError('m', { service: 'STS', host: 'h', status: 200 });
    expect([page.said.isEmpty, page.redirect]).toEqual([true, undefined]);
    expect(new errors.SessionsError([], 1).cause).toBeUndefined();
  });

  test('every problem of the inputs is one line', () => {
    const { message, problems } = new errors.InputError([
      { input: 'a', what: 'x\ny', remedy: 'do\nit', isIdle: true },
      { input: 'b', what: 'z', remedy: 'do it' },
    ]);
    expect(message).toBe('a: x y\nb: z');
    expect(problems).toEqual([
      { input: 'a', what: 'x y', remedy: 'do it', isIdle: true },
      { input: 'b', what: 'z', remedy: 'do it' },
    ]);
  });
});
