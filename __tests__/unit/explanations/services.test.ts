import { describe, expect, test } from '@jest/globals';
import {
  role,
  plan as usual,
  withCenter,
  withChain,
  withPool,
  withProfile,
} from '../../../scripts/troubleshooting/plans.ts';
import {
  HopError,
  IdentifyError,
  ProfileError,
  ServiceError,
  SourceError,
} from '../../../src/errors/index.ts';
import { explain, knownOf } from '../../../src/explanations/index.ts';
import { factsOf } from '../../../src/explanations/situation.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { Secret } from '../../../src/text/secret.ts';

const facts = { runner: 'github' } as const;
const answer = (reason: string, message: string, status?: number) =>
  new ServiceError({ service: 'STS', host: 'h', reason, said: new Foreign(message), status });
const source = (kind: string, cause: unknown) => new SourceError({ source: kind, service: 'Center', cause });
const again =
  'Run the job again with debug logging. If it fails again, report the log as an issue of the action.';

describe('a failure that the action does not know', () => {
  test('is told in the words of the service, which is named', async () => {
    expect(await explain(answer('New', 'something', 400), facts)).toEqual({
      id: 'aws-refused',
      title: 'AWS refused the sign-in',
      what: 'A request failed: New: something.',
      why: 'STS gives the reason above.',
      remedy: 'Correct what the message names. The action’s README describes every input.',
    });
    expect(await explain(source('sso', answer('New', 'x', 400)), facts)).toMatchObject({
      what: 'Center gave no credentials: New: x.',
      why: 'Center (sso) gives the reason above.',
    });
  });

  test('without an answer is one of the request', async () => {
    expect(await explain(source('sso', new Error('x')), facts)).toEqual({
      id: 'sign-in-failed',
      title: 'The sign-in failed',
      what: 'Center gave no credentials: x.',
      why: 'The request to Center (sso) failed, and the action does not recognise the cause.',
      remedy: again,
    });
    const hop = new HopError({ number: 1, of: 1, role, cause: new Error('x') });
    expect((await explain(hop, facts)).why).toBe(
      'The request to STS failed, and the action does not recognise the cause.',
    );
  });

  test('outside of the action’s errors is unexpected', async () => {
    for (const error of [new TypeError('x'), 'x'])
      expect(await explain(error, facts)).toMatchObject({ id: 'unexpected', what: 'x.' });
  });
});

describe('a failure of a source', () => {
  test('is looked up by the plan, because a profile may ask another source’s service', async () => {
    const declined = source('profile', answer('AccessDenied', 'The user denied the request', 400));
    expect((await explain(declined, knownOf(withCenter, facts))).id).toBe('sso-declined');
    expect((await explain(declined, knownOf(withPool, facts))).id).toBe('aws-refused');
    expect((await explain(declined, facts)).id).toBe('aws-refused');
  });

  test('may be one of the network', async () => {
    const cause = new ServiceError({
      service: 'x',
      host: 'h',
      reason: 'Error',
      said: new Foreign('x'),
      system: 'ENOTFOUND',
    });
    expect((await explain(source('sso', cause), knownOf(withCenter, facts))).id).toBe('name-not-found');
  });
});

describe('a wrong signature', () => {
  const withSecret = (text: string): Plan => ({
    ...usual,
    choice: {
      ...usual.choice,
      source: {
        kind: 'access-keys',
        credentials: { accessKeyId: new Secret('a'), secretAccessKey: new Secret(text) },
      },
    },
  });
  const whyOf = async (plan: Plan) =>
    (
      await explain(
        new IdentifyError('x', { cause: answer('SignatureDoesNotMatch', 'x', 403) }),
        knownOf(plan, facts),
      )
    ).why;

  test('is explained by the form of the secret access key', async () => {
    expect(await whyOf(withSecret('x y'))).toBe('The stored secret access key contains white space.');
    expect(await whyOf(withSecret('xyz'))).toContain('has 3 characters instead of 40');
    expect(await whyOf(withSecret('x'.repeat(40)))).toContain('does not belong to the access key ID');
    expect(await whyOf(withChain)).toContain('does not belong to the access key ID');
    const hop = new HopError({ number: 1, of: 1, role, cause: answer('SignatureDoesNotMatch', 'x', 403) });
    expect((await explain(hop, knownOf(withSecret('xyz'), facts))).why).toContain('has 3 characters');
  });
});

describe('a profile without credentials', () => {
  test('is named, with the files that were searched', async () => {
    const error = new ProfileError('base', 'its process failed');
    const where = (files: string) =>
      `The profile is in ${files}, but its settings, its process or its service give no credentials on this runner.`;
    expect(await explain(error, facts)).toMatchObject({
      id: 'profile-broken',
      what: 'The profile base gave no credentials: its process failed.',
      why: where('the shared files'),
      paste: [{ text: 'aws sts get-caller-identity --profile base' }],
    });
    const files = { ...facts, profiles: { files: ['a', 'b'] } };
    expect((await explain(error, files)).why).toBe(where('a and b'));
    expect((await explain(error, knownOf(withProfile, facts))).what).toContain('The profile base gave');
  });

  test('is the profile that the plan names, even if a source profile fails', async () => {
    const profile = {
      name: 'outer',
      lineage: ['outer', 'base'],
      base: { kind: 'login' },
      roles: [],
      features: [],
      files: { config: 'c', credentials: 'd' },
    } as never;
    const plan = {
      ...usual,
      choice: { ...usual.choice, source: { kind: 'profile', profile, sessionName: 's' } },
    } as Plan;
    expect((await explain(new ProfileError('base', 'x'), { ...facts, plan })).what).toContain(
      'The profile outer gave',
    );
  });

  test('may need a code', async () => {
    expect(await explain(new ProfileError('base', 'x', { device: 'arn:me' }), facts)).toEqual({
      id: 'profile-broken',
      title: 'The profile gives no credentials',
      what: 'The profile base gave no credentials: x.',
      why: 'A role of the profile requires MFA (mfa_serial).',
      remedy: 'Set mfa-secret or mfa-code.',
    });
  });
});

describe('the situation', () => {
  test('has what the plan knows', () => {
    expect(knownOf(undefined, facts)).toEqual(facts);
    expect(knownOf(usual, facts)).toMatchObject({ plan: usual, network: usual.network, route: usual.route });
  });

  test.each<[Plan['choice']['source'], boolean]>([
    [{ kind: 'web-identity-token', token: new Secret('x') }, true],
    [{ kind: 'web-identity-token-file', file: '/x' }, true],
    [usual.choice.source, false],
  ])('of the source %j: the workflow gave a token: %s', (of, isGivenToken) => {
    const known = factsOf(of);
    expect(known.isGivenToken).toBe(isGivenToken);
    expect(known.keptIn).toMatch(/\w/);
  });
});
