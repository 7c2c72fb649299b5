import { describe, expect, test } from '@jest/globals';
import { refuseForeign } from '../../../src/aws/foreign-answer.ts';
import { jsonOf, refusalOf } from '../../../src/aws/json-answer.ts';
import { services } from '../../../src/aws/service.ts';
import { ForeignAnswerError, ServiceError } from '../../../src/errors/index.ts';

const answer = (status: number, body: string, headers = {}) => ({ status, headers, body: Buffer.from(body) });
const xml = services.sts;
const json = services.cognito;
const origin = { service: 'Cognito', host: 'h', clockBehind: undefined };
const page = '<!DOCTYPE HTML><title>Proxy</title>please sign in';

function errorOf(action: () => unknown): ForeignAnswerError {
  try {
    action();
  } catch (error) {
    if (error instanceof ForeignAnswerError) return error;
  }
  throw new Error('no foreign answer');
}

describe('an answer of a service', () => {
  test.each([
    [xml, '<?xml version="1.0"?>'],
    [xml, '\n <GetCallerIdentityResponse>'],
    [xml, ''],
    [xml, ' \n'],
    [json, '{"a": 1}'],
    [json, ' [1]'],
  ])('%j may begin with %j', (service, body) => {
    expect(() => refuseForeign(answer(200, body), service, 'h')).not.toThrow();
  });

  test.each([
    [xml, '{"a": 1}'],
    [xml, 'x<?xml'],
    [xml, '<html>'],
    [xml, '<Response2'],
    [json, '<?xml'],
    [json, 'x{'],
    [json, '"text"'],
  ])('%j never begins with %j', (service, body) => {
    const error = errorOf(() => refuseForeign(answer(200, body), service, 'h'));
    expect(error).toMatchObject({
      message: `the answer (status 200, no content type) is not from ${service.name}`,
      service: service.name,
      host: 'h',
      status: 200,
    });
  });

  test.each([
    [xml, page, 'Proxy please sign in'],
    [xml, 'not now', 'not now'],
    [json, page, 'Proxy please sign in'],
    [json, '<HTML>closed', 'closed'],
    [json, 'not now', ''],
  ])('%j is quoted when it cannot have a token: %j', (service, body, said) => {
    const type = { 'content-type': 'text/html\n' };
    const error = errorOf(() => refuseForeign(answer(502, body, type), service, 'h'));
    expect(error.message).toContain('(status 502, text/html)');
    expect(`${error.said}`).toBe(said);
  });
});

describe('a redirect', () => {
  const to = (status: number, location?: string) => () =>
    refuseForeign(answer(status, '', { ...(location !== undefined && { location }) }), xml, 'h');
  test.each([
    [300, 'https://login.test/a?token=hush', 'login.test'],
    [302, '/relative', '/relative'],
    [399, 'https://login.test:8443', 'login.test:8443'],
  ])('with the status %i to %s names %s', (status, location, target) => {
    const error = errorOf(to(status, location));
    expect(error).toMatchObject({
      message: `the answer (status ${status}) is a redirect to ${target}`,
      status,
      service: 'STS',
      host: 'h',
    });
    expect(`${error.redirect}`).toBe(target);
  });

  test.each([
    [299, 'https://login.test'],
    [400, 'https://login.test'],
    [302, ''],
    [302, undefined],
  ])('is none with the status %i to %j', (status, location) => expect(to(status, location)).not.toThrow());
});

describe('an error in JSON', () => {
  test.each<[string, object, string, string]>([
    ['{"__type": "com.aws#Denied", "message": "no"}', {}, 'Denied', 'no'],
    ['{"code": "A", "Code": "B", "Message": "M", "message": "m"}', {}, 'B', 'M'],
    ['{"code": "A"}', {}, 'A', 'status 400'],
    ['{"message": "no"}', { 'x-amzn-errortype': 'Denied:http://x' }, 'Denied', 'no'],
    ['{"message": 7, "Code": 7}', {}, 'Error', 'status 400'],
    ['{"code": "a b"}', {}, 'Error', 'status 400'],
    [`{"code": "${'x'.repeat(101)}"}`, {}, 'Error', 'status 400'],
    [`{"code": "${'x'.repeat(100)}"}`, {}, 'x'.repeat(100), 'status 400'],
    [page, {}, 'Error', 'Proxy please sign in'],
    [page, { 'x-amzn-errortype': 'Denied' }, 'Denied', 'Proxy please sign in'],
    ['null', {}, 'Error', 'null'],
  ])('%j has a name and a message', (body, headers, reason, said) => {
    const error = refusalOf(answer(400, body, headers), origin);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ reason, status: 400, service: 'Cognito', host: 'h' });
    expect(`${error.said}`).toBe(said);
  });
});

describe('a JSON answer', () => {
  test('is an object', () => expect(jsonOf(answer(200, '{"a": 1}'), origin)).toEqual({ a: 1 }));

  test.each([
    ['null', ''],
    ['"text"', ''],
    ['{', ''],
    ['not now', ''],
    [page, 'Proxy please sign in'],
    ['<HTML>closed', 'closed'],
    [`${'x'.repeat(4_096)}<html>`, ''],
  ])('%j is refused, and quoted only if it is a page', (body, said) => {
    const error = errorOf(() => jsonOf(answer(200, body), origin));
    expect(error).toMatchObject({
      message: 'the answer (status 200) is not from Cognito',
      service: 'Cognito',
      host: 'h',
      status: 200,
    });
    expect(`${error.said}`).toBe(said);
  });
});
