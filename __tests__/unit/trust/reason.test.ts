import { expect, test } from '@jest/globals';
import type { Failed } from '../../../trust/engine/conditions.ts';
import type { Finding, Verdict } from '../../../trust/engine/engine.ts';
import { reasonOf } from '../../../trust/engine/reason.ts';

const sub: Failed = { operator: 'StringLike', key: 'x:sub', wanted: ['a*', 'b'], got: ['c'] };
const aud: Failed = { operator: 'StringEquals', key: 'x:aud', wanted: ['y'], got: undefined };
const because = (more: Partial<Finding> = {}): Finding => ({
  statement: 2,
  effect: 'Allow',
  applies: false,
  failed: [],
  ...more,
});
const missed = (...failed: readonly Failed[]) => because({ element: 'Condition', failed });
const wantsSub = 'StringLike wants x:sub "a*" or "b", and it is "c"';

test.each<[Verdict, string]>([
  [{ decision: 'silent' }, 'no statement allows sts:AssumeRoleWithWebIdentity'],
  [{ decision: 'denied', because: because() }, 'statement 2 denies it'],
  [{ decision: 'denied', because: because({ sid: 'No "one"' }) }, 'statement 2 ("No \\"one\\"") denies it'],
  [{ decision: 'allowed', because: because({ sid: '' }) }, 'statement 2 allows it'],
  [{ decision: 'account', because: because() }, 'statement 2 allows it'],
  [
    { decision: 'silent', because: because({ element: 'Principal' }) },
    'statement 2 does not apply: its Principal does not fit',
  ],
  [
    { decision: 'silent', because: because({ element: 'Action', failed: [sub] }) },
    'statement 2 does not apply: its Action does not fit',
  ],
  [
    { decision: 'silent', because: because({ element: 'Condition' }) },
    'statement 2 does not apply: its Condition does not fit',
  ],
  [{ decision: 'silent', because: missed(sub) }, `statement 2 does not apply: ${wantsSub}`],
  [
    { decision: 'silent', because: missed(aud) },
    'statement 2 does not apply: StringEquals wants x:aud "y", and it is absent',
  ],
  [
    { decision: 'silent', because: missed(sub, aud) },
    `statement 2 does not apply: ${wantsSub}, and 1 more condition`,
  ],
  [
    { decision: 'silent', because: missed(sub, aud, aud) },
    `statement 2 does not apply: ${wantsSub}, and 2 more conditions`,
  ],
  [
    { decision: 'silent', because: missed({ ...sub, key: 'x:\u001b[1m\nsüb', got: ['c', 'd\n'] }) },
    'statement 2 does not apply: StringLike wants x: [1m s b "a*" or "b", and it is "c", "d\\n"',
  ],
])('%j: %s', (verdict, wanted) => {
  expect(reasonOf(verdict)).toBe(wanted);
});
