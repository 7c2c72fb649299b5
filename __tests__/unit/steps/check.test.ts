import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/authenticate.ts';
import { check } from '../../../src/check.ts';
import {
  AccountError,
  FallbackError,
  HopError,
  ServiceError,
  SessionsError,
  TokenRequestError,
} from '../../../src/errors/index.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { TestRunner } from '../deliveries/job.ts';
import { signInOf } from '../deliveries/sign-ins.ts';
import { type Given, planOf, role } from '../plan/planned.ts';

const middle = 'arn:aws:iam::444455556666:role/middle';
const last = 'arn:aws:iam::444455556666:role/last';
const chain: Given = { 'role-to-assume': role, 'role-chain': `${middle}\n${last}` };
const why = 'AccessDenied: not authorized';

let runner: TestRunner;
beforeEach(() => {
  runner = new TestRunner();
});

function refusal(number: number, refused: string): HopError {
  const said = new Foreign('not authorized');
  const cause = new ServiceError({ service: 'STS', host: 'sts', reason: 'AccessDenied', said, status: 403 });
  return new HopError({ number, of: 3, role: refused, cause });
}

const noToken = new TokenRequestError('no token', 'token');

/** What the step tells about a sign-in with this error. The check must reject with the same error. */
async function verdicts(given: Given, error?: Error) {
  const plan = await planOf({ ...given, check: 'true' });
  const signIn = async (): Promise<Outcome> => {
    if (error) throw error;
    return signInOf(plan);
  };
  const thrown = await check(plan, signIn, runner).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).toBe(error);
  return JSON.parse(runner.outputs.verdicts ?? 'null') as unknown;
}

describe('a chain of roles', () => {
  test('that AWS allowed is told role by role', async () => {
    const all = [role, middle, last];
    expect(await verdicts(chain)).toEqual(all.map((each) => ({ role: each, verdict: 'allowed' })));
    expect(runner.said).toEqual(all.map((each) => `info: ${each}: allowed.`));
    expect(Object.keys(runner.outputs)).toEqual(['verdicts']);
    expect(runner.exported).toEqual({});
  });

  test('is allowed up to the refused role, and not asked after it', async () => {
    expect(await verdicts(chain, refusal(2, middle))).toEqual([
      { role, verdict: 'allowed' },
      { role: middle, verdict: 'refused', why },
      { role: last, verdict: 'not-asked' },
    ]);
    expect(runner.said).toEqual([
      `info: ${role}: allowed.`,
      `info: ${middle}: refused (${why}).`,
      `info: ${last}: not-asked.`,
    ]);
  });

  test('was not asked at all if the source gave no identity', async () => {
    const all = [role, middle, last].map((each) => ({ role: each, verdict: 'not-asked' }));
    expect(await verdicts(chain, noToken)).toEqual(all);
  });

  test('has the verdicts of the first source if its fallback failed as well', async () => {
    const sides = (error: Error) => ({ source: 'github-oidc', error });
    const error = new FallbackError(sides(refusal(1, role)), sides(refusal(3, last)));
    expect(await verdicts(chain, error)).toEqual([
      { role, verdict: 'refused', why },
      { role: middle, verdict: 'not-asked' },
      { role: last, verdict: 'not-asked' },
    ]);
  });
});

describe('several sessions', () => {
  const sessions: Given = {
    'role-to-assume': role,
    sessions: `good: ${middle}\nbad: ${last}`,
  };
  const allowed = { role, verdict: 'allowed' };

  test('that AWS allowed are told with the roles before them', async () => {
    expect(await verdicts(sessions)).toEqual([
      allowed,
      { role: middle, verdict: 'allowed' },
      allowed,
      { role: last, verdict: 'allowed' },
    ]);
  });

  test('have verdicts of their own if some are refused', async () => {
    const error = new SessionsError([{ name: 'bad', error: refusal(2, last) }], 2);
    expect(await verdicts(sessions, error)).toEqual([
      allowed,
      { role: middle, verdict: 'allowed' },
      allowed,
      { role: last, verdict: 'refused', why },
    ]);
  });

  const notAsked = (each: string) => ({ role: each, verdict: 'not-asked' });
  test('are not asked if the role before them was refused, or if there is no identity', async () => {
    expect(await verdicts(sessions, refusal(1, role))).toEqual([
      { role, verdict: 'refused', why },
      notAsked(middle),
      { role, verdict: 'refused', why },
      notAsked(last),
    ]);
    expect(await verdicts(sessions, noToken)).toEqual([role, middle, role, last].map(notAsked));
  });

  test('have the verdicts of the first source if its fallback failed as well', async () => {
    const own = new SessionsError([{ name: 'bad', error: refusal(2, last) }], 2);
    const error = new FallbackError(
      { source: 'github-oidc', error: own },
      { source: 'access-keys', error: noToken },
    );
    expect(await verdicts(sessions, error)).toEqual([
      allowed,
      { role: middle, verdict: 'allowed' },
      allowed,
      { role: last, verdict: 'refused', why },
    ]);
  });
});

test('the roles of a session in a wrong account were allowed', async () => {
  const error = new AccountError('444455556666', ['111122223333']);
  const all = [role, middle, last].map((each) => ({ role: each, verdict: 'allowed' }));
  expect(await verdicts(chain, error)).toEqual(all);
});

test('a step without a role has no verdicts', async () => {
  const keys: Given = {
    'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
    'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };
  expect(await verdicts(keys)).toEqual([]);
  expect(runner.said).toEqual([]);
});

test.each([undefined, refusal(1, role)])('a runner without outputs gets the log only', async (error) => {
  runner.lacksOutputs = true;
  expect(await verdicts({ 'role-to-assume': role }, error)).toBeNull();
  expect(runner.said).toEqual([`info: ${role}: ${error ? `refused (${why})` : 'allowed'}.`]);
});
