import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import type { Place } from '../../local/server/faults.ts';
import { errorOf, expectNothingDone, keys, keyVariables, role, World, within } from './scenario.ts';

const world = new World();
const deploy = { 'role-to-assume': role('deploy') };
const workload = role('workload', '444455556666');
const pool = { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-555555555555' };
const center = {
  'sso-start-url': 'https://octo.awsapps.com/start',
  'sso-account-id': '111122223333',
  'sso-role-name': 'Deployer',
};
const chain = { 'credential-source': 'default-chain' };

/** Runs a step that sends a request to the place. Its timers run faster. */
function stepAt(place: Place, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  // An answer of a local endpoint is awaited for one second, every other for ten.
  const isLocal = place === 'container' || place.startsWith('metadata');
  const faster = { clock: { faster: isLocal ? 5 : 25 } };
  switch (place) {
    case 'container':
      return world.step({ ...chain, ...inputs }, { env: world.cloud.containerEndpoint, ...faster });
    case 'metadata':
    case 'metadata-token': {
      const env = { ...world.cloud.metadataEndpoint, AWS_EC2_METADATA_DISABLED: undefined };
      return world.step({ ...chain, ...inputs }, { env, ...faster });
    }
    case 'GetRoleCredentials':
    case 'RegisterClient':
      world.cloud.identityCenter.approval = 'at-once';
      world.cloud.identityCenter.interval = 0.01;
      return world.step({ ...center, ...inputs }, faster);
    case 'GetId':
    case 'GetCredentialsForIdentity':
      return world.step({ ...pool, ...inputs }, faster);
    default:
      return world.step({ ...deploy, ...inputs }, faster);
  }
}

describe('the error names the reason of a lasting fault', () => {
  test.each([
    ['container', { kind: 'status', status: 500, message: 'out of order' }, 'out of order'],
    ['container', { kind: 'stall' }, 'no answer within 1 s'],
    ['container', { kind: 'reset' }, 'ECONNRESET'],
    ['metadata', { kind: 'status', status: 500, message: 'out of order' }, 'out of order'],
    ['metadata', { kind: 'stalled-body' }, 'no answer within 1 s'],
    ['AssumeRoleWithWebIdentity', { kind: 'stalled-body' }, 'no answer within 10 s'],
  ] as const)('%s: %j', async (place, fault, reason) => {
    world.cloud.faults.add(place, fault);
    const step = await stepAt(place, { 'retry-max-attempts': '2' });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain(reason);
  });
});

describe('a call with a session that STS does not know yet is retried for three seconds', () => {
  const chained = { 'role-chain': workload };
  const seen = () => world.asked.filter((what) => what === 'AssumeRole').length;

  test.each([
    ['a role', () => world.step({ ...deploy, ...chained })],
    ['Cognito', () => world.step({ ...pool, 'role-to-assume': workload })],
    [
      'Identity Center',
      () => {
        world.cloud.identityCenter.approval = 'at-once';
        world.cloud.identityCenter.interval = 0.01;
        return world.step({ ...center, 'role-to-assume': workload });
      },
    ],
    [
      'a second factor',
      () =>
        world.step({
          ...keys,
          'aws-access-key-id': 'AKIA111111111EXAMPLE',
          'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
          'credential-source': 'access-keys',
          'mfa-serial': 'arn:aws:iam::111122223333:mfa/guarded',
          'mfa-secret': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
        }),
    ],
    [
      'the container',
      () => world.step({ ...chain, 'role-to-assume': workload }, { env: world.cloud.containerEndpoint }),
    ],
  ] as const)('session from %s', async (_, run) => {
    world.cloud.directory.lag = 1_500;
    const step = await run();
    expect(step.exitCode).toBe(0);
    expect(world.asked.length).toBeGreaterThan(3);
  });

  test('session from an earlier step', async () => {
    const first = await world.step(deploy);
    expect(first.exitCode).toBe(0);
    // The lag counts from the issue of the session, so it must outlast the start of this step.
    world.cloud.directory.lag = 3_000;
    const second = await world.step({ 'role-to-assume': workload, 'role-chaining': 'true' });
    expect(second.exitCode).toBe(0);
    expect(seen()).toBeGreaterThan(1);
  });

  test('after three seconds the step fails with credentials-unknown', async () => {
    world.cloud.directory.lag = 60_000;
    const step = await world.step({ ...deploy, ...chained }, { clock: { faster: 10 } });
    expectNothingDone(step);
    expect(errorOf(step).id).toBe('credentials-unknown');
    expect(step.milliseconds).toBeLessThan(within(3_000));
  });

  test('a call with credentials that no step made is not retried', async () => {
    const env = { ...keyVariables, AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLF' };
    const step = await world.step({ 'role-to-assume': workload, 'role-chaining': 'true' }, { env });
    expectNothingDone(step);
    expect(seen()).toBe(1);
  });
});

describe('role-propagation-s', () => {
  const denied = {
    kind: 'status',
    status: 403,
    code: 'AccessDenied',
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  } as const;
  const asked = () => world.asked.filter((what) => what.startsWith('AssumeRole')).length;
  const faster = { clock: { faster: 10 } };

  test('retries a role that refuses because it is new', async () => {
    world.cloud.faults.add('AssumeRoleWithWebIdentity', denied, 3);
    const step = await world.step({ ...deploy, 'role-propagation-s': '30' }, faster);
    expect(step.exitCode).toBe(0);
    expect(asked()).toBe(4);
    expect(step.output).toContain(
      'may be new, so the step repeats the refused request for 30 s (role-propagation-s)',
    );
  });

  test('applies to each hop, and to a new OIDC provider', async () => {
    const message =
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com';
    const missing = { kind: 'status', status: 400, code: 'InvalidIdentityToken', message } as const;
    world.cloud.faults.add('AssumeRoleWithWebIdentity', missing, 1);
    world.cloud.faults.add(
      'AssumeRole',
      { ...denied, message: 'is not authorized to perform: sts:AssumeRole' },
      2,
    );
    const step = await world.step({ ...deploy, 'role-chain': workload, 'role-propagation-s': '30' }, faster);
    expect(step.exitCode).toBe(0);
    expect(asked()).toBe(5);
  });

  test('is 0 by default, and disable-retry turns it off; the error suggests setting it', async () => {
    world.cloud.faults.add('AssumeRoleWithWebIdentity', denied);
    for (const inputs of [{}, { 'disable-retry': 'true', 'role-propagation-s': '30' }]) {
      world.cloud.requests.length = 0;
      const step = await world.step({ ...deploy, ...inputs });
      expectNothingDone(step);
      expect(asked()).toBe(1);
      expect(errorOf(step).text).toMatch(/Set role-propagation-s/);
    }
  });

  test('ends at action-timeout-s, and the step reports the refusal', async () => {
    world.cloud.faults.add('AssumeRoleWithWebIdentity', denied);
    const inputs = { ...deploy, 'role-propagation-s': '60', 'action-timeout-s': '15' };
    const step = await world.step(inputs, faster);
    expectNothingDone(step);
    expect(errorOf(step).id).toBe('trust-policy');
    expect(step.milliseconds).toBeLessThan(within(4_000));
  });

  test('is followed by the fallback to access keys', async () => {
    world.cloud.faults.add('AssumeRoleWithWebIdentity', denied);
    const step = await world.step({ ...deploy, ...keys, 'role-propagation-s': '5' }, faster);
    expect(step.exitCode).toBe(0);
    expect(asked()).toBeGreaterThan(2);
    expect(step.output).toContain('so the step uses access-keys instead');
  });

  test.each(['61', '-1', '1m'])('%s is refused', async (seconds) => {
    const step = await world.step({ ...deploy, 'role-propagation-s': seconds });
    expectNothingDone(step);
    expect(errorOf(step).text).toContain('role-propagation-s');
  });
});

test('the error says that the credential_process of a profile failed', async () => {
  const config = join(world.job.folder, 'config');
  writeFileSync(config, '[profile a]\ncredential_process = exit 3\n');
  const step = await world.step({ 'source-profile': 'a' }, { env: { AWS_CONFIG_FILE: config } });
  expectNothingDone(step);
  expect(errorOf(step).text).toContain('its credential_process failed');
});
