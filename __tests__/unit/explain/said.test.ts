import { describe, expect, test } from '@jest/globals';
import { ForeignAnswerError, PlainHttpError, ServiceError } from '../../../src/errors/index.ts';
import { isOwn, isRefusal, saidBy } from '../../../src/explain/said.ts';
import { Foreign } from '../../../src/text/foreign.ts';

const service = (more: { status?: number; system?: string }) =>
  new ServiceError({ service: 'SSO', host: 'h', reason: 'XException', said: new Foreign('no'), ...more });
const foreign = new ForeignAnswerError('a page', {
  service: 'SSO',
  host: 'h',
  status: 302,
  said: new Foreign('hi'),
});

describe('the evidence of a failure', () => {
  test.each<[Error, object]>([
    [
      service({ status: 400 }),
      { what: 'It failed: XException: no.', service: 'SSO', host: 'h', reason: 'X', status: 400, system: '' },
    ],
    [
      service({ system: 'ECONNRESET' }),
      {
        what: 'It failed: no.',
        service: 'SSO',
        host: 'h',
        reason: '',
        status: undefined,
        system: 'ECONNRESET',
      },
    ],
    [foreign, { what: 'It failed: a page.', service: 'SSO', host: 'h', reason: '', status: 302, system: '' }],
    [new PlainHttpError('h'), { service: 'STS', host: 'h', reason: '', status: undefined, system: '' }],
    [
      new Error('Done!'),
      {
        what: 'It failed: Done!',
        service: 'STS',
        host: undefined,
        reason: '',
        status: undefined,
        system: '',
      },
    ],
  ])('%s is complete', (error, said) => {
    expect(saidBy(error, 'It failed')).toMatchObject({ ...said, error });
  });

  test('has the words of the other side', () => {
    expect(`${saidBy(service({ status: 400 }), 'x').text}`).toBe('no');
    expect(`${saidBy(foreign, 'x').text}`).toBe('hi');
    expect(`${saidBy(new Error('oh'), 'x').text}`).toBe('oh');
    expect(saidBy(new Error('x'), 'y', 'Cognito').service).toBe('Cognito');
  });

  test.each(['a.', 'a!', 'a?', 'a…'])('%s gets no second full stop', (text) => {
    expect(saidBy(new Error(text), 'x').what).toBe(`x: ${text}`);
  });

  test.each<[Error, boolean, boolean]>([
    [service({ status: 400 }), true, true],
    [service({ status: 400, system: 'ECONNRESET' }), false, true],
    [service({ system: 'ECONNRESET' }), false, true],
    [service({}), false, true],
    [foreign, false, true],
    [new Error('x'), false, false],
  ])('%s is a refusal by the service: %s, an error of the action: %s', (error, refusal, own) => {
    const said = saidBy(error, 'x');
    expect([isRefusal(said), isOwn(said)]).toEqual([refusal, own]);
  });
});
