import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Undoing } from '../../../src/deliveries/contract/delivery.ts';
import {
  type EnvironmentReceipt,
  environment,
  exportAll,
} from '../../../src/deliveries/environment/index.ts';
import { Secret } from '../../../src/text/secret.ts';
import { type Env, type Given, planOf, role } from '../plan/planned.ts';
import { TestJob } from './job.ts';
import { signInOf } from './sign-ins.ts';

const deploy: Given = { 'role-to-assume': role };
const keyBefore = { AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret-before' };
const before: Env = { ...keyBefore, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: '' };
const set = [
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
];

let jobs: TestJob[];
beforeEach(() => {
  jobs = [];
});
afterEach(() => {
  for (const job of jobs) job.remove();
});

/** A step that has delivered, in a job with this environment. */
async function delivered(env: Env = before, source = 'github-oidc', exportedKeys: readonly string[] = []) {
  const job = new TestJob(env);
  jobs.push(job);
  job.ledger.exportedKeys.push(...exportedKeys);
  const plan = await planOf(deploy);
  const pending = await environment.prepare(plan, { ...signInOf(plan), source }, job);
  if (!pending?.receipt) throw new Error('nothing is prepared');
  expect(job.runner.exported).toEqual({});
  pending.write();
  return { job, receipt: pending.receipt, after: { ...env, ...job.runner.exported } };
}

/** What undoing exports. */
async function restored(job: TestJob, receipt: EnvironmentReceipt, changes: Partial<Undoing>) {
  const { variables, ...undoing } = job.undoing(changes);
  const undone = await environment.undo(receipt, { ...undoing, variables });
  job.runner.exported = {};
  exportAll(variables, job.runner);
  return { undone, variables, exported: job.runner.exported };
}

describe('the receipt of the environment', () => {
  test('has the previous values, but those that are secrets only sealed', async () => {
    const { job, receipt } = await delivered();
    expect(receipt).toMatchObject({
      kind: 'environment',
      names: set,
      doubtful: false,
      previous: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: null, AWS_SESSION_TOKEN: null },
    });
    expect(Object.keys(receipt.previous)).toHaveLength(3);
    expect(JSON.stringify(receipt)).not.toMatch(/EXAMPLE|secret-before/);
    expect(readFileSync(receipt.sealed?.keyFile ?? '', 'latin1')).not.toContain('secret-before');
    expect(dirname(dirname(receipt.sealed?.keyFile ?? ''))).toBe(job.places.temporary[0]);
    expect(environment.shape(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
  });

  test('seals nothing where there was no secret', async () => {
    const { job, receipt } = await delivered({ AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: '' });
    expect(receipt).not.toHaveProperty('sealed');
    expect(receipt.previous).toEqual({ AWS_REGION: 'eu-west-1', ...nullFor(set.slice(1)) });
    expect(readdirSync(job.places.temporary[0] ?? '')).toEqual([]);
    expect(() => environment.forget(receipt, job.places)).not.toThrow();
  });

  test('is not needed where nothing changes', async () => {
    const { job } = await delivered();
    const plan = await planOf({ ...deploy, 'output-env-credentials': 'false' });
    expect(await environment.prepare(plan, signInOf(plan), job)).toBeUndefined();
  });

  test('loses its secrets when it is forgotten', async () => {
    const { job, receipt } = await delivered();
    environment.forget(receipt, job.places);
    expect(existsSync(dirname(receipt.sealed?.keyFile ?? ''))).toBe(false);
    expect(readdirSync(job.places.temporary[0] ?? '')).toEqual([]);
  });

  test.each([
    ['environment', [], true],
    ['environment', [keyBefore.AWS_ACCESS_KEY_ID], false],
    ['github-oidc', [], false],
  ])(
    'of a sign-in with %s, whose keys a step of the job has exported: %j, is doubtful: %j',
    async (...given) => {
      const [source, exportedKeys, doubtful] = given;
      expect((await delivered(before, source, exportedKeys)).receipt.doubtful).toBe(doubtful);
    },
  );

  test('is not doubtful without previous keys', async () => {
    const { receipt } = await delivered({ AWS_REGION: 'eu-west-1' }, 'environment');
    expect(receipt.doubtful).toBe(false);
    const lonely = await delivered({ AWS_SESSION_TOKEN: 'lonely' }, 'environment', ['']);
    expect(lonely.receipt.doubtful).toBe(false);
  });
});

const nullFor = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));
const blankFor = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']));
const plain = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: '', AWS_SESSION_TOKEN: '' };

describe('undoing', () => {
  test('puts back every value, the secrets as secrets', async () => {
    const { job, receipt, after } = await delivered();
    const { undone, exported, variables } = await restored(job, receipt, { env: after });
    expect(undone).toBe('done');
    expect(exported).toEqual({ ...plain, ...keyBefore });
    expect(variables.AWS_SECRET_ACCESS_KEY).toBeInstanceOf(Secret);
    expect(variables.AWS_REGION).toBe('eu-west-1');
    expect(job.runner.said).toEqual([]);
  });

  test('blanks a key that only the env: of the step has, which the post step sees, too', async () => {
    const { job, receipt, after } = await delivered();
    const { exported } = await restored(job, receipt, { env: { ...after, ...keyBefore } });
    expect(exported).toEqual({ ...plain, ...blankFor(Object.keys(keyBefore)) });
  });

  test('in a later step puts back keys of the job', async () => {
    const { job, receipt, after } = await delivered();
    const { undone, exported } = await restored(job, receipt, { env: after, isPost: false });
    expect(undone).toBe('done');
    expect(exported).toEqual({ ...plain, ...keyBefore });
    // The keys may have been put back before.
    expect((await restored(job, receipt, { env: before, isPost: false })).exported).toMatchObject(keyBefore);
  });

  test.each([
    [false, 'doubtful', blankFor(Object.keys(keyBefore))],
    [true, 'done', keyBefore],
  ])('doubtful keys, by a post step: %j, is %s', async (isPost, result, keys) => {
    const { job, receipt, after } = await delivered(before, 'environment');
    const { undone, exported } = await restored(job, receipt, { env: after, isPost });
    expect(undone).toBe(result);
    expect(exported).toEqual({ ...plain, ...keys });
  });

  test('a step that was killed skips what it has not changed yet', async () => {
    const { job, receipt } = await delivered();
    const none = await restored(job, receipt, { env: before, isDelivered: false });
    expect(none.exported).toEqual({});
    const env = { ...before, AWS_REGION: 'us-east-2', AWS_SESSION_TOKEN: 'session-token' };
    const some = await restored(job, receipt, { env, isDelivered: false });
    expect(some.exported).toEqual({ AWS_REGION: 'eu-west-1', AWS_SESSION_TOKEN: '' });
    const all = await restored(job, receipt, { env: before });
    expect(Object.keys(all.exported)).toEqual(set);
  });

  test('blanks the keys of the session even if the previous ones are lost, and says so', async () => {
    const { job, receipt, after } = await delivered();
    rmSync(join(receipt.sealed?.keyFile ?? ''));
    const { exported } = await restored(job, receipt, { env: after });
    expect(exported).toEqual({ ...plain, ...blankFor(Object.keys(keyBefore)) });
    expect(job.runner.said).toEqual([
      'warning: The previous credentials in the environment could not be restored, because the key file is gone. The variables are now blank.',
    ]);
  });

  test('says nothing of a key file where there were no secrets', async () => {
    const { job, receipt } = await delivered({ AWS_REGION: 'eu-west-1' });
    expect((await restored(job, receipt, {})).exported).toEqual({
      ...blankFor(set),
      AWS_REGION: 'eu-west-1',
    });
    expect(job.runner.said).toEqual([]);
  });
});
