import { expect, test } from '@jest/globals';
import { renewTogether } from '../../bench/load/renewal.ts';
import { signInTogether } from '../../bench/load/sign-ins.ts';

// The same as in `npm run load`, with fewer processes.

test('jobs that sign in at the same time all succeed, although STS throttles', async () => {
  const signIns = { jobs: 10, within: 0, perSecond: 2, clock: { faster: 10 } };
  const result = await signInTogether(signIns);
  expect(result).toMatchObject({ succeeded: 10, failures: [] });
  expect(result.throttled).toBeGreaterThan(0);
  expect(result.calls).toBe(10 + result.throttled);
}, 60_000);

test('processes of a profile whose session has expired renew it once', async () => {
  const result = await renewTogether(20);
  expect(result).toMatchObject({ succeeded: 20, different: 1, renewals: 1, failures: [] });
}, 60_000);
