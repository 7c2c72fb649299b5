import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deliverSignIn } from '../../../src/deliveries/deliver.ts';
import { DeliveryError, FileError } from '../../../src/errors/index.ts';
import type { Session, SignIn } from '../../../src/session.ts';
import { Secret } from '../../../src/text/secret.ts';
import { type Given, planOf, role } from '../plan/planned.ts';
import { TestJob } from './job.ts';
import { arn, sessionOf, signInOf } from './sign-ins.ts';

const deploy: Given = { 'role-to-assume': role };
const everywhere: Given = { ...deploy, 'aws-profile': 'dev', 'output-env-credentials': 'true' };
const two: Given = { sessions: `one: ${role}\ntwo: ${role}` };
const before = { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' };
const previous = '{"accessToken":"of an earlier job"}';

let job: TestJob;
beforeEach(() => {
  job = new TestJob(before);
});
afterEach(() => job.remove());

const temporary = () => readdirSync(join(job.folder, 'temp'));
const tokenFile = () => join(job.places.centerCache, `${'0'.repeat(40)}.json`);
const centerToken = () => ({ file: tokenFile(), text: new Secret('{"accessToken":"new"}') });

async function deliver(given: Given, of: Partial<Session> = {}, more: Partial<SignIn> = {}) {
  const plan = await planOf(given);
  await deliverSignIn(plan, { ...signInOf(plan, of), ...more }, job);
}

/** The user has a file of AWS's tools, and a token of IAM Identity Center. */
function useFiles(): void {
  mkdirSync(job.places.centerCache, { recursive: true });
  writeFileSync(job.places.shared.credentials, '[dev]\nk = v\n');
  writeFileSync(tokenFile(), previous);
}

describe('a sign-in', () => {
  test('gets into every place that the plan names, and its secrets are masked', async () => {
    await deliver({ ...everywhere, 'output-credentials': 'true' });
    const { runner, ledger, places } = job;
    expect(runner.exported).toMatchObject({ AWS_PROFILE: 'dev', AWS_SESSION_TOKEN: 'session-token' });
    expect(runner.outputs).toMatchObject({ 'aws-account-id': '111122223333' });
    expect(readFileSync(places.shared.credentials, 'utf8')).toContain('aws_session_token = session-token\n');
    expect(runner.masked).toEqual([
      'AKIAIOSFODNN7EXAMPLE',
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      'session-token',
    ]);
    expect(runner.accounts).toEqual(['111122223333', arn]);
    expect(ledger.noted?.map(({ kind }) => kind)).toEqual(['profile', 'environment']);
    expect(ledger.own?.caller).toEqual({ account: '111122223333', arn });
    expect(ledger.isDelivered).toBe(true);
    expect(readdirSync(job.home).sort()).toEqual(['config', 'credentials']);
  });

  test('masks each of several sessions', async () => {
    const plan = await planOf(two);
    const named = ['first', 'second'].map((token) => {
      const session = sessionOf({
        credentials: { ...sessionOf().credentials, sessionToken: new Secret(token) },
      });
      return { name: token, region: 'us-east-2', session };
    });
    await deliverSignIn(plan, { named, source: 'github-oidc' }, job);
    expect(job.runner.masked).toEqual(expect.arrayContaining(['first', 'second']));
    expect(job.ledger.own).toBeUndefined();
  });

  test('that changes nothing is not recorded', async () => {
    await deliver({ ...deploy, 'output-env-credentials': 'false' });
    expect(job.ledger.noted).toBeUndefined();
    expect(job.runner).toMatchObject({ exported: {}, outputs: { 'aws-account-id': '111122223333' } });
    expect(job.runner.masked).toContain('session-token');
    expect(job.ledger.isDelivered).toBe(true);
  });
});

describe('a delivery that fails', () => {
  test('while it writes leaves nothing, but keeps for the post step what it has recorded', async () => {
    job.runner.fullAt = 'aws-account-id';
    const failing = deliver({ ...everywhere, refresh: 'true' }, {}, { centerToken: centerToken() });
    await expect(failing).rejects.toThrow(new DeliveryError('aws-account-id does not fit on the disk'));
    expect(job.runner).toMatchObject({ exported: {}, outputs: {}, said: [] });
    expect(existsSync(job.home)).toBe(false);
    expect(job.ledger.noted).toHaveLength(4);
    expect(job.ledger.isDelivered).toBe(false);
    // The key of the previous values: the post step deletes it.
    expect(temporary()).toEqual([expect.stringMatching(/^aws-auth-\w{6}$/)]);
  });

  test('because it cannot be recorded leaves nothing at all', async () => {
    useFiles();
    job.ledger.isFull = true;
    const given: Given = { ...everywhere, 'overwrite-aws-profile': 'true' };
    const failing = deliver(given, {}, { centerToken: centerToken() });
    await expect(failing).rejects.toThrow(new DeliveryError('the step cannot record its changes'));
    expect(job.runner.exported).toEqual({});
    expect(readdirSync(job.home).sort()).toEqual(['credentials', 'sso']);
    expect(readFileSync(job.places.shared.credentials, 'utf8')).toBe('[dev]\nk = v\n');
    expect(readFileSync(tokenFile(), 'utf8')).toBe(previous);
    expect(temporary()).toEqual([]);
  });

  test('because a place cannot be prepared releases the places before it', async () => {
    useFiles();
    const failing = deliver(everywhere, {}, { centerToken: centerToken() });
    await expect(failing).rejects.toThrow(FileError);
    expect(readdirSync(job.places.centerCache)).toEqual([`${'0'.repeat(40)}.json`]);
    expect(readFileSync(tokenFile(), 'utf8')).toBe(previous);
    expect(temporary()).toEqual([]);
    expect(job.ledger).toMatchObject({ noted: undefined, isDelivered: false });
  });
});

describe('the log of a sign-in', () => {
  const as = `Signed in to account 111122223333 as ${arn}`;
  const until = `${as} until 2026-11-24T12:00:00.000Z.`;

  test.each<[Given, Partial<Session>, readonly string[]]>([
    [deploy, {}, [`${until} Credentials delivered to: environment.`]],
    [{ ...deploy, 'output-env-credentials': 'false' }, {}, [`${until} Credentials were not copied.`]],
    [
      { ...everywhere, 'output-credentials': 'true' },
      {},
      [`${until} Credentials delivered to: environment, profile dev, outputs.`],
    ],
    [
      { ...everywhere, refresh: 'true' },
      {},
      [`${until} Credentials delivered to: profile dev, and renewed for as long as the job runs.`],
    ],
    [two, {}, [`one: ${until}`, `two: ${until} Credentials delivered to: profile one, two.`]],
    [
      deploy,
      { caller: { account: '', arn: 'arn:aws:iam:::user/me' } },
      [
        'Signed in as arn:aws:iam:::user/me until 2026-11-24T12:00:00.000Z. Credentials delivered to: environment.',
      ],
    ],
  ])('with %j and %j is %j', async (given, of, lines) => {
    await deliver(given, of);
    expect(job.runner.said).toEqual(lines.map((line) => `info: ${line}`));
  });

  test('names no end of long-lived keys', async () => {
    const { expiration: _, ...session } = sessionOf();
    await deliver(deploy, {}, { own: { region: 'us-east-2', session } });
    expect(job.runner.said).toEqual([`info: ${as}. Credentials delivered to: environment.`]);
  });

  test('says why the account is unknown, and masks no account', async () => {
    const { caller: _, ...session } = sessionOf();
    await deliver(deploy, {}, { own: { region: 'us-east-2', session } });
    expect(job.runner.said).toEqual([
      'info: The account is unknown, because sts-endpoint is none. Credentials delivered to: environment.',
    ]);
    expect(job.runner.accounts).toEqual([]);
  });

  test('promises no renewal of credentials that later steps find by themselves', async () => {
    const plan = await planOf({ ...deploy, refresh: 'true', 'output-credentials': 'true' });
    const own = { region: 'us-east-2', session: sessionOf({ isFound: true }) };
    await deliverSignIn(plan, { own, named: [], source: 'default-chain' }, job);
    expect(job.runner.said).toEqual([`info: ${until} Credentials delivered to: outputs.`]);
  });
});
