import { expect, test } from '@jest/globals';
import * as errors from '../../../src/errors/index.ts';
import { Foreign } from '../../../src/text/foreign.ts';

const cause = new Error('reason');
const said = new Foreign('not now');
const remedy = 'do it';

/** Explanations are selected by these codes, and scenarios and users see the names. */
test.each([
  [new errors.InputError([]), 'InputError', 'inputs'],
  [new errors.NoIdentityError('m'), 'NoIdentityError', 'no-identity'],
  [new errors.NoCredentialsError('m', { cause }), 'NoCredentialsError', 'no-credentials'],
  [new errors.SourceError({ source: 's', service: 'S', cause }), 'SourceError', 'source'],
  [new errors.ApprovalError(1, 'l'), 'ApprovalError', 'approval'],
  [new errors.ProfileError('p', 'm', { cause }), 'ProfileError', 'profile'],
  [new errors.IdentifyError('m', { cause }), 'IdentifyError', 'identify'],
  [new errors.HopError({ number: 1, of: 1, role: 'r', cause }), 'HopError', 'hop'],
  [new errors.PlainSecretError('m'), 'PlainSecretError', 'plain-secret'],
  [new errors.CodeWaitError(1, 1), 'CodeWaitError', 'mfa-wait'],
  [new errors.AccountError('1', []), 'AccountError', 'wrong-account'],
  [new errors.SessionsError([{ name: 'a', error: cause }], 1), 'SessionsError', 'sessions'],
  [
    new errors.FallbackError({ source: 'a', error: cause }, { source: 'b', error: 'x' }),
    'FallbackError',
    'fallback',
  ],
  [new errors.FileError('m', remedy, cause), 'FileError', 'file'],
  [new errors.DeliveryError('m'), 'DeliveryError', 'no-place'],
  [new errors.RenewalError('m', { why: 'w', remedy }, cause), 'RenewalError', 'renewal'],
  [new errors.TokenRequestError('m', 'h', { cause }), 'TokenRequestError', 'token-request'],
  [new errors.ServiceError({ service: 'S', host: 'h', reason: 'r', said, cause }), 'ServiceError', 'service'],
  [
    new errors.ForeignAnswerError('m', { service: 'S', host: 'h', status: 1 }),
    'ForeignAnswerError',
    'foreign-answer',
  ],
  [new errors.AnswerTooLargeError('h', 1), 'AnswerTooLargeError', 'answer-too-large'],
  [new errors.PlainHttpError('h'), 'PlainHttpError', 'plain-http'],
  [new errors.DeadlineError(1), 'DeadlineError', 'deadline'],
])('%s has a stable name and code', (error, name, code) => {
  expect(error).toMatchObject({ name, code });
});

test.each([
  new errors.NoCredentialsError('m', { cause }),
  new errors.SourceError({ source: 's', service: 'S', cause }),
  new errors.ProfileError('p', 'm', { cause }),
  new errors.HopError({ number: 1, of: 1, role: 'r', cause }),
  new errors.SessionsError([{ name: 'a', error: cause }], 1),
  new errors.FallbackError({ source: 'a', error: cause }, { source: 'b', error: 'x' }),
  new errors.FileError('m', remedy, cause),
  new errors.RenewalError('m', { why: 'w', remedy }, cause),
  new errors.TokenRequestError('m', 'h', { cause }),
  new errors.ServiceError({ service: 'S', host: 'h', reason: 'r', said, cause }),
])('$name has the cause', (error) => expect(error.cause).toBe(cause));
