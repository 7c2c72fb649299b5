import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Journal, withoutEnvironment } from '../../../src/job/journal.ts';
import { Secret } from '../../../src/text/secret.ts';

let temporary: string;
let journal: Journal;
const env = (more: object = {}) => ({ RUNNER_TEMP: temporary, GITHUB_ENV: '/commands/env_1', ...more });
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'aws-auth-journal-'));
  journal = new Journal(env());
});
afterEach(() => rmSync(temporary, { recursive: true }));
const folder = () => join(temporary, readdirSync(temporary)[0] ?? '');
const append = (text: string) => appendFileSync(join(folder(), 'journal'), text);

const renewal = { kind: 'refresh', folder: '/tmp/aws-auth-123456' } as const;
const environment = { kind: 'environment', names: ['AWS_REGION'], doubtful: false, previous: {} } as const;
const profile = { kind: 'profile', profiles: ['dev', 'prod'], sections: [], folders: [] } as const;
const later = { kind: 'later' };
const expiration = new Date('2027-01-15T09:00:00.000Z');
const keyId = 'AKIAIOSFODNN7EXAMPLE';
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const session = (id = keyId) => ({
  credentials: { accessKeyId: new Secret(id), secretAccessKey: new Secret(secret) },
  hops: [],
  isFound: false,
});
const idsOf = ({ entries }: ReturnType<Journal['open']>) => entries.map(({ id }) => id);

describe('a sign-in', () => {
  test('is found by its key and its ID, with its times, by every later step of the job', () => {
    const before = Date.now();
    journal.add('a1', [renewal, later], { ...session(), expiration });
    const step = new Journal(env({ GITHUB_ENV: '/commands/env_2' }));
    const entry = step.find(keyId);
    expect(entry).toMatchObject({ id: 'a1', receipts: [renewal], unread: 1 });
    expect(entry?.key).toBe(createHash('sha256').update(keyId).digest('hex'));
    expect(entry?.expiration).toBe('2027-01-15T09:00:00.000Z');
    expect(entry?.made).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(entry?.made ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(entry?.made ?? '')).toBeLessThanOrEqual(Date.now());
    expect(step.entryOf('a1')).toEqual(entry);
  });

  test('never has its keys in the journal', () => {
    journal.add('a1', [renewal], session());
    const text = readFileSync(join(folder(), 'journal'), 'utf8');
    expect(text).not.toContain(keyId);
    expect(text).not.toContain(secret);
  });

  test('may have no session of its own, or one without an end', () => {
    journal.add('a1', [profile], undefined);
    journal.add('a2', [profile], session());
    expect(journal.entryOf('a1')).not.toHaveProperty('key');
    for (const id of ['a1', 'a2']) expect(journal.entryOf(id)).not.toHaveProperty('expiration');
    expect(journal.find(keyId)?.id).toBe('a2');
  });

  test('is the last one that got the key', () => {
    for (const id of ['a1', 'a2']) journal.add(id, [], session());
    journal.add('a3', [], session('AKIAI44QH8DHBEXAMPLE'));
    expect(journal.find(keyId)?.id).toBe('a2');
    expect(journal.find('')).toBeUndefined();
  });

  test('and its profiles are known only if a step of this job made them', () => {
    journal.add('a1', [renewal, profile], undefined);
    journal.add('a2', [environment], undefined);
    journal.mark('a3', 'delivered');
    expect(['a1', 'a2', 'a3', ''].map((id) => journal.has(id))).toEqual([true, true, false, false]);
    expect(['dev', 'prod', 'de', ''].map((name) => journal.wrote(name))).toEqual([true, true, false, false]);
    expect(journal.entryOf('a2')?.receipts).toEqual([environment]);
    expect(journal.entryOf('a3')).toBeUndefined();
  });

  test('is read once from a journal that does not change, and again after a change', () => {
    journal.add('a1', [], undefined);
    expect(journal.entryOf('a1')).toBe(journal.entryOf('a1'));
    new Journal(env()).add('a2', [], undefined);
    expect(journal.has('a2')).toBe(true);
  });
});

describe('open sign-ins', () => {
  test('are those that are neither undone nor closed, oldest first', () => {
    for (const id of ['a1', 'a2', 'a3', 'a4']) journal.add(id, [profile, environment], undefined);
    journal.mark('a1', 'delivered');
    journal.mark('a2', 'undone');
    journal.mark('a3', 'closed');
    const { entries, unread } = journal.open();
    expect(entries).toMatchObject([
      { id: 'a1', receipts: [profile, environment], isDelivered: true },
      { id: 'a4', receipts: [profile, environment], isDelivered: false },
    ]);
    expect(unread).toBe(0);
  });

  test('keep only their files once the environment was put back', () => {
    journal.add('a1', [environment, profile], undefined);
    journal.mark('a1', 'delivered');
    journal.mark('a1', 'profile-left');
    expect(journal.open().entries).toMatchObject([{ receipts: [profile], isDelivered: true }]);
    expect(withoutEnvironment([environment, renewal, environment])).toEqual([renewal]);
  });

  test('count what this version cannot read: lines, and receipts that are still open', () => {
    journal.add('a1', [later, renewal, later], undefined);
    journal.add('a2', [later], undefined);
    journal.add('a3', [later], undefined);
    journal.mark('a3', 'undone');
    append('{"id":"a4","rece');
    journal.add('a5', [], undefined);
    expect(idsOf(journal.open())).toEqual(['a1', 'a2', 'a5']);
    expect(journal.open().unread).toBe(4);
  });

  test.each([
    [[], 'no'],
    [['delivered', 'closed'], 'no'],
    [['profile-left'], 'but for a profile'],
    [['undone'], 'yes'],
    [['profile-left', 'undone'], 'yes'],
  ] as const)('with the marks %j were undone: %s', (marks, undone) => {
    journal.add('a1', [profile], undefined);
    for (const mark of marks) journal.mark('a1', mark);
    for (const mark of ['profile-left', 'undone'] as const) journal.mark('a2', mark);
    expect(journal.wasUndone('a1')).toBe(undone);
  });
});

describe('after the post step', () => {
  test('of the last sign-in the journal is deleted, and not before', () => {
    for (const id of ['a1', 'a2']) journal.add(id, [profile], undefined);
    journal.close('a1');
    expect(idsOf(journal.open())).toEqual(['a2']);
    journal.close('a2');
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('a torn line does not keep the journal, and a line of a newer version does', () => {
    journal.add('a1', [], undefined);
    append('{"id":"a4","rece');
    journal.close('a1');
    expect(readdirSync(temporary)).toEqual([]);
    journal.add('a1', [], undefined);
    append('{"id":"a2","mark":"later"}');
    journal.close('a1');
    expect(existsSync(join(folder(), 'journal'))).toBe(true);
    expect(journal.open()).toEqual({ entries: [], unread: 1 });
  });
});
