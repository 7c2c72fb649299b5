import { describe, expect, test } from '@jest/globals';
import {
  role,
  plan as usual,
  withCenter,
  withChain,
  withProfile,
} from '../../../scripts/troubleshooting/plans.ts';
import { ApprovalError, DeadlineError, HopError } from '../../../src/errors/index.ts';
import { explain, type Known, knownOf } from '../../../src/explanations/index.ts';

const late = new DeadlineError(7.4);
const facts = { runner: 'github' } as const;
const whatOf = async (known: Known, error: unknown = late) => (await explain(error, known)).what;

describe('a step that took too long', () => {
  test('is told its own limit, or that of the error', async () => {
    expect(await whatOf(facts)).toBe(
      'The sign-in did not finish within 7.4 s. It was waiting for the token endpoint or STS.',
    );
    expect(await whatOf(knownOf(usual, facts))).toBe(
      'The sign-in did not finish within 120 s. It was waiting for STS.',
    );
  });

  test('is told what it waited for', async () => {
    expect(await whatOf(knownOf(withCenter, facts))).toMatch(/waiting for .+ or STS\.$/);
    const endpoints = { STS: { url: 'https://s.example:8443/x', from: 'sts-endpoint' } };
    const elsewhere = knownOf({ ...usual, network: { ...usual.network, endpoints } }, facts);
    expect(await whatOf(elsewhere)).toMatch(/waiting for STS \(s\.example:8443\)\.$/);
    const hop = new HopError({ number: 2, of: 3, role, cause: late });
    expect(await whatOf(elsewhere, hop)).toMatch(
      `waiting for STS (s.example:8443) to assume ${role}, hop 2 of 3.`,
    );
    const broken = { STS: { url: 'not a url', from: 'x' } };
    expect(
      await whatOf(knownOf({ ...usual, network: { ...usual.network, endpoints: broken } }, facts)),
    ).toMatch(/waiting for STS\.$/);
  });

  test('may have a process of a profile that does not end', async () => {
    const start = 'The host accepts connections but does not answer, or a firewall drops the packets';
    const whyOf = async (known: Known, error: unknown = late) => (await explain(error, known)).why;
    expect(await whyOf(facts)).toBe(`${start}.`);
    expect(await whyOf(knownOf(withProfile, facts))).toBe(
      `${start}, or a process of the profile build does not end.`,
    );
    const hop = new HopError({ number: 1, of: 1, role, cause: late });
    expect(await whyOf(knownOf(withProfile, facts), hop)).toBe(`${start}.`);
    expect(await whyOf(knownOf(withChain, facts))).toContain('the profile default does not end');
  });

  test('can be given more time, unless a session is renewed', async () => {
    const reach = 'Check that this runner can reach that host.';
    expect(await explain(late, facts)).toMatchObject({
      id: 'deadline',
      consequence: 'Nothing was exported.',
      remedy: `${reach} If the sign-in only needs more time, raise action-timeout-s.`,
    });
    expect((await explain(late, { ...facts, isRenewal: true })).remedy).toBe(reach);
  });
});

test('an approval that did not come is told apart from one that ended', async () => {
  expect(await explain(new ApprovalError(9.6, 'https://x'), facts)).toMatchObject({
    id: 'sso-not-approved',
    what: 'Waited 10 s for an approval of the sign-in at https://x.',
  });
  expect(await explain(new ApprovalError(0, 'https://x'), facts)).toMatchObject({
    id: 'sso-ended',
    what: 'The session needs renewal, but no valid token for https://x is cached.',
  });
});
