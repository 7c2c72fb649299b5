import { describe, expect, test } from '@jest/globals';
import { principalOf } from '../../../../src/chain/failures/sides.ts';
import { answer, caller, refused } from './refusals.ts';

describe('the principal', () => {
  const center = 'arn:aws:sts::444455556666:assumed-role/AWSReservedSSO_Deploy_er_01ab/me';
  const of = (arn: string, callerRole?: string) =>
    principalOf(refused(answer('x', 'x'), { callerRole }), arn);

  test.each<[string, string | undefined, object]>([
    [
      'arn:aws:iam::1:user/u',
      undefined,
      { arn: 'arn:aws:iam::1:user/u', words: 'a policy of arn:aws:iam::1:user/u' },
    ],
    [
      caller,
      undefined,
      { arn: 'arn:aws:iam::444455556666:role/hub', words: 'a policy of arn:aws:iam::444455556666:role/hub' },
    ],
    [
      caller,
      'arn:aws:iam::444455556666:role/p/hub',
      {
        arn: 'arn:aws:iam::444455556666:role/p/hub',
        words: 'a policy of arn:aws:iam::444455556666:role/p/hub',
      },
    ],
    [
      caller,
      'arn:aws:iam::444455556666:role/p/other',
      { arn: 'arn:aws:iam::444455556666:role/hub', words: 'a policy of arn:aws:iam::444455556666:role/hub' },
    ],
    [
      center,
      undefined,
      {
        arn: 'arn:aws:iam::444455556666:root',
        only: 'arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Deploy_er_01ab',
        words: 'the permission set Deploy_er',
      },
    ],
    [
      center,
      'arn:aws:iam::444455556666:role/x/AWSReservedSSO_Deploy_er_01ab',
      {
        arn: 'arn:aws:iam::444455556666:role/x/AWSReservedSSO_Deploy_er_01ab',
        words: 'a policy of arn:aws:iam::444455556666:role/x/AWSReservedSSO_Deploy_er_01ab',
      },
    ],
  ])('of %s after %s is %j', (arn, callerRole, principal) => {
    expect(of(arn, callerRole)).toEqual(principal);
  });
});
