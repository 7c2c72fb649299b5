import { expect, test } from '@jest/globals';
import { serviceErrorOf } from '../../../src/aws/service-error.ts';
import {
  AnswerTooLargeError,
  ForeignAnswerError,
  PlainHttpError,
  ServiceError,
} from '../../../src/errors/index.ts';

const of = (error: unknown) => serviceErrorOf(error, 'STS', 'sts.test');
/** An error of the SDK that the service reported. */
const sdk = (more: object) =>
  Object.assign(
    new Error('words'),
    { name: 'Busy', $fault: 'server', $metadata: { httpStatusCode: 503 } },
    more,
  );

test('an error of the action stays as it is', () => {
  const error = new PlainHttpError('h');
  expect(of(error)).toBe(error);
});

test('an answer that is too large counts as one of another server', () => {
  const error = of(new AnswerTooLargeError('proxy.test', 502));
  expect(error).toBeInstanceOf(ForeignAnswerError);
  expect(error).toMatchObject({
    message: 'the answer of proxy.test is too large',
    service: 'STS',
    host: 'proxy.test',
    status: 502,
  });
});

test('an answer that the SDK cannot read is not quoted', () => {
  const error = of(sdk({ $fault: undefined, message: 'Unexpected token hush' }));
  expect(error).toBeInstanceOf(ForeignAnswerError);
  expect(error).toMatchObject({
    message: 'the answer (status 503) is damaged',
    service: 'STS',
    host: 'sts.test',
    status: 503,
  });
});

test('an error of the service keeps its name, its status, its words and its cause', () => {
  const cause = sdk({});
  const error = of(cause);
  expect(error).toBeInstanceOf(ServiceError);
  const at = { service: 'STS', host: 'sts.test', status: 503, system: undefined };
  expect(error).toMatchObject({ ...at, reason: 'Busy', message: 'Busy: words', cause });
});

test.each<[string, object, string]>([
  ['only the first line', { message: '\n first\nsecond' }, 'first'],
  ['only up to a carriage return', { message: 'first\rsecond' }, 'first'],
  ['nothing', { message: '' }, ''],
  ['the description of Identity Center', { message: 'UnknownError', error_description: 'denied' }, 'denied'],
  ['no description that is not a text', { message: 'UnknownError', error_description: 7 }, 'UnknownError'],
  ['the message rather than a description', { message: 'first', error_description: 'denied' }, 'first'],
])('the words of an error are %s', (_, more, words) => {
  const error = of(sdk(more));
  expect(error instanceof ServiceError && `${error.said}`).toBe(words);
});

test.each([7, true, ['a'], { toString: 1, valueOf: 1 }])(
  'a message that is not a text (%j) has no words, and the error keeps its name',
  (message) => {
    const error = sdk({ message });
    expect(of(error)).toMatchObject({ reason: 'Busy', status: 503, message: 'Busy: ' });
  },
);

test.each([7, { a: 1 }, undefined])(
  'the description %j is no text, and the message counts also without an Error',
  (described) => {
    const error = { name: 'Busy', message: 'UnknownError', error_description: described };
    const thrown = { ...error, $fault: 'client', $metadata: { httpStatusCode: 400 } };
    expect(of(thrown)).toMatchObject({ message: 'Busy: UnknownError', status: 400 });
  },
);

test('a message of blanks alone costs no time and has no words', () => {
  const error = of(sdk({ message: `${' '.repeat(5_000)}late` }));
  expect(error instanceof ServiceError && error.said.isEmpty).toBe(true);
});

test('without a status, no service has answered, and the text is that of Node', () => {
  const error = of(Object.assign(new Error('one\ntwo'), { code: 'ECONNRESET', name: 'Error' }));
  expect(error).toMatchObject({
    message: 'one two',
    status: undefined,
    system: 'ECONNRESET',
    reason: 'Error',
  });
});

test.each([
  ['A.b:c-d_1', 'A.b:c-d_1'],
  ['x'.repeat(100), 'x'.repeat(100)],
  ['x'.repeat(101), 'Error'],
  ['a b', 'Error'],
  [' a', 'Error'],
  ['', 'Error'],
  [7, 'Error'],
])('the name %j is reported as %s', (name, reason) => {
  expect(of(sdk({ name }))).toMatchObject({ reason });
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['text', 'text'],
])('%j as an error has the words %s', (thrown, words) => {
  expect(of(thrown)).toMatchObject({ message: words, reason: 'Error', status: undefined });
});
