import { describe, expect, test } from '@jest/globals';
import { AccountError, HopError, TokenRequestError } from '../../../src/errors/index.ts';
import { allowing, keys, role, SignIns, sessionArn, sessionIn } from './signing-in.ts';

const signed = new SignIns();
const oidc = { 'role-to-assume': role('deploy') };
const withToken = 'AssumeRoleWithWebIdentity';

describe('a sign-in with GitHub’s token', () => {
  test('asks for a token and the role, and yields the session with its region and source', async () => {
    const outcome = await signed.in(oidc);
    expect(signed.asked).toEqual(['token', withToken]);
    expect(outcome).toEqual({
      own: { region: 'us-east-2', session: outcome.own?.session },
      named: [],
      source: 'github-oidc',
    });
    expect(outcome.own?.session.caller).toEqual({ account: '111122223333', arn: sessionArn('deploy') });
  });

  test('is told: the source, where requests go, and the role', async () => {
    await signed.in(oidc);
    expect(signed.said).toEqual([
      'info: Source: github-oidc, because role-to-assume is set and this job has a token endpoint.',
      'info: Requests to the token endpoint go to CLOUD, set by ACTIONS_ID_TOKEN_REQUEST_URL.',
      'info: Requests to STS go to CLOUD, set by AWS_ENDPOINT_URL_STS.',
      `info: Assumed ${role('deploy')} as GitHubActions (N ms).`,
    ]);
  });

  test('does not name the usual address of the token endpoint', async () => {
    const env = {
      ...signed.job,
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.githubusercontent.com/token',
    };
    // The time is over before anything is sent.
    signed.onStart = (network) => network.close();
    await expect(signed.in(oidc, env)).rejects.toThrow('no result within 120 s');
    expect(signed.said).toEqual([expect.stringContaining('info: Source: github-oidc')]);
  });

  test('is told which attempts failed', async () => {
    signed.cloud.faults.add(withToken, { kind: 'status', status: 503 }, 1);
    await signed.in(oidc);
    expect(signed.asked).toEqual(['token', withToken, withToken]);
    expect(signed.said).toContain(
      'info: AssumeRoleWithWebIdentity: attempt 1 of 12 failed (ServiceUnavailable: Try again); the next attempt in N ms.',
    );
  });

  test('prepares the call to STS while the token is on its way', async () => {
    await signed.in(oidc);
    expect(signed.prepared).toBe(1);
  });

  test('writes the session to the profile that the step names', async () => {
    const { own, named } = await signed.in({ ...oidc, 'aws-profile': 'prod' });
    expect(named).toEqual([{ name: 'prod', region: 'us-east-2', session: own?.session }]);
  });

  test('fails with the refusal of the role, or of the token endpoint', async () => {
    await expect(signed.in({ 'role-to-assume': role('release') })).rejects.toBeInstanceOf(HopError);
    signed.cloud.faults.add('token', { kind: 'status', status: 403 });
    await expect(signed.in(oidc)).rejects.toBeInstanceOf(TokenRequestError);
  });
});

describe('a sign-in with access keys', () => {
  test('asks whose they are, and yields the keys themselves', async () => {
    const { own, source } = await signed.in(keys, signed.tokenless);
    expect(source).toBe('access-keys');
    expect(signed.asked).toEqual(['GetCallerIdentity']);
    expect(signed.prepared).toBe(1);
    const { credentials, caller, isFound } = own?.session ?? {};
    expect(credentials?.accessKeyId.reveal()).toBe(keys['aws-access-key-id']);
    expect(caller).toEqual({ account: '111122223333', arn: 'arn:aws:iam::111122223333:user/ci' });
    expect(isFound).toBe(false);
  });

  test('asks nobody where there is no STS', async () => {
    const { own } = await signed.in({ ...keys, 'sts-endpoint': 'none' }, signed.tokenless);
    expect(signed.asked).toEqual([]);
    expect(signed.prepared).toBe(0);
    expect(own?.session).not.toHaveProperty('caller');
  });

  test('does not ask whose they are if they only assume a role', async () => {
    await signed.in({ ...keys, 'role-to-assume': role('deploy') }, signed.tokenless);
    expect(signed.asked).toEqual(['AssumeRole']);
    expect(signed.prepared).toBe(1);
  });

  test('is told all sources that were passed over, and the warnings of the plan', async () => {
    const given = {
      ...keys,
      'aws-region': 'us-east-2',
      'force-skip-oidc': 'true',
      'custom-tags': '{"a":"b"}',
    };
    await signed.in(given, { ...signed.job, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' });
    expect(signed.said).toEqual([
      'info: Source: access-keys, because aws-access-key-id is set. Not chosen: github-oidc (force-skip-oidc is true), environment (access-keys comes first).',
      'warning: custom-tags is ignored, because no role is assumed.',
      'info: Requests to STS go to CLOUD, set by AWS_ENDPOINT_URL_STS.',
    ]);
  });

  test('is told the proxy and the notices of the plan', async () => {
    const session = sessionIn(await signed.in(oidc));
    const given = {
      ...oidc,
      'role-to-assume': role('workload', '444455556666'),
      'role-duration-seconds': '7200',
      'role-chaining': 'true',
      'http-proxy': 'http://proxy.example.com:3128',
      'no-proxy': '127.0.0.1',
    };
    await signed.in(given, { ...signed.tokenless, ...session });
    expect(signed.said.slice(1, 3)).toEqual([
      'info: Requests go through the proxy proxy.example.com:3128, set by http-proxy.',
      expect.stringMatching(/^notice: .*3600/),
    ]);
  });
});

describe('the accounts that the workflow allows', () => {
  test('let a session in them through', async () => {
    const { own } = await signed.in(oidc, signed.job, allowing('444455556666', '111122223333'));
    expect(own).toBeDefined();
  });

  test('stop a session of another account', async () => {
    const error = await signed.in(oidc, signed.job, allowing('444455556666')).catch((caught) => caught);
    expect(error).toEqual(new AccountError('111122223333', ['444455556666']));
  });

  test('do not matter where nobody can tell the account', async () => {
    const given = { ...keys, 'sts-endpoint': 'none' };
    const { own } = await signed.in(given, signed.tokenless, allowing('444455556666'));
    expect(own).toBeDefined();
  });
});
