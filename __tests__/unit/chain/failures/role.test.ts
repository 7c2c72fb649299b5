import { describe, expect, test } from '@jest/globals';
import { hopIn, nameOf } from '../../../../src/chain/failures/said.ts';
import type { Hop } from '../../../../src/route.ts';
import { answer, caller, explain, hop, refused, role, route } from './refusals.ts';

const tags = {
  kept: [{ key: 'GitHub', value: 'Actions' }],
  droppable: [
    { key: 'RunId', value: '7' },
    { key: 'Job', value: 'j' },
  ],
  custom: [{ key: 'a', value: 'b' }],
  transitiveKeys: [],
};

describe('a request that is too large', () => {
  const packed = (message = 'Packed policy consumes 105% of allotted space') =>
    refused(answer('PackedPolicyTooLargeException', message), { caller });
  const withHop = (more: Partial<Hop>, tagged = false) => ({
    route: { ...route, ...(tagged && { tags }), hops: [{ ...hop, ...more }] },
  });

  test.each([
    [undefined, 'The step cannot omit anything.'],
    [withHop({}), 'The step cannot omit anything.'],
    [withHop({ policy: '{"a":1}' }), 'The request had an inline policy of 7 characters.'],
    [withHop({ policyArns: ['a', 'b'] }), 'The request had 2 managed policies.'],
    [withHop({}, true), 'The request had 2 tags. Already omitted: RunId, Job.'],
    [
      withHop({ policy: '{}', policyArns: ['a'] }, true),
      'The request had an inline policy of 2 characters, 1 managed policies, 2 tags. Already omitted: RunId, Job.',
    ],
  ])('with %j is told apart by what it had', (situation, end) => {
    expect(explain(packed(), situation)).toMatchObject({
      id: 'packed-policy',
      why: `AWS packs session policies and tags into one space, and these take 105% of it. ${end}`,
    });
  });

  test('omitted nothing if no tags can be omitted', () => {
    const fixed = { route: { ...route, tags: { ...tags, droppable: [] } } };
    expect(explain(packed(), fixed)?.why).toMatch(/The request had 2 tags\.$/);
  });

  test('sent no tags with a token', () => {
    const said = refused(answer('PackedPolicyTooLargeException', 'x'), { claims: {} });
    expect(explain(said, withHop({}, true))?.why).toBe(
      'AWS packs session policies and tags into one space. The step cannot omit anything.',
    );
  });
});

describe('a session that is too long', () => {
  const long = refused(answer('ValidationError', 'exceeds the MaxSessionDuration set for this role.'));

  test('is named with its duration, if the plan has the hop', () => {
    expect(explain(long, { route })).toMatchObject({
      id: 'max-duration',
      why: 'The requested duration of 7200 s exceeds the role’s maximum.',
      paste: [{ text: 'aws iam update-role --role-name deploy --max-session-duration 7200' }],
    });
    expect(explain(long)).toMatchObject({
      why: 'The requested duration exceeds the role’s maximum.',
      paste: [{ text: 'aws iam update-role --role-name deploy --max-session-duration SECONDS' }],
    });
  });
});

describe('the hop of the plan', () => {
  const of = (written: string, number = 1) =>
    hopIn(refused(answer('x', 'x'), { number }), { ...route, hops: [{ ...hop, role: written }] });

  test('is that with the number and the role, or the name of the role', () => {
    expect(of(role)?.role).toBe(role);
    expect(of('deploy')?.role).toBe('deploy');
    expect(of('path/deploy')?.role).toBe('path/deploy');
    expect(of('arn:aws:iam::111122223333:role/other')).toBeUndefined();
    expect(of(role, 2)).toBeUndefined();
    expect(hopIn(refused(answer('x', 'x')), undefined)).toBeUndefined();
  });

  test('has a name without its path', () => {
    expect([role, 'arn:aws:iam::1:role/a/b', 'c', undefined].map(nameOf)).toEqual([
      'deploy',
      'b',
      'c',
      undefined,
    ]);
  });
});

test.each([
  ['conflicts with a transitive tag key from the calling session', 'transitive-tag'],
  ['exceeds the 1 hour session limit for roles assumed by role chaining', 'chained-duration'],
])('“%s” is %s', (message, id) => {
  expect(explain(refused(answer('ValidationError', message)))?.id).toBe(id);
});

test('a malformed session policy is told by AWS’s name for the error', () => {
  expect(explain(refused(answer('MalformedPolicyDocumentException', 'x')))?.id).toBe('session-policy');
});
