import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import {
  AccountError,
  DeadlineError,
  FallbackError,
  HopError,
  SessionsError,
  TokenRequestError,
} from '../../../src/errors/index.ts';
import { allowing, keys, role, SignIns, sessionArn } from './signing-in.ts';

const signed = new SignIns();
const both = { ...keys, 'role-to-assume': role('deploy') };
const withToken = 'AssumeRoleWithWebIdentity';
const caught = (signIn: Promise<unknown>): Promise<unknown> =>
  signIn.then(
    () => undefined,
    (error: unknown) => error,
  );
/** The token of a branch that the role does not trust. */
const otherBranch = () => {
  signed.cloud.github.claims = { ref: 'refs/heads/other' };
};
/** Timers that would keep the process alive. */
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

describe('the access keys of a step that has both', () => {
  test('are not used while the token is enough', async () => {
    const outcome = await signed.in(both);
    expect(signed.asked).toEqual(['token', withToken]);
    expect(outcome).toMatchObject({ source: 'github-oidc' });
    expect(outcome).not.toHaveProperty('instead');
    expect(signed.warnings).toEqual([]);
    expect(signed.said[0]).toContain('Not chosen: access-keys (kept as the fallback).');
  });

  test('assume the role after a refusal, and a warning quotes it', async () => {
    otherBranch();
    const { own, ...rest } = await signed.in(both);
    expect(rest).toEqual({ named: [], source: 'access-keys', instead: 'fallback' });
    expect(own?.session.caller?.arn).toBe(sessionArn('deploy'));
    expect(signed.asked).toEqual(['token', withToken, 'AssumeRole']);
    expect(signed.warnings).toEqual([
      expect.stringMatching(
        /^warning: The sign-in with github-oidc failed, so the step uses access-keys instead\. Cause: hop 1 of 1, .+Not authorized to perform sts:AssumeRoleWithWebIdentity.*\. Fix OIDC, then delete the access keys\.$/,
      ),
    ]);
  });

  test('assume the role if no token comes', async () => {
    signed.cloud.faults.add('token', { kind: 'status', status: 403 });
    expect(await signed.in(both)).toMatchObject({ source: 'access-keys', instead: 'fallback' });
    expect(signed.asked).toEqual(['token', 'AssumeRole']);
  });

  test('get half of the time, because a token endpoint may never answer', async () => {
    signed.cloud.faults.add('token', { kind: 'stall' });
    const started = performance.now();
    const outcome = await signed.in({ ...both, 'action-timeout-s': '3' });
    expect(outcome.instead).toBe('fallback');
    expect(performance.now() - started).toBeGreaterThan(1_400);
  });

  test('are not tried when the time of the step is over', async () => {
    signed.cloud.faults.add('token', { kind: 'stall' });
    signed.onStart = ({ deadline }) => setTimeout(() => deadline.cancel(), 50);
    const error = await caught(signed.in({ ...both, 'action-timeout-s': '1' }));
    expect(error).toEqual(new DeadlineError(1));
    expect(signed.warnings).toEqual([]);
    expect(signed.asked).toEqual(['token']);
  });

  test.each([
    ['was enough', () => {}],
    ['was refused', otherBranch],
  ])('leave no timer behind after the token %s', async (_, given) => {
    given();
    const before = timers();
    await signed.in(both);
    // The last connections may still be closing.
    for (let tries = 0; timers() > before && tries < 50; tries += 1) await sleep(10);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test('fail with both causes, the token’s first', async () => {
    otherBranch();
    signed.cloud.faults.add('AssumeRole', { kind: 'status', status: 403, code: 'AccessDenied' });
    const error = await caught(signed.in(both));
    expect(error).toBeInstanceOf(FallbackError);
    const { first, second } = error as FallbackError;
    expect([first.source, second.source]).toEqual(['github-oidc', 'access-keys']);
    expect([first.error, second.error].every((each) => each instanceof HopError)).toBe(true);
    expect((first.error as HopError).claims?.ref).toBe('refs/heads/other');
    expect((second.error as HopError).claims).toBeUndefined();
  });
});

describe('a wrong account', () => {
  const wrong = allowing('444455556666');

  test('of the token’s session is not tried again with the keys', async () => {
    expect(await caught(signed.in(both, signed.job, wrong))).toBeInstanceOf(AccountError);
    expect(signed.asked).toEqual(['token', withToken]);
    expect(signed.warnings).toEqual([]);
  });

  test('of the keys’ session is the only cause that is told', async () => {
    otherBranch();
    expect(await caught(signed.in(both, signed.job, wrong))).toBeInstanceOf(AccountError);
  });

  test('of one of several sessions is not tried again with the keys', async () => {
    const sessions = `one: ${role('release')}\ntwo: ${role('deploy')}\n`;
    const error = await caught(signed.in({ ...keys, sessions }, signed.job, wrong));
    expect(error).toBeInstanceOf(SessionsError);
    const { failed } = error as SessionsError;
    expect(failed.map(({ name, error: cause }) => [name, (cause as Error).name])).toEqual([
      ['one', 'HopError'],
      ['two', 'AccountError'],
    ]);
    expect(signed.asked).not.toContain('AssumeRole');
  });
});

test('several sessions that the token does not get are assumed with the keys', async () => {
  otherBranch();
  const sessions = `one: ${role('deploy')}\ntwo: ${role('deploy', '222233334444')}\n`;
  const outcome = await signed.in({ ...keys, sessions });
  expect(outcome.instead).toBe('fallback');
  expect(outcome.named.map(({ name }) => name)).toEqual(['one', 'two']);
});

test('without keys, the refusal of the token endpoint is told as it is', async () => {
  signed.cloud.faults.add('token', { kind: 'status', status: 403 });
  const error = await caught(signed.in({ 'role-to-assume': role('deploy') }));
  expect(error).toBeInstanceOf(TokenRequestError);
  expect(signed.warnings).toEqual([]);
});
